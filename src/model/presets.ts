import type { Preset } from './preset.ts';
import { SCENE_PRESETS } from './scene-presets.ts';
import { TREMOR_PRESETS } from './tremor-presets.ts';

export type { Preset } from './preset.ts';

export type PresetId = keyof typeof TREMOR_PRESETS | keyof typeof SCENE_PRESETS;

/** Every preset, by id. */
export const PRESETS: { readonly [Id in PresetId]: Preset } = {
  ...TREMOR_PRESETS,
  ...SCENE_PRESETS,
};
