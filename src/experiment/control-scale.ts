/**
 * How a parameter is shown and moved: the mapping between its value, the place on a slider and the
 * number in its box. No DOM: sliders, scrubbable numbers and tests share it.
 */
import { markWord, unitInWords } from '#messages/parameter-words.ts';
import { parameterMessages } from '#messages/en/parameters.ts';
import { fromDisplay, type ParameterName, PARAMETERS, toDisplay } from '#model/parameters.ts';
import { significant } from './significant.ts';

/** A named place on the slider. */
export interface Mark {
  /** Where, from 0 (left end) to 1 (right end). */
  readonly at: number;
  /** Where it ends, from 0 to 1, if it is a band and not one place. */
  readonly to?: number;
  readonly word: string;
}

export interface ControlScale {
  /** Place of `value` (SI) on the slider, from 0 to 1. */
  readonly position: (value: number) => number;
  /** The value (SI) at a place on the slider, rounded as it is shown. */
  readonly valueAt: (position: number) => number;
  /** `value` (SI) as the number that stands in the box. */
  readonly shown: (value: number) => number;
  /** The value (SI) that the number in the box means, clamped to the range. */
  readonly fromShown: (shown: number) => number;
  /** `value` (SI) with its unit, as a reader or a screen reader is told it. */
  readonly describe: (value: number) => string;
  /** The value (SI) on display, without its unit. */
  readonly text: (value: number) => string;
  /** Unit of the number in the box; may be empty. */
  readonly unit: string;
  /** Why the value is not told as it usually is, in a sentence, if so. */
  readonly note?: string;
  readonly marks: readonly Mark[];
}

/** Below this multiple of the edge of shaking the reflex gain counts as off. */
const SMALLEST_MULTIPLE = 0.05;
/** The strongest reflex a reader can ask for, as a multiple of the edge of shaking. */
const LARGEST_MULTIPLE = 6;
/** The part of the gain's slider, at its left end, that means "off". */
const OFF_DETENT = 0.04;
/** A usual reflex, as a multiple of the edge: that of the preset "physiological". */
const USUAL_MULTIPLE = 0.5;
/**
 * Where the noisy model begins to shake, as multiples of the theory's edge. Theory knows a smooth
 * muscle; one of single units, each with its own threshold and beat, needs a stronger reflex before
 * it swings as a whole. Measured with a held curl: at the lower end the swing is still that of a foot
 * without the reflex, at the upper end it is more than twice as large. tests/experiment/onset-band.test.ts measures it again.
 */
export const ONSET_BAND = { from: 1.4, to: 2 } as const;

/**
 * The scale of any parameter.
 *
 * @param criticalGain For the reflex gain alone: the gain at the edge of shaking, in the model's
 *   unit; the gain is then shown as a multiple of it. Without one, the gain is shown as it stands.
 */
export function controlScale(name: ParameterName, criticalGain?: number): ControlScale {
  if (name !== 'reflexGain') return tableScale(name);
  return criticalGain === undefined
    ? { ...tableScale(name), note: parameterMessages().noEdge }
    : gainScale(criticalGain);
}

function tableScale(name: ParameterName): ControlScale {
  const row = PARAMETERS[name];
  const { minimum, maximum, scale, digits } = row;
  const unit = unitInWords(row.displayUnit);
  const logarithmic = scale === 'log' && minimum > 0;
  const position = (value: number): number =>
    logarithmic
      ? Math.log(value / minimum) / Math.log(maximum / minimum)
      : (value - minimum) / (maximum - minimum);
  const shown = (value: number): number => Number(toDisplay(name, value).toPrecision(digits + 1));
  const clamp = (value: number): number => Math.min(Math.max(value, minimum), maximum);
  const text = (value: number): string => significant(toDisplay(name, value), digits);
  return {
    position: (value) => clampPosition(position(value)),
    valueAt(place) {
      if (place <= 0) return minimum;
      if (place >= 1) return maximum;
      const value = logarithmic
        ? minimum * (maximum / minimum) ** place
        : minimum + place * (maximum - minimum);
      return clamp(fromDisplay(name, Number(toDisplay(name, value).toPrecision(digits))));
    },
    shown,
    fromShown: (number) => clamp(fromDisplay(name, number)),
    text,
    describe: (value) => `${text(value)} ${unit}`.trim(),
    unit,
    marks: (row.marks ?? []).map(({ at, word }) => ({
      at: clampPosition(position(at)),
      word: markWord(word),
    })),
  };
}

/** Reflex gain as a multiple of the edge of shaking: off, then logarithmic. */
function gainScale(criticalGain: number): ControlScale {
  const say = parameterMessages();
  const largest = Math.min(LARGEST_MULTIPLE, PARAMETERS.reflexGain.maximum / criticalGain);
  const span = Math.log(largest / SMALLEST_MULTIPLE);
  const positionOf = (multiple: number): number =>
    multiple < SMALLEST_MULTIPLE
      ? 0
      : OFF_DETENT + (1 - OFF_DETENT) * (Math.log(multiple / SMALLEST_MULTIPLE) / span);
  const multipleOf = (value: number): number => value / criticalGain;
  const valueOf = (multiple: number): number =>
    multiple < SMALLEST_MULTIPLE
      ? 0
      : // Four digits, so that a link stays short; two are shown.
        Number((Math.min(multiple, largest) * criticalGain).toPrecision(4));
  const text = (value: number): string =>
    multipleOf(value) < SMALLEST_MULTIPLE ? say.off : significant(multipleOf(value), 2);
  return {
    position: (value) => clampPosition(positionOf(multipleOf(value))),
    valueAt(place) {
      if (place < OFF_DETENT) return 0;
      const multiple =
        SMALLEST_MULTIPLE * Math.exp(((place - OFF_DETENT) / (1 - OFF_DETENT)) * span);
      return valueOf(place >= 1 ? largest : Number(multiple.toPrecision(2)));
    },
    shown: (value) => Number(multipleOf(value).toPrecision(2)),
    fromShown: valueOf,
    text,
    describe(value) {
      const multiple = multipleOf(value);
      if (multiple < SMALLEST_MULTIPLE) return say.off;
      return say.timesTheEdge(text(value));
    },
    unit: '×',
    marks: [
      { at: 0, word: say.offMark },
      { at: clampPosition(positionOf(USUAL_MULTIPLE)), word: say.marks.usual },
      {
        at: clampPosition(positionOf(ONSET_BAND.from)),
        to: clampPosition(positionOf(ONSET_BAND.to)),
        word: say.beginsToShake,
      },
    ],
  };
}

function clampPosition(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}
