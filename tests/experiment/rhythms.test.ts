import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { isSilent, MOVED_BY, RHYTHMS, rhythmOf, searchRhythm } from '#experiment/rhythms.ts';
import { PARAMETERS } from '#model/parameters.ts';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';

const held = presetState('held-curl');
const settled = (changes: Partial<typeof held.parameters>, condition = held.condition) => ({
  parameters: { ...held.parameters, ...changes },
  condition,
});

/** Time between crests of a foot of smooth muscle that was flicked a little, as a frequency in Hz. */
function ringingOfFlickedFoot(addedInertia: number): number {
  const model = createModel({
    parameters: { ...held.parameters, ...MEAN_FIELD, reflexGain: 0, addedInertia },
    condition: 'hold',
    seed: 1,
  });
  const observation = createObservation();
  for (let step = 0; step < 2000; step++) model.step();
  model.flick(1e-4);
  const crossings: number[] = [];
  let before = 1;
  for (let step = 0; step < 600 && crossings.length < 3; step++) {
    model.step();
    model.observe(observation);
    const now = observation.ankleVelocity;
    if (before > 0 !== now > 0) crossings.push(step + before / (before - now));
    before = now;
  }
  return 500 / ((crossings[2]! - crossings[0]!) / 2);
}

test('a foot that is flicked, its reflex off, rings at the mechanical rhythm', () => {
  for (const addedInertia of [0, 0.015]) {
    const theory = rhythmOf('mechanical', settled({ addedInertia }))!;
    expect(Math.abs(ringingOfFlickedFoot(addedInertia) / theory - 1)).toBeLessThan(0.05);
  }
});

test('mass slows the mechanical rhythm and stiffness quickens it', () => {
  const at = (changes: Partial<typeof held.parameters>) =>
    rhythmOf('mechanical', settled(changes)) ?? NaN;
  const masses = [0, 0.005, 0.01, 0.02, 0.03].map((addedInertia) => at({ addedInertia }));
  expect(masses).toEqual(masses.toSorted((a, b) => b - a));
  expect(at({ coContraction: 0.3 })).toBeGreaterThan(at({ coContraction: 0.05 }));
  expect(at({ passiveStiffnessScale: 1.5 })).toBeGreaterThan(at({ passiveStiffnessScale: 1 }));
});

test('the reflex gain and the delay do not touch the mechanical rhythm', () => {
  const usual = rhythmOf('mechanical', settled({}));
  expect(rhythmOf('mechanical', settled({ reflexGain: 1, conductionDelay: 0.1 }))).toBe(usual);
});

test('a spring so damped that it creeps back has no rhythm', () => {
  const stiff = { effort: 0, coContraction: 0, passiveDamping: 0.5, inertia: 0.008 };
  expect(rhythmOf('mechanical', settled(stiff, 'rest'))).toBeUndefined();
});

test('a search ends at the setting whose rhythm was asked for', () => {
  for (const [name, wanted] of [
    ['mechanical', 6.5],
    ['reflex', 5],
    ['central', 12],
  ] as const) {
    const value = searchRhythm(name, held).valueFor(wanted);
    expect(rhythmOf(name, settled({ [MOVED_BY[name]]: value }))).toBeCloseTo(wanted, 0.8);
  }
});

test('what is out of reach is answered by the nearer end of the range', () => {
  const { valueFor, reach } = searchRhythm('mechanical', held);
  expect(valueFor(reach![1] + 3)).toBe(PARAMETERS.addedInertia.minimum);
  expect(valueFor(reach![0] - 3)).toBe(PARAMETERS.addedInertia.maximum);
});

test('a cut nerve leaves the reflex no rhythm, and the search no reach', () => {
  const cut = { ...held, ...settled({ deafferentation: 1 }) };
  expect(rhythmOf('reflex', cut)).toBeUndefined();
  expect(searchRhythm('reflex', cut).reach).toBeUndefined();
});

test('a rhythm that does not reach the foot is silent: none sent, or none let through, or no reflex', () => {
  const silent = (changes: Partial<typeof held.parameters>, condition = held.condition) =>
    RHYTHMS.filter((name) => isSilent(name, settled(changes, condition)));
  expect(silent({})).toEqual([]);
  expect(silent({ centralAmplitude: 0 })).toEqual(['central']);
  expect(silent({ centralAtRest: 0 }, 'rest')).toEqual(['central']);
  expect(silent({ reflexGain: 0 })).toEqual(['reflex']);
});
