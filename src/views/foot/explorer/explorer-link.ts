/**
 * What a reader of the explorer has set, as text for the page's link.
 *
 *     pose:tiptoe,view:lateral,turn:15,zoom:1.5,skin:glass,muscle:solid,selected:soleus,hide:talus
 *
 * Names, not numbers of places in a list; angles in degrees; only what differs from the page as it
 * opens.
 */
import { radians, toDegrees } from '#anatomy/angle.ts';
import { POSE_NAMES } from '#anatomy/named-poses.ts';
import { VIEW_NAMES } from '#anatomy/named-views.ts';
import { explorerMessages } from '#messages/en/explorer.ts';
import { MAGNIFICATIONS } from '../drawn-pose.ts';
import { LAYERS, type Layers, SKIN_TONE_NAMES, type Visibility } from '../foot-picture.ts';
import { type Orbit, orbitAt, turned, zoomed } from '../orbit.ts';
import { allowedOrbit, type ExplorerState, PAGE_DEFAULT } from './explorer-state.ts';

export interface DecodedLink {
  readonly state: ExplorerState;
  /** What could not be taken as it stood, one sentence each. */
  readonly notices: readonly string[];
}

const VISIBILITIES = ['solid', 'glass', 'hidden'] as const satisfies readonly Visibility[];
const SWITCH = ['on', 'off'] as const;
const CHOSEN_POSES = [...POSE_NAMES, 'experiment'] as const;
/** Zoom is written to a hundredth: finer is not seen. */
const ZOOM_STEPS = 100;
/** What writing may change: half of the last digit, and a little for arithmetic. */
const ROUNDING = { degrees: 0.51, zoom: 0.0051 } as const;
/** A name longer than this is not repeated in full to the reader. */
const LONGEST_NAME = 40;

/** The text for a state: undefined when it is the page as it opens. */
export function encodeExplorer(state: ExplorerState): string | undefined {
  const standard = PAGE_DEFAULT;
  const entries: string[] = [];
  const put = (name: string, value: string | number | undefined, usual?: unknown): void => {
    if (value !== undefined && value !== usual) entries.push(`${name}:${value}`);
  };
  put('pose', state.pose, standard.pose);
  if (state.section) put('section', 'on');
  put('view', state.orbit.view, state.section ? 'medial' : standard.orbit.view);
  put('turn', wholeDegrees(state.orbit.turn), 0);
  put('tilt', wholeDegrees(state.orbit.tilt), 0);
  put('zoom', Math.round(state.orbit.zoom * ZOOM_STEPS) / ZOOM_STEPS, 1);
  for (const layer of LAYERS) put(layer, state.layers[layer], standard.layers[layer]);
  put('selected', state.parts.selected);
  put('alone', state.parts.isolated);
  for (const id of [...state.parts.hidden].sort()) put('hide', id);
  put('labels', state.labels ? 'on' : 'off', standard.labels ? 'on' : 'off');
  put('tone', state.tone, standard.tone);
  put('magnify', state.magnification, standard.magnification);
  return entries.length === 0 ? undefined : entries.join(',');
}

/**
 * The state that `text` asks for. Never throws: what it does not know it passes over and names, and
 * numbers out of range stop at its ends.
 *
 * @param isPart Whether the foot has a part of this id.
 */
