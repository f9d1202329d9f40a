/** The loop in one or two sentences, with the numbers that it has now. */
import { parameterMessages } from '#messages/en/parameters.ts';
import { loopMapMessages } from '#messages/en/loop-map.ts';
import { controlScale } from '#experiment/control-scale.ts';
import type { Run } from '#experiment/run.ts';
import { significant } from '#experiment/significant.ts';
import { toDisplay } from '#model/parameters.ts';
import { isCut, LINKS } from './links.ts';

/** What is true of the loop now; reads the signals that it depends on. */
export function loopInWords(run: Run): string {
  return [roadInWords(run), gainInWords(run), nervesInWords(run), cutsInWords(run)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The delay, as the picture's heading has it. */
export function delayInWords(run: Run): string {
  return `${significant(toDisplay('conductionDelay', run.parameters.conductionDelay.value), 2)} ms`;
}

function roadInWords(run: Run): string {
  return loopMapMessages().road(delayInWords(run));
}

function gainInWords(run: Run): string {
  const critical = run.critical.value?.gain;
  const scale = controlScale('reflexGain', critical);
  const gain = run.parameters.reflexGain.value;
  const say = loopMapMessages();
  if (scale.text(gain) === parameterMessages().off || gain === 0) return say.reflexOff;
  if (critical === undefined) return say.withoutEdge(scale.describe(gain));
  return say.answersAt(scale.describe(gain));
}

/** Says so where a part of the sensory fibres is lost; all of them are a cut link. */
function nervesInWords(run: Run): string {
  const lost = run.parameters.deafferentation.value;
  if (lost === 0 || lost === 1) return '';
  return loopMapMessages().fibresCut(significant(toDisplay('deafferentation', lost), 2));
}

function cutsInWords(run: Run): string {
  const say = loopMapMessages();
  const cut = LINKS.filter((link) => isCut(run, link)).map((link) => say.whats[link]);
  if (cut.length === 0) return say.noneCut;
  return say.isCut(cut);
}
