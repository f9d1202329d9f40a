import { BufferGeometry, Group } from 'three';
import { describe, expect, it } from 'vitest';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { boneRangesIn, pathsIn } from '#views/foot/inside/inside-content.ts';

const PATH: FittedPath = {
  id: 'soleus-1',
  part: 'soleus',
  tissue: 'muscle',
  joints: ['leg', 'foot'],
  points: [20, 280, 0, 10, 40, 0],
  heights: [1, 0, 0, 1, 0, 0],
  sections: [
    [0, 5, 5, 1],
    [1, 2, 2, 0],
  ],
};

function sceneWith(paths: unknown): Group {
  const scene = new Group();
  scene.userData['paths'] = paths;
  return scene;
}

describe('the paths of a file', () => {
  it('are taken when they are sound', () => {
    expect(pathsIn(sceneWith([PATH]))).toEqual([PATH]);
  });

  it.each([
    ['none at all', undefined],
    ['an empty list', []],
    ['something else', 'paths'],
    ['no object', [null]],
    ['a joint that no foot has', [{ ...PATH, joints: ['leg', 'knee'] }]],
    ['a tissue that none is', [{ ...PATH, tissue: 'wood' }]],
    ['too few coordinates', [{ ...PATH, points: [1, 2, 3] }]],
    ['a coordinate that is no number', [{ ...PATH, points: [null, 280, 0, 10, 40, 0] }]],
    ['no sections', [{ ...PATH, sections: [] }]],
  ])('are refused when there is %s', (_, paths) => {
    expect(() => pathsIn(sceneWith(paths))).toThrow(/soft parts/u);
  });
});

describe('the ranges of the bones', () => {
  const geometry = new BufferGeometry().setIndex([0, 1, 2, 2, 3, 0]);

  it('are taken when they lie within the mesh', () => {
    const ranges = [{ id: 'talus', start: 3, count: 3 }];
    expect(boneRangesIn(ranges, geometry)).toEqual(ranges);
  });

  it.each([
    ['missing', undefined],
    ['empty', []],
    ['longer than the mesh', [{ id: 'talus', start: 3, count: 1e9 }]],
    ['negative', [{ id: 'talus', start: -3, count: 3 }]],
    ['without a name', [{ start: 0, count: 3 }]],
  ])('are refused when they are %s', (_, ranges) => {
    expect(() => boneRangesIn(ranges, geometry)).toThrow('told apart');
  });
});
