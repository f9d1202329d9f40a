/** A link as a QR code, drawn on the device. Fetched, with what computes it, for the first code. */
import { encode } from 'uqr';

/**
 * Longest link, in characters, that gets a code. One as long has 97 modules to a side, about the most
 * that a phone's camera reads from a screen (assumption).
 */
const LONGEST = 850;
/** Modules of white round a code: without them a camera does not find it. */
const QUIET_ZONE = 4;
const SVG = 'http://www.w3.org/2000/svg';

/** The drawing of `address`; undefined where it is too long. */
export function codeDrawing(address: string): SVGSVGElement | undefined {
  if (address.length > LONGEST) return undefined;
  return drawModules(encode(address, { border: QUIET_ZONE }).data);
}

/** @param modules Rows of a square; true for a dark one. */
function drawModules(modules: readonly (readonly boolean[])[]): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${modules.length} ${modules.length}`);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', 'QR code of the link');
  // Dark on white in every theme: many cameras read no code that is light on dark.
  drawing.append(
    shape('white', `M0 0h${modules.length}v${modules.length}H0z`),
    shape('black', modules.map(rowPath).join('')),
  );
  return drawing;
}

/** The dark modules of a row, one square each. */
function rowPath(row: readonly boolean[], y: number): string {
  return row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}

function shape(fill: string, d: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill', fill);
  path.setAttribute('d', d);
  return path;
}
