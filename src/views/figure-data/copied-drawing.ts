/**
 * A drawing of the page as one that stands alone: what the stylesheet says of it is written into it,
 * as attributes, for a page's policy may forbid styles.
 */
import { bakedPath, type Stretch } from './baked-path.ts';
import { plainFont, plainPaint } from './plain-paint.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Attributes that mean nothing outside the page, or are written anew. */
const LEFT_OUT =
  /^(?:class|id|style|role|hidden|tabindex|d|viewBox|preserveAspectRatio)$|^(?:data|aria)-/u;
const STROKE = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'] as const;
const TEXT = [
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
] as const;
/** Letters from which on a text is fitted. */
const SHORTEST_FITTED = 7;
/** What needs no saying. */
const USUAL = new Set(['none', 'normal', 'auto', 'start', 'butt', 'miter', 'baseline', '0px']);

/** A function that copies a drawing; its place is left to the caller. */
export function drawingCopier(): (drawing: SVGSVGElement) => SVGElement {
  const paint = plainPaint();

  function copyOf(source: SVGElement, stretch?: Stretch): SVGElement | undefined {
    const style = getComputedStyle(source);
    if (style.display === 'none') return undefined;
    if (source instanceof SVGSVGElement) return copyFrame(source, style);
    const copy = document.createElementNS(SVG, source.localName);
    for (const { name, value } of source.attributes)
      if (!LEFT_OUT.test(name)) copy.setAttribute(name, value);
    const d = source.getAttribute('d');
    if (d !== null) copy.setAttribute('d', (stretch && bakedPath(d, stretch)) ?? d);
    if (source instanceof SVGGeometryElement) dress(copy, style, stretch !== undefined);
    if (source instanceof SVGTextElement) write(copy, source, style);
    else appendAll(copy, source, stretch);
    if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
    if (style.visibility === 'hidden') copy.setAttribute('visibility', 'hidden');
    return copy;
  }

  function appendAll(copy: SVGElement, source: SVGElement, stretch?: Stretch): void {
    for (const child of source.children) {
      const copied = child instanceof SVGElement ? copyOf(child, stretch) : undefined;
      if (copied) copy.append(copied);
    }
  }

  /** An `svg`: one with coordinates of its own is written in px, where it holds nothing but paths. */
  function copyFrame(source: SVGSVGElement, style: CSSStyleDeclaration): SVGElement {
    const copy = document.createElementNS(SVG, 'svg');
    copy.setAttribute('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
    const stretch = stretchOf(source);
    for (const name of ['x', 'y']) {
      const value = source.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    copy.setAttribute('width', source.ownerSVGElement ? '100%' : style.width);
    copy.setAttribute('height', source.ownerSVGElement ? '100%' : style.height);
    if (stretch === undefined)
      for (const name of ['viewBox', 'preserveAspectRatio']) {
        const value = source.getAttribute(name);
        if (value !== null) copy.setAttribute(name, value);
      }
    appendAll(copy, source, stretch);
    return copy;
  }

  function dress(copy: SVGElement, style: CSSStyleDeclaration, isBaked: boolean): void {
    for (const name of ['fill', 'stroke'] as const) {
      const { colour, opacity } = paint(style[name]);
      copy.setAttribute(name, opacity === 0 ? 'none' : colour);
      const part = opacity * Number(style[`${name}Opacity`]);
      if (part < 1 && part > 0)
        copy.setAttribute(`${name}-opacity`, String(Number(part.toFixed(3))));
    }
    if (copy.getAttribute('stroke') !== 'none') say(copy, style, STROKE);
    if (style.paintOrder !== 'normal') copy.setAttribute('paint-order', style.paintOrder);
    if (!isBaked && style.vectorEffect !== 'none')
      copy.setAttribute('vector-effect', style.vectorEffect);
  }

  function write(copy: SVGElement, source: SVGTextElement, style: CSSStyleDeclaration): void {
    dress(copy, style, true);
    say(copy, style, TEXT);
    copy.setAttribute('font-family', plainFont(style.fontFamily));
    copy.textContent = source.textContent.trim();
    fit(copy, source.getComputedTextLength());
  }

  return (drawing) => copyFrame(drawing, getComputedStyle(drawing));
}

/**
 * Makes a text as wide as it is in our face, whichever the reader of the file has. A short one, such as
 * a number, keeps its shape instead: it touches nothing.
 *
 * @param length In px, in our face.
 */
export function fit(text: SVGElement, length: number): void {
  if (length === 0 || text.textContent.length < SHORTEST_FITTED) return;
  text.setAttribute('textLength', length.toFixed(1));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

function say(copy: SVGElement, style: CSSStyleDeclaration, names: readonly string[]): void {
  for (const name of names) {
    const value = style.getPropertyValue(name);
    if (value !== '' && !USUAL.has(value)) copy.setAttribute(name, value);
  }
}

/** Px per unit of a drawing that is stretched, where it holds nothing but paths. */
function stretchOf(drawing: SVGSVGElement): Stretch | undefined {
  if (drawing.getAttribute('preserveAspectRatio') !== 'none') return undefined;
  const shapes = [...drawing.querySelectorAll('*')];
  const onlyPaths = shapes.every(
    (shape) => shape instanceof SVGPathElement && !shape.hasAttribute('transform'),
  );
  const [first] = shapes;
  if (!onlyPaths || !(first instanceof SVGPathElement)) return undefined;
  const matrix = first.getScreenCTM();
  return matrix ? { across: matrix.a, down: matrix.d } : undefined;
}
