/** The parameters as the laboratory offers them: the few that matter most, then all others by group. */
import type { ParameterName } from '#model/parameters.ts';
import { laboratoryMessages } from '#messages/en/laboratory.ts';
import { parameterGroups } from './model/parameter-groups.ts';

export interface ControlGroup {
  readonly title: string;
  readonly names: readonly ParameterName[];
}

/** What moves the shaking most, by the part of the body it belongs to. */
export function mainControls(): readonly ControlGroup[] {
  const { groups } = laboratoryMessages();
  return [
    { title: groups.mainReflex, names: ['reflexGain', 'conductionDelay', 'reciprocalInhibition'] },
    { title: groups.mainMuscle, names: ['effort', 'coContraction', 'fatigue'] },
    { title: groups.mainFoot, names: ['addedInertia', 'dorsiflexion'] },
    { title: groups.mainBrain, names: ['centralAmplitude', 'centralFrequency', 'commandNoise'] },
  ];
}

/** Every parameter that is not among the main ones, in the groups of the page about the model. */
export function otherControls(): ControlGroup[] {
  const main = new Set<string>(mainControls().flatMap(({ names }) => names));
  return parameterGroups().map(({ id, rows }) => ({
    title: laboratoryMessages().groups[id],
    names: rows.map(([name]) => name as ParameterName).filter((name) => !main.has(name)),
  }));
}
