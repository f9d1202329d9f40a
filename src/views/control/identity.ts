/** The part of the body that each parameter belongs to, and so the colour that its slider wears. */
import type { ParameterName } from '#model/parameters.ts';

export type Identity = 'flexor' | 'extensor' | 'sensory' | 'command' | 'load';

export const CONTROL_IDENTITY: { readonly [N in ParameterName]?: Identity } = {
  effort: 'flexor',
  coContraction: 'extensor',
  twitchTime: 'flexor',
  fatigue: 'flexor',
  fatigueExcitability: 'command',
  aftereffectGain: 'command',
  reflexGain: 'sensory',
  conductionDelay: 'sensory',
  reciprocalInhibition: 'extensor',
  commandNoise: 'command',
  centralAmplitude: 'command',
  centralFrequency: 'command',
  addedInertia: 'load',
};
