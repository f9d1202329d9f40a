import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { SAMPLE_RATE } from '#experiment/history.ts';
import { createRun } from '#experiment/run.ts';
import { AGE_COUNT, createPortrait, PORTRAIT_SECONDS } from '#views/phase-portrait/portrait.ts';
import { portraitInWords, portraitShape } from '#views/phase-portrait/portrait-words.ts';

const LENGTH = PORTRAIT_SECONDS * SAMPLE_RATE;
/** In rad a second: six swings. */
const RHYTHM = 2 * Math.PI * 6;

function swing(degrees: number): Float64Array {
  const perDegree = Math.PI / 180;
  return Float64Array.from(
    { length: LENGTH },
    (_, index) => degrees * perDegree * Math.sin((RHYTHM * index) / SAMPLE_RATE),
  );
}

test('the path is drawn in strokes that meet end to end, and the newest point ends the last', () => {
  const run = createRun(presetState('clonus'));
  const { strokes, across, down } = createPortrait()(run.history, run.snapshot.value.restAngle);
  expect(strokes).toHaveLength(AGE_COUNT);
  const ends = strokes.map((stroke) => {
    const points = stroke.slice(1).split('L');
    return { first: points[0], last: points.at(-1) };
  });
  for (let age = 1; age < AGE_COUNT; age++) expect(ends[age]?.first).toBe(ends[age - 1]?.last);
  expect(ends.at(-1)?.last).toBe(`${Math.round(1000 * across)} ${Math.round(1000 * down)}`);
});

test('a scale changes only when the movement has grown, or become much too small', () => {
  const run = createRun(presetState('held-curl'));
  const draw = createPortrait();
  const bars = new Set<string>();
  for (let look = 0; look < 20; look++) {
    run.advanceBy(0.05);
    const { angleBar, velocityBar } = draw(run.history, run.snapshot.value.restAngle);
    bars.add(`${angleBar} ${velocityBar}`);
  }
  expect(bars.size).toBeLessThanOrEqual(2);
});

test('a clonus is called a ring, and a quiet hold a tangle', () => {
  const shapeOf = (preset: 'clonus' | 'held-curl'): string => {
    const run = createRun(presetState(preset));
    return portraitShape(createPortrait()(run.history, run.snapshot.value.restAngle));
  };
  expect(shapeOf('clonus')).toBe('ring');
  expect(shapeOf('held-curl')).toBe('tangle');
});

test('a foot that hardly moves is a point, told without a size', () => {
  const motion = { angles: new Float64Array(10), velocities: new Float64Array(10) };
  expect(portraitShape(motion)).toBe('point');
  expect(portraitInWords(motion)).toBe('A point: the ankle hardly moves.');
});

test('the words tell how far and how fast the movement usually goes', () => {
  const angles = swing(2).map((angle) => (angle * 180) / Math.PI);
  const velocities = angles.map(
    (_, index) => 2 * RHYTHM * Math.cos((RHYTHM * index) / SAMPLE_RATE),
  );
  const words = portraitInWords({ angles, velocities });
  expect(words).toMatch(/^A ring: /u);
  expect(words).toContain('2.0° each way, at 75°/s');
});

test('a kept movement is laid beneath on scales that hold both, its speed taken from its angle', () => {
  const run = createRun(presetState('held-curl'));
  const draw = createPortrait();
  const alone = draw(run.history, run.snapshot.value.restAngle);
  expect(alone.keptPath).toBe('');
  const narrow = alone.angleBar;
  const about = run.snapshot.value.restAngle;
  const kept = swing(4).map((angle) => angle + about);
  const both = draw(run.history, about, kept);
  expect(both.angleBar).toBeGreaterThan(narrow);
  expect(both.velocityBar).toBe(200);
  expect(both.keptPath.split('L').length).toBe(LENGTH - 1);
});

test('a swing that grows or fades from second to second is a spiral', () => {
  const spiral = (rate: number): string => {
    const angles = new Float64Array(LENGTH);
    const velocities = new Float64Array(LENGTH);
    for (let index = 0; index < LENGTH; index++) {
      const time = index / SAMPLE_RATE;
      const size = Math.exp(rate * time);
      angles[index] = size * Math.sin(RHYTHM * time);
      velocities[index] = size * RHYTHM * Math.cos(RHYTHM * time);
    }
    return portraitShape({ angles, velocities });
  };
  expect(spiral(0.7)).toBe('spiral outwards');
  expect(spiral(-0.7)).toBe('spiral inwards');
});
