/** The parts of a block, each copied and each with its place. */
import { drawingCopier, fit } from './copied-drawing.ts';
import { round } from './picture-text.ts';
import { plainFont, plainPaint } from './plain-paint.ts';
import { type WrittenLine, writtenLines } from './written-lines.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What is pressed or only told, and so no part of a picture. */
const NO_PICTURE = 'button, fieldset, details, label, [role="status"]';

/** A part of a block, and where it stands in it, in px. */
export interface Item {
  readonly element: SVGElement;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly moveDown: (px: number) => void;
}

/** All that is seen in a block. @param margin Where its left edge is put, in px. */
export function itemsOf(
  block: HTMLElement,
  margin: number,
  context: CanvasRenderingContext2D,
): Item[] {
  const origin = block.getBoundingClientRect();
  const copy = drawingCopier();
  const paint = plainPaint();
  const items: Item[] = [];
  for (const drawn of block.querySelectorAll<SVGSVGElement | HTMLCanvasElement | HTMLImageElement>(
    'svg:not(svg svg), canvas, img',
  )) {
    const style = getComputedStyle(drawn);
    const box = drawn.getBoundingClientRect();
    const isSeen = box.width > 0 && box.height > 0 && style.visibility !== 'hidden';
    if (!isSeen || drawn.closest(NO_PICTURE)) continue;
    const element = drawn instanceof SVGSVGElement ? copy(drawn) : imageOf(drawn, style, box);
    if (element) items.push(placed(element, box, origin, margin));
  }
  return [
    ...items,
    ...writtenLines(block, context).map((line) => written(line, origin, margin, paint)),
  ];
}

function placed(element: SVGElement, box: DOMRect, origin: DOMRect, margin: number): Item {
  const top = box.top - origin.top;
  element.setAttribute('x', String(round(margin + box.left - origin.left)));
  return {
    element,
    top,
    bottom: box.bottom - origin.top,
    right: box.right - origin.left,
    moveDown(px) {
      element.setAttribute('y', String(round(top + px)));
    },
  };
}

function written(
  line: WrittenLine,
  origin: DOMRect,
  margin: number,
  paint: ReturnType<typeof plainPaint>,
): Item {
  const { words, box, baseline, style } = line;
  const element = document.createElementNS(SVG, 'text');
  element.textContent = words;
  // What stands at the right edge stays there, however wide the reader's face is.
  const isAtEnd = origin.right - box.right < 2 && box.left - origin.left > origin.width / 3;
  const x = margin + (isAtEnd ? box.right : box.left) - origin.left;
  element.setAttribute('x', String(round(x)));
  if (isAtEnd) element.setAttribute('text-anchor', 'end');
  element.setAttribute('fill', paint(style.color).colour);
  element.setAttribute('font-family', plainFont(style.fontFamily));
  element.setAttribute('font-size', style.fontSize);
  element.setAttribute('font-weight', style.fontWeight);
  fit(element, box.width);
  return {
    element,
    top: box.top - origin.top,
    bottom: box.bottom - origin.top,
    right: box.right - origin.left,
    moveDown(px) {
      element.setAttribute('y', String(round(baseline - origin.top + px)));
    },
  };
}

/** What is on a canvas, or a picture of the page. */
function imageOf(
  drawn: HTMLCanvasElement | HTMLImageElement,
  style: CSSStyleDeclaration,
  box: DOMRect,
): SVGElement | undefined {
  const [width, height] =
    drawn instanceof HTMLCanvasElement
      ? [drawn.width, drawn.height]
      : [drawn.naturalWidth, drawn.naturalHeight];
  if (width === 0 || height === 0) return undefined;
  const copy = document.createElement('canvas');
  Object.assign(copy, { width, height });
  const context = copy.getContext('2d');
  if (!context) return undefined;
  if (style.filter !== 'none') context.filter = style.filter;
  context.drawImage(drawn, 0, 0);
  const image = document.createElementNS(SVG, 'image');
  image.setAttribute('href', copy.toDataURL('image/png'));
  image.setAttribute('width', String(round(box.width)));
  image.setAttribute('height', String(round(box.height)));
  // A canvas is stretched to its place; a picture keeps its shape.
  if (style.objectFit !== 'contain') image.setAttribute('preserveAspectRatio', 'none');
  return image;
}

/** The same without the space of what was left out, and from the top. */
export function tightened(items: readonly Item[], gap: number): Item[] {
  const inOrder = [...items].sort((one, other) => one.top - other.top);
  let reached = 0;
  let cut = inOrder[0]?.top ?? 0;
  const cuts = new Map<Item, number>();
  for (const item of inOrder) {
    if (cuts.size > 0) cut += Math.max(0, item.top - reached - gap);
    cuts.set(item, cut);
    reached = Math.max(reached, item.bottom);
  }
  return items.map((item) => {
    const by = cuts.get(item) ?? 0;
    return {
      ...item,
      top: item.top - by,
      bottom: item.bottom - by,
      moveDown(px: number) {
        item.moveDown(px - by);
      },
    };
  });
}
