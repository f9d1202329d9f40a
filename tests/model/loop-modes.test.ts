import { describe, expect, it } from 'vitest';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { type Complex, complex, divide, scale, subtract } from '#model/complex.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import {
  characteristic,
  loopModes,
  type LoopModes,
  type Mode,
  modeAt,
  type ModeAtGain,
} from '#model/loop-modes.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { recordRun } from '#model/recording.ts';
import { modelFor, pass } from '#validation/runs.ts';
import { ALIKE } from './recording.ts';

const TURN = 2 * Math.PI;
/** Knee at which the calf's path does not depend on it, in rad. */
const RIGHT_ANGLE = Math.PI / 2;
/** In s. */
const DELAYS = [0.03, 0.04, 0.06, 0.1];
/** Those that have an edge of shaking, in different postures and with the spring's mode near the reflex's. */
const FEET: readonly PresetId[] = [
  'physiological',
  'enhanced',
  'fatigue',
  'clonus',
  'tiptoe',
  'added-weight',
];
const CIRCUITS: Partial<Parameters> = {
  golgiGain: 0.3,
  renshawGain: 0.3,
  longLoopGain: 0.05,
  groupTwoGain: 0.3,
};

const CASES = FEET.flatMap((preset) =>
  DELAYS.map((conductionDelay) => ({
    preset,
    conductionDelay,
    changes: {},
  })),
).concat({ preset: 'held-curl', conductionDelay: 0.04, changes: CIRCUITS });

function settings(
  preset: PresetId,
  changes: Partial<Parameters>,
): [Parameters, ActivationCondition] {
  const { parameters, condition } = PRESETS[preset];
  return [{ ...DEFAULT_PARAMETERS, ...parameters, ...changes }, condition];
}

function modesOf(preset: PresetId, changes: Partial<Parameters> = {}): LoopModes {
  return loopModes(...settings(preset, changes));
}

function rootOf({ growth, frequency }: Mode): Complex {
  return complex(growth, TURN * frequency);
}

const sizeOf = ({ real, imaginary }: Complex): number => Math.hypot(real, imaginary);

/** How far from a root of the characteristic equation a mode is, in 1/s. */
function missOf({ loop, strength }: LoopModes, mode: ModeAtGain): number {
  const s = rootOf(mode);
  const at = (place: Complex): Complex => characteristic(loop, place, strength * mode.gain);
  const offset = 1e-5;
  const slope = scale(
    subtract(at(complex(s.real + offset, s.imaginary)), at(complex(s.real - offset, s.imaginary))),
    1 / (2 * offset),
  );
  return sizeOf(divide(at(s), slope));
}

/**
 * How many modes grow at a gain, by how often the characteristic equation turns round zero along the
 * border of the right half of the plane, from 1 to 25 Hz.
 */
function growingModes({ loop, strength }: LoopModes, gain: number): number {
  const [left, right, low, high] = [0, 60, TURN, 25 * TURN];
  const corners = [
    complex(left, low),
    complex(right, low),
    complex(right, high),
    complex(left, high),
    complex(left, low),
  ];
  let turned = 0;
  let before: number | undefined;
  for (const [index, corner] of corners.slice(0, -1).entries()) {
    const next = corners[index + 1]!;
    for (let part = 0; part < 2000; part++) {
      const along = part / 2000;
      const s = complex(
        corner.real + along * (next.real - corner.real),
        corner.imaginary + along * (next.imaginary - corner.imaginary),
      );
      const { real, imaginary } = characteristic(loop, s, strength * gain);
      const angle = Math.atan2(imaginary, real);
      if (before !== undefined)
        turned += Math.atan2(Math.sin(angle - before), Math.cos(angle - before));
      before = angle;
    }
  }
  return Math.abs(Math.round(turned / TURN));
}

