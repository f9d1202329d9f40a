/** A figure as one drawing: title, the pictures it is made of, the finding, model and link. */
import { itemsOf, tightened } from './picture-items.ts';
import { textAt, type TextStyle, wrapped } from './picture-text.ts';
import { plainPaint } from './plain-paint.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** In px: the margin, the space between two parts, and the least width. */
const MARGIN = 24;
const GAP = 20;
const LEAST_WIDTH = 440;

/** The words written round the pictures. */
export interface PictureWords {
  readonly title: string;
  /** Empty where there is none. */
  readonly finding: string;
  /** Below, small: the model, the link. */
  readonly notes: readonly string[];
}

/** @param blocks What is drawn, from top to bottom; each is seen on the page. */
export function composedPicture(
  blocks: readonly HTMLElement[],
  words: PictureWords,
): SVGSVGElement {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('No canvas to measure on');
  const picture = document.createElementNS(SVG, 'svg');
  const title = document.createElementNS(SVG, 'title');
  title.textContent = words.title;
  picture.append(title);

  const parts = blocks.map((block) => tightened(itemsOf(block, MARGIN, context), GAP));
  const widest = Math.max(LEAST_WIDTH, ...parts.flat().map(({ right }) => right));
  const width = Math.ceil(widest) + 2 * MARGIN;
  const page = getComputedStyle(blocks[0] ?? document.body);
  const ink = page.getPropertyValue('--ink');
  const quiet = page.getPropertyValue('--ink-2');
  let depth = MARGIN;
  const write = (text: string, style: TextStyle): void => {
    for (const line of wrapped(text, widest, style.font, context)) {
      depth += style.leading;
      picture.append(textAt(MARGIN, depth, line, style, context));
    }
  };
  const sans = page.getPropertyValue('--sans') || 'sans-serif';
  const serif = page.getPropertyValue('--serif') || 'serif';
  write(words.title, { font: `600 21px ${serif}`, colour: ink, leading: 26 });
  for (const part of parts) {
    depth += GAP;
    for (const { element, moveDown } of part) {
      moveDown(depth);
      picture.append(element);
    }
    depth += Math.max(0, ...part.map(({ bottom }) => bottom));
  }
  depth += GAP / 2;
  write(words.finding, { font: `600 17px ${serif}`, colour: ink, leading: 24 });
  depth += GAP / 4;
  for (const note of words.notes)
    write(note, { font: `400 12px ${sans}`, colour: quiet, leading: 17 });
  const height = Math.ceil(depth + MARGIN);

  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', plainPaint()(groundOf(blocks[0] ?? document.body)).colour);
  title.after(ground);
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  return picture;
}

/** The colour behind an element. */
function groundOf(element: Element): string {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const { backgroundColor } = getComputedStyle(behind);
    if (!/^(?:transparent|rgba\(0, 0, 0, 0\))$/u.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}
