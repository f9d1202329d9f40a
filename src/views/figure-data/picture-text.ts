/** Words in a picture: lines of them, and how they are written. */
import { fit } from './copied-drawing.ts';
import { plainFont, plainPaint } from './plain-paint.ts';

const SVG = 'http://www.w3.org/2000/svg';

export interface TextStyle {
  /** As a canvas takes it: weight, size, families. */
  readonly font: string;
  readonly colour: string;
  /** From line to line, in px. */
  readonly leading: number;
}

/** One line of words. */
export function textAt(
  x: number,
  y: number,
  words: string,
  { font, colour }: TextStyle,
  context: CanvasRenderingContext2D,
): SVGElement {
  const {
    weight = '400',
    size = '16px',
    family = '',
  } = /^(?<weight>\d+) (?<size>\S+) (?<family>.*)$/u.exec(font)?.groups ?? {};
  const text = document.createElementNS(SVG, 'text');
  text.textContent = words;
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(round(y)));
  text.setAttribute('fill', plainPaint()(colour.trim()).colour);
  text.setAttribute('font-family', plainFont(family));
  text.setAttribute('font-size', size);
  text.setAttribute('font-weight', weight);
  context.font = font;
  fit(text, context.measureText(words).width);
  return text;
}

/** Words in lines of at most so many px; a word that is longer, as a link is, is broken. */
export function wrapped(
  words: string,
  width: number,
  font: string,
  context: CanvasRenderingContext2D,
): string[] {
  context.font = font;
  const fits = (text: string): boolean => context.measureText(text).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** To a hundredth of a px. */
export function round(px: number): number {
  return Number(px.toFixed(2));
}
