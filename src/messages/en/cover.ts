import { inPageLanguage } from '../page-language.ts';

/** The cover. */
export const cover = {
  summary:
    'Usually it is the small shake every body has, made bigger. See why in eight short chapters with ' +
    'a live foot, and when to get help.',
  answer:
    'Usually it is the small shake every body has, made bigger. Muscle pulls in pulses, the foot is ' +
    'springy, and your reflex corrects a little late. Together they swing the foot. It normally stops ' +
    'when you let go.',
  bend: 'Bend the toes',
  letGo: 'Let go',
  toes: 'The toes',
  tire: 'Tire them',
  run: 'Run the foot',
  shouldISeeSomeone: 'Should I see someone?',
  advice:
    'It is not usually a sign of disease. Have it checked if it happens at rest, stays on one side, ' +
    'keeps getting worse, began with a new medicine, or comes with numbness, weakness, stiffness, ' +
    'slowness or unsteady walking.',
  callNow: 'Call 999, 112 or 911 now for',
  emergencySigns: [
    'a drooping face, or sudden trouble speaking',
    'sudden weakness in an arm or leg, or loss of balance or sight',
    'shaking with fever, confusion or stiff muscles after a new medicine',
  ],
  allEmergencySigns: 'All emergency signs',
  contents: (minutes: number) => `Eight chapters, about ${minutes} minutes`,
  aboutTheLines:
    'Each line is six seconds of the chapter’s own experiment, from the model. Slow drift is taken ' +
    'out, and each has a scale of its own.',
  onOnePage: 'All of it on one page, to print',
};

export const coverMessages = inPageLanguage('cover', cover);
