import { inPageLanguage } from '../page-language.ts';

/** Captions of the contact sheet of the foot. No script says any of it. */
export const contactSheet = {
  from: (view: string, what: string) => `${view}: ${what}`,
  inverted: 'sole turned inwards',
  halluxAlone: 'big toe alone curled',
  secondToeAlone: 'second toe alone lifted',
  mediumSkin: 'medium skin',
  darkSkin: 'dark skin',
  curledEverything: 'curled, everything in glass skin',
  section: 'cut open through the arch',
  muscleChosen: 'one muscle chosen',
  boneAlone: 'one bone alone',
};

export const contactSheetMessages = inPageLanguage('contactSheet', contactSheet);
