/** The tremors that can be weighed, and what is known of each. */
import { presetLabel } from '#messages/parameter-words.ts';

/** Presets whose feet are weighed here. */
export const WEIGHED_KINDS = ['physiological', 'enhanced', 'essential', 'neuropathic'] as const;
export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export function isWeighedKind(text: string): text is WeighedKind {
  return WEIGHED_KINDS.some((kind) => kind === text);
}

/** Its name, as everywhere on the page. */
export function kindLabel(kind: WeighedKind): string {
  return presetLabel(kind);
}

/**
 * Whether a tremor is so broad that its highest point jumps about by chance: then the middle of its
 * rhythms is compared, as the validation of the model does.
 */
export function isBroad(kind: WeighedKind): boolean {
  return kind === 'physiological';
}
