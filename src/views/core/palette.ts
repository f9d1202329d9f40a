/** The colours of the present theme, for what is drawn on a canvas and so cannot use the stylesheet. */
import { type ReadonlySignal, signal } from '@preact/signals-core';

const NAMES = [
  ...['flexor', 'extensor', 'sensory', 'command', 'load'],
  ...['ink', 'ink-2', 'edge', 'rule', 'paper', 'plate', 'well'],
] as const;

export type PaletteName = (typeof NAMES)[number];
/** A CSS colour for each name. */
export type Palette = Readonly<Record<PaletteName, string>>;

/** The palette round `host`; replaced when the reader or the system changes the theme. */
export function paletteOf(host: Element, lifetime: AbortSignal): ReadonlySignal<Palette> {
  const palette = signal(readPalette(host));
  const update = (): void => {
    palette.value = readPalette(host);
  };
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
  });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', update, { signal: lifetime });
  return palette;
}

function readPalette(host: Element): Palette {
  const style = getComputedStyle(host);
  const forced = matchMedia('(forced-colors: active)').matches;
  const colour = (name: PaletteName): string => {
    if (forced)
      return name === 'paper' || name === 'plate' || name === 'well' ? 'Canvas' : 'CanvasText';
    return style.getPropertyValue(`--${name}`).trim();
  };
  return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as unknown as Palette;
}
