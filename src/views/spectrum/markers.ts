/** The three markers: whose they are, where they stand, and what each says of itself. */
import { spectrumMessages } from '#messages/en/spectrum.ts';
import { controlScale } from '#experiment/control-scale.ts';
import type { ExperimentState } from '#experiment/experiment-state.ts';
import { isSilent, RHYTHMS, type RhythmName } from '#experiment/rhythms.ts';
import { hertz, HIGHEST, LOWEST } from '#views/core/frequency-plot.ts';

export interface MarkerStyle {
  readonly identity: 'load' | 'sensory' | 'command';
  /** Its handle, as an SVG path about its middle, some 16 px wide. */
  readonly shape: string;
}

export const MARKERS: Readonly<Record<RhythmName, MarkerStyle>> = {
  mechanical: {
    identity: 'load',
    shape: 'M-4.5 -7h9l3.5 14h-16z',
  },
  reflex: {
    identity: 'sensory',
    shape: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z',
  },
  central: {
    identity: 'command',
    shape: 'M-7 -7h14v14h-14z',
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
  const say = spectrumMessages();
  if (frequency === undefined)
    return {
      name,
      frequency,
      stand: 'absent',
      flag: say.none,
      value: missing(name, state),
    };
  const told = hertz(frequency);
  const setting = settingOf(name, state);
  if (frequency < LOWEST || frequency > HIGHEST)
    return {
      name,
      frequency,
      stand: 'absent',
      flag: say.offThisAxis(told),
      value: say.beyondThisAxis(told, setting),
    };
  const silent = isSilent(name, state);
  return {
    name,
    frequency,
    stand: silent ? 'silent' : 'heard',
    flag: silent ? say.silent(told) : told,
    value: `${told}, ${setting}${silent ? `. ${say.silence[name]}` : ''}`,
  };
}

function settingOf(
  name: RhythmName,
  { parameters: { addedInertia, conductionDelay } }: ExperimentState,
): string {
  const { settings } = spectrumMessages();
  if (name === 'central') return settings.central;
  if (name === 'reflex') {
    const delay = controlScale('conductionDelay').describe(conductionDelay);
    return settings.reflex(delay);
  }
  return addedInertia === 0
    ? settings.unloaded
    : settings.loaded(controlScale('addedInertia').describe(addedInertia));
}

function missing(name: RhythmName, { parameters }: ExperimentState): string {
  const say = spectrumMessages().missing;
  if (name === 'mechanical') return say.mechanical;
  return parameters.deafferentation === 1 ? say.cut : say.noEdge;
}
