import { readFileSync } from 'node:fs';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { Vector3 } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MORPH_NAMES } from '#anatomy/pose.ts';
import { JOINTS } from '#anatomy/rig.ts';
import { loadBuiltFile, readBuiltFile } from '#views/foot/inside/built-file.ts';
import { boneMeshOf } from '#views/foot/inside/bone-parts.ts';
import { quantisationOf, skinnedMesh } from '#views/foot/inside/loaded-mesh.ts';
import { rigJoints } from '#views/foot/inside/rig-joints.ts';

const bytesOf = (name: 'skin' | 'inside'): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(`public/foot/${name}.glb`);
  return buffer.slice(byteOffset, byteOffset + byteLength);
};

/** The same file as a reader of all of glTF has it. */
async function reference(name: 'skin' | 'inside', mesh: string) {
  await MeshoptDecoder.ready;
  const document = await new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .read(`public/foot/${name}.glb`);
  const found = document
    .getRoot()
    .listMeshes()
    .find((one) => one.getName() === mesh);
  return found!.listPrimitives()[0]!;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a built file of the foot', () => {
  it('has every joint where the rig says, at rest', async () => {
    const { scene } = await readBuiltFile(bytesOf('skin'));
    const { matrices } = rigJoints(scene);
    JOINTS.forEach(({ name, position }, joint) => {
      const place = new Vector3().setFromMatrixPosition(matrices[joint]!).multiplyScalar(1000);
      expect(place.distanceTo(new Vector3(...position)), name).toBeLessThan(1e-3);
    });
  });

  it('has the numbers that any reader of such files finds in it', async () => {
    const skin = skinnedMesh((await readBuiltFile(bytesOf('skin'))).scene, 'skin');
    const stored = await reference('skin', 'skin');
    expect([...skin.geometry.index!.array]).toEqual([...stored.getIndices()!.getArray()!]);
    for (const [name, semantic] of [
      ['position', 'POSITION'],
      ['normal', 'NORMAL'],
      ['color', 'COLOR_0'],
      ['skinIndex', 'JOINTS_0'],
      ['skinWeight', 'WEIGHTS_0'],
    ] as const) {
      const attribute = skin.geometry.attributes[name]!;
      const accessor = stored.getAttribute(semantic)!;
      expect(attribute.count, name).toBe(accessor.getCount());
      for (const vertex of [0, 1, 777, attribute.count - 1])
        accessor.getElement(vertex, []).forEach((value, part) => {
          expect(attribute.getComponent(vertex, part), name).toBeCloseTo(value, 5);
        });
    }
  });

  it('has its corrective shapes by name', async () => {
    const skin = skinnedMesh((await readBuiltFile(bytesOf('skin'))).scene, 'skin');
    const stored = await reference('skin', 'skin');
    expect(Object.keys(skin.morphTargetDictionary ?? {})).toEqual([...MORPH_NAMES]);
    expect(skin.morphTargetInfluences).toHaveLength(MORPH_NAMES.length);
    stored.listTargets().forEach((target, number) => {
      const shape = skin.geometry.morphAttributes.position![number]!;
      const stored = target.getAttribute('POSITION')!.getElement<number[]>(1234, []);
      expect(shape.getX(1234)).toBeCloseTo(stored[0]!, 5);
    });
  });

  it('tells how stored positions become metres', async () => {
    const skin = skinnedMesh((await readBuiltFile(bytesOf('skin'))).scene, 'skin');
    const { scale, offset } = quantisationOf(skin);
    expect(scale.x).toBeCloseTo(2e-5, 9);
    expect(offset.length()).toBeLessThan(1e-6);
  });

  it('has bones that are told apart, and paths of soft parts', async () => {
    const { scene } = await readBuiltFile(bytesOf('inside'));
    const { mesh, ranges } = boneMeshOf(scene);
    expect(ranges.length).toBeGreaterThan(28);
    expect(ranges.reduce((sum, { count }) => sum + count, 0)).toBe(mesh.geometry.index!.count);
    expect((scene.userData['paths'] as unknown[]).length).toBeGreaterThan(60);
  });
});

describe('a file that is not one of the foot', () => {
  it('is refused with an error, wherever it is damaged', async () => {
    const whole = bytesOf('inside');
    const damaged = whole.slice(0);
    new Uint8Array(damaged).fill(0, damaged.byteLength / 2, damaged.byteLength / 2 + 40_000);
    for (const bytes of [new ArrayBuffer(0), whole.slice(0, 5000), damaged, new ArrayBuffer(4000)])
      await expect(readBuiltFile(bytes)).rejects.toBeInstanceOf(Error);
  });

  it('is refused if the server has none', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(loadBuiltFile('/foot/inside.glb')).rejects.toThrow('404');
  });
});
