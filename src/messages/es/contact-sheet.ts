import type { Catalogue } from '../en/index.ts';

export const contactSheet: Catalogue['contactSheet'] = {
  from: (view, what) => `${view}: ${what}`,
  inverted: 'planta girada hacia dentro',
  halluxAlone: 'solo el dedo gordo, doblado',
  secondToeAlone: 'solo el segundo dedo, levantado',
  mediumSkin: 'piel de tono medio',
  darkSkin: 'piel de tono oscuro',
  curledEverything: 'dedos doblados, todo en piel de cristal',
  section: 'abierto por el arco',
  muscleChosen: 'un músculo elegido',
  boneAlone: 'un hueso a solas',
};
