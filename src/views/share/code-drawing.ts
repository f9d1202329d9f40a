/** A link as a QR code, drawn on the device. Fetched, with what computes it, for the first code. */
import { shareMessages } from '#messages/en/share.ts';
import { codeModules } from './code-modules.ts';

/**
 * Longest link, in characters, that gets a code. One as long has 97 modules to a side, about the most
 * that a phone's camera reads from a screen (assumption).
 */
const LONGEST = 850;
const SVG = 'http://www.w3.org/2000/svg';

/** The drawing of `address`; undefined where it is too long. */
export function codeDrawing(address: string): SVGSVGElement | undefined {
  if (address.length > LONGEST) return undefined;
  const { side, dark } = codeModules(address);
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${side} ${side}`);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', shareMessages().code);
  // Dark on white in every theme: many cameras read no code that is light on dark.
  drawing.append(shape('white', `M0 0h${side}v${side}H0z`), shape('black', dark));
  return drawing;
}

function shape(fill: string, d: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill', fill);
  path.setAttribute('d', d);
  return path;
}
