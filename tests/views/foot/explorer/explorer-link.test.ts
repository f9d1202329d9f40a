import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSE_NAMES } from '#anatomy/named-poses.ts';
import { VIEW_NAMES } from '#anatomy/named-views.ts';
import { PARTS } from '#anatomy/parts/part-list.ts';
import { linkedState, withLinkedState } from '#experiment/page-link.ts';
import { decodeExplorer, encodeExplorer } from '#views/foot/explorer/explorer-link.ts';
import {
  type ExplorerState,
  PAGE_DEFAULT,
  SECTION_TURN,
  withSection,
} from '#views/foot/explorer/explorer-state.ts';
import { MAGNIFICATIONS } from '#views/foot/drawn-pose.ts';
import { LAYERS, type Layers, SKIN_TONE_NAMES } from '#views/foot/foot-picture.ts';
import { turned, zoomed } from '#views/foot/orbit.ts';

const ids: ReadonlySet<string> = new Set(PARTS.map(({ id }) => id));
const isPart = (id: string): boolean => ids.has(id);
const decode = (text: string) => decodeExplorer(text, isPart);

const anyId = fc.constantFrom(...ids);
const anyLayers = fc
  .tuple(
    ...LAYERS.map(() => fc.constantFrom('solid' as const, 'glass' as const, 'hidden' as const)),
  )
  .map((each) => Object.fromEntries(LAYERS.map((layer, at) => [layer, each[at]])) as Layers);

/** A state that a reader can reach, its angles in whole degrees and its zoom in hundredths. */
const anyState = fc
  .record({
    pose: fc.constantFrom(...POSE_NAMES, 'experiment' as const),
    view: fc.constantFrom(...VIEW_NAMES),
    turn: fc.integer({ min: -179, max: 179 }),
    tilt: fc.integer({ min: -20, max: 20 }),
    zoom: fc.integer({ min: 80, max: 400 }),
    layers: anyLayers,
    selected: fc.option(anyId, { nil: undefined }),
    isolated: fc.option(anyId, { nil: undefined }),
    hidden: fc.uniqueArray(anyId, { maxLength: 5 }),
    section: fc.boolean(),
    labels: fc.boolean(),
    tone: fc.constantFrom(...SKIN_TONE_NAMES),
    magnification: fc.constantFrom(...MAGNIFICATIONS),
  })
  .map(({ view, turn, tilt, zoom, selected, isolated, hidden, section, ...rest }) => {
    const kept = new Set(hidden.filter((id) => id !== selected && id !== isolated));
    const radians = Math.PI / 180;
    const orbit = turned(
      { view, turn: 0, tilt: 0, zoom: zoom / 100 },
      turn * radians,
      tilt * radians,
    );
    const state: ExplorerState = {
      ...rest,
      orbit,
      section: false,
      parts: { selected, isolated, hidden: kept },
    };
    return withSection(state, section);
  });

