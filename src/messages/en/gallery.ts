import { inPageLanguage } from '../page-language.ts';

/** The gallery of tremors. What it tells of each kind is about health, and so stands with the kinds. */
export const gallery = {
  broughtOnBy: 'Brought on by',
  typicalRhythm: 'Rhythm taken as typical here',
  published: 'Rhythms published',
  look: 'What it looks like',
  unmeasured: 'Not measured',
  sources: 'Sources of these words',
  /** What is taken as typical, and the sentences about what brings a kind on. */
  about: (band: string, condition: string) => `Taken as typical: ${band}. ${condition}`,
  runBoth: 'Run both',
  whatBringsItOn: 'What brings it on',
  anySituation: 'Any',
  situations: {
    rest: 'At rest',
    hold: 'Holding a posture',
    move: 'Moving',
    press: 'Pressing',
    stand: 'Standing',
    stretch: 'With stretch',
  },
  allShown: (all: number) => `All ${all} kinds are shown.`,
  someShown: (shown: number, all: number, situation: string) =>
    `${shown} of ${all} kinds can be brought on this way: ${situation.toLowerCase()}.`,
  swing: (size: string, rhythm: string) => `${size} each way, ${rhythm}`,
  outline: (swing: string) =>
    `The right foot from its inner side, with the swing of its ankle as an echo: ${swing}`,
  line: (seconds: number, swing: string) => `Ankle angle over ${seconds} seconds: ${swing}`,
  pastTheEdges: 'Runs past the edges at this scale.',
  leftOut: (entry: string) => `“${entry}” means nothing here and was left out.`,
  sameOnBothSides: 'It asked for one kind on both sides: the second is another.',
};

export const galleryMessages = inPageLanguage('gallery', gallery);
