import { describe, expect, it } from 'vitest';
import { accelerationCentroid, dominantFrequency, powerSpectrum } from '#analysis/spectrum.ts';
import type { NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { presetModel, record } from '../model/recording.ts';

const RATE = 1000;
const SEEDS = [11, 12, 13];

/** The frequency of a tremor, in Hz: from displacement if it is a clear beat. */
const beat = (model: NeuromuscularModel): number =>
  dominantFrequency(record(model, 14), RATE, 2, 25)!;
/** The middle of a tremor too broad to have one peak that stays from seed to seed. */
const middle = (model: NeuromuscularModel): number =>
  accelerationCentroid(record(model, 14), RATE, 2, 25);
/** The peak of the acceleration, for a tremor so quick that drift outweighs its displacement. */
const quickest = (model: NeuromuscularModel): number =>
  peak(record(model, 14, 'ankleAcceleration'));
/** The beat of the muscle itself, where both muscles pull at once and the foot hardly shows it. */
const muscleBeat = (model: NeuromuscularModel): number =>
  dominantFrequency(record(model, 14, 'flexorActivation'), RATE, 2, 25)!;

/** How each kind of shaking is counted. The bands are the published ones, whole. */
const COUNTED = {
  physiological: middle,
  enhanced: beat,
  fatigue: beat,
  essential: beat,
  neuropathic: beat,
  dystonic: beat,
  parkinsonian: beat,
  're-emergent': beat,
  orthostatic: quickest,
  clonus: beat,
  cerebellar: beat,
  'beta-agonist': beat,
  'drug-parkinsonism': beat,
  functional: muscleBeat,
} as const satisfies Partial<Record<PresetId, (model: NeuromuscularModel) => number>>;

/** The smoothed spectrum's peak, in Hz, from 2 to 25 Hz. */
function peak(samples: Float64Array): number {
  const { density, spacing } = powerSpectrum(samples, RATE, 1024);
  let best = Math.ceil(2 / spacing);
  for (let k = best; k * spacing < 25; k++) if ((density[k] ?? 0) > (density[best] ?? 0)) best = k;
  return best * spacing;
}

describe('the published band', () => {
  it.each(Object.entries(COUNTED))('holds the tremor of %s on every seed', (name, frequency) => {
    const id = name as keyof typeof COUNTED;
    const [lowest, highest] = PRESETS[id].band!;
    for (const seed of SEEDS) {
      const model = presetModel(id, {}, seed);
      record(model, id === 're-emergent' ? 16 : 6);
      const found = frequency(model);
      expect(found).toBeGreaterThanOrEqual(lowest);
      expect(found).toBeLessThanOrEqual(highest);
    }
  });
});

describe('published observations', () => {
  const rhythm = (id: PresetId, changes = {}): number => {
    const model = presetModel(id, changes);
    record(model, 6);
    return dominantFrequency(record(model, 14), RATE, 2, 25)!;
  };

  it('added mass leaves the frequency of essential tremor within 1 Hz [heroux2009]', () => {
    const change = rhythm('essential', { addedInertia: 0.01 }) - rhythm('essential');
    expect(Math.abs(change)).toBeLessThan(1);
  });

  it('clonus grows quicker as the foot is held up further [hidler2000, rack1984]', () => {
    const degree = Math.PI / 180;
    const low = rhythm('clonus', { dorsiflexion: 5 * degree });
    const high = rhythm('clonus', { dorsiflexion: 20 * degree });
    expect(high).toBeGreaterThan(low);
  });

  it('enhanced physiological tremor is gone without afferents [sanes1985]', () => {
    const size = (id: PresetId): number => {
      const model = presetModel(id);
      record(model, 6);
      const { density, spacing } = powerSpectrum(
        record(model, 20, 'ankleAcceleration'),
        RATE,
        2048,
      );
      // The reflex-driven part: 5 to 8.5 Hz.
      return density.reduce(
        (sum, value, k) => (k * spacing >= 5 && k * spacing <= 8.5 ? sum + value : sum),
        0,
      );
    };
    expect(size('cut-loop')).toBeLessThan(size('enhanced') / 2);
  });
});
