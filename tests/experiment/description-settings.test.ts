import { expect, test } from 'vitest';
import { changeInWords, valueInWords } from '#experiment/description-settings.ts';
import { presetState } from '#experiment/experiment-state.ts';

const original = presetState('held-curl');
const changed = (changes: Partial<typeof original.parameters>) => ({
  ...original,
  parameters: { ...original.parameters, ...changes },
});

test('values are said with their units in full', () => {
  expect(valueInWords('conductionDelay', 0.062)).toBe('62 milliseconds');
  expect(valueInWords('effort', 0.3)).toBe('30 percent');
  expect(valueInWords('reflexGain', 0.42, 0.2)).toBe('2.1 times the edge of shaking');
  expect(valueInWords('reflexGain', 0, 0.2)).toBe('off');
});

test('a change is told by what was set', () => {
  const now = changed({ reflexGain: 0.42, conductionDelay: 0.06 });
  expect(changeInWords(original, now, original, 0.2)).toBe(
    'Reflex gain 2.1 times the edge of shaking, Delay 60 milliseconds.',
  );
});

test('of many changes the first few are named', () => {
  const now = changed({ effort: 0.3, coContraction: 0.2, commandNoise: 0.1, fatigue: 0.4 });
  expect(changeInWords(original, now, original)).toMatch(/, and 1 more setting\.$/u);
});

test('another condition, another preset and the way back are told by their names', () => {
  const resting = { ...original, condition: 'rest' } as const;
  expect(changeInWords(original, resting, original)).toBe('Now it is at rest.');
  expect(changeInWords(original, presetState('tiptoe'), original)).toBe('Settings of “On tiptoe”.');
  expect(changeInWords(resting, original, original)).toBe('As it was at first.');
});

test('a preset that was chosen is told by its name, though Reset goes back to it', () => {
  const chosen = presetState('tiptoe');
  expect(changeInWords(original, chosen, chosen)).toBe('Settings of “On tiptoe”.');
});

test('nothing is told of no change', () => {
  expect(changeInWords(original, { ...original }, original)).toBe('');
});
