import type { Catalogue } from '../en/index.ts';

export const fatigueTimeline: Catalogue['fatigueTimeline'] = {
  title: 'Mientras los músculos se cansan',
  since: 'desde el principio',
  lanes: {
    fatigue: 'Fatiga',
    drive: 'Esfuerzo de la voluntad',
    swing: 'Oscilación habitual a cada lado',
    rhythm: 'Ritmo',
  },
  mixed: (rhythm) => `mixto, unos ${rhythm}`,
  beforehand: 'Calculado de antemano, con músculos que pueden cansarse.',
  pass: 'Deja pasar tres minutos',
  cancel: 'Cancelar',
  secondsPassed: 'Segundos transcurridos',
  fastForward: 'avance rápido',
  stopped: 'Parado. El modelo está donde ha llegado.',
  begins: 'El registro empieza.',
  keepsFromTiring:
    'Estos ajustes impiden que los músculos se cansen; el botón de abajo lo permite.',
  noSwing: (after) => `Al cabo de ${after} el pie no oscila.`,
  alike: (after) =>
    `Al cabo de ${after} la oscilación es más o menos igual de amplia que al principio.`,
  times: (after, ratio) => `Al cabo de ${after} la oscilación es ${ratio} veces la del principio.`,
  dotted: (label, became) => `De puntos, ${label}: ${became}`,
  cause: (fatigue, effort) =>
    `La fatiga pasó del ${fatigue.from} al ${fatigue.to}, y el esfuerzo de la voluntad del ${effort.from} al ${effort.to}.`,
  seconds: (count) => `${count} segundos`,
  minutes: (count) => `${count} minutos`,
};
