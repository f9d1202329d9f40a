/** What the model does in the line at the head of each chapter, by slug: six seconds each. */
import type { Scene } from './movement-record.ts';

export const CHAPTER_SCENES: Readonly<Record<string, readonly Scene[]>> = {
  // Rest, a hard curl, let go.
  'the-shake': [
    { seconds: 1.2, preset: 'enhanced', condition: 'rest' },
    { seconds: 3.4, preset: 'enhanced' },
    { seconds: 1.4, preset: 'enhanced', condition: 'rest' },
  ],
  // The four of the title, in turn.
  'rest-hold-move-press': [
    { seconds: 1.5, preset: 'enhanced', condition: 'rest' },
    { seconds: 1.5, preset: 'enhanced', condition: 'hold' },
    { seconds: 1.5, preset: 'enhanced', condition: 'move' },
    { seconds: 1.5, preset: 'enhanced', condition: 'press', another: true },
  ],
  // The same foot, then with a weight on it.
  'a-springy-foot': [
    { seconds: 3, preset: 'enhanced' },
    { seconds: 3, preset: 'enhanced', parameters: { addedInertia: 0.02 } },
  ],
  // With the reflex cut, only the lumps of the pull are left: smooth, lumpy, lumpier.
  'lumpy-muscle': [
    { seconds: 2, preset: 'cut-loop', parameters: { commandNoise: 0.02 } },
    { seconds: 2, preset: 'cut-loop', parameters: { commandNoise: 0.08 } },
    { seconds: 2, preset: 'cut-loop', parameters: { commandNoise: 0.2 } },
  ],
  // The reflex is turned up after a second and a half.
  'a-late-correction': [
    { seconds: 1.5, preset: 'held-curl' },
    { seconds: 4.5, preset: 'held-curl', parameters: { reflexGain: 0.6 } },
  ],
  // Fresh, then tired.
  'why-today': [
    { seconds: 2.5, preset: 'physiological' },
    { seconds: 3.5, preset: 'fatigue' },
  ],
  // Three feet: one at rest, one that holds, one that beats.
  'when-it-is-something-else': [
    { seconds: 2, preset: 'parkinsonian' },
    { seconds: 2, preset: 'essential', another: true },
    { seconds: 2, preset: 'clonus', another: true },
  ],
  // What turned it up is taken away.
  'what-a-doctor-does': [
    { seconds: 2.5, preset: 'beta-agonist' },
    { seconds: 3.5, preset: 'physiological' },
  ],
};
