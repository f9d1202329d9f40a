/**
 * Builds `public/foot/`: skin.glb (skin, nails, rig), inside.glb (bones, paths of soft parts, rig) and inputs.json.
 *
 *     npm run build:foot                 both, unless their sources are unchanged
 *     npm run build:foot -- --force      both in any case
 *     npm run build:foot -- skin         one file alone, for work on it; inputs.json is left as it was
 *
 * The same sources give the same bytes. Takes about half a minute.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BoneCover, createBoneCover } from '../bones/bone-cover.ts';
import type { Bone } from '../bones/bone.ts';
import { createSkeleton } from '../bones/skeleton.ts';
import { simplifierReady } from '../geometry/simplification.ts';
import { createSkinField } from '../skin/skin-field.ts';
import { fitPaths } from '../soft/fit-paths.ts';
import { createRoom } from '../soft/room.ts';
import { SOFT_PATHS } from '../soft/soft-paths.ts';
import { buildBones } from './bones-model.ts';
import { type BuildInputs, buildInputs } from './inputs.ts';
import { buildNails } from './nails-model.ts';
import { encoderReady, optimizeOrder } from './packing.ts';
import { riggedFile } from './rigged-file.ts';
import { buildSkin } from './skin-model.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${project}public/foot`;

const wanted = process.argv.slice(2);
const wants = (file: string): boolean =>
  !wanted.some((word) => /^\w/u.test(word)) || wanted.includes(file);

if (wanted.length === 0 && isCurrent())
  console.log('The foot is as its sources are: nothing to build.');
else await build();

async function build(): Promise<void> {
  await Promise.all([simplifierReady, encoderReady]);
  mkdirSync(folder, { recursive: true });
  const skeleton = createSkeleton();
  const cover = createBoneCover(skeleton);
  if (wants('inside')) write('inside.glb', await insideFile(skeleton, cover));
  if (wants('skin')) write('skin.glb', await skinFile(cover));
  if (wants('skin') && wants('inside'))
    write('inputs.json', `${JSON.stringify(buildInputs(project), undefined, 2)}\n`);
}

function insideFile(skeleton: readonly Bone[], cover: BoneCover): Promise<Uint8Array> {
  const { geometry, ranges } = buildBones(skeleton, cover);
  const extras = { layer: 'bone', ranges };
  const room = createRoom(createSkinField(cover).smooth, skeleton);
  const paths = fitPaths(SOFT_PATHS, room);
  return riggedFile([{ name: 'bones', geometry, roughness: 0.6, extras }], { paths });
}

function skinFile(cover: BoneCover): Promise<Uint8Array> {
  const field = createSkinField(cover);
  const skin = buildSkin(field);
  return riggedFile([
    {
      name: 'skin',
      ...optimizeOrder(skin.geometry, skin.morphs),
      roughness: 0.5,
      extras: { layer: 'skin' },
    },
    {
      name: 'nails',
      ...optimizeOrder(buildNails(field.smooth)),
      roughness: 0.25,
      extras: { layer: 'nail' },
    },
  ]);
}

/** Whether the files were built from the sources as they are now. */
function isCurrent(): boolean {
  try {
    const built = JSON.parse(readFileSync(`${folder}/inputs.json`, 'utf8')) as BuildInputs;
    return built.sha256 === buildInputs(project).sha256;
  } catch {
    return false;
  }
}

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(`${folder}/${name}`, content);
  console.log(`${name}: ${content.length} bytes`);
}
