import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVATION_CONDITIONS } from '#model/activation-condition.ts';
import { clampParameter, PARAMETERS, type ParameterName } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import {
  decodeState,
  encodeState,
  type ExperimentState,
  PARAMETER_NAMES,
  presetState,
} from '#experiment/experiment-state.ts';

const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

const anyState = fc
  .record({
    preset: fc.constantFrom(...PRESET_IDS),
    condition: fc.constantFrom(...ACTIVATION_CONDITIONS),
    seed: fc.integer({ min: 1, max: 0xffffffff }),
    changes: fc.dictionary(
      fc.constantFrom(...PARAMETER_NAMES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      { maxKeys: 6 },
    ),
  })
  .map(({ preset, condition, seed, changes }): ExperimentState => {
    const parameters: Record<ParameterName, number> = { ...presetState(preset).parameters };
    for (const name of Object.keys(changes) as ParameterName[]) {
      const { minimum, maximum, perDisplayUnit } = PARAMETERS[name];
      const value = minimum + (changes[name] ?? 0) * (maximum - minimum);
      // As a control or a person writes it: a decimal number in the display unit.
      const shown = Number((value / perDisplayUnit).toPrecision(6));
      parameters[name] = decodeState(`${name}:${String(shown)}`, preset).state.parameters[name];
    }
    return { preset, condition, parameters, seed };
  });

describe('the text of a state', () => {
  test('reads back as the same state, to the last bit', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: read, notices } = decodeState(encodeState(state), 'held-curl');
        expect(notices).toEqual([]);
        expect(read).toEqual(state);
      }),
    );
  });

  test('holds only what differs from the preset', () => {
    for (const preset of PRESET_IDS) {
      expect(encodeState(presetState(preset))).toBe(
        `${preset}@${String(PRESETS[preset].revision)}`,
      );
    }
  });

  test('names parameters in the unit that the reader sees', () => {
    const { state } = decodeState('held-curl, conductionDelay: 50', 'held-curl');
    expect(state.parameters.conductionDelay).toBe(0.05);
    expect(encodeState(state)).toContain('conductionDelay:50');
  });
});

describe('a link from an earlier version', () => {
  test('opens to the settings of then, and says so', () => {
    for (const preset of PRESET_IDS) {
      const { state, notices } = decodeState(`${preset}@1`, 'held-curl');
      expect(notices).toEqual([expect.stringContaining('earlier version')]);
      expect(state.preset).toBe(preset);
      // What the first version did not have does nothing.
      expect(state.parameters).toMatchObject({ minimumRateSpread: 0, aftereffectGain: 0 });
      // It is kept as it was opened.
      expect(decodeState(encodeState(state), 'held-curl').state).toEqual(state);
    }
    const { state } = decodeState('enhanced@1,effort:20', 'held-curl');
    expect(state.parameters).toMatchObject({
      reflexGain: 0.27,
      conductionDelay: 0.038,
      effort: 0.2,
    });
    expect(decodeState('fatigue@1', 'held-curl').state.parameters).toMatchObject({
      reflexGain: 0.27,
      fatigue: 0.13,
      fatigueExcitability: 8,
    });
  });

  test.each(['enhanced@9', 'enhanced@1e0', 'enhanced@01'])(
    'of no known revision is told: %s',
    (text) => {
      const { state, notices } = decodeState(text, 'held-curl');
      expect(notices).toEqual([expect.stringContaining('no revision')]);
      expect(state).toEqual(presetState('enhanced'));
    },
  );
});

describe('a mangled state', () => {
  test('is clamped, told in words, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { state } = decodeState(text, 'held-curl');
        for (const name of PARAMETER_NAMES) {
          const value = state.parameters[name];
          expect(clampParameter(name, value)).toBe(value);
        }
      }),
    );
  });

  test('says what was asked for and what is shown', () => {
    const { state, notices } = decodeState('held-curl,conductionDelay:5000', 'held-curl');
    expect(state.parameters.conductionDelay).toBe(PARAMETERS.conductionDelay.maximum);
    expect(notices).toEqual([
      'Delay: 5000 was asked for; 100 ms is the nearest that the model takes.',
    ]);
  });

  test('says of a reflex gain what it is on the screen, too, whatever stands after it', () => {
    const told = (text: string) => decodeState(text, 'held-curl').notices;
    expect(told('held-curl,reflexGain:99')).toEqual([
      expect.stringMatching(
        /^Reflex gain: 99 was asked for; 2 per 100 impulses\/s is .* \(\d\.\d times the edge of shaking\)\.$/u,
      ),
    ]);
    expect(told('held-curl,reflexGain:99,condition:rest')).toEqual([
      'Reflex gain: 99 was asked for; 2 per 100 impulses/s is the nearest that the model takes.',
    ]);
  });

  test.each([
    ['no-such-preset', 'There is no preset “no-such-preset”: “Held curl” is shown instead.'],
    ['held-curl,loudness:3', '“loudness:3” means nothing here and was left out.'],
    ['held-curl,effort:lots', 'Effort: “lots” is not a number and was left out.'],
    ['held-curl,effort:', 'Effort: “” is not a number and was left out.'],
    ['held-curl,condition:asleep', '“condition:asleep” means nothing here and was left out.'],
    ['held-curl,__proto__:1', '“__proto__:1” means nothing here and was left out.'],
  ])('%s gives a notice', (text, notice) => {
    expect(decodeState(text, 'held-curl').notices).toEqual([notice]);
  });
});
