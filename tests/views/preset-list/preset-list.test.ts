import { expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { mount } from '#views/preset-list/preset-list.ts';

test('the list starts the run over from what is chosen, and follows where else it is set', async () => {
  document.body.innerHTML = `<x-preset-list><select data-part="presets" disabled>
    <option value="held-curl"><option value="essential"><option value="tiptoe"></select></x-preset-list>`;
  const host = document.querySelector<HTMLElement>('x-preset-list')!;
  const list = document.querySelector('select')!;
  const run = createRun(presetState('held-curl'));
  const adjusted = vi.fn();
  host.addEventListener('x-adjust', adjusted);
  const lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
  expect(list.disabled).toBe(false);
  expect(list.value).toBe('held-curl');

  list.value = 'essential';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  expect(run.preset.value).toBe('essential');
  expect(adjusted).toHaveBeenCalledOnce();

  run.reset();
  expect(list.value).toBe('essential');
  run.apply(presetState('held-curl'));
  expect(list.value).toBe('held-curl');

  lifetime.abort();
  list.value = 'tiptoe';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  expect(run.preset.value).toBe('held-curl');
});
