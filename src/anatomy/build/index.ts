/**
 * Builds `public/foot/`: skin.glb (skin, nails, rig), bones.glb (bones, rig) and inputs.json.
 *
 *     npm run build:foot
 *
 * The same sources give the same bytes. Takes about half a minute.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBoneCover } from '../bones/bone-cover.ts';
import { createSkeleton } from '../bones/skeleton.ts';
import { simplifierReady } from '../geometry/simplification.ts';
import { createSkinField } from '../skin/skin-field.ts';
import { buildBones } from './bones-model.ts';
import { buildInputs } from './inputs.ts';
import { buildNails } from './nails-model.ts';
import { encoderReady, optimizeOrder } from './packing.ts';
import { riggedFile } from './rigged-file.ts';
import { buildSkin } from './skin-model.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${project}public/foot`;

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(`${folder}/${name}`, content);
  console.log(`${name}: ${content.length} bytes`);
}

await Promise.all([simplifierReady, encoderReady]);
mkdirSync(folder, { recursive: true });
const skeleton = createSkeleton();
const cover = createBoneCover(skeleton);

const bones = buildBones(skeleton, cover);
const bonesFile = await riggedFile([
  {
    name: 'bones',
    geometry: bones.geometry,
    roughness: 0.6,
    extras: { layer: 'bone', ranges: bones.ranges },
  },
]);
write('bones.glb', bonesFile);

const skinField = createSkinField(cover);
const skin = buildSkin(skinField);
const skinFile = await riggedFile([
  {
    name: 'skin',
    ...optimizeOrder(skin.geometry, skin.morphs),
    roughness: 0.5,
    extras: { layer: 'skin' },
  },
  {
    name: 'nails',
    ...optimizeOrder(buildNails(skinField.smooth)),
    roughness: 0.25,
    extras: { layer: 'nail' },
  },
]);
write('skin.glb', skinFile);

write('inputs.json', `${JSON.stringify(buildInputs(project), undefined, 2)}\n`);
