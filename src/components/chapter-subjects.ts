/** What each chapter teaches, by slug, in words that stand in it. */
export const CHAPTER_SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'the-shake': ['tremor', 'twitch', 'cramp', 'clonus'],
  'rest-hold-move-press': ['rest tremor', 'postural tremor', 'kinetic tremor', 'isometric'],
  'a-springy-foot': ['resonance', 'stiffness', 'inertia', 'co-contraction'],
  'lumpy-muscle': ['motor unit', 'twitch', 'EMG'],
  'a-late-correction': ['stretch reflex', 'delay', 'gain', 'reciprocal inhibition'],
  'why-today': ['fatigue', 'stress', 'caffeine', 'medicine', 'magnesium'],
  'when-it-is-something-else': [
    'Parkinson’s disease',
    'essential tremor',
    'nerve damage',
    'dystonia',
    'clonus',
  ],
  'what-a-doctor-does': ['examination', 'blood test', 'nerve conduction', 'exercise'],
};
