/**
 * Draws the stills of the foot: `npm run build:stills`, after any change to the foot or its light.
 *
 * The pictures come from the code that draws the live foot, served by Astro's own development
 * server and run in a browser without a screen. They are committed; `inputs.json` beside them holds
 * a fingerprint of what they were drawn from, which a test compares.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import {
  allStills,
  COVER_ASPECT,
  type Still,
  STILL_ASPECT,
  STILL_WIDTHS,
} from '../src/views/foot/stills.ts';
import { type FootPictures, openFootPictures } from './foot-pictures.ts';
import { fingerprint, FINGERPRINT_FILE, STILLS_FOLDER as FOLDER } from './still-fingerprint.ts';

/** Quality of the pictures, 0 to 1, for each width. */
const QUALITY = { 640: 0.92, 1280: 0.86 } as const;
const OVERSAMPLING = 2;

const pictures = await openFootPictures();
try {
  await mkdir(FOLDER, { recursive: true });
  for (const still of allStills()) {
    for (const width of STILL_WIDTHS) {
      const bytes = await draw(pictures, still, width);
      await writeFile(`${FOLDER}${still.name}-${width}.webp`, bytes);
      console.log(`${still.name}-${width}.webp ${(bytes.length / 1000).toFixed(1)} kB`);
    }
  }
  await writeFile(FINGERPRINT_FILE, `${JSON.stringify({ sha256: await fingerprint() })}\n`);
  console.log(`${(await readdir(FOLDER)).length} files in public/foot/stills`);
} finally {
  await pictures.close();
}

function draw(
  { draw: drawPicture }: FootPictures,
  { view, pose, cover }: Still,
  width: (typeof STILL_WIDTHS)[number],
): Promise<Buffer> {
  return drawPicture(
    { view, pose, cover },
    {
      width,
      height: Math.round(width / (cover ? COVER_ASPECT : STILL_ASPECT)),
      type: 'image/webp',
      quality: QUALITY[width],
      oversampling: OVERSAMPLING,
    },
  );
}