export function decodeExplorer(text: string, isPart: (id: string) => boolean): DecodedLink {
  const say = explorerMessages().link;
  const notices = new Set<string>();
  const written = readEntries(text, notices);

  const named = <T extends string>(name: string, allowed: readonly T[], usual: T): T => {
    const value = written.get(name)?.at(-1);
    if (value === undefined) return usual;
    const found = allowed.find((option) => option === value);
    if (found === undefined) notices.add(say.notThere(name, excerpt(value)));
    return found ?? usual;
  };
  const number = (name: string, usual: number): number => {
    const value = written.get(name)?.at(-1);
    if (value === undefined) return usual;
    const read = /^[+−-]?\d*\.?\d+$/u.test(value) ? Number(value.replace('−', '-')) : NaN;
    if (Number.isFinite(read)) return read;
    notices.add(say.noNumber(name, excerpt(value)));
    return usual;
  };
  const partsNamed = (name: string): string[] =>
    (written.get(name) ?? []).filter((id) => {
      const there = isPart(id);
      if (!there) notices.add(say.noSuchPart(excerpt(id)));
      return there;
    });

  const section = named('section', SWITCH, 'off') === 'on';
  const view = named('view', VIEW_NAMES, section ? 'medial' : PAGE_DEFAULT.orbit.view);
  if (section && view !== 'medial') notices.add(say.innerSideOnly);
  const asked: Orbit = {
    view,
    turn: radians(number('turn', 0)),
    tilt: radians(number('tilt', 0)),
    zoom: number('zoom', 1),
  };
  const orbit = allowedOrbit(withinReach(asked), section);
  if (differs(orbit, asked) && (!section || view === 'medial')) {
    notices.add(say.tooFar);
  }

  const standard = PAGE_DEFAULT;
  const layers = Object.fromEntries(
    LAYERS.map((layer) => [layer, named(layer, VISIBILITIES, standard.layers[layer])]),
  ) as Layers;
  const hidden = new Set(partsNamed('hide'));
  const shown = (id: string | undefined): string | undefined =>
    id !== undefined && hidden.has(id) ? undefined : id;
  const magnify = named('magnify', ['1', '5', '20'], `${standard.magnification}`);
  const state: ExplorerState = {
    pose: named('pose', CHOSEN_POSES, standard.pose),
    orbit,
    layers,
    parts: {
      selected: shown(partsNamed('selected').at(-1)),
      isolated: shown(partsNamed('alone').at(-1)),
      hidden,
    },
    section,
    labels: named('labels', SWITCH, standard.labels ? 'on' : 'off') === 'on',
    tone: named('tone', SKIN_TONE_NAMES, standard.tone),
    magnification: MAGNIFICATIONS.find((times) => `${times}` === magnify) ?? standard.magnification,
  };
  return { state, notices: [...notices] };
}

const KNOWN: ReadonlySet<string> = new Set([
  ...['pose', 'section', 'view', 'turn', 'tilt', 'zoom', 'selected', 'alone', 'hide'],
  ...['labels', 'tone', 'magnify'],
  ...LAYERS,
]);

/** The values written for each name, in their order. */
function readEntries(text: string, notices: Set<string>): ReadonlyMap<string, readonly string[]> {
  const written = new Map<string, string[]>();
  for (const entry of text.split(',')) {
    if (entry.trim() === '') continue;
    const colon = entry.indexOf(':');
    const name = (colon < 0 ? entry : entry.slice(0, colon)).trim();
    if (colon < 0 || !KNOWN.has(name)) {
      notices.add(explorerMessages().link.unknown(excerpt(name)));
      continue;
    }
    written.set(name, [...(written.get(name) ?? []), entry.slice(colon + 1).trim()]);
  }
  return written;
}

/** The nearest orbit that the reader could have reached by hand. */
function withinReach({ view, turn, tilt, zoom }: Orbit): Orbit {
  const enlarged = zoom > 0 ? zoomed({ ...orbitAt(view), zoom }, 0) : orbitAt(view);
  return turned(enlarged, turn, tilt);
}

/** Whether two orbits differ by more than rounding makes them; a whole turn more is the same. */
function differs(one: Orbit, other: Orbit): boolean {
  const turns = (one.turn - other.turn) / (2 * Math.PI);
  return (
    Math.abs(turns - Math.round(turns)) * 360 > ROUNDING.degrees ||
    toDegrees(Math.abs(one.tilt - other.tilt)) > ROUNDING.degrees ||
    Math.abs(one.zoom - other.zoom) > ROUNDING.zoom
  );
}

function wholeDegrees(angle: number): number {
  // Without the minus of a zero.
  return Math.round(toDegrees(angle)) + 0;
}

function excerpt(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
