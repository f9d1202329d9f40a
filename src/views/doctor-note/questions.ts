/** What a doctor will ask about a shake, in the order of the note that a reader may fill in by hand. */
export interface Question {
  readonly ask: string;
  /** To be ticked; any number of them. */
  readonly options?: readonly string[];
  /** Lines left free for writing: none where ticks are enough. */
  readonly lines: 0 | 1 | 2;
  /** Keys in content/references.json of those who say that it matters, parted by blanks. */
  readonly sources?: string;
}

export const QUESTIONS: readonly Question[] = [
  { ask: 'Name and date:', lines: 1 },
  { ask: 'It began on, and how (sudden, slow):', lines: 1 },
  { ask: 'Since then it is', options: ['better', 'the same', 'worse', 'in bouts'], lines: 0 },
  { ask: 'Where:', options: ['left foot', 'right foot', 'hands', 'voice', 'head'], lines: 0 },
  {
    ask: 'It comes',
    options: [
      'at rest',
      'holding',
      'moving',
      'near a target',
      'pressing',
      'standing',
      'in one task',
      'in sleep',
    ],
    lines: 0,
    sources: 'bhatia2018',
  },
  { ask: 'Seconds until it starts, and until it stops:', lines: 1 },
  {
    ask: 'It changes with',
    options: [
      'heel down',
      'thinking of something else',
      'walking backwards',
      'bare feet',
      'alcohol',
      'coffee',
      'rest',
    ],
    lines: 0,
  },
  {
    ask: 'I also have',
    options: [
      'pain or cramp',
      'numbness',
      'weakness',
      'falls',
      'stiffness',
      'slowness',
      'a lost sense of smell',
      'acted-out dreams',
    ],
    lines: 0,
  },
  { ask: 'In the family: shaking, high arches, other:', lines: 1 },
  {
    ask: 'My health',
    options: ['thyroid', 'diabetes', 'kidneys', 'gut surgery', 'pregnant', 'no animal food'],
    lines: 0,
  },
  {
    ask: 'All I take, how much, since when: tablets, inhalers, supplements, caffeine, alcohol, nicotine, vapes, laughing gas:',
    lines: 2,
  },
  { ask: 'Sleep, worry, sport, and what I work with:', lines: 1 },
  {
    ask: 'A short film, if I can: the foot',
    options: ['relaxed', 'holding', 'pressing', 'rising on the toes', 'walking'],
    lines: 0,
  },
  { ask: 'What I want to know:', lines: 2 },
];

/** What the note cites, in its order: keys parted by blanks. */
export const QUESTION_SOURCES: readonly string[] = QUESTIONS.flatMap(
  ({ sources }) => sources ?? [],
);
