/** Ties the committed stills to what they were drawn from. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const STILLS_FOLDER = `${ROOT}public/foot/stills/`;
/** Holds the fingerprint as it was when the stills were drawn. */
export const FINGERPRINT_FILE = `${STILLS_FOLDER}inputs.json`;

/**
 * Sources that decide how a still looks: the closed foot, for stills show no other. That the rest looks
 * as it should is watched by the contact sheet.
 */
const SOURCES = [
  'scripts/foot-pictures.ts',
  'src/anatomy/named-views.ts',
  'src/anatomy/pose.ts',
  'src/anatomy/rig.ts',
  'src/anatomy/toe-curl.ts',
  'src/views/core/stage-element.ts',
  'src/views/foot/foot-model.ts',
  'src/views/foot/foot-picture.ts',
  'src/views/foot/foot-studio.ts',
  'src/views/foot/inside/built-file.ts',
  'src/views/foot/inside/loaded-mesh.ts',
  'src/views/foot/inside/rig-joints.ts',
  'src/views/foot/inside/skin-shell.ts',
  'src/views/foot/light.ts',
  'src/views/foot/orbit.ts',
  'src/views/foot/skin-material.ts',
  'src/views/foot/skin-shader.ts',
  'src/views/foot/stills.ts',
  'public/foot/skin.glb',
];

/** Fingerprint of everything that the stills are drawn from. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(await readFile(ROOT + source));
  return hash.digest('hex');
}
