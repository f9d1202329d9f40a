import { beforeEach, expect, test, vi } from 'vitest';
import type { Run } from '#experiment/run.ts';
import { mount } from '#views/predict/predict.ts';
import { PREDICTIONS_KEY } from '#views/predict/predictions.ts';
import { find, heldCurl, isRevealed, place } from './fixture.ts';

const OPTIONS = ['It swings', 'It stays'];
let run: Run;

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  run = heldCurl();
});

async function visit(name = 'stronger', change = 'reflexGain: 0.6'): Promise<HTMLElement> {
  const options = OPTIONS.map(
    (option) => `<input type="radio" name="bet" value="${option}" data-part="option">`,
  );
  const host = place(`<x-predict data-name="${name}" data-change="${change}">`, options.join(''));
  await mount(host, { run, lifetime: new AbortController().signal });
  return host;
}

function choose(host: HTMLElement, option: string): HTMLInputElement {
  const radio = host.querySelector<HTMLInputElement>(`[value="${option}"]`)!;
  radio.click();
  return radio;
}

test('nothing can be locked in before an answer is chosen, and the page says why', async () => {
  const host = await visit();
  expect(find(host, 'lock').matches(':disabled')).toBe(true);
  expect(find(host, 'why').hidden).toBe(false);
  choose(host, 'It stays');
  expect(find(host, 'lock').matches(':disabled')).toBe(false);
  expect(find(host, 'why').hidden).toBe(true);
});

test('locked in, the choice stays, the outcome is shown, and the model does it', async () => {
  const host = await visit();
  const changed = vi.fn();
  document.body.addEventListener('change', changed);
  const radio = choose(host, 'It stays');
  changed.mockClear();
  find(host, 'lock').click();
  expect(radio.checked).toBe(true);
  expect(radio.disabled).toBe(true);
  expect(isRevealed(host)).toBe(true);
  expect(run.parameters.reflexGain.value).toBeCloseTo(0.6, 10);
  expect(run.playing.value).toBe(true);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(find(host, 'explanation'));
});

test('a reader who asked for less motion sees the outcome without play', async () => {
  const host = await visit();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  choose(host, 'It stays');
  find(host, 'lock').click();
  expect(run.parameters.reflexGain.value).toBeCloseTo(0.6, 10);
  expect(run.playing.value).toBe(false);
});

test('a reader may be shown without an answer, and nothing is kept', async () => {
  const host = await visit();
  find(host, 'skip').click();
  expect(isRevealed(host)).toBe(true);
  expect(localStorage.getItem(PREDICTIONS_KEY)).toBeNull();
});

test('an answer survives a reload, without changing the run again', async () => {
  const host = await visit();
  choose(host, 'It stays');
  find(host, 'lock').click();
  run = heldCurl();
  const again = await visit();
  expect(isRevealed(again)).toBe(true);
  expect(again.querySelector<HTMLInputElement>('[value="It stays"]')?.checked).toBe(true);
  expect(run.parameters.reflexGain.value).toBe(run.original.parameters.reflexGain);
  expect(run.playing.value).toBe(false);
});

test('answers are forgotten, on the device and in every prediction of the page', async () => {
  const first = await visit();
  choose(first, 'It stays');
  find(first, 'lock').click();
  const second = first.cloneNode(true) as HTMLElement;
  second.removeAttribute('data-revealed');
  document.body.append(second);
  await mount(second, { run, lifetime: new AbortController().signal });
  expect(isRevealed(second)).toBe(true);
  find(first, 'forget').click();
  expect(localStorage.getItem(PREDICTIONS_KEY)).toBeNull();
  for (const host of [first, second]) {
    expect(isRevealed(host)).toBe(false);
    expect(host.querySelector(':checked')).toBeNull();
  }
});

test.each([
  '{',
  'null',
  '[1,2]',
  '"text"',
  '{"stronger":"something else"}',
  '{"stronger":{"checked":true}}',
  '{"__proto__":{"stronger":"It stays"}}',
])('what another hand left in the storage is no answer: %s', async (stored) => {
  localStorage.setItem(PREDICTIONS_KEY, stored);
  const host = await visit();
  expect(isRevealed(host)).toBe(false);
  choose(host, 'It swings');
  find(host, 'lock').click();
  expect(JSON.parse(localStorage.getItem(PREDICTIONS_KEY) ?? '')).toMatchObject({
    stronger: 'It swings',
  });
});

test('where the device refuses to keep it, the bet works and the page says so', async () => {
  const refuse = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
  const host = await visit();
  choose(host, 'It stays');
  find(host, 'lock').click();
  expect(isRevealed(host)).toBe(true);
  expect(find(host, 'memory').textContent).toContain('does not let the page keep your answer');
  find(host, 'forget').click();
  expect(isRevealed(host)).toBe(false);
});

test('a view that has left the page no longer hears that answers are forgotten', async () => {
  const host = await visit();
  const lifetime = new AbortController();
  const gone = host.cloneNode(true) as HTMLElement;
  await mount(gone, { run, lifetime: lifetime.signal });
  find(gone, 'skip').click();
  lifetime.abort();
  find(host, 'forget').click();
  expect(isRevealed(gone)).toBe(true);
});
