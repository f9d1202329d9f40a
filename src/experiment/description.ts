/**
 * What stands in a figure now, in words: for readers who do not see it, who want to be sure of what
 * they see, or who read it on paper. Computed from the run and nothing else.
 */
import type { ParameterName } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { ONSET_BAND } from './control-scale.ts';
import { multipleOfEdge, nextToTry, type Offered } from './description-hint.ts';
import { movementNow } from './description-movement.ts';
import {
  CONDITION_PHRASES,
  differingParameters,
  settingsInWords,
  valueInWords,
} from './description-settings.ts';
import { presetState } from './experiment-state.ts';
import type { Run } from './run.ts';
import { significant } from './significant.ts';

export interface Description {
  /** What is here. */
  readonly summary: string;
  /** What it does and how it is set now, a sentence or two each. */
  readonly details: readonly string[];
  /** The next thing worth trying. */
  readonly hint: string;
}

/** Below this share of its range fatigue is not told. */
const LEAST_FATIGUE = 0.005;

/** Settings that have a sentence of their own. */
const TOLD: ReadonlySet<ParameterName> = new Set([
  'reflexGain',
  'conductionDelay',
  'effort',
  'fatigue',
  'deafferentation',
]);

/**
 * The figure in words; reads the signals that it depends on.
 *
 * @param offered What the figure lets a reader set: the hint asks for nothing else.
 */
export function describeRun(run: Run, offered: Offered): Description {
  return {
    summary: summaryOf(run),
    details: [
      movementOf(run),
      reflexInWords(run),
      delayInWords(run),
      effortInWords(run),
      fatigueInWords(run),
      ...cutsInWords(run),
      otherChangesInWords(run),
    ].filter((sentence) => sentence !== ''),
    hint: nextToTry(run, offered),
  };
}

/** What is here, before anything is said of how it moves. */
function summaryOf(run: Run): string {
  const { label } = PRESETS[run.preset.value];
  return (
    'A model of one ankle. Two muscles move it, a flexor that bends it down and an extensor that ' +
    'lifts it up, and a reflex answers when they are stretched. ' +
    `Its settings are called “${label}”, and it ${CONDITION_PHRASES[run.condition.value]}.`
  );
}

function movementOf(run: Run): string {
  const movement = movementNow(run.history);
  const isOld = run.unplayed.value && !run.playing.value;
  return isOld ? `Paused. Before the change: ${movement}` : movement;
}

function reflexInWords(run: Run): string {
  const { value: gain } = run.parameters.reflexGain;
  const critical = run.critical.value?.gain;
  const multiple = multipleOfEdge(run);
  const shown = valueInWords('reflexGain', gain, critical);
  if (gain === 0 || shown === 'off') return 'The reflex is off.';
  if (multiple === undefined)
    return `The reflex gain is ${shown}. As things are, no gain makes the foot swing by itself.`;
  const band = `from ${significant(ONSET_BAND.from, 2)} to ${significant(ONSET_BAND.to, 2)}`;
  return `The reflex answers at ${shown}. A held curl begins to shake ${band}, so this is ${placeBy(multiple)}.`;
}

function placeBy(multiple: number): string {
  if (multiple < ONSET_BAND.from) return 'below';
  return multiple <= ONSET_BAND.to ? 'within' : 'above';
}

/** The lag is the one that the readings show: the way there and back, and the sensor's own time. */
function delayInWords({ parameters }: Run): string {
  const way = parameters.conductionDelay.value;
  const lag = way + parameters.spindleTime.value;
  return (
    `The signals of the reflex are on the way for ${valueInWords('conductionDelay', way)}; ` +
    `the muscle hears of a stretch after ${valueInWords('conductionDelay', lag)}.`
  );
}

function effortInWords({ parameters, condition }: Run): string {
  if (condition.value === 'rest') return 'There is no effort: the foot is at rest.';
  const effort = parameters.effort.value;
  if (effort === 0) return 'There is no effort.';
  return `The effort is ${valueInWords('effort', effort)} of the flexor’s full force.`;
}

/** How tired the muscles are now, which is more than was set once they tire by themselves. */
function fatigueInWords(run: Run): string {
  const { fatigue } = run.snapshot.value;
  if (fatigue < LEAST_FATIGUE) return '';
  const more = run.parameters.fatigueSpeed.value > 0 ? ', and they tire as it runs' : '';
  return `The muscles are ${valueInWords('fatigue', fatigue)} tired${more}.`;
}

/** Links of the loop that are cut, whole or in part. */
function cutsInWords({ parameters }: Run): string[] {
  const lost = parameters.deafferentation.value;
  const sentences: string[] = [];
  if (lost >= 1) sentences.push('The sensory nerves are cut: no news reaches the cord.');
  else if (lost > 0)
    sentences.push(`Of the sensory fibres ${valueInWords('deafferentation', lost)} are cut.`);
  if (parameters.reciprocalInhibition.value === 0)
    sentences.push('The link by which a stretched muscle quietens its partner is off.');
  return sentences;
}

/** What differs from the named settings and has not been told. */
function otherChangesInWords(run: Run): string {
  const state = run.state.value;
  const names = differingParameters(presetState(state.preset), state).filter(
    (name) => !TOLD.has(name) && !(name === 'reciprocalInhibition' && state.parameters[name] === 0),
  );
  if (names.length === 0) return '';
  return `Different from “${PRESETS[state.preset].label}”: ${settingsInWords(names, state)}.`;
}
