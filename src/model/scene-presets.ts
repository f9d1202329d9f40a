import { DEGREE } from './degree.ts';
import { HEALTHY_RHYTHM, LIGHT_HOLD, STRESSED } from './preset-ingredients.ts';
import type { Preset } from './preset.ts';
import { FAINT_RHYTHM } from './tremor-presets.ts';

/** The scenes that chapters start from. */
export const SCENE_PRESETS = {
  'held-curl': {
    label: 'Held curl',
    revision: 2,
    condition: 'hold',
    parameters: {
      ...HEALTHY_RHYTHM,
      effort: 0.12,
      coContraction: 0.05,
      reflexGain: 0.07,
    },
    putIn: ['A light curl, held (free).', 'A weak reflex (illustrative).', FAINT_RHYTHM],
    emerges: [
      'A quiver almost too small to see [elble2003].',
      'Shaking, when the reflex is turned up [stein1976].',
    ],
  },
  tiptoe: {
    label: 'On tiptoe',
    revision: 2,
    condition: 'stand',
    parameters: {
      ...HEALTHY_RHYTHM,
      effort: 0.4,
      coContraction: 0.1,
      reflexGain: 0.15,
      kneeAngle: 0,
      dorsiflexion: -15 * DEGREE,
      addedInertia: 0.02,
    },
    putIn: [
      'A strong push of the calf (free).',
      'A heavier foot, for the body on it (illustrative).',
      FAINT_RHYTHM,
    ],
    emerges: ['A small quiver, although the foot is heavier (not compared).'],
  },
  'added-weight': {
    label: 'A weight on the foot',
    revision: 2,
    condition: 'hold',
    parameters: { ...LIGHT_HOLD, ...HEALTHY_RHYTHM, addedInertia: 0.0075 },
    putIn: ['Half as much inertia again, without weight (free).', FAINT_RHYTHM],
    emerges: ['A slower everyday tremor, as in a hand [lakie2015].'],
  },
  'cut-loop': {
    label: 'The loop cut open',
    revision: 2,
    condition: 'hold',
    parameters: { ...STRESSED, deafferentation: 1 },
    putIn: ['No news from the muscle [sanes1985].', 'Otherwise as under stress (free).'],
    emerges: ['What stress had added to the tremor is gone [sanes1985].'],
  },
} as const satisfies Record<string, Preset>;
