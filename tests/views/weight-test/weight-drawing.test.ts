import { beforeAll, expect, test } from 'vitest';
import { type WeighedKind } from '#experiment/weighed-kinds.ts';
import { weigh } from '#experiment/weighing.ts';
import { drawSpectra, labelFor, type Weighings } from '#views/weight-test/spectra-drawing.ts';
import { weightWords } from '#views/weight-test/weight-words.ts';

const SHOWN = ['physiological', 'enhanced', 'essential'] as const satisfies readonly WeighedKind[];
const weighed = {} as Record<(typeof SHOWN)[number], Required<Weighings>>;

beforeAll(() => {
  for (const kind of SHOWN) weighed[kind] = { free: weigh(kind, false), loaded: weigh(kind, true) };
});

test('the words tell both rhythms, what lies between them, and what that is a sign of', () => {
  expect(weightWords('essential', weighed.essential, false)).toBe(
    'Essential tremor: without the weight its rhythm is at 6.5 Hz, with it at 6.5 Hz. It stayed where it was. So does a rhythm that is sent from the brain.',
  );
  expect(weightWords('physiological', weighed.physiological, false)).toMatch(
    /middle of its rhythms is at 8\.9 Hz, with it at 6\.6 Hz\. It is 2\.3 Hz slower: more than one beat a second/u,
  );
  expect(weightWords('enhanced', weighed.enhanced, false)).toMatch(/less than the one beat/u);
});

test('before the weight is on the words ask, and while recording they say so', () => {
  const { free } = weighed.enhanced;
  expect(weightWords('enhanced', { free }, false)).toMatch(
    /Where will it be with the weight on\?$/u,
  );
  expect(weightWords('enhanced', { free }, true)).toMatch(/Recording a minute with the weight\.$/u);
  expect(weightWords('enhanced', {}, true)).toMatch(/recording a minute of the foot without/u);
  expect(weightWords('enhanced', {}, false)).toMatch(/nothing has been recorded yet/u);
});

test('both lines share one scale, and what was not recorded has none', () => {
  const both = drawSpectra(weighed.enhanced);
  const one = drawSpectra({ free: weighed.enhanced.free }, both.bar);
  expect(one.free).toBe(both.free);
  expect(one.loaded).toBe('');
  expect(drawSpectra({}).free).toBe('');
});

test('the numbers stand outside the bracket, the slower one to the left', () => {
  expect(labelFor(5.6, 6.5)['text-anchor']).toBe('end');
  expect(labelFor(6.5, 5.6)['text-anchor']).toBe('start');
  expect(labelFor(6.5, undefined)['text-anchor']).toBe('middle');
});
