import { describe, expect, it } from 'vitest';
import {
  PAGE_DEFAULT,
  SECTION_TURN,
  seenFrom,
  withAllParts,
  withHidden,
  withIsolated,
  withOrbit,
  withSection,
  withSelected,
} from '#views/foot/explorer/explorer-state.ts';
import { LAYER_PRESET_NAMES, LAYER_PRESETS, presetOf } from '#views/foot/explorer/layer-presets.ts';
import { needsInside } from '#views/foot/foot-picture.ts';
import { turned } from '#views/foot/orbit.ts';

const bones = { ...PAGE_DEFAULT, layers: LAYER_PRESETS.bones.layers };
const skin = { ...PAGE_DEFAULT, layers: LAYER_PRESETS.skin.layers };

describe('what a reader does to the foot', () => {
  it('shows what is chosen: its layer comes on and closed skin becomes glass', () => {
    const { layers, parts } = withSelected(skin, 'soleus', 'muscle');
    expect(parts.selected).toBe('soleus');
    expect(layers).toMatchObject({ muscle: 'solid', skin: 'glass', bone: 'hidden' });
  });

  it('brings a hidden part back when it is chosen', () => {
    const hidden = withHidden(bones, 'talus', true);
    expect(withSelected(hidden, 'talus', 'bone').parts.hidden.has('talus')).toBe(false);
  });

  it('lets go of a part that is hidden', () => {
    const alone = withIsolated(bones, 'talus', 'bone');
    expect(withHidden(alone, 'talus', true).parts).toEqual({
      selected: undefined,
      isolated: undefined,
      hidden: new Set(['talus']),
    });
  });

  it('takes the lone place over to the part that is chosen next', () => {
    const alone = withIsolated(bones, 'talus', 'bone');
    expect(withSelected(alone, 'cuboid', 'bone').parts.isolated).toBe('cuboid');
  });

  it('brings all parts back and keeps the choice', () => {
    const changed = withHidden(withIsolated(bones, 'talus', 'bone'), 'cuboid', true);
    expect(withAllParts(changed).parts).toEqual({
      selected: 'talus',
      isolated: undefined,
      hidden: new Set(),
    });
  });

  it('shows a cut foot from its inner side, and turns it no further than that', () => {
    const cut = withSection(PAGE_DEFAULT, true);
    expect(cut.orbit).toMatchObject({ view: 'medial', turn: 0, tilt: 0 });
    expect(withOrbit(cut, turned(cut.orbit, 2)).orbit.turn).toBe(SECTION_TURN);
    expect(withOrbit(cut, turned(cut.orbit, -2)).orbit.turn).toBe(-SECTION_TURN);
  });

  it('fills a foot of skin alone when it is cut, and leaves other layers alone', () => {
    expect(withSection(skin, true).layers).toMatchObject({ skin: 'solid', bone: 'solid' });
    expect(withSection(bones, true).layers).toEqual(bones.layers);
    expect(withSection(skin, false).layers).toEqual(skin.layers);
    expect(needsInside(withSection(skin, true))).toBe(true);
  });

  it('closes the cut when another side is asked for', () => {
    const cut = withSection(PAGE_DEFAULT, true);
    expect(seenFrom(cut, 'medial').section).toBe(true);
    expect(seenFrom(cut, 'plantar')).toMatchObject({ section: false, orbit: { view: 'plantar' } });
  });

  it('keeps the zoom when the side changes', () => {
    const near = { ...PAGE_DEFAULT, orbit: { ...PAGE_DEFAULT.orbit, zoom: 2, turn: 1 } };
    expect(seenFrom(near, 'dorsal').orbit).toEqual({ view: 'dorsal', turn: 0, tilt: 0, zoom: 2 });
  });

  it('needs no more than the skin for the closed foot', () => {
    expect(needsInside(skin)).toBe(false);
    expect(needsInside({ ...skin, layers: { ...skin.layers, skin: 'glass' } })).toBe(false);
    expect(needsInside(bones)).toBe(true);
    expect(needsInside(withSelected(skin, 'soleus', 'muscle'))).toBe(true);
  });
});

describe('the presets of layers', () => {
  it('differ from one another', () => {
    for (const name of LAYER_PRESET_NAMES) expect(presetOf(LAYER_PRESETS[name].layers)).toBe(name);
  });

  it('are left by any other mixture', () => {
    expect(presetOf({ ...LAYER_PRESETS.bones.layers, nerve: 'glass' })).toBeUndefined();
  });
});
