import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { captionOf } from '#views/sound/caption.ts';
import { createCrackle, loudnessOf } from '#views/sound/crackle.ts';
import { placesBelow } from '#views/sound/crossings.ts';
import { MIDDLE_PITCH, pitchOf } from '#views/sound/pitch.ts';
import { volumeFrom } from '#views/sound/volume.ts';

test('a stronger unit clicks louder', () => {
  expect(loudnessOf(59, 60)).toBe(1);
  expect(loudnessOf(0, 60)).toBeGreaterThan(0.1);
  expect(loudnessOf(30, 60)).toBeGreaterThan(loudnessOf(10, 60));
  expect(loudnessOf(0, 1)).toBe(1);
});

test('each impulse is a click on its muscle’s side, slowed as the run is', () => {
  const run = createRun(presetState('held-curl'));
  const since = run.snapshot.value.time - 0.02;
  const impulses: { readonly muscle: string; readonly at: number }[] = [];
  run.impulses.forEachSince(since, (muscle, _, time) => {
    impulses.push({ muscle, at: Math.round((time - since) * 4 * 48_000) });
  });
  const crackle = createCrackle(48_000);
  expect(crackle.gather(run, since)).toBe(impulses.length);
  const left = new Float32Array(5000);
  const right = new Float32Array(5000);
  crackle.mixInto(left, right);
  const first = impulses.find(({ muscle }) => muscle === 'flexor')!;
  expect(left.slice(0, first.at).every((sample) => sample === 0)).toBe(true);
  expect(left.slice(first.at, first.at + 40).some((sample) => sample !== 0)).toBe(true);
  const isHeard = impulses.some(({ muscle }) => muscle === 'extensor');
  expect(right.some((sample) => sample !== 0)).toBe(isHeard);
});

test('of very many impulses some sixty are heard', () => {
  const run = createRun(presetState('held-curl'));
  const clicks = createCrackle(48_000).gather(run, 0);
  expect(clicks).toBeLessThanOrEqual(60);
  expect(clicks).toBeGreaterThan(40);
});

test('the pitch rises with a bend and falls with a lift, half an octave at most', () => {
  expect(pitchOf(0)).toBe(MIDDLE_PITCH);
  expect(pitchOf(0.01) / MIDDLE_PITCH).toBeCloseTo(MIDDLE_PITCH / pitchOf(-0.01), 9);
  expect(pitchOf(5)).toBeCloseTo(MIDDLE_PITCH * Math.SQRT2, 9);
  expect(pitchOf(0.001)).toBeGreaterThan(MIDDLE_PITCH * 1.02);
});

test('the places that tick are the edge and the ends of the band', () => {
  expect([0.9, 1.2, 1.7, 2.5].map(placesBelow)).toEqual([0, 1, 2, 3]);
});

test('only a whole percentage is a volume', () => {
  expect(volumeFrom('0')).toBe(0);
  expect(volumeFrom('100')).toBe(100);
  for (const text of [null, '', '101', '-5', '5.5', 'loud', '{"a":1}'])
    expect(volumeFrom(text)).toBeUndefined();
});

test('the caption counts units on each side and tells the swing', () => {
  const run = createRun(presetState('clonus'));
  expect(captionOf(run)).toBe('Silent while paused.');
  run.playing.value = true;
  expect(captionOf(run)).toMatch(
    /^Crackle: \d+ flexor units left, (\d+|no) extensor units? right\. Tone: swinging about 4\.\d times a second\.$/u,
  );
});
