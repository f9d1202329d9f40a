import { signal } from '@preact/signals-core';
import { Texture } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainPicture } from '#views/foot/foot-picture.ts';
import type { BuiltFile } from '#views/foot/inside/built-file.ts';
import { openFootStudio } from '#views/foot/foot-studio.ts';
import { orbitAt } from '#views/foot/orbit.ts';
import { insideFile, skinFile, straightPath } from './rigged-files.ts';

const load = vi.hoisted(() => vi.fn<(address: string) => Promise<BuiltFile>>());
const stage = vi.hoisted((): { current: unknown; environments: { dispose: () => void }[] } => ({
  current: undefined,
  environments: [],
}));

vi.mock('#views/foot/inside/built-file.ts', () => ({ loadBuiltFile: load }));
vi.mock('#views/core/stage-element.ts', () => ({ borrowStage: () => stage.current }));
vi.mock(import('#views/foot/light.ts'), async (original) => ({
  ...(await original()),
  softBoxEnvironment: () => {
    const texture = new Texture();
    stage.environments.push(texture);
    return texture;
  },
}));

/** A stage that counts what it is asked to draw. */
function fakeStage() {
  const life = new AbortController();
  const lost = signal(false);
  const draw = vi.fn();
  let made: unknown;
  stage.current = {
    renderer: {},
    lost,
    lifetime: life.signal,
    draw,
    shared<T>(create: (stage: unknown) => T): T {
      made ??= create(stage.current);
      return made as T;
    },
  };
  return { life, lost, draw };
}

const picture = plainPicture(orbitAt('medial'));
const canvas = (): HTMLCanvasElement => document.createElement('canvas');

beforeEach(() => {
  load.mockImplementation((address) =>
    Promise.resolve(
      address.endsWith('skin.glb') ? skinFile().file : insideFile([straightPath({})]),
    ),
  );
});
afterEach(() => {
  load.mockReset();
  stage.environments.length = 0;
});

describe('the studio', () => {
  it('says so if the inside cannot be fetched, and goes on with the skin', async () => {
    const { draw } = fakeStage();
    const studio = await openFootStudio(new AbortController().signal);
    load.mockRejectedValueOnce(new Error('404'));
    await expect(studio.loadInside()).rejects.toThrow('404');
    studio.draw(picture, canvas());
    expect(draw).toHaveBeenCalledOnce();
    await expect(studio.loadInside()).resolves.toBeUndefined();
  });

  it('says so if the inside is not what it should be', async () => {
    fakeStage();
    const studio = await openFootStudio(new AbortController().signal);
    for (const broken of [
      skinFile().file,
      insideFile([{ id: 'torn' } as unknown as ReturnType<typeof straightPath>]),
    ]) {
      load.mockResolvedValueOnce(broken);
      await expect(studio.loadInside()).rejects.toBeInstanceOf(Error);
    }
    expect(studio.partAt(picture, canvas(), 1, 1)).toBeUndefined();
    expect(studio.anchors(picture, canvas(), ['talus'])).toEqual([]);
  });

  it('fetches the inside once for all who ask', async () => {
    fakeStage();
    const studio = await openFootStudio(new AbortController().signal);
    await Promise.all([studio.loadInside(), studio.loadInside()]);
    expect(load.mock.calls.filter(([address]) => address.endsWith('inside.glb'))).toHaveLength(1);
  });

  it('draws its reflections anew when the context comes back', async () => {
    const { lost } = fakeStage();
    await openFootStudio(new AbortController().signal);
    expect(stage.environments).toHaveLength(1);
    lost.value = true;
    lost.value = false;
    expect(stage.environments).toHaveLength(2);
  });

  it('has nothing to say of parts while the context is lost', async () => {
    const { lost } = fakeStage();
    const studio = await openFootStudio(new AbortController().signal);
    await studio.loadInside();
    lost.value = true;
    expect(studio.partAt(picture, canvas(), 1, 1)).toBeUndefined();
    expect(studio.anchors(picture, canvas(), ['talus'])).toEqual([]);
  });

  it('puts its reflections away when the stage is struck', async () => {
    const { life } = fakeStage();
    await openFootStudio(new AbortController().signal);
    const released = vi.spyOn(stage.environments[0]!, 'dispose');
    life.abort();
    expect(released).toHaveBeenCalledOnce();
  });
});
