/** The tremors that can be weighed, and what is known of each. */
import { PRESETS, type PresetId } from '#model/presets.ts';

/** Presets whose feet are weighed here. */
export const KINDS = ['physiological', 'enhanced', 'essential', 'neuropathic'] as const;
export type KindId = (typeof KINDS)[number];

export function isKind(text: string): text is KindId {
  return KINDS.some((kind) => kind === text);
}

/** Its name, as everywhere on the page. */
export function kindLabel(kind: KindId): string {
  return (PRESETS satisfies Record<PresetId, unknown>)[kind].label;
}

/**
 * Whether a tremor is so broad that its highest point jumps about by chance: then the middle of its
 * rhythms is compared, as the validation of the model does.
 */
export function isBroad(kind: KindId): boolean {
  return kind === 'physiological';
}
