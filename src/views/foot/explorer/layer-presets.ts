/** Layers as one would ask for them: a name for each way to look into the foot. Their words are messages. */
import { LAYERS, type Layers, SKIN_ALONE } from '../foot-picture.ts';

export const LAYER_PRESET_NAMES = [
  'skin',
  'muscles',
  'nerves',
  'bones',
  'x-ray',
  'everything',
] as const;
export type LayerPresetName = (typeof LAYER_PRESET_NAMES)[number];

interface LayerPreset {
  readonly layers: Layers;
}

const NOTHING: Layers = { ...SKIN_ALONE, skin: 'hidden' };

export const LAYER_PRESETS: Readonly<Record<LayerPresetName, LayerPreset>> = {
  skin: { layers: SKIN_ALONE },
  muscles: { layers: { ...NOTHING, fascia: 'solid', muscle: 'solid', bone: 'solid' } },
  nerves: { layers: { ...NOTHING, skin: 'glass', nerve: 'solid', bone: 'glass' } },
  bones: { layers: { ...NOTHING, bone: 'solid' } },
  'x-ray': {
    layers: { skin: 'glass', fascia: 'hidden', muscle: 'glass', nerve: 'solid', bone: 'solid' },
  },
  everything: {
    layers: { skin: 'glass', fascia: 'solid', muscle: 'solid', nerve: 'solid', bone: 'solid' },
  },
};

/** The preset whose layers these are; undefined for a mixture of the reader's own. */
export function presetOf(layers: Layers): LayerPresetName | undefined {
  return LAYER_PRESET_NAMES.find((name) =>
    LAYERS.every((layer) => LAYER_PRESETS[name].layers[layer] === layers[layer]),
  );
}
