/**
 * Which views the laboratory shows, as the page's link has them under its key `views`:
 *
 *     #views=v2,foot,angle,units
 *
 * Nothing is written for the first layout. Reading never throws.
 */
import { labViewMessages } from '#messages/en/lab-views.ts';
import { FIRST_LAYOUT, PANEL_NAMES, type PanelName } from './panels.ts';

export const LAYOUT_KEY = 'views';
/** Stands in place of names where nothing is shown. */
const NOTHING = 'none';

export type Layout = ReadonlySet<PanelName>;

/** The text of `layout`; undefined where it is the first one. */
export function writeLayout(layout: Layout): string | undefined {
  const shown = PANEL_NAMES.filter((name) => layout.has(name));
  const isFirst =
    shown.length === FIRST_LAYOUT.length && FIRST_LAYOUT.every((name) => layout.has(name));
  if (isFirst) return undefined;
  return shown.length === 0 ? NOTHING : shown.join(',');
}

/** Reads a layout, with a sentence for each name that is none of a view. */
export function readLayout(text: string | undefined): {
  readonly layout: Layout;
  readonly notices: readonly string[];
} {
  if (text === undefined) return { layout: new Set(FIRST_LAYOUT), notices: [] };
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== NOTHING);
  const known = PANEL_NAMES.filter((name) => names.includes(name));
  const unknown = names.filter((name) => !PANEL_NAMES.some((panel) => panel === name));
  const asksForNothing = text.trim() === NOTHING;
  return {
    // A link whose every name is unknown asks for nothing that there is: the page opens as usual.
    layout: new Set(known.length > 0 || asksForNothing ? known : FIRST_LAYOUT),
    notices:
      unknown.length === 0
        ? []
        : [labViewMessages().noView(unknown[0]?.slice(0, 40) ?? '', unknown.length - 1)],
  };
}
