/** The next thing worth trying in a figure, from what is set now and what the figure lets a reader set. */
import { descriptionMessages } from '#messages/en/description.ts';
import { type ParameterName, toDisplay } from '#model/parameters.ts';
import { ONSET_BAND } from './control-scale.ts';
import type { Run } from './run.ts';
import { significant } from './significant.ts';
import { STEP_LENGTH } from './step-length.ts';

/** What a figure lets a reader set. */
export type Offered = ReadonlySet<ParameterName | 'condition'>;

type Hints = ReturnType<typeof descriptionMessages>['hints'];

interface Hint {
  /** What must be among the figure's controls. */
  readonly needs: ParameterName | 'condition';
  readonly isNext: (run: Run) => boolean;
  readonly text: (say: Hints) => string;
}

/** A delay from which making it longer is no news, in s (illustrative). */
const LONG_DELAY = 0.07;
/** How long a muscle is left to tire before something else is worth trying, in s (illustrative). */
const TIRING_TIME = 180;

/** In this order: the first that fits is told. */
const HINTS: readonly Hint[] = [
  {
    needs: 'deafferentation',
    isNext: ({ parameters }) => parameters.deafferentation.value > 0,
    text: ({ joinNerves }) => joinNerves,
  },
  {
    needs: 'condition',
    // A rhythm from the brain that keeps itself up may shake a foot at rest.
    isNext: ({ condition, parameters }) =>
      condition.value === 'rest' && parameters.centralGrowth.value <= 0,
    text: ({ chooseHold }) => chooseHold,
  },
  {
    needs: 'reflexGain',
    isNext: (run) => isBelow(run, ONSET_BAND.from),
    text: ({ reflexUp }) => reflexUp(significant(ONSET_BAND.from, 2)),
  },
  {
    needs: 'reflexGain',
    isNext: (run) => isBelow(run, ONSET_BAND.to),
    text: ({ reflexFurther }) => reflexFurther(significant(ONSET_BAND.to, 2)),
  },
  {
    needs: 'conductionDelay',
    isNext: (run) => run.parameters.conductionDelay.value < LONG_DELAY && isShaking(run),
    text: ({ delayLonger }) =>
      delayLonger(significant(toDisplay('conductionDelay', LONG_DELAY), 2)),
  },
  {
    needs: 'deafferentation',
    isNext: isShaking,
    text: ({ cutNerves }) => cutNerves,
  },
  {
    needs: 'fatigue',
    isNext: ({ parameters }) =>
      parameters.fatigue.value === 0 && parameters.fatigueSpeed.value === 0,
    text: ({ tire }) => tire,
  },
  {
    needs: 'addedInertia',
    isNext: ({ parameters }) => parameters.addedInertia.value === 0,
    text: ({ weight }) => weight,
  },
  {
    needs: 'reflexGain',
    isNext: isShaking,
    text: ({ reflexDown }) => reflexDown,
  },
];

/** One sentence or two; there is always something to try. */
export function nextToTry(run: Run, offered: Offered): string {
  const say = descriptionMessages().hints;
  if (isTiring(run)) return say.letTire;
  const hint = HINTS.find(({ needs, isNext }) => offered.has(needs) && isNext(run));
  if (hint !== undefined) return hint.text(say);
  if (!run.playing.value) return say.play;
  return say.changeOne;
}

/** Whether the muscles tire by themselves and have not yet done so for long. */
function isTiring(run: Run): boolean {
  return run.parameters.fatigueSpeed.value > 0 && run.stepsTaken * STEP_LENGTH < TIRING_TIME;
}

/** Whether the reflex stands above the band in which the model begins to shake. */
function isShaking(run: Run): boolean {
  const multiple = multipleOfEdge(run);
  return multiple !== undefined && multiple > ONSET_BAND.to;
}

/** Whether the reflex stands below a multiple of the edge of shaking; never without an edge. */
function isBelow(run: Run, limit: number): boolean {
  const multiple = multipleOfEdge(run);
  return multiple !== undefined && multiple <= limit;
}

/** How strong the reflex is, as a multiple of the edge of shaking; undefined without an edge. */
export function multipleOfEdge(run: Run): number | undefined {
  const critical = run.critical.value;
  return critical && run.parameters.reflexGain.value / critical.gain;
}
