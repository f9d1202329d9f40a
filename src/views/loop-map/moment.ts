/** What of the map changes from frame to frame: the foot, the beads on the nerves, the signal under way. */
import {
  EXTENSOR_BELLY,
  EXTENSOR_ENDPLATE,
  EXTENSOR_SPINDLE,
  EXTENSOR_TENDON,
  FLEXOR_BELLY,
  FLEXOR_ENDPLATE,
  FLEXOR_SPINDLE,
  FLEXOR_TENDON,
  LOAD_PLACE,
  OUTLINE,
  turned,
} from './body.ts';
import { type Drawing, px } from './drawing.ts';
import { NERVE_GAP } from './gaps.ts';
import { type Geometry, onPage, placeOnRoad, shareOfWayUp } from './geometry.ts';
import {
  closedCurveOf,
  createPlace,
  curveOf,
  pathOf,
  type Place,
  placeAlong,
  type Point,
  type Route,
} from './polyline.ts';
import { progress, type Pulse } from './pulse.ts';
import type { Signals } from './signals.ts';

/** Distance between two beads on a sensory nerve, and between two bends of a motor nerve, in px. */
const BEAD_DISTANCE = 5.5;
const BEND_DISTANCE = 6;
/** Way over which a nerve comes back to its place at either end, in px. */
const TAPER = 10;
/** What moves a bead by half its reach: of a stretch signal, in impulses/s; of an order, in full drive. */
const HALF_SIGNAL = 30;
const HALF_ORDER = 0.1;
/** How far the echo is behind the signal, and how long the streak is at full speed, in s. */
const ECHO_LAG = 0.007;
const STREAK_TIME = 0.014;
const STREAK_PIECES = 6;
/** The foot is never drawn further round than this, in rad. */
const MOST_TURN = 0.2;
/** Thickness of a line for no work at all, and what full work adds to it, in px. */
const LEAST_WIDTH = 2.5;
const MORE_WIDTH = 9;

/** Shares of the way up at which a signal stops before the nerve's gap, or at the cord. */
const BEFORE_GAP = 0.3;
const AT_CORD = 0.999;

export interface Moment {
  /** Which moment is drawn, in simulated s. */
  readonly time: number;
  /** In s. */
  readonly delay: number;
  readonly pulse: Pulse | undefined;
  /** Whether the signal is drawn as a streak rather than a dot. */
  readonly isFast: boolean;
  readonly isNerveCut: boolean;
  readonly isReflexOff: boolean;
}

export function drawMoment(geometry: Geometry, signals: Signals, moment: Moment): Drawing {
  return {
    ...drawBody(geometry, signals, moment.time),
    ...drawNerves(geometry, signals, moment),
    ...drawPulse(geometry, moment),
  };
}

function drawBody({ layout }: Geometry, signals: Signals, time: number): Drawing {
  const turn = Math.min(Math.max(signals.turn(time), -MOST_TURN), MOST_TURN);
  const place = (point: Point): Point => onPage(layout, turned(point, turn));
  const line = (points: readonly Point[]): string => curveOf(points.map(place));
  const bulge = (points: readonly Point[]): string => closedCurveOf(points.map(place));
  const { flexor, extensor, command } = signals.levels;
  const [loadX, loadY] = place(LOAD_PLACE);
  const at = (point: Point): string => {
    const [x, y] = place(point);
    return `translate(${px(x)} ${px(y)})`;
  };
  return {
    outline: { d: line(OUTLINE) },
    'flexor-belly': { d: bulge(FLEXOR_BELLY) },
    'extensor-belly': { d: bulge(EXTENSOR_BELLY) },
    'flexor-tendon': { d: line(FLEXOR_TENDON), style: width(flexor) },
    'extensor-tendon': { d: line(EXTENSOR_TENDON), style: width(extensor) },
    'flexor-spindle': { transform: at(FLEXOR_SPINDLE) },
    'extensor-spindle': { transform: at(EXTENSOR_SPINDLE) },
    'flexor-end': { transform: at(FLEXOR_ENDPLATE) },
    'extensor-end': { transform: at(EXTENSOR_ENDPLATE) },
    load: { transform: `translate(${px(loadX)} ${px(loadY)})` },
    descent: { style: width(command) },
    'descent-core': { style: width(command) },
  };
}

function width(level: number): string {
  return `--width: ${px(LEAST_WIDTH + MORE_WIDTH * level)}px`;
}

