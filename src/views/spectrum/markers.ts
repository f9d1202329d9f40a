/** The three markers: whose they are, where they stand, and what each says of itself. */
import { controlScale } from '#experiment/control-scale.ts';
import type { ExperimentState } from '#experiment/experiment-state.ts';
import { isSilent, RHYTHMS, type RhythmName } from '#experiment/rhythms.ts';
import { hertz, HIGHEST, LOWEST } from '#views/core/frequency-plot.ts';

export interface MarkerStyle {
  readonly word: string;
  readonly identity: 'load' | 'sensory' | 'command';
  /** Its handle, as an SVG path about its middle, some 16 px wide. */
  readonly shape: string;
  /** What dragging it does. */
  readonly moves: string;
}

export const MARKERS: Readonly<Record<RhythmName, MarkerStyle>> = {
  mechanical: {
    word: 'Mechanical',
    identity: 'load',
    shape: 'M-4.5 -7h9l3.5 14h-16z',
    moves: 'Drag it left to add weight.',
  },
  reflex: {
    word: 'Reflex',
    identity: 'sensory',
    shape: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
    moves: 'Drag it left to slow the nerve.',
  },
  central: {
    word: 'Central',
    identity: 'command',
    shape: 'M-7 -7h14v14h-14z',
    moves: 'Drag it to change the beat.',
  },
};

/** How a marker stands: at its place; there, but of no effect now; or nowhere on the axis. */
export type MarkerStand = 'heard' | 'silent' | 'absent';

export interface Marker {
  readonly name: RhythmName;
  /** In Hz; undefined where there is no such rhythm. */
  readonly frequency: number | undefined;
  readonly stand: MarkerStand;
  /** Its frequency beside it, with a word where it is not heard. */
  readonly flag: string;
  /** Its frequency, what sets it, and what keeps it from being heard, if anything does. */
  readonly value: string;
}

/** The markers named in `text`, parted by blanks. */
export function markersNamed(text: string): RhythmName[] {
  const names = text.split(/\s+/u).filter((name) => name !== '');
  for (const name of names) if (!(name in MARKERS)) throw new Error(`There is no marker “${name}”`);
  return RHYTHMS.filter((name) => names.includes(name));
}

/** @param frequency Of the rhythm, in Hz; undefined where there is none. */
export function markerOf(
  name: RhythmName,
  state: ExperimentState,
  frequency: number | undefined,
): Marker {
  if (frequency === undefined)
    return {
      name,
      frequency,
      stand: 'absent',
      flag: 'none',
      value: missing(name, state),
    };
  const told = hertz(frequency);
  const setting = settingOf(name, state);
  if (frequency < LOWEST || frequency > HIGHEST)
    return {
      name,
      frequency,
      stand: 'absent',
      flag: `${told}, off this axis`,
      value: `${told}, beyond this axis, ${setting}`,
    };
  const silent = isSilent(name, state);
  return {
    name,
    frequency,
    stand: silent ? 'silent' : 'heard',
    flag: silent ? `${told}, silent` : told,
    value: `${told}, ${setting}${silent ? `. ${SILENCE[name]}` : ''}`,
  };
}

const SILENCE: Readonly<Record<RhythmName, string>> = {
  mechanical: '',
  reflex: 'The reflex is off now',
  central: 'No such beat reaches the foot now',
};

function settingOf(
  name: RhythmName,
  { parameters: { addedInertia, conductionDelay } }: ExperimentState,
): string {
  if (name === 'central') return 'the beat that we put in as the brain’s, whatever the foot does';
  if (name === 'reflex') {
    const delay = controlScale('conductionDelay').describe(conductionDelay);
    return `how fast the loop begins to swing, with a delay of ${delay}; a wide swing is slower`;
  }
  const load =
    addedInertia === 0
      ? 'no weight added'
      : `${controlScale('addedInertia').describe(addedInertia)} added`;
  return `how fast the springy foot would ring after a nudge, with ${load}`;
}

function missing(name: RhythmName, { parameters }: ExperimentState): string {
  if (name === 'mechanical') return 'none, for with so much friction nothing rings';
  return parameters.deafferentation === 1
    ? 'none, for the sensory nerve is cut'
    : 'none, for no reflex, however strong, makes this foot swing by itself';
}
