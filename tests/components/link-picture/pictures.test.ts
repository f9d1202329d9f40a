import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CHAPTER_SCENES } from '#components/chapter-scenes.ts';
import {
  COLOURS,
  drawLinkPicture,
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
} from '#components/link-picture/drawing.ts';
import {
  COMMON_PICTURE,
  COVER_PICTURE,
  linkPicture,
  pictureInWords,
  pictureWords,
} from '#components/link-picture/pictures.ts';
import { openRaster } from '#components/link-picture/raster.ts';
import { openSans, openSerif } from '#components/link-picture/typeface.ts';
import { english } from '#messages/en/index.ts';
import { chapters } from '#markdown/prose/article.ts';

/** What those who show a picture beside a link may refuse above, in bytes. */
const LARGEST_FILE = 150_000;

const typefaces = { title: openSerif(500), label: openSans(600) };
const words = pictureWords(
  chapters().map(({ frontMatter }) => ({
    number: frontMatter.number!,
    slug: frontMatter.slug!,
    title: frontMatter.title,
  })),
  english.site,
);

/** Width and height as the head of a PNG tells them, in pixels. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** The colours of the lowest rows, where nothing is drawn, as #rrggbb. */
async function groundOf(png: Uint8Array): Promise<Set<string>> {
  const rows = { left: 0, top: PICTURE_HEIGHT - 20, width: PICTURE_WIDTH, height: 20 };
  const { data, info } = await sharp(png).extract(rows).raw().toBuffer({ resolveWithObject: true });
  return new Set(
    Array.from({ length: info.width * info.height }, (_, pixel) => {
      const at = pixel * info.channels;
      return `#${data.subarray(at, at + 3).toString('hex')}`;
    }),
  );
}

/** The extent of an SVG path across, in its own units. */
function acrossOf(path: string): number {
  const numbers = [...path.matchAll(/-?[\d.]+/gu)].map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  return Math.max(...xs) - Math.min(...xs);
}

describe('the pictures of links', () => {
  it('are one for the cover, one for each chapter and one for the rest', () => {
    const names = [COVER_PICTURE, COMMON_PICTURE, ...Object.keys(CHAPTER_SCENES)];
    expect([...words.keys()].sort()).toEqual(names.sort());
  });

  it('are as large as those who show them ask for, light, and even in their ground', async () => {
    const draw = await openRaster(typefaces);
    for (const [name, said] of words) {
      const png = await draw(linkPicture(name, said));
      expect(sizeOf(png), name).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
      expect(png.byteLength, name).toBeLessThan(LARGEST_FILE);
      expect([...(await groundOf(png))], name).toEqual([COLOURS.plate]);
    }
  });

  it('are the same bytes in every build', async () => {
    const picture = linkPicture('the-shake', words.get('the-shake')!);
    const [once, again] = [await openRaster(typefaces), await openRaster(typefaces)];
    expect(await once(picture)).toEqual(await again(picture));
  });

  it('hold outlines and no text, so that no typeface of the machine is drawn', () => {
    const svg = drawLinkPicture(linkPicture('the-shake', words.get('the-shake')!), typefaces);
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('NaN');
  });

  it('wear the colours of the light theme', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const light = tokens.slice(0, tokens.indexOf('}'));
    for (const [name, colour] of Object.entries(COLOURS))
      expect(light).toContain(`--${name}: ${colour};`);
  });

  it('say in words what they say in print', () => {
    for (const said of words.values()) {
      expect(pictureInWords(said, english.site)).toContain(said.title);
      expect(pictureInWords(said, english.site)).toContain(said.label);
    }
  });
});

describe('a typeface', () => {
  it('is drawn at the weight that was asked for', () => {
    for (const open of [openSerif, openSans]) {
      const stems = [400, 500, 700].map((weight) => acrossOf(open(weight).pathOf('l', 0, 0, 100)));
      expect(stems).toEqual([...stems].sort((a, b) => a - b));
      expect(stems[2]).toBeGreaterThan(1.05 * stems[0]!);
    }
  });

  it('is as wide as the outlines that it draws', () => {
    const text = 'Why does my foot shake?';
    expect(acrossOf(typefaces.title.pathOf(text, 0, 0, 100))).toBeGreaterThan(
      0.95 * typefaces.title.widthOf(text, 100),
    );
    expect(acrossOf(typefaces.title.pathOf(text, 0, 0, 100))).toBeLessThan(
      1.02 * typefaces.title.widthOf(text, 100),
    );
  });
});
