import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { loopModes, modeAt } from '#model/loop-modes.ts';
import type { PresetId } from '#model/presets.ts';
import { drawPlane, gainNear, type Place, placeOf } from '#views/loop-modes/plane.ts';
import { modesHere } from '#views/loop-modes/modes-here.ts';
import { planeMarks } from '#views/loop-modes/plane-marks.ts';

function modesOf(preset: PresetId) {
  const { parameters, condition } = presetState(preset);
  return loopModes(parameters, condition);
}

test('the edge between dying out and growing is the middle of the plane', () => {
  const modes = modesOf('held-curl');
  const atEdge = modeAt(modes, modes.first, modes.edge!.gain)!;
  expect(placeOf(atEdge).across).toBeCloseTo(0.5, 6);
  const tick = drawPlane(modes).ticks[0].find(({ multiple }) => multiple === 1)!;
  expect(tick.place.across).toBeCloseTo(0.5, 3);
});

test('a foot without an edge has one path, without marked gains', () => {
  const { paths, ticks } = drawPlane(modesOf('cut-loop'));
  expect(paths[0]).toBe('');
  expect(ticks).toEqual([[], []]);
});

test('the gain at a place on the path is the one that the mode has there', () => {
  const modes = modesOf('enhanced');
  for (const multiple of [0.3, 0.9, 1.5, 2.7]) {
    const gain = multiple * modes.edge!.gain;
    const place = placeOf(modeAt(modes, modes.first, gain)!);
    expect(gainNear(modes.first, place, 1.5)! / gain).toBeCloseTo(1, 2);
    // A finger that is beside the path means the nearest point of it.
    const beside = { across: place.across, up: place.up - 0.02 };
    expect(gainNear(modes.first, beside, 1.5)! / gain).toBeCloseTo(1, 0);
  }
});

test('places beyond the ends of a path mean its ends, and no path means no gain', () => {
  const modes = modesOf('held-curl');
  const [start, next] = modes.first.slice(0, 2).map(placeOf);
  const [before, end] = modes.first.slice(-2).map(placeOf);
  const beyond = (from: Place, to: Place): Place => ({
    across: to.across + 0.2 * Math.sign(to.across - from.across),
    up: to.up + 0.01 * Math.sign(to.up - from.up),
  });
  expect(gainNear(modes.first, beyond(next!, start!), 1)).toBeCloseTo(modes.first[0]!.gain, 9);
  expect(gainNear(modes.first, beyond(before!, end!), 1)).toBeCloseTo(modes.first.at(-1)!.gain, 9);
  expect(gainNear([], { across: 0.5, up: 0.5 }, 1)).toBeUndefined();
});

test('a mode beyond the sides is marked at the side, and words of two marks never share a place', () => {
  const far = { growth: 80, frequency: 6 };
  for (const second of [6, 6.2, 5.8, 9, 13.9, 2.1]) {
    const { places, labels } = planeMarks([far, { growth: 79, frequency: second }], []);
    expect(places[0]!.across).toBe(1);
    const [one, other] = labels.map((label) => label!.place.up * 288 - label!.shift[1]);
    expect(Math.abs(one! - other!)).toBeGreaterThanOrEqual(18);
    expect(labels.every((label) => label!.lean === 'end')).toBe(true);
  }
});

test('a multiple of the edge makes way for a mark and its words', () => {
  const tick = { multiple: 1, place: { across: 0.5, up: 0.4 } };
  const here = { growth: 0, frequency: 2 + 0.4 * 12 };
  expect(planeMarks([here, undefined], [tick]).tickLabels).toEqual([]);
  const away = { growth: -25, frequency: 10 };
  expect(planeMarks([away, undefined], [tick]).tickLabels.map(({ words }) => words)).toEqual([
    '1 ×',
  ]);
});

test('where a path crosses over is named, however strong the reflex', () => {
  const modes = modesOf('held-curl');
  const { ticks } = drawPlane(modes);
  for (const multiple of [0.33, 2, 4, 6]) {
    const here = modesHere(modes, multiple * modes.edge!.gain);
    const named = planeMarks(here, ticks[0]).tickLabels.map(({ words }) => words);
    expect(named).toContain('1 ×');
  }
});
