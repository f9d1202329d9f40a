// @vitest-environment node
import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { allStills, STILL_WIDTHS, stillAddress } from '#views/foot/stills.ts';
import {
  fingerprint,
  FINGERPRINT_FILE,
  STILLS_FOLDER,
} from '../../../scripts/still-fingerprint.ts';

const files = allStills().flatMap(({ name }) =>
  STILL_WIDTHS.map((width) => `${name}-${width}.webp`),
);

describe('the stills of the foot', () => {
  it('are all there, and nothing else is', async () => {
    expect((await readdir(STILLS_FOLDER)).sort()).toEqual(['inputs.json', ...files].sort());
  });

  it('weigh at most 40 kB each', async () => {
    for (const file of files) {
      expect((await stat(STILLS_FOLDER + file)).size, file).toBeLessThanOrEqual(40_000);
    }
  });

  it('were drawn from the foot and the light that the site now has (npm run build:stills)', async () => {
    const kept = JSON.parse(await readFile(FINGERPRINT_FILE, 'utf8')) as { sha256: string };
    expect(kept.sha256).toBe(await fingerprint());
  });

  it('are addressed under the path that the site is served from', () => {
    expect(stillAddress('/shake/', 'medial-rest', 640)).toBe(
      '/shake/foot/stills/medial-rest-640.webp',
    );
  });
});
