import { describe, expect, test } from 'vitest';
import { createGuessing } from '#views/look-alikes/guessing.ts';
import { LOOK_ALIKE_KINDS } from '#experiment/look-alike-scenes.ts';
import { recordLookAlike } from '#experiment/look-alike-record.ts';
import { beatOf, firingOf, pullOf, sampleInWords } from '#views/look-alikes/sample-words.ts';

describe('what each recording shows, at three seeds', () => {
  for (const seed of [1, 2, 3]) {
    const sample = Object.fromEntries(
      LOOK_ALIKE_KINDS.map((kind) => [kind, recordLookAlike(kind, seed)]),
    );

    test(`tremor and clonus keep a beat, clonus the slower and wider (${seed})`, () => {
      const [tremor, clonus] = [sample['tremor']!, sample['clonus']!];
      expect(sampleInWords(tremor)).toMatch(/keeps a beat/u);
      expect(sampleInWords(clonus)).toMatch(/keeps a beat/u);
      expect(beatOf(clonus.angle)).toBeLessThan(beatOf(tremor.angle)!);
      expect(Math.max(...clonus.angle)).toBeGreaterThan(2 * Math.max(...tremor.angle));
    });

    test(`jerks, flickers and the cramp keep none (${seed})`, () => {
      for (const kind of ['myoclonus', 'fasciculation', 'cramp'])
        expect(sampleInWords(sample[kind]!)).toMatch(/No beat/u);
      expect(pullOf(sample['cramp']!.angle)).toBeGreaterThan(1);
      expect(firingOf(sample['myoclonus']!.electromyogram).silence).toBeGreaterThan(0.75);
      const flicker = Math.max(...sample['fasciculation']!.angle.map(Math.abs));
      expect(flicker).toBeLessThan(0.1 * Math.max(...sample['myoclonus']!.angle.map(Math.abs)));
    });

    test(`no description gives its name away (${seed})`, () => {
      for (const kind of LOOK_ALIKE_KINDS)
        expect(sampleInWords(sample[kind]!)).not.toMatch(new RegExp(kind, 'iu'));
    });
  }
});

test('a gap of a few samples is no silence, a longer one is, all of it', () => {
  expect(firingOf(Float64Array.from([1, 0, 0, 1, 0, 1]))).toEqual({ bursts: 1, silence: 0 });
  const parted = Float64Array.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(firingOf(parted)).toEqual({ bursts: 2, silence: 0.8 });
});

test('the game mixes the lanes, keeps the guesses and can be begun again', () => {
  const game = createGuessing();
  game.begin(4);
  expect(game.stage.value).toBe('guessing');
  expect(game.order.value.toSorted()).toEqual([...LOOK_ALIKE_KINDS].toSorted());
  const orders = [1, 2, 3, 4, 5].map((seed) => {
    game.begin(seed);
    return game.order.value.join(' ');
  });
  expect(new Set(orders).size).toBeGreaterThan(2);
  game.guess(2, 'cramp');
  game.reveal();
  expect(game.guesses.value[2]).toBe('cramp');
  game.begin(9);
  expect(game.guesses.value.every((guess) => guess === undefined)).toBe(true);
});
