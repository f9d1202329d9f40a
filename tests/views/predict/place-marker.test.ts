import { beforeEach, expect, test } from 'vitest';
import type { Run } from '#experiment/run.ts';
import { mount } from '#views/predict/place-marker.ts';
import { PREDICTIONS_KEY } from '#views/predict/predictions.ts';
import { find, heldCurl, isRevealed, place, press } from './fixture.ts';

let run: Run;

beforeEach(() => {
  localStorage.clear();
  run = heldCurl();
});

async function visit(): Promise<HTMLElement> {
  const host = place(
    '<x-place-marker data-name="beat" data-answer="edge" data-minimum="1" data-maximum="11">',
    `<input type="range" data-part="slider" min="0" max="1" step="0.001" value="0.5" disabled>
    <p data-part="own" hidden></p><p data-part="true" hidden></p>`,
  );
  await mount(host, { run, lifetime: new AbortController().signal });
  return host;
}

const said = (host: HTMLElement): string | null =>
  find(host, 'slider').getAttribute('aria-valuetext');

test('the marker moves by the keys of every slider, and Backspace takes it off', async () => {
  const host = await visit();
  const slider = find(host, 'slider');
  expect(said(host)).toBe('not placed yet');
  expect(press(slider, 'ArrowRight').defaultPrevented).toBe(true);
  expect(said(host)).toBe('6.5\u00A0Hz');
  press(slider, 'ArrowLeft', true);
  expect(said(host)).toBe('6.4\u00A0Hz');
  press(slider, 'PageUp');
  expect(said(host)).toBe('7.4\u00A0Hz');
  press(slider, 'End');
  expect(said(host)).toBe('11\u00A0Hz');
  press(slider, 'Backspace');
  expect(said(host)).toBe('not placed yet');
  expect(find(host, 'lock').matches(':disabled')).toBe(true);
});

test("locked in, the model's number stands beside the reader's", async () => {
  const host = await visit();
  press(find(host, 'slider'), 'Home');
  find(host, 'lock').click();
  const frequency = run.critical.value?.frequency ?? 0;
  expect(find(host, 'own').textContent).toBe('You: 1.0\u00A0Hz');
  expect(find(host, 'true').textContent).toBe(`The model: ${frequency.toFixed(1)}\u00A0Hz`);
  expect(parseFloat(find(host, 'true').style.getPropertyValue('--at'))).toBeCloseTo(
    10 * (frequency - 1),
    1,
  );
  expect(find(host, 'slider').matches(':disabled')).toBe(true);
});

test('a marker survives a reload; one off the ruler does not count', async () => {
  const host = await visit();
  press(find(host, 'slider'), 'Home');
  find(host, 'lock').click();
  expect(isRevealed(await visit())).toBe(true);
  for (const stored of ['{"beat":99}', '{"beat":"6"}', '{"beat":null}']) {
    localStorage.setItem(PREDICTIONS_KEY, stored);
    expect(isRevealed(await visit())).toBe(false);
  }
});
