/**
 * The part of the foot that the reader's attention is on: a word in the prose that is pointed at,
 * focused or pressed says which (`x-attend`), and the foot shows one structure that stands for it.
 */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { ALL_PARTS, type PartsShown } from './foot-picture.ts';

/** One structure for each part of the loop that lies in the foot and the leg. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  flexor: 'flexor-hallucis-longus',
  extensor: 'extensor-hallucis-longus',
  sensory: 'tibial-nerve',
  command: 'tibial-nerve',
};

/** The parts shown while the reader attends to one, until `lifetime` ends. */
export function createAttendedParts(lifetime: AbortSignal): ReadonlySignal<PartsShown> {
  const shown = signal(partsFor(document.documentElement.dataset['attend']));
  document.addEventListener(
    'x-attend',
    () => {
      shown.value = partsFor(document.documentElement.dataset['attend']);
    },
    { signal: lifetime },
  );
  return shown;
}

function partsFor(identity: string | undefined): PartsShown {
  const selected = STANDS_FOR[identity ?? ''];
  return selected === undefined ? ALL_PARTS : { ...ALL_PARTS, selected };
}
