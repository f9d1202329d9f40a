/** A link's picture as the bytes of a PNG, with the foot on it. Runs in Node. */
import sharp from 'sharp';
import { drawLinkPicture, type LinkPicture, TOE, type Typefaces } from './drawing.ts';

/** The foot of the cover, with a transparent ground. */
const FOOT = {
  file: 'public/foot/stills/cover-1280.webp',
  width: 1280,
  /** The tip of the big toe, in pixels of the file: where the pen touches it. */
  toe: { x: 334, y: 738 },
  scale: 0.56,
} as const;

/** The least effort that keeps the ground the very plate, and so little grain that the ground has none. */
const PALETTE = { palette: true, effort: 5, dither: 0.3 } as const;

/** Draws pictures on which the foot is the same, in 256 colours: sharp edges, and a small file. */
export async function openRaster(
  typefaces: Typefaces,
): Promise<(picture: LinkPicture) => Promise<Uint8Array>> {
  const input = await sharp(FOOT.file)
    .resize(Math.round(FOOT.width * FOOT.scale))
    .png()
    .toBuffer();
  const left = Math.round(TOE.x - FOOT.toe.x * FOOT.scale);
  const top = Math.round(TOE.y - FOOT.toe.y * FOOT.scale);
  return (picture) =>
    sharp(Buffer.from(drawLinkPicture(picture, typefaces)))
      .composite([{ input, left, top }])
      .png(PALETTE)
      .toBuffer();
}
