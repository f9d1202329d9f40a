/** The parameters as the laboratory offers them: the few that matter most, then all others by group. */
import type { ParameterName } from '#model/parameters.ts';
import { parameterGroups } from './model/parameter-groups.ts';

export interface ControlGroup {
  readonly title: string;
  readonly names: readonly ParameterName[];
}

/** What moves the shaking most, by the part of the body it belongs to. */
export const MAIN_CONTROLS: readonly ControlGroup[] = [
  { title: 'Reflex', names: ['reflexGain', 'conductionDelay', 'reciprocalInhibition'] },
  { title: 'Muscle', names: ['effort', 'coContraction', 'fatigue'] },
  { title: 'Foot', names: ['addedInertia', 'dorsiflexion'] },
  { title: 'Brain', names: ['centralAmplitude', 'centralFrequency', 'commandNoise'] },
];

/** Every parameter that is not among the main ones, in the groups of the page about the model. */
export function otherControls(): ControlGroup[] {
  const main = new Set<string>(MAIN_CONTROLS.flatMap(({ names }) => names));
  return parameterGroups().map(({ title, rows }) => ({
    title,
    names: rows.map(([name]) => name as ParameterName).filter((name) => !main.has(name)),
  }));
}
