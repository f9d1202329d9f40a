/** The loop in one or two sentences, with the numbers that it has now. */
import { controlScale } from '#experiment/control-scale.ts';
import type { Run } from '#experiment/run.ts';
import { significant } from '#experiment/significant.ts';
import { toDisplay } from '#model/parameters.ts';
import { isCut, LINK_ROWS, LINKS } from './links.ts';

/** A gain below this multiple of the edge is called off, as its slider does. */
const OFF = 'Off';

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
  return `A stretch signal needs ${delayInWords(run)} to the spinal cord and back to the muscle.`;
}

function gainInWords(run: Run): string {
  const critical = run.critical.value?.gain;
  const scale = controlScale('reflexGain', critical);
  const gain = run.parameters.reflexGain.value;
  if (scale.text(gain) === OFF || gain === 0) return 'The reflex is off.';
  if (critical === undefined)
    return `The reflex gain is ${scale.describe(gain)}; as things are, no gain makes the foot swing.`;
  return `The reflex answers at ${scale.describe(gain)}.`;
}

/** Says so where a part of the sensory fibres is lost; all of them are a cut link. */
function nervesInWords(run: Run): string {
  const lost = run.parameters.deafferentation.value;
  if (lost === 0 || lost === 1) return '';
  return `Of the sensory fibres ${significant(toDisplay('deafferentation', lost), 2)} % are cut.`;
}

function cutsInWords(run: Run): string {
  const cut = LINKS.filter((link) => isCut(run, link)).map((link) => LINK_ROWS[link].what);
  if (cut.length === 0) return 'No link is cut.';
  return `Cut: ${cut.join('; ')}.`;
}
