/** The hues by which the page tells parts of the body apart, as the page's theme has them now. */
import { isMuscle, sideOf } from '#anatomy/parts/muscle-sides.ts';
import type { DrawnPart } from './part-states.ts';

export type HueName = 'flexor' | 'extensor' | 'sensory' | 'command' | 'load' | 'ink-2';

/** A hue of the theme that an element stands in, as CSS writes colours. */
export type HueOf = (name: HueName) => string;

/** Those of the light theme, for a page that has none. */
const LIGHT = {
  flexor: '#900f2d',
  extensor: '#1a54c6',
  sensory: '#855e00',
  command: '#4a0b68',
  load: '#285857',
  'ink-2': '#41525b',
} as const satisfies Record<HueName, string>;

export function huesAround(element: Element): HueOf {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim() || LIGHT[name];
}

/**
 * The hue that a part wears while it is selected: muscles by their side, nerves as nerves, the rest
 * bears load.
 */
export function hueNameOf({ id, layer }: DrawnPart): HueName {
  if (layer === 'nerve') return 'sensory';
  return isMuscle(id) ? (sideOf(id) ?? 'ink-2') : 'load';
}
