/** All that a reader of the explorer can set, and the ways from one setting to the next. */
import { radians } from '#anatomy/angle.ts';
import type { PoseName } from '#anatomy/named-poses.ts';
import type { PartKind } from '#anatomy/parts/part.ts';
import type { Magnification } from '../drawn-pose.ts';
import {
  ALL_PARTS,
  type Layer,
  type Layers,
  needsInside,
  type PartsShown,
  type SkinToneName,
} from '../foot-picture.ts';
import { type Orbit, orbitAt } from '../orbit.ts';
import { LAYER_PRESETS } from './layer-presets.ts';

/** A pose with a name, or the one that the experiment on the page is in. */
export type ChosenPose = PoseName | 'experiment';

export interface ExplorerState {
  readonly pose: ChosenPose;
  readonly orbit: Orbit;
  readonly layers: Layers;
  readonly parts: PartsShown;
  /** Whether the foot is cut open lengthwise through the arch. */
  readonly section: boolean;
  /** Whether parts wear their names. */
  readonly labels: boolean;
  readonly tone: SkinToneName;
  /** How much larger than life the experiment's movement is shown. */
  readonly magnification: Magnification;
}

/** What the page shows before anybody has touched it. */
export const PAGE_DEFAULT: ExplorerState = {
  pose: 'rest',
  orbit: orbitAt('three-quarter-medial'),
  layers: LAYER_PRESETS.skin.layers,
  parts: ALL_PARTS,
  section: false,
  labels: true,
  tone: 'light',
  magnification: 5,
};

/**
 * Furthest that a cut foot can be turned from its inner side, in rad: beyond, the cut is out of
 * sight.
 */
export const SECTION_TURN = radians(35);

/** The layer that parts of a kind lie in. */
export const LAYER_OF: Readonly<Record<PartKind, Layer>> = {
  bone: 'bone',
  muscle: 'muscle',
  nerve: 'nerve',
  fascia: 'fascia',
  retinaculum: 'fascia',
};

/** The orbit nearest to `orbit` that the state allows. */
export function allowedOrbit(orbit: Orbit, section: boolean): Orbit {
  if (!section) return orbit;
  const turn = orbit.view === 'medial' ? orbit.turn : 0;
  return {
    ...orbit,
    view: 'medial',
    turn: Math.min(Math.max(turn, -SECTION_TURN), SECTION_TURN),
    tilt: orbit.view === 'medial' ? orbit.tilt : 0,
  };
}

export function withOrbit(state: ExplorerState, orbit: Orbit): ExplorerState {
  return { ...state, orbit: allowedOrbit(orbit, state.section) };
}

/**
 * Cuts the foot open, seen from its inner side, or closes it. Other sides do not show the cut, and
 * a foot of which only the skin was there is filled.
 */
export function withSection(state: ExplorerState, section: boolean): ExplorerState {
  const { layers, orbit } = state;
  return {
    ...state,
    section,
    orbit: allowedOrbit(orbit, section),
    layers: section && !needsInside({ layers }) ? { ...FILLED, skin: layers.skin } : layers,
  };
}

/** Looks from a named side, as near as before; from any but the inner one, a cut foot is closed. */
export function seenFrom(state: ExplorerState, view: Orbit['view']): ExplorerState {
  const section = state.section && view === 'medial';
  return { ...state, section, orbit: { ...orbitAt(view), zoom: state.orbit.zoom } };
}

/**
 * Chooses a part, or none. What is chosen is also shown: brought back if it was hidden, its layer
 * switched on if that was off, and the skin over it made glass.
 */
export function withSelected(
  state: ExplorerState,
  id: string | undefined,
  layer: Layer | undefined,
): ExplorerState {
  if (id === undefined || layer === undefined)
    return { ...state, parts: { ...state.parts, selected: undefined } };
  const hidden = new Set(state.parts.hidden);
  hidden.delete(id);
  const { isolated } = state.parts;
  return {
    ...state,
    layers: layersShowing(state.layers, layer),
    parts: { selected: id, isolated: isolated === undefined ? undefined : id, hidden },
  };
}

/** Shows one part alone, all others as ghosts; undefined shows all again. */
export function withIsolated(
  state: ExplorerState,
  id: string | undefined,
  layer: Layer | undefined,
): ExplorerState {
  if (id === undefined) return { ...state, parts: { ...state.parts, isolated: undefined } };
  const chosen = withSelected(state, id, layer);
  return { ...chosen, parts: { ...chosen.parts, isolated: id } };
}

/** Hides a part or shows it again. A hidden part is neither chosen nor alone. */
export function withHidden(state: ExplorerState, id: string, hide: boolean): ExplorerState {
  const hidden = new Set(state.parts.hidden);
  if (hide) hidden.add(id);
  else hidden.delete(id);
  const { selected, isolated } = state.parts;
  return {
    ...state,
    parts: {
      selected: hide && selected === id ? undefined : selected,
      isolated: hide && isolated === id ? undefined : isolated,
      hidden,
    },
  };
}

/** Shows all parts: none hidden, none alone. */
export function withAllParts(state: ExplorerState): ExplorerState {
  return {
    ...state,
    parts: { selected: state.parts.selected, isolated: undefined, hidden: new Set() },
  };
}

const FILLED: Layers = {
  skin: 'solid',
  fascia: 'solid',
  muscle: 'solid',
  nerve: 'solid',
  bone: 'solid',
};

function layersShowing(layers: Layers, layer: Layer): Layers {
  const shown = layers[layer] === 'hidden' ? 'solid' : layers[layer];
  const skin = layer !== 'skin' && layers.skin === 'solid' ? 'glass' : layers.skin;
  return { ...layers, skin, [layer]: shown };
}
