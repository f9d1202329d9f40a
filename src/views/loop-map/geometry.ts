/**
 * Where everything of the map is: the foot at one end, the spinal cord as far off as the delay is long.
 *
 * The road of the signal, from the spindle to the cord and on to the muscle, is as long as the delay
 * times a fixed number of px for each ms; within the cord no time is spent. The model knows the whole
 * delay only: the picture gives about half of it to each way.
 */
import {
  EXTENSOR_ENDPLATE,
  EXTENSOR_SPINDLE,
  FLEXOR_ENDPLATE,
  FLEXOR_SPINDLE,
  FLEXOR_TENDON,
} from './body.ts';
import type { Layout } from './layouts.ts';
import { measured, type Place, placeAlong, type Point, type Route } from './polyline.ts';

const MS_PER_S = 1000;
/** A diagonal piece is longer than its way along the leg by this share of it. */
const DETOUR = Math.SQRT2 - 1;
/** How far before the motor neurons the sensory nerves end, and how far behind them inhibition runs. */
const BEFORE = 12;
const BEHIND = 20;
/** From the neurons to the edges of the cord's box: towards the leg, away from it, and beside the nerves. */
const BOX = { near: 25, far: 34, beside: 13 } as const;
/** Where the bar of inhibition stands before its neuron. */
const TO_BAR = 10;

export interface Geometry {
  readonly layout: Layout;
  /** The four nerves, each in the way that its signals go. */
  readonly nerves: Nerves;
  /** In the cord, from each sensory nerve to the motor neuron of its own muscle. */
  readonly answers: { readonly flexor: Route; readonly extensor: Route };
  /** In the cord, from the flexor's sensory nerve to the extensor's motor neuron. */
  readonly inhibition: Route;
  /** From the brain to both motor neurons. */
  readonly descent: Route;
  /** From the muscle's nerve ending along its tendon to the toes, and back to its spindle. */
  readonly pull: Route;
  readonly neurons: { readonly flexor: Point; readonly extensor: Point };
  readonly brain: Point;
  readonly cord: Box;
}

export interface Nerves {
  readonly flexorSense: Route;
  readonly flexorOrder: Route;
  readonly extensorSense: Route;
  readonly extensorOrder: Route;
}

/** In px, on the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** @param delay From a stretch to the order's arrival at the muscle, in s. */
export function createGeometry(layout: Layout, delay: number): Geometry {
  const { back, lanes, pxPerMs } = layout;
  const [spindle, endplate] = [inBody(layout, FLEXOR_SPINDLE), inBody(layout, FLEXOR_ENDPLATE)];
  const senseLane = back + lanes.flexorSense;
  const orderLane = back + lanes.flexorOrder;
  const partnerSense = back + lanes.extensorSense;
  const partnerOrder = back + lanes.extensorOrder;
  const detours = DETOUR * (Math.abs(senseLane - spindle[1]) + Math.abs(orderLane - endplate[1]));
  const road = delay * MS_PER_S * pxPerMs;
  const cordAt = (spindle[0] + endplate[0] - BEFORE + detours - road) / 2;
  const entry = cordAt + BEFORE;

  const sense: Point[] = lane(spindle, senseLane, entry);
  const order = lane(endplate, orderLane, cordAt).reverse();
  const extensorSense = lane(inBody(layout, EXTENSOR_SPINDLE), partnerSense, entry);
  const extensorOrder = lane(inBody(layout, EXTENSOR_ENDPLATE), partnerOrder, cordAt).reverse();
  const flexorNeuron: Point = [cordAt, orderLane];
  const extensorNeuron: Point = [cordAt, partnerOrder];
  const brain: Point = [cordAt, back + layout.brain];
  const tendon = FLEXOR_TENDON.map((point) => inBody(layout, point));
  const route = (points: readonly Point[]): Route =>
    measured(points.map((point) => flipped(layout, point)));
  return {
    layout,
    nerves: {
      flexorSense: route(sense),
      flexorOrder: route(order),
      extensorSense: route(extensorSense),
      extensorOrder: route(extensorOrder),
    },
    answers: {
      flexor: route([[entry, senseLane], flexorNeuron]),
      extensor: route([[entry, partnerSense], extensorNeuron]),
    },
    inhibition: route([
      [entry, senseLane],
      [cordAt - BEHIND, senseLane],
      [cordAt - BEHIND, partnerOrder],
      [cordAt - TO_BAR, partnerOrder],
    ]),
    descent: route([brain, flexorNeuron]),
    pull: route([endplate, ...tendon, ...tendon.slice(0, -1).reverse(), spindle]),
    neurons: { flexor: flipped(layout, flexorNeuron), extensor: flipped(layout, extensorNeuron) },
    brain: flipped(layout, brain),
    cord: boxBetween(
      flipped(layout, [cordAt - BOX.far, partnerSense - BOX.beside]),
      flipped(layout, [cordAt + BOX.near, senseLane + BOX.beside]),
    ),
  };
}

/** A point of the body, in mm, where the picture has it. */
export function onPage(layout: Layout, point: Point): Point {
  return flipped(layout, inBody(layout, point));
}

/** The part of the delay that is spent on the way to the cord, from 0 to 1. */
export function shareOfWayUp({ nerves }: Geometry): number {
  const { flexorSense, flexorOrder } = nerves;
  return flexorSense.length / (flexorSense.length + flexorOrder.length);
}

/** The place that a signal has reached after a share of the delay, from 0 to 1; written into `into`. */
export function placeOnRoad({ nerves }: Geometry, share: number, into: Place): Place {
  const { flexorSense, flexorOrder } = nerves;
  const way = share * (flexorSense.length + flexorOrder.length);
  return way < flexorSense.length
    ? placeAlong(flexorSense, way, into)
    : placeAlong(flexorOrder, way - flexorSense.length, into);
}

/** A point of the body as far along the leg and across it as it is, in px. */
function inBody({ scale, sole, back }: Layout, [right, down]: Point): Point {
  return [sole + scale * down, back + scale * right];
}

/** From a muscle aslant to its nerve's lane, and along it. */
function lane(from: Point, across: number, end: number): Point[] {
  const aside = Math.abs(across - from[1]);
  return aside < 0.01 ? [from, [end, across]] : [from, [from[0] - aside, across], [end, across]];
}

/** A point along and across the leg where the picture has it. */
function flipped({ upright }: Layout, [along, across]: Point): Point {
  return upright ? [across, along] : [along, across];
}

function boxBetween(first: Point, last: Point): Box {
  return { left: first[0], top: first[1], width: last[0] - first[0], height: last[1] - first[1] };
}
