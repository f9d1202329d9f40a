/** Where each link is cut: what hides the wire there, its two ends, and the word "cut" between them. */
import { type Attributes, type Drawing, px } from './drawing.ts';
import type { Geometry } from './geometry.ts';
import type { Link } from './links.ts';
import { beside, createPlace, placeAlong, type Route } from './polyline.ts';

/** Every gap; the partner's sensory nerve is cut together with the flexor's. */
export const GAPS = ['nerve', 'partner', 'reflex', 'inhibition', 'command'] as const;
type Gap = (typeof GAPS)[number];

/** Half a gap on a wire that runs down the page, and what the word "cut" adds to it on one across. */
const HALF_GAP = 10;
const HALF_WORD = 7;
/** Half the length of a cut end. */
const CUT_END = 6;

/** The link that a gap belongs to. */
export function linkOfGap(gap: Gap): Link {
  return gap === 'partner' ? 'nerve' : gap;
}

export function drawGaps(geometry: Geometry): Drawing {
  const drawing: Record<string, Attributes> = {};
  for (const gap of GAPS) Object.assign(drawing, drawGap(geometry, gap));
  return drawing;
}

/** Where along the sensory nerves their gap is, as a share of their length. */
export const NERVE_GAP = 0.5;

function drawGap(geometry: Geometry, gap: Gap): Drawing {
  const [route, way] = placeOfGap(geometry, gap);
  const middle = placeAlong(route, way, createPlace());
  const half = HALF_GAP + HALF_WORD * Math.abs(middle.alongX);
  const first = placeAlong(route, way - half, createPlace());
  const last = placeAlong(route, way + half, createPlace());
  return {
    [`gap-${gap}`]: { d: `M${px(first.x)} ${px(first.y)}L${px(last.x)} ${px(last.y)}` },
    [`ends-${gap}`]: {
      d: [first, last].map((end) => `M${beside(end, -CUT_END)}L${beside(end, CUT_END)}`).join(''),
    },
    [`cut-${gap}`]: { x: px(middle.x), y: px(middle.y) },
  };
}

/** The route that a gap is on, and the way along it to the gap's middle, in px. */
function placeOfGap(geometry: Geometry, gap: Gap): readonly [Route, number] {
  const { nerves, answers, inhibition, descent } = geometry;
  switch (gap) {
    case 'nerve':
      return [nerves.flexorSense, NERVE_GAP * nerves.flexorSense.length];
    case 'partner':
      return [nerves.extensorSense, NERVE_GAP * nerves.extensorSense.length];
    case 'reflex':
      return [answers.flexor, answers.flexor.length / 2];
    case 'inhibition': {
      const [, from = 0, to = 0] = inhibition.ways;
      return [inhibition, (from + to) / 2];
    }
    case 'command':
      return [descent, wayToCord(geometry) / 2];
  }
}

/** From the brain to the edge of the cord's box, in px. */
function wayToCord({ brain, cord, layout }: Geometry): number {
  return layout.upright ? cord.left - brain[0] : cord.top - brain[1];
}
