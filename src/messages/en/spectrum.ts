import { inPageLanguage } from '../page-language.ts';

/** The spectrum of the ankle's shaking, and its markers. */
export const spectrum = {
  title: 'Rhythms in the shaking',
  lead: 'acceleration of the ankle, last 7 seconds',
  inTheMovement: (words: string) => `Rhythms in the ankle’s movement. ${words}`,
  inPeople: (from: number, to: number) => `${from}–${to} Hz in people`,
  bracket: (who: string) => `The bracket is what was measured in people: ${who}.`,
  height: 'The height is how strongly the ankle shakes within each hertz.',
  theory:
    'The markers are theory of the smallest movements of this one joint. They need not meet a peak, and a ' +
    'peak near a marker does not prove where it comes from.',
  markers: { mechanical: 'Mechanical', reflex: 'Reflex', central: 'Central' },
  moves: {
    mechanical: 'Drag it left to add weight.',
    reflex: 'Drag it left to slow the nerve.',
    central: 'Drag it to change the beat.',
  },
  none: 'none',
  offThisAxis: (told: string) => `${told}, off this axis`,
  beyondThisAxis: (told: string, setting: string) => `${told}, beyond this axis, ${setting}`,
  silent: (told: string) => `${told}, silent`,
  silence: {
    mechanical: '',
    reflex: 'The reflex is off now',
    central: 'No such beat reaches the foot now',
  },
  settings: {
    central: 'the beat that we put in as the brain’s, whatever the foot does',
    reflex: (delay: string) =>
      `how fast the loop begins to swing, with a delay of ${delay}; a wide swing is slower`,
    unloaded: 'how fast the springy foot would ring after a nudge, with no weight added',
    loaded: (load: string) =>
      `how fast the springy foot would ring after a nudge, with ${load} added`,
  },
  missing: {
    mechanical: 'none, for with so much friction nothing rings',
    cut: 'none, for the sensory nerve is cut',
    noEdge: 'none, for no reflex, however strong, makes this foot swing by itself',
  },
  noRhythm: 'The ankle hardly moves: there is no rhythm to show.',
  oneLeads: (hertz: string) => `One rhythm leads, at ${hertz}.`,
  mixture: (highest: string, middle: string) =>
    `A mixture: highest at ${highest}, its middle at ${middle}.`,
  dottedStill: (kept: string) => `Dotted: ${kept}, which hardly moved.`,
  dotted: (kept: string, hertz: string) => `Dotted: ${kept}, highest at ${hertz}.`,
  oneClose: (name: string) => `The ${name} marker stands close to it.`,
  someClose: (names: readonly string[]) => `The markers ${names.join(' and ')} stand close to it.`,
  people: {
    held: 'ankles of healthy people, held pointed',
    clonus:
      'speeds at which an ankle’s reflex helped the movement on; load changes the rate of clonus',
    neuropathic: 'legs in one inherited nerve disease, CMT1A',
    orthostatic: 'legs in orthostatic tremor',
    parkinsonian: 'tremor in Parkinson’s disease, of every kind and in any limb',
    'drug-parkinsonism': 'tremor from medicines, in any limb',
    essential: 'essential tremor, mostly in hands',
    dystonic: 'dystonic tremor, in any limb',
    functional: 'functional tremor, in any limb',
    cerebellar: 'cerebellar tremor, in any limb',
  },
};

export const spectrumMessages = inPageLanguage('spectrum', spectrum);
