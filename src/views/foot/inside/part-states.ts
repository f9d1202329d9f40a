/** How each part is to be drawn: a texel a part, which all shaders of the inside look up. */
import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from 'three';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import type { Layer, Layers, PartsShown, Visibility } from '../foot-picture.ts';

export interface DrawnPart {
  readonly id: string;
  readonly layer: Exclude<Layer, 'skin'>;
}

/** The layer that paths of a tissue are drawn with. */
export const LAYER_OF_TISSUE = {
  muscle: 'muscle',
  sheet: 'fascia',
  nerve: 'nerve',
} as const satisfies Record<FittedPath['tissue'], Layer>;

export interface PartStates {
  readonly texture: DataTexture;
  readonly parts: readonly DrawnPart[];
  /** Number of a part, or -1 for an id that no part has. */
  readonly indexOf: (id: string) => number;
  /** Decides how each part is drawn. */
  readonly show: (layers: Layers, shown: PartsShown) => void;
  readonly visibilityOf: (part: number) => Visibility;
  /** Whether any part of these layers is drawn so. */
  readonly any: (visibility: Visibility, layers: readonly Layer[]) => boolean;
}

const CHANNELS = 4;
/** What the red channel says. */
const WRITTEN = { hidden: 0, glass: 128, solid: 255 } as const satisfies Record<Visibility, number>;

export function createPartStates(parts: readonly DrawnPart[]): PartStates {
  const numbers = new Map(parts.map(({ id }, number) => [id, number]));
  const values = new Uint8Array(Math.max(parts.length, 1) * CHANNELS);
  const texture = new DataTexture(
    values,
    Math.max(parts.length, 1),
    1,
    RGBAFormat,
    UnsignedByteType,
  );
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  const visibilities: Visibility[] = parts.map(() => 'hidden');

  return {
    texture,
    parts,
    indexOf: (id) => numbers.get(id) ?? -1,
    visibilityOf: (part) => visibilities[part] ?? 'hidden',
    any: (visibility, layers) =>
      parts.some(({ layer }, part) => visibilities[part] === visibility && layers.includes(layer)),
    show(layers, shown) {
      const isolated = shown.isolated !== undefined && numbers.has(shown.isolated);
      parts.forEach(({ id, layer }, part) => {
        const visibility = visibilityOf(id, layers[layer], shown, isolated);
        visibilities[part] = visibility;
        values[CHANNELS * part] = WRITTEN[visibility];
        values[CHANNELS * part + 1] = id === shown.selected && visibility !== 'hidden' ? 255 : 0;
      });
      texture.needsUpdate = true;
    },
  };
}

/** A part that was picked out is drawn in full whatever its layer, unless it was hidden by name. */
function visibilityOf(
  id: string,
  layer: Visibility,
  { selected, isolated, hidden }: PartsShown,
  someIsolated: boolean,
): Visibility {
  if (hidden.has(id)) return 'hidden';
  if (id === selected || id === isolated) return 'solid';
  return layer === 'solid' && someIsolated ? 'glass' : layer;
}
