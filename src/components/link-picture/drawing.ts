/**
 * The picture that goes with a link to a page, as SVG: the title, a line from the model that crosses
 * the picture and ends at the toe, its ruler, and where in the article the page stands.
 */
import { depthsOf, pathOf, widthOf } from '#components/movement-record.ts';
import { fitTitle, LEADING } from './title-lines.ts';
import type { Typeface } from './typeface.ts';

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

/** What a link's picture shows. */
export interface LinkPicture {
  readonly title: string;
  /** Where in the article the page stands, in one line. */
  readonly label: string;
  /** The movement, as strokes of angles. */
  readonly strokes: readonly (readonly number[])[];
  /** How long the movement lasts, in s. */
  readonly seconds: number;
}

export interface Typefaces {
  readonly title: Typeface;
  readonly label: Typeface;
}

/** The light theme's own colours. */
export const COLOURS = {
  plate: '#dfe6ea',
  ink: '#13232b',
  'ink-2': '#41525b',
  edge: '#667983',
} as const;

/** Where the tip of the big toe is, in pixels. */
export const TOE = { x: 772, y: 412 } as const;

const MARGIN = 56;
/** Clear of the leg; the lines end above the instep. */
const TITLE = {
  width: 860,
  height: 282,
  largestSize: 128,
  smallestSize: 60,
} as const;
const TITLE_TOP = 40;
/** Of capitals above the baseline, as a multiple of the size. */
const ASCENT = 0.86;

/** The largest swing of the line from top to bottom. */
const LINE_HEIGHT = 92;
const NIB_RADIUS = 8;

const RULER_Y = 486;
const LONG_TICK = 20;
const SHORT_TICK = 9;
const TICKS_A_SECOND = 10;
const RULER_TEXT = { size: 22, below: 46 } as const;

const LABEL = { size: 31, baseline: 590 } as const;

/** The picture without the foot, whose toe comes to lie at `TOE`. */
export function drawLinkPicture(picture: LinkPicture, typefaces: Typefaces): string {
  const { ink, plate, 'ink-2': secondInk } = COLOURS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${plate}"/>`,
    `<path fill="${ink}" d="${titlePath(picture.title, typefaces.title)}"/>`,
    ruler(picture.seconds, typefaces.label),
    line(picture.strokes),
    `<path fill="${secondInk}" d="${typefaces.label.pathOf(picture.label, MARGIN, LABEL.baseline, LABEL.size)}"/>`,
    '</svg>',
  ].join('\n');
}

function titlePath(title: string, typeface: Typeface): string {
  const { lines, size } = fitTitle(title, TITLE, (text) => typeface.widthOf(text, 1));
  return lines
    .map((text, index) =>
      typeface.pathOf(text, MARGIN, TITLE_TOP + size * (ASCENT + index * LEADING), size),
    )
    .join('');
}

/** The movement from the left edge to the toe. The pen stands at the toe, so that is where it ends. */
function line(strokes: LinkPicture['strokes']): string {
  const step = TOE.x / (widthOf(strokes) - 1);
  const end = depthsOf(strokes, LINE_HEIGHT).at(-1)?.at(-1) ?? 0;
  return (
    `<path fill="none" stroke="${COLOURS.ink}" stroke-width="3" stroke-linejoin="round" ` +
    `transform="translate(0 ${TOE.y - end})" d="${pathOf(strokes, LINE_HEIGHT, step)}"/>` +
    `<circle cx="${TOE.x}" cy="${TOE.y}" r="${NIB_RADIUS}" fill="${COLOURS.ink}"/>`
  );
}

/** Time under the line: a long tick each second, a short one each tenth, the unit once. */
function ruler(seconds: number, typeface: Typeface): string {
  const perTick = TOE.x / (seconds * TICKS_A_SECOND);
  const ticks = Array.from({ length: seconds * TICKS_A_SECOND + 1 }, (_, tick) => {
    const length = tick % TICKS_A_SECOND === 0 ? LONG_TICK : SHORT_TICK;
    return `M${(tick * perTick).toFixed(1)} ${RULER_Y}v${length}`;
  });
  const numbers = Array.from({ length: seconds }, (_, before) => {
    const second = before + 1;
    const text = second === seconds ? `${second} s` : String(second);
    const x =
      second * perTick * TICKS_A_SECOND - typeface.widthOf(String(second), RULER_TEXT.size) / 2;
    return typeface.pathOf(text, x, RULER_Y + RULER_TEXT.below, RULER_TEXT.size);
  });
  return (
    `<path fill="none" stroke="${COLOURS.edge}" stroke-width="2" d="M0 ${RULER_Y}H${TOE.x}${ticks.join('')}"/>` +
    `<path fill="${COLOURS['ink-2']}" d="${numbers.join('')}"/>`
  );
}