describe('a link to the explorer', () => {
  it('opens the same view again', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: reopened, notices } = decode(encodeExplorer(state) ?? '');
        expect(notices).toEqual([]);
        const { orbit, ...rest } = reopened;
        const { orbit: asked, ...others } = state;
        expect(rest).toEqual(others);
        expect(orbit.view).toBe(asked.view);
        const turns = (orbit.turn - asked.turn) / (2 * Math.PI);
        expect(turns - Math.round(turns)).toBeCloseTo(0, 2);
        expect(Math.abs(orbit.tilt - asked.tilt)).toBeLessThan(0.01);
        expect(orbit.zoom).toBeCloseTo(asked.zoom, 2);
      }),
    );
  });

  it('says the same when it is written again', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const text = encodeExplorer(state);
        expect(encodeExplorer(decode(text ?? '').state)).toBe(text);
      }),
    );
  });

  it('never throws, whatever it holds, and never leaves what is possible', () => {
    const anyName = fc.oneof(
      fc.constantFrom(
        'pose',
        'view',
        'turn',
        'tilt',
        'zoom',
        'skin',
        'hide',
        'selected',
        'section',
      ),
      fc.string(),
    );
    const anyValue = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom('medial', 'on', 'glass', 'soleus', '__proto__', '1e999', '−5'),
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(anyName, anyValue), { maxLength: 12 })
        .map((entries) => entries.map(([name, value]) => `${name}:${value}`).join(',')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { state } = decode(text);
        const { orbit, parts, section } = state;
        expect(orbit.zoom).toBeGreaterThanOrEqual(0.8);
        expect(orbit.zoom).toBeLessThanOrEqual(4);
        expect(Number.isFinite(orbit.turn) && Number.isFinite(orbit.tilt)).toBe(true);
        if (section) {
          expect(orbit.view).toBe('medial');
          expect(Math.abs(orbit.turn)).toBeLessThanOrEqual(SECTION_TURN);
        }
        for (const id of [parts.selected, parts.isolated, ...parts.hidden])
          if (id !== undefined) expect(isPart(id)).toBe(true);
        expect(decode(encodeExplorer(state) ?? '').notices).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('holds nothing for the page as it opens', () => {
    expect(encodeExplorer(PAGE_DEFAULT)).toBeUndefined();
    expect(decode('').state).toEqual(PAGE_DEFAULT);
  });

  it('is written in names, with angles in degrees', () => {
    const state: ExplorerState = {
      ...PAGE_DEFAULT,
      pose: 'tiptoe',
      orbit: { view: 'lateral', turn: Math.PI / 12, tilt: 0, zoom: 1.5 },
      parts: { selected: 'soleus', isolated: undefined, hidden: new Set(['tibial-nerve']) },
    };
    expect(encodeExplorer(state)).toBe(
      'pose:tiptoe,view:lateral,turn:15,zoom:1.5,selected:soleus,hide:tibial-nerve',
    );
  });

  it('passes over a part that the foot does not have, and names it', () => {
    const { state, notices } = decode('selected:elbow,hide:soleus');
    expect(state.parts.selected).toBeUndefined();
    expect(state.parts.hidden).toEqual(new Set(['soleus']));
    expect(notices).toEqual(['It names a part “elbow”, which this foot does not have.']);
  });

  it('passes over names and values that it does not know, and names them', () => {
    const { state, notices } = decode('pose:handstand,colour:red,turn:east');
    expect(state).toEqual(PAGE_DEFAULT);
    expect(notices).toHaveLength(3);
    for (const word of ['handstand', 'colour', 'east'])
      expect(notices.join(' ')).toContain(`“${word}”`);
  });

  it('repeats no more than the beginning of a very long name', () => {
    const [notice] = decode(`selected:${'x'.repeat(5000)}`).notices;
    expect(notice!.length).toBeLessThan(120);
  });

  it('stops at the ends of the range, and says so', () => {
    const { state, notices } = decode('zoom:99');
    expect(state.orbit.zoom).toBe(zoomed({ ...state.orbit, zoom: 99 }, 0).zoom);
    expect(notices).toHaveLength(1);
  });

  it('shows a cut foot from its inner side only', () => {
    const { state, notices } = decode('section:on,view:lateral,turn:80');
    expect(state.orbit).toMatchObject({ view: 'medial', turn: 0 });
    expect(notices).toHaveLength(1);
    expect(decode('section:on,turn:80').state.orbit.turn).toBeCloseTo(SECTION_TURN, 9);
  });

  it('stands in the fragment beside the state of the experiment', () => {
    const fragment = withLinkedState('#shake=v2,held-curl@2,effort:20', 'foot', 'view:medial');
    expect(linkedState(fragment, 'foot')).toBe('view:medial');
    expect(linkedState(fragment, 'shake')).toBe('held-curl@2,effort:20');
  });
});
