/** The next thing worth trying in a figure, from what is set now and what the figure lets a reader set. */
import { type ParameterName, toDisplay } from '#model/parameters.ts';
import { ONSET_BAND } from './control-scale.ts';
import type { Run } from './run.ts';
import { significant } from './significant.ts';
import { STEP_LENGTH } from './step-length.ts';

/** What a figure lets a reader set. */
export type Offered = ReadonlySet<ParameterName | 'condition'>;

interface Hint {
  /** What must be among the figure's controls. */
  readonly needs: ParameterName | 'condition';
  readonly isNext: (run: Run) => boolean;
  readonly text: string;
}

/** A delay from which making it longer is no news, in s (illustrative). */
const LONG_DELAY = 0.07;
const longDelay = significant(toDisplay('conductionDelay', LONG_DELAY), 2);
/** How long a muscle is left to tire before something else is worth trying, in s (illustrative). */
const TIRING_TIME = 180;
const from = significant(ONSET_BAND.from, 2);
const to = significant(ONSET_BAND.to, 2);

/** In this order: the first that fits is told. */
const HINTS: readonly Hint[] = [
  {
    needs: 'deafferentation',
    isNext: ({ parameters }) => parameters.deafferentation.value > 0,
    text: 'Join the sensory nerves again: bring Nerve loss back to 0 percent.',
  },
  {
    needs: 'condition',
    // A rhythm from the brain that keeps itself up may shake a foot at rest.
    isNext: ({ condition, parameters }) =>
      condition.value === 'rest' && parameters.centralGrowth.value <= 0,
    text: 'Choose Hold: at rest no order comes down, and little can shake.',
  },
  {
    needs: 'reflexGain',
    isNext: (run) => isBelow(run, ONSET_BAND.from),
    text: `Turn the reflex up past ${from} times the edge of shaking.`,
  },
  {
    needs: 'reflexGain',
    isNext: (run) => isBelow(run, ONSET_BAND.to),
    text: `Give it some seconds: here the shaking comes and goes. Then turn the reflex up past ${to} times the edge.`,
  },
  {
    needs: 'conductionDelay',
    isNext: (run) => run.parameters.conductionDelay.value < LONG_DELAY && isShaking(run),
    text: `Now make the delay longer, up to ${longDelay} milliseconds, and count the swings.`,
  },
  {
    needs: 'deafferentation',
    isNext: isShaking,
    text: 'Now cut the sensory nerves: bring Nerve loss to 100 percent.',
  },
  {
    needs: 'fatigue',
    isNext: ({ parameters }) =>
      parameters.fatigue.value === 0 && parameters.fatigueSpeed.value === 0,
    text: 'Tire the muscles to 20 percent, and compare the swing.',
  },
  {
    needs: 'addedInertia',
    isNext: ({ parameters }) => parameters.addedInertia.value === 0,
    text: 'Strap a weight to the foot: turn Added mass up, and count the swings again.',
  },
  {
    needs: 'reflexGain',
    isNext: isShaking,
    text: 'Now turn the reflex down again, and watch how soon the swing fades.',
  },
];

/** One sentence or two; there is always something to try. */
export function nextToTry(run: Run, offered: Offered): string {
  if (isTiring(run))
    return 'The muscles tire as it runs: let it run for three minutes at full speed.';
  const hint = HINTS.find(({ needs, isNext }) => offered.has(needs) && isNext(run));
  if (hint !== undefined) return hint.text;
  if (!run.playing.value) return 'Press Play, and let it run for some seconds.';
  return 'Change one thing, then give it some seconds before you judge.';
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
