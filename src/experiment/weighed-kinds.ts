/** The tremors that can be weighed, and what is known of each. */
import { PRESETS, type PresetId } from '#model/presets.ts';

/** Presets whose feet are weighed here. */
export const WEIGHED_KINDS = ['physiological', 'enhanced', 'essential', 'neuropathic'] as const;
export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export function isWeighedKind(text: string): text is WeighedKind {
  return WEIGHED_KINDS.some((kind) => kind === text);
}

/** Its name, as everywhere on the page. */
export function kindLabel(kind: WeighedKind): string {
  return (PRESETS satisfies Record<PresetId, unknown>)[kind].label;
}

/**
 * Whether a tremor is so broad that its highest point jumps about by chance: then the middle of its
 * rhythms is compared, as the validation of the model does.
 */
export function isBroad(kind: WeighedKind): boolean {
  return kind === 'physiological';
}