describe('the modes of the loop', () => {
  it.each(CASES)(
    'one of them neither grows nor fades at the critical gain, at its rhythm: $preset, $conductionDelay s',
    ({ preset, ...changes }) => {
      const all = { ...changes.changes, conductionDelay: changes.conductionDelay };
      const modes = modesOf(preset, all);
      const edge = criticalReflexGain(...settings(preset, all))!;
      const first = modeAt(modes, modes.first, edge.gain)!;
      expect(Math.abs(first.growth)).toBeLessThan(1e-6);
      expect(first.frequency).toBeCloseTo(edge.frequency, 6);
      // Counted round the right half of the plane, without looking for a mode.
      expect(growingModes(modes, 0.99 * edge.gain)).toBe(0);
      expect(growingModes(modes, 1.01 * edge.gain)).toBe(1);
      expect(modeAt(modes, modes.first, 1.01 * edge.gain)!.growth).toBeGreaterThan(0);
    },
  );

  it.each(CASES)(
    'all along their paths they solve the equation, and none jumps: $preset, $conductionDelay s',
    ({ preset, conductionDelay, changes }) => {
      const modes = modesOf(preset, { ...changes, conductionDelay });
      for (const path of [modes.first, modes.second]) {
        expect(path.length).toBeGreaterThan(30);
        for (const [index, mode] of path.entries()) {
          expect(missOf(modes, mode)).toBeLessThan(1e-6);
          const next = path[index + 1];
          if (next === undefined) continue;
          expect(next.gain).toBeGreaterThan(mode.gain);
          const half = modeAt(modes, path, (mode.gain + next.gain) / 2)!;
          const step = sizeOf(subtract(rootOf(next), rootOf(mode)));
          // A mode between two neighbours is no further from either than they are from each other.
          expect(sizeOf(subtract(rootOf(half), rootOf(mode)))).toBeLessThan(step + 1);
        }
      }
    },
  );

  it('are two, and not one and the same', () => {
    for (const preset of FEET) {
      for (const conductionDelay of DELAYS) {
        const modes = modesOf(preset, { conductionDelay });
        const { gain } = modes.edge!;
        const [first, second] = [modes.first, modes.second].map((path) =>
          modeAt(modes, path, gain)!,
        );
        expect(sizeOf(subtract(rootOf(first!), rootOf(second!)))).toBeGreaterThan(1);
        expect(second!.growth).toBeLessThan(0);
      }
    }
  });

  // Within 0.15 1/s and 1 %: what a step of 1 ms and the first swings leave uncertain, chosen beforehand.
  it.each([0.9, 0.97, 1.03, 1.1])(
    'near the edge the simulated foot grows or fades at their rate, in their rhythm: %s times the edge',
    (multiple) => {
      for (const changes of [{}, { conductionDelay: 0.07 }, { addedInertia: 0.01 }]) {
        const parameters = { ...DEFAULT_PARAMETERS, ...changes };
        const modes = loopModes(parameters, 'hold');
        const gain = multiple * modes.edge!.gain;
        const { growth, frequency } = modeAt(modes, modes.first, gain)!;
        const seen = simulated({ ...changes, reflexGain: gain });
        expect(
          Math.abs(seen.growth - growth),
          JSON.stringify({ changes, seen, growth }),
        ).toBeLessThan(0.15);
        expect(Math.abs(seen.frequency / frequency - 1)).toBeLessThan(0.01);
      }
    },
  );

  it('are the same when two muscles that are alike change places', () => {
    const alike = { ...DEFAULT_PARAMETERS, ...ALIKE, kneeAngle: RIGHT_ANGLE };
    const one = loopModes({ ...alike, effort: 0.2, coContraction: 0.05 }, 'hold');
    const other = loopModes({ ...alike, effort: 0.05, coContraction: 0.2 }, 'hold');
    for (const name of ['first', 'second'] as const) {
      expect(one[name].length).toBeGreaterThan(10);
      expect(one[name].length).toBe(other[name].length);
      for (const [index, mode] of one[name].entries()) {
        expect(mode.growth).toBeCloseTo(other[name][index]!.growth, 6);
        expect(mode.frequency).toBeCloseTo(other[name][index]!.frequency, 6);
      }
    }
  });

  it('leave the bare spring where nothing answers to a stretch', () => {
    for (const [preset, changes] of [
      ['cut-loop', {}],
      ['held-curl', { deafferentation: 1 }],
      ['parkinsonian', {}],
    ] as const) {
      const modes = modesOf(preset, changes);
      expect(modes.edge).toBeUndefined();
      expect(modes.first).toEqual([]);
      const [still, strong] = [0, 2].map((gain) => modeAt(modes, modes.second, gain)!);
      expect(still!.growth).toBeLessThan(0);
      expect(strong).toEqual({ ...still, gain: 2 });
    }
  });

  it('the second is slower in a heavier foot, the first after a longer delay', () => {
    const at = (
      changes: Partial<Parameters>,
      which: 'first' | 'second',
      multiple: number,
    ): number => {
      const modes = modesOf('physiological', { conductionDelay: 0.05, ...changes });
      return modeAt(modes, modes[which], multiple * modes.edge!.gain)!.frequency;
    };
    expect(at({ addedInertia: 0.005 }, 'second', 0)).toBeLessThan(at({}, 'second', 0) - 0.3);
    expect(at({ conductionDelay: 0.06 }, 'first', 1)).toBeLessThan(at({}, 'first', 1) - 0.3);
  });

  it('are not known beyond the gains that they were followed through', () => {
    const modes = modesOf('held-curl');
    expect(modeAt(modes, modes.first, 0)).toBeUndefined();
    expect(modeAt(modes, modes.second, 0)).toBeDefined();
    expect(modeAt(modes, modes.first, 7 * modes.edge!.gain)).toBeUndefined();
  });
});

/** Growth, in 1/s, and rhythm, in Hz, of a tiny swing of the foot without chance, once others have faded. */
function simulated(changes: Partial<Parameters>): Mode {
  const model = modelFor({ changes: { ...MEAN_FIELD, ...changes } });
  model.flick(1e-5);
  pass(model, 1.5);
  const { velocity, rate } = recordRun(model, 2);
  const crossings: number[] = [];
  const peaks: number[] = [];
  let peak = 0;
  for (let k = 1; k < velocity.length; k++) {
    const [before, after] = [velocity[k - 1]!, velocity[k]!];
    peak = Math.max(peak, after);
    if (!(before < 0 && after >= 0)) continue;
    crossings.push(k - after / (after - before));
    peaks.push(peak);
    peak = 0;
  }
  // The first peak may have been cut by the start of the recording.
  const duration = (crossings.at(-1)! - crossings[1]!) / rate;
  return {
    growth: Math.log(peaks.at(-1)! / peaks[1]!) / duration,
    frequency: (crossings.length - 2) / duration,
  };
}
