/** The site's typefaces as outlines, for pictures that must look alike wherever they are drawn. Runs in Node. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

const FONT_FILES = 'node_modules/@fontsource-variable';

/** A typeface at one weight. */
export interface Typeface {
  /** How far `text` reaches, in the unit of `size`. */
  readonly widthOf: (text: string, size: number) => number;
  /** The text as one SVG path, its baseline beginning at `x`, `y`. */
  readonly pathOf: (text: string, x: number, y: number, size: number) => string;
}

/** A corner of an outline, as fontkit holds it. */
interface Corner {
  endContour: boolean;
  copy: () => Corner;
}

/**
 * What fontkit 2.0 keeps inside a font that came as WOFF2. Its own `getVariation` takes such a file for
 * an uncompressed one and fails, so the weight is set here.
 */
interface UnpackedFont extends Font {
  variationCoords: readonly number[] | null;
  /** Outlines of all glyphs by number; those that are put together from others hold no points. */
  _transformedGlyphs: readonly { readonly points?: readonly Corner[] }[];
  readonly _variationProcessor: {
    /** Moves the corners of a glyph, and four more that stand for its advance, to the weight. */
    readonly transformPoints: (glyph: number, corners: readonly Corner[]) => void;
  };
}

/** Brygada 1918, for titles. @param weight From 400 to 700. */
export function openSerif(weight: number): Typeface {
  return openTypeface('brygada-1918', weight);
}

/** Atkinson Hyperlegible Next, for labels. @param weight From 200 to 800. */
export function openSans(weight: number): Typeface {
  return openTypeface('atkinson-hyperlegible-next', weight);
}

function openTypeface(name: string, weight: number): Typeface {
  const font = atWeight(`${FONT_FILES}/${name}/files/${name}-latin-wght-normal.woff2`, weight);
  return {
    widthOf: (text, size) => (font.layout(text).advanceWidth * size) / font.unitsPerEm,
    pathOf(text, x, y, size) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(text);
      let pen = x;
      return glyphs
        .map((glyph, index) => {
          // The axis of a font points up, that of a drawing down.
          const outline = glyph.path.transform(scale, 0, 0, -scale, pen, y).toSVG();
          pen += (positions[index]?.xAdvance ?? 0) * scale;
          return outline;
        })
        .join('');
    },
  };
}

function atWeight(file: string, weight: number): Font {
  const bytes = readFileSync(file);
  const unvaried = create(bytes) as UnpackedFont;
  // Asking for a glyph unpacks them all, which works only before a weight is set.
  unvaried.getGlyph(0);
  const font = create(bytes) as UnpackedFont;
  font.variationCoords = [weight];
  font._transformedGlyphs = unvaried._transformedGlyphs;
  for (const [glyph, { points = [] }] of font._transformedGlyphs.entries()) {
    const [first] = points;
    if (first === undefined) continue;
    const advance = Array.from({ length: 4 }, () => {
      const corner = first.copy();
      corner.endContour = true;
      return corner;
    });
    font._variationProcessor.transformPoints(glyph, [...points, ...advance]);
  }
  return font;
}
