import { expect, test } from 'vitest';
import { encodeState } from '#experiment/experiment-state.ts';
import { createScissors, isCut, LINKS } from '#views/loop-map/links.ts';
import { loopInWords } from '#views/loop-map/words.ts';
import { runOf } from './fixture.ts';

test.each(LINKS)('cutting and joining the %s leaves the settings as they were', (link) => {
  const run = runOf('held-curl,reflexGain: 0.2,effort: 15');
  const before = encodeState(run.state.value);
  const { toggle } = createScissors(run);
  toggle(link);
  expect(isCut(run, link)).toBe(true);
  expect(encodeState(run.state.value)).not.toBe(before);
  toggle(link);
  expect(isCut(run, link)).toBe(false);
  expect(encodeState(run.state.value)).toBe(before);
});

test('a link that came cut is joined as the chapter has it, or as usual where that is cut too', () => {
  const linked = runOf('held-curl,reflexGain: 0.2');
  linked.parameters.reflexGain.value = 0;
  createScissors(linked).toggle('reflex');
  expect(linked.parameters.reflexGain.value).toBe(0.2);
  const preset = runOf('cut-loop');
  expect(isCut(preset, 'nerve')).toBe(true);
  createScissors(preset).toggle('nerve');
  expect(preset.parameters.deafferentation.value).toBe(0);
});

test('what was cut before a run started over is forgotten', () => {
  const run = runOf('held-curl,reflexGain: 0.2');
  const { toggle } = createScissors(run);
  run.parameters.reflexGain.value = 0.5;
  toggle('reflex');
  run.reset();
  run.parameters.reflexGain.value = 0;
  toggle('reflex');
  expect(run.parameters.reflexGain.value).toBe(0.2);
});

test('with the way from the brain cut, the drive is gone', () => {
  const run = runOf('held-curl');
  createScissors(run).toggle('command');
  run.advanceBy(1);
  expect(run.snapshot.value.flexorDrive).toBeLessThan(0.005);
});

test('the words give the delay, the gain and what is cut', () => {
  const run = runOf('held-curl');
  expect(loopInWords(run)).toBe(
    'A stretch signal needs 40 ms to the spinal cord and back to the muscle. ' +
      'The reflex answers at 0.33 times the edge of shaking. No link is cut.',
  );
  createScissors(run).toggle('reflex');
  expect(loopInWords(run)).toContain('The reflex is off. Cut: the reflex in the cord.');
});
