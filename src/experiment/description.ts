/**
 * What stands in a figure now, in words: for readers who do not see it, who want to be sure of what
 * they see, or who read it on paper. Computed from the run and nothing else.
 */
import { presetLabel } from '#messages/parameter-words.ts';
import { parameterMessages } from '#messages/en/parameters.ts';
import { descriptionMessages } from '#messages/en/description.ts';
import type { ParameterName } from '#model/parameters.ts';
import { ONSET_BAND } from './control-scale.ts';
import { multipleOfEdge, nextToTry, type Offered } from './description-hint.ts';
import { movementNow } from './description-movement.ts';
import {
  conditionPhrase,
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
  return descriptionMessages().summary(
    presetLabel(run.preset.value),
    conditionPhrase(run.condition.value),
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
  const say = descriptionMessages();
  const isOff = shown === parameterMessages().off.toLowerCase();
  if (gain === 0 || isOff) return say.reflexOff;
  if (multiple === undefined) return say.reflexWithoutEdge(shown);
  return say.reflex[placeBy(multiple)](
    shown,
    significant(ONSET_BAND.from, 2),
    significant(ONSET_BAND.to, 2),
  );
}

function placeBy(multiple: number): 'below' | 'within' | 'above' {
  if (multiple < ONSET_BAND.from) return 'below';
  return multiple <= ONSET_BAND.to ? 'within' : 'above';
}

/** The lag is the one that the readings show: the way there and back, and the sensor's own time. */
function delayInWords({ parameters }: Run): string {
  const way = parameters.conductionDelay.value;
  const lag = way + parameters.spindleTime.value;
  return descriptionMessages().delay(
    valueInWords('conductionDelay', way),
    valueInWords('conductionDelay', lag),
  );
}

function effortInWords({ parameters, condition }: Run): string {
  if (condition.value === 'rest') return descriptionMessages().noEffortAtRest;
  const effort = parameters.effort.value;
  if (effort === 0) return descriptionMessages().noEffort;
  return descriptionMessages().effort(valueInWords('effort', effort));
}

/** How tired the muscles are now, which is more than was set once they tire by themselves. */
function fatigueInWords(run: Run): string {
  const { fatigue } = run.snapshot.value;
  if (fatigue < LEAST_FATIGUE) return '';
  const { tired, tiring } = descriptionMessages();
  const isTiring = run.parameters.fatigueSpeed.value > 0;
  return (isTiring ? tiring : tired)(valueInWords('fatigue', fatigue));
}

/** Links of the loop that are cut, whole or in part. */
function cutsInWords({ parameters }: Run): string[] {
  const lost = parameters.deafferentation.value;
  const say = descriptionMessages();
  const sentences: string[] = [];
  if (lost >= 1) sentences.push(say.allCut);
  else if (lost > 0) sentences.push(say.partCut(valueInWords('deafferentation', lost)));
  if (parameters.reciprocalInhibition.value === 0) sentences.push(say.linkOff);
  return sentences;
}

/** What differs from the named settings and has not been told. */
function otherChangesInWords(run: Run): string {
  const state = run.state.value;
  const names = differingParameters(presetState(state.preset), state).filter(
    (name) => !TOLD.has(name) && !(name === 'reciprocalInhibition' && state.parameters[name] === 0),
  );
  if (names.length === 0) return '';
  return descriptionMessages().differs(presetLabel(state.preset), settingsInWords(names, state));
}
