import type { Description } from './entry.ts';

/** Kinds of shaking that no preset of the model stands for. */
export const NOT_IN_THE_MODEL: readonly (Description & { readonly name: string })[] = [
  {
    name: 'Holmes tremor',
    type: 'holmes',
    broughtOnBy: ['rest', 'hold', 'move'],
    condition: 'Rest; more so holding a posture, and most of all moving.',
    look: 'Slow, large shaking of one side, weeks to months after a stroke or an injury.',
    unmeasured: 'The arm is described more often than the leg.',
    published: [{ rhythm: '2.5–5 Hz', source: 'buijink2012' }],
    sources: 'buijink2012',
  },
  {
    name: 'Isometric or position-specific tremor',
    type: 'isometric',
    broughtOnBy: ['hold', 'press'],
    condition: 'Pushing against something that does not move, or one single position.',
    look: 'The foot shakes only when the toes grip or press, never in the air.',
    unmeasured: 'Few hands have been measured, and we found no series of feet.',
    published: [{ rhythm: '4–8 Hz, tremor of single tasks; few data', source: 'buijink2012' }],
    sources: 'bhatia2018 buijink2012',
  },
];
