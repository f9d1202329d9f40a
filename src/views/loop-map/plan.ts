/** What of the map changes only with the settings: the cord, the brain, the ruler, the words. */
import { loopMapMessages } from '#messages/en/loop-map.ts';
import { type Attributes, type Drawing, px } from './drawing.ts';
import { drawGaps } from './gaps.ts';
import { type Geometry, placeOnRoad } from './geometry.ts';
import type { WordName } from './layouts.ts';
import { beside, createPlace, pathOf, type Place, placeAlong, pointBeside } from './polyline.ts';

/** Numbers on the ruler, that of its start among them. */
export const MOST_NUMBERS = 10;
const SHORT_TICK_MS = 2;
const LONG_TICK_MS = 10;
const SHORT_TICK = 3;
const LONG_TICK = 8;
/** Room between a nerve and its ruler, beyond what its beads need. */
const RULER_ROOM = 1;
/** Distance of a number's middle from the end of its tick. */
const NUMBER_ROOM = 10;
/** Least time between a number and the road's end, in ms. */
const BEFORE_END = 4;
/** Half the side of the brain's square. */
const BRAIN = 11;
/** Half the bar of a nerve that quietens. */
const BAR = 7;
const MS_PER_S = 1000;
const WORD_NAMES: readonly WordName[] = [
  ...(['sensory', 'command', 'flexor', 'extensor', 'load', 'cord', 'brain'] as const),
];
const WORDS_BESIDE_BRAIN: ReadonlySet<WordName> = new Set(['brain', 'command', 'cord']);

/**
 * @param delay In s; the same that `geometry` was made for.
 * @param isLoaded Whether the foot carries an added mass.
 */
export function drawPlan(geometry: Geometry, delay: number, isLoaded: boolean): Drawing {
  const { cord, neurons, brain, answers, inhibition, descent } = geometry;
  const end = placeAlong(inhibition, inhibition.length, createPlace());
  const path = pathOf(descent.points);
  return {
    cord: {
      x: px(cord.left),
      y: px(cord.top),
      width: px(cord.width),
      height: px(cord.height),
    },
    brain: {
      x: px(brain[0] - BRAIN),
      y: px(brain[1] - BRAIN),
      width: px(2 * BRAIN),
      height: px(2 * BRAIN),
    },
    'flexor-neuron': { cx: px(neurons.flexor[0]), cy: px(neurons.flexor[1]) },
    'extensor-neuron': { cx: px(neurons.extensor[0]), cy: px(neurons.extensor[1]) },
    'flexor-answer': { d: pathOf(answers.flexor.points) },
    'extensor-answer': { d: pathOf(answers.extensor.points) },
    inhibition: { d: pathOf(inhibition.points) },
    'inhibition-end': { d: `M${beside(end, -BAR)}L${beside(end, BAR)}` },
    descent: { d: path },
    'descent-core': { d: path },
    ...drawRuler(geometry, delay * MS_PER_S),
    ...drawWords(geometry, isLoaded),
    ...drawGaps(geometry),
  };
}

/** Ticks along the road, a long one each 10 ms, and its numbers. @param delay In ms. */
function drawRuler(geometry: Geometry, delay: number): Drawing {
  const { numberEvery, reach, upright } = geometry.layout;
  const place = createPlace();
  const from = (upright ? -1 : 1) * (reach + RULER_ROOM);
  const tick = (length: number): number => from + Math.sign(from) * length;
  let ticks = '';
  for (let time = 0; time <= delay; time += SHORT_TICK_MS) {
    placeOnRoad(geometry, time / delay, place);
    if (isInCord(geometry, place)) continue;
    const length = time % LONG_TICK_MS === 0 ? LONG_TICK : SHORT_TICK;
    ticks += `M${beside(place, from)}L${beside(place, tick(length))}`;
  }
  const drawing: Record<string, Attributes> = { ruler: { d: ticks } };
  for (let index = 0; index <= MOST_NUMBERS; index++) {
    const time = index * numberEvery;
    placeOnRoad(geometry, time / delay, place);
    const isShown = time > 0 && time < delay - BEFORE_END && !isInCord(geometry, place);
    const [x, y] = pointBeside(place, tick(LONG_TICK + NUMBER_ROOM));
    drawing[`number-${index}`] = { x: px(x), y: px(y), text: isShown ? String(time) : '' };
  }
  return drawing;
}

/** Whether a place is in the cord's box: nerves wear no ruler there. */
function isInCord({ cord }: Geometry, { x, y }: Place): boolean {
  const across = x - cord.left;
  const down = y - cord.top;
  return across >= 0 && across <= cord.width && down >= 0 && down <= cord.height;
}

function drawWords({ layout, brain }: Geometry, isLoaded: boolean): Drawing {
  const drawing: Record<string, Attributes> = {};
  for (const name of WORD_NAMES) {
    const { at, anchor } = layout.words[name];
    const [x, y] = WORDS_BESIDE_BRAIN.has(name) ? brain : [0, 0];
    drawing[`word-${name}`] = { x: px(x + at[0]), y: px(y + at[1]), 'text-anchor': anchor };
  }
  const { words } = loopMapMessages();
  const load = drawing['word-load'] ?? {};
  return {
    ...drawing,
    'word-load': { ...load, text: isLoaded ? words.load : words.noLoad },
    // Beside a leg that stands there is room for one word: the second goes under it.
    'word-signal': layout.upright ? { x: px(layout.words.sensory.at[0]), dy: '1.2em' } : {},
  };
}
