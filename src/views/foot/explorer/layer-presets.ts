/** Layers as one would ask for them: a name for each way to look into the foot. */
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
  /** What it is called on a button. */
  readonly label: string;
  readonly layers: Layers;
  /** What one sees, as a sentence without a name for the side. */
  readonly description: string;
}

const NOTHING: Layers = { ...SKIN_ALONE, skin: 'hidden' };

export const LAYER_PRESETS: Readonly<Record<LayerPresetName, LayerPreset>> = {
  skin: {
    label: 'Skin',
    layers: SKIN_ALONE,
    description: 'The closed foot, with its skin.',
  },
  muscles: {
    label: 'Muscles',
    layers: { ...NOTHING, fascia: 'solid', muscle: 'solid', bone: 'solid' },
    description: 'Muscles, tendons and the bands that hold them, on the bones, without skin.',
  },
  nerves: {
    label: 'Nerves',
    layers: { ...NOTHING, skin: 'glass', nerve: 'solid', bone: 'glass' },
    description: 'Nerves, within see-through skin and bones.',
  },
  bones: {
    label: 'Bones',
    layers: { ...NOTHING, bone: 'solid' },
    description: 'The bones alone.',
  },
  'x-ray': {
    label: 'X-ray',
    layers: { skin: 'glass', fascia: 'hidden', muscle: 'glass', nerve: 'solid', bone: 'solid' },
    description: 'Bones and nerves, seen through skin and muscles of glass.',
  },
  everything: {
    label: 'Everything',
    layers: { skin: 'glass', fascia: 'solid', muscle: 'solid', nerve: 'solid', bone: 'solid' },
    description: 'All that lies inside, in see-through skin.',
  },
};

/** The preset whose layers these are; undefined for a mixture of the reader's own. */
export function presetOf(layers: Layers): LayerPresetName | undefined {
  return LAYER_PRESET_NAMES.find((name) =>
    LAYERS.every((layer) => LAYER_PRESETS[name].layers[layer] === layers[layer]),
  );
}
