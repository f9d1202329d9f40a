/** What of the foot a reader may look at beside an experiment: four choices out of all layers. */
import { type Layers, SKIN_ALONE } from './foot-picture.ts';

/** The skin as glass round whatever else is shown. */
const IN_GLASS: Layers = { ...SKIN_ALONE, skin: 'glass' };

export const LAYER_CHOICES = {
  skin: { layers: SKIN_ALONE },
  muscles: { layers: { ...IN_GLASS, muscle: 'solid', bone: 'solid' } },
  nerves: { layers: { ...IN_GLASS, nerve: 'solid', bone: 'solid' } },
  bones: { layers: { ...IN_GLASS, bone: 'solid' } },
} as const satisfies Record<string, { readonly layers: Layers }>;

export type LayerChoice = keyof typeof LAYER_CHOICES;
export const LAYER_CHOICE_NAMES = Object.keys(LAYER_CHOICES) as LayerChoice[];

/** The layers of a choice. Signals run along nerves: where they are shown, so are those. */
export function layersOf(choice: LayerChoice, signals: boolean): Layers {
  const { layers } = LAYER_CHOICES[choice];
  return signals ? { ...layers, skin: 'glass', nerve: 'solid' } : layers;
}
