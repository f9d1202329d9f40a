import { type Material, Mesh, type Object3D } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { resolvePose } from '#anatomy/pose.ts';
import { createFootModel } from '#views/foot/foot-model.ts';
import { ALL_PARTS, type FootPicture, plainPicture } from '#views/foot/foot-picture.ts';
import { orbitAt } from '#views/foot/orbit.ts';
import { boxOn, insideFile, skinFile, straightPath } from './rigged-files.ts';

const PATHS = [
  straightPath({}),
  straightPath({ id: 'sheet', part: 'plantar-fascia', tissue: 'sheet' }),
  straightPath({ id: 'nerve', part: 'tibial-nerve', tissue: 'nerve' }),
];
const OPEN: FootPicture = {
  ...plainPicture(orbitAt('medial')),
  layers: { skin: 'glass', fascia: 'solid', muscle: 'solid', nerve: 'solid', bone: 'solid' },
};
const noHue = (): string => '#123456';

function wholeFoot(paths = PATHS) {
  const box = boxOn('foot', [0.2, 0.06, 0.08], [0.1, 0.03, 0]);
  const model = createFootModel(
    skinFile(box, boxOn('ip1', [0.01, 0.01, 0.01], [0.2, 0.02, -0.03])).file,
  );
  model.pose(resolvePose({}));
  model.addInside(insideFile(paths));
  return model;
}

function meshesOf(root: Object3D): Mesh[] {
  const meshes: Mesh[] = [];
  root.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object as Mesh);
  });
  return meshes;
}

const drawnBy = (model: ReturnType<typeof wholeFoot>, picture: FootPicture): number => {
  model.show(picture, noHue);
  return meshesOf(model.root)
    .filter(({ visible }) => visible)
    .reduce(
      (calls, { material }) => calls + [material].flat().filter((one) => one.visible).length,
      0,
    );
};

describe('the inside of the foot', () => {
  it('needs at most 15 draw calls, whatever is shown', () => {
    const model = wholeFoot();
    for (const skin of ['solid', 'glass', 'hidden'] as const)
      for (const section of [false, true])
        for (const selected of [undefined, 'talus', 'soleus'])
          for (const isolated of [undefined, 'tibial-nerve']) {
            const parts = { ...ALL_PARTS, selected, isolated };
            const layers = { ...OPEN.layers, skin, muscle: 'glass' as const };
            expect(drawnBy(model, { ...OPEN, layers, parts, section })).toBeLessThanOrEqual(15);
          }
  });

  it('draws nothing of itself while all its layers are hidden', () => {
    const model = wholeFoot();
    expect(drawnBy(model, plainPicture(orbitAt('medial')))).toBeLessThanOrEqual(3);
    expect(meshesOf(model.inside()!.group).filter(({ visible }) => visible)).toEqual([]);
  });

  it('is drawn through whatever hides it once it is selected, and only then', () => {
    const model = wholeFoot();
    const through = () =>
      meshesOf(model.inside()!.group).filter(
        ({ renderOrder }) => renderOrder === 3 || renderOrder === 7,
      );
    model.show(OPEN, noHue);
    expect(through().filter(({ visible }) => visible)).toEqual([]);
    model.show({ ...OPEN, parts: { ...ALL_PARTS, selected: 'talus' } }, noHue);
    expect(through().filter(({ visible }) => visible)).toHaveLength(1);
    model.show({ ...OPEN, parts: { ...ALL_PARTS, selected: 'gill' } }, noHue);
    expect(through().filter(({ visible }) => visible)).toEqual([]);
  });

  it('turns solid skin to glass while one part is isolated', () => {
    const model = wholeFoot();
    const layers = { ...OPEN.layers, skin: 'solid' as const };
    model.show({ ...OPEN, layers }, noHue);
    expect(model.screen.visible).toBe(true);
    model.show({ ...OPEN, layers, parts: { ...ALL_PARTS, isolated: 'talus' } }, noHue);
    expect(model.screen.visible).toBe(false);
  });

  it('writes its points anew for a new pose and not for the same picture', () => {
    const model = wholeFoot();
    const { texture } = model.inside()!.points;
    model.show(OPEN, noHue);
    const { version } = texture;
    model.show({ ...OPEN }, noHue);
    expect(texture.version).toBe(version);
    model.pose(resolvePose({ ankle: 0.2 }));
    expect(texture.version).toBeGreaterThan(version);
  });

  it('refuses a file without bones, and leaves the skin as it was', () => {
    const model = createFootModel(skinFile().file);
    const empty = skinFile().file;
    expect(() => {
      model.addInside(empty);
    }).toThrow('bone');
    expect(model.inside()).toBeUndefined();
    expect(() => {
      model.show(OPEN, noHue);
    }).not.toThrow();
  });

  it('lets go of every shape, material and texture when the foot is put away', () => {
    const model = wholeFoot();
    model.show({ ...OPEN, section: true }, noHue);
    const inside = model.inside()!;
    const meshes = [...meshesOf(model.root), ...meshesOf(inside.numbers.scene), model.screen];
    const held = new Set<{ addEventListener: Material['addEventListener'] }>();
    for (const { geometry, material } of meshes)
      for (const one of [geometry, ...[material].flat()]) held.add(one);
    model.show(OPEN, noHue);
    for (const { geometry } of meshes) held.add(geometry);
    for (const texture of [inside.states.texture, inside.points.texture]) held.add(texture);
    const released = vi.fn();
    for (const one of held) one.addEventListener('dispose', released);
    model.dispose();
    expect(released.mock.calls.length).toBe(held.size);
    expect(held.size).toBeGreaterThan(18);
  });
});
