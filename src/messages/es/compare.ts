import type { Catalogue } from '../en/index.ts';

export const compare: Catalogue['compare'] = {
  keep: 'Guardar esta línea',
  keepInstead: 'Guardar esta línea en su lugar',
  swap: 'Intercambiar',
  putAway: 'Retirar',
  hint: 'Guarda la línea tal como está y luego cambia algo: la línea guardada se queda, de puntos, bajo la nueva.',
  caption: 'La línea guardada y la que se está escribiendo',
  kept: 'Guardada, de puntos',
  now: 'Ahora',
  usualSwing: 'Oscilación habitual a cada lado',
  rhythm: 'Ritmo',
  keptSaid: 'Guardada. La línea queda de puntos bajo la que se está escribiendo.',
  keptInsteadSaid: 'Ahora se guarda esta línea.',
  putAwaySaid: 'Retirada.',
  swapped: 'Intercambiadas.',
  difference: (label, now, before) => `${label}: ahora ${now}, en la guardada ${before}.`,
  rest: 'El resto está en la tabla.',
};