function drawNerves(geometry: Geometry, signals: Signals, moment: Moment): Drawing {
  const { nerves, layout } = geometry;
  const { time, delay, isNerveCut } = moment;
  const there = delay * shareOfWayUp(geometry);
  const back = delay - there;
  const quietFrom = isNerveCut ? NERVE_GAP : 1;
  const sense = (signal: (time: number) => number) => (share: number) =>
    share > quietFrom ? 0 : part(signal(time - share * there), HALF_SIGNAL);
  const order = (signal: (time: number) => number) => (share: number) =>
    part(signal(time - there - share * back), HALF_ORDER);
  const { reach } = layout;
  const flexorOrder = bends(nerves.flexorOrder, reach, order(signals.flexorOrder));
  const extensorOrder = bends(nerves.extensorOrder, reach, order(signals.extensorOrder));
  return {
    'flexor-sense': { d: beads(nerves.flexorSense, reach, sense(signals.flexorSense)) },
    'extensor-sense': { d: beads(nerves.extensorSense, reach, sense(signals.extensorSense)) },
    'flexor-order': { d: flexorOrder },
    'flexor-order-core': { d: flexorOrder },
    'extensor-order': { d: extensorOrder },
    'extensor-order-core': { d: extensorOrder },
  };
}

/** `value` as a part of the largest offset, from −1 to 1: `half` of it gives one half. */
function part(value: number, half: number): number {
  return value / (Math.abs(value) + half);
}

/** Dots along a nerve, each moved aside by the signal there. */
function beads(route: Route, reach: number, offset: (share: number) => number): string {
  const place = createPlace();
  let path = '';
  for (let way = 0; way <= route.length; way += BEAD_DISTANCE) {
    moveAside(route, way, reach * offset(way / route.length), place);
    path += `M${px(place.x)} ${px(place.y)}h0`;
  }
  return path;
}

/** A nerve as one line that the signal bends. */
function bends(route: Route, reach: number, offset: (share: number) => number): string {
  const place = createPlace();
  const pieces = Math.max(1, Math.round(route.length / BEND_DISTANCE));
  let path = '';
  for (let piece = 0; piece <= pieces; piece++) {
    const share = piece / pieces;
    moveAside(route, share * route.length, reach * offset(share), place);
    path += `${piece === 0 ? 'M' : 'L'}${px(place.x)} ${px(place.y)}`;
  }
  return path;
}

/** The place `way` along a nerve, moved across it by `off`, less so near its ends. */
function moveAside(route: Route, way: number, off: number, into: Place): void {
  placeAlong(route, way, into);
  const held = Math.min(1, way / TAPER, (route.length - way) / TAPER);
  into.x += held * off * into.alongY;
  into.y -= held * off * into.alongX;
}

/** The signal that is followed, with its echo behind it. */
function drawPulse(geometry: Geometry, moment: Moment): Drawing {
  const { pulse, time, isFast } = moment;
  if (pulse === undefined) return { pulse: HIDDEN, echo: HIDDEN, streak: { d: '' } };
  const now = placeAt(geometry, moment, pulse, time);
  const before = placeAt(geometry, moment, pulse, Math.max(pulse.start, time - ECHO_LAG));
  if (!isFast)
    return {
      pulse: { ...centre(now), r: '6.5' },
      echo: { ...centre(before), r: '5.5' },
      streak: { d: '' },
    };
  const points: Point[] = [];
  for (let piece = 0; piece <= STREAK_PIECES; piece++) {
    const ago = (STREAK_TIME * piece) / STREAK_PIECES;
    const { x, y } = placeAt(geometry, moment, pulse, Math.max(pulse.start, time - ago));
    points.push([x, y]);
  }
  return { pulse: HIDDEN, echo: HIDDEN, streak: { d: pathOf(points) } };
}

const HIDDEN = { r: '0' };

function centre({ x, y }: Place): { readonly cx: string; readonly cy: string } {
  return { cx: px(x), cy: px(y) };
}

function placeAt(geometry: Geometry, moment: Moment, pulse: Pulse, time: number): Place {
  const { pull } = geometry;
  const far = progress(pulse, time, moment.delay);
  const wayUp = shareOfWayUp(geometry);
  const place = createPlace();
  // A signal that meets a cut link goes no further.
  if (moment.isNerveCut) return placeOnRoad(geometry, Math.min(far, BEFORE_GAP * wayUp), place);
  if (moment.isReflexOff) return placeOnRoad(geometry, Math.min(far, AT_CORD * wayUp), place);
  if (far <= 1) return placeOnRoad(geometry, far, place);
  return placeAlong(pull, (far - 1) * pull.length, place);
}
