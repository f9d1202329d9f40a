import type { Catalogue } from '../en/index.ts';

export const stabilityMap: Catalogue['stabilityMap'] = {
  title: '¿Durará?',
  lead: 'con cuánta fuerza responde el reflejo, frente a cuánto tarda',
  off: 'no',
  keepsSwinging: 'sigue oscilando',
  fadesAway: 'se apaga',
  beginsToShake: 'empieza a temblar',
  youAreHere: 'estás aquí',
  yourPlace: 'Tu lugar en el mapa',
  note:
    'La línea es el borde del temblor en teoría, con sus ritmos. Las unidades motoras sueltas necesitan un ' +
    'reflejo más fuerte que el músculo liso de la teoría: entre las líneas de puntos, un pie con los dedos ' +
    'doblados empieza a temblar. Otros ajustes mueven un poco esa banda. El mapa solo conoce el bucle; un ' +
    'compás puesto desde el cerebro hace temblar el pie en cualquier lugar de él.',
  fill: 'Llenar el mapa por simulación',
  fillAgain: 'Llenar el mapa otra vez',
  cancel: 'Cancelar',
  clear: 'Borrar los puntos',
  feet: 'Pies simulados',
  points: (count, all) => `${count} de ${all} puntos`,
  offer: (points, seconds) =>
    `${points} pies simulados de unidades motoras sueltas, cada uno abandonado a sí mismo ${seconds} s. ` +
    'Tarda unos segundos, en segundo plano.',
  swingEachWay: 'Oscilación a cada lado',
  levels: {
    under: (degrees) => `menos de ${degrees}°`,
    to: (degrees) => `hasta ${degrees}°`,
    over: (degrees) => `más de ${degrees}°`,
  },
  failed:
    'Este navegador no ha podido simular en segundo plano. Lo que dice la teoría sigue arriba.',
  former: 'Los ajustes han cambiado: estos puntos son de los anteriores.',
  filled: 'Cada punto es un pie simulado. Cuanto mayor el punto, más amplia la oscilación.',
  stopped: 'Parado. Los puntos dibujados hasta ahora se quedan.',
  noEdge: 'sin borde',
  reflexOff: 'reflejo apagado',
  strength: (multiple) => `${multiple} × el borde`,
  noneSwings: (delay) =>
    `Con un retardo de ${delay}, ningún reflejo, por fuerte que responda, hace que este pie oscile solo.`,
  isOff: (delay, rate) =>
    `Con un retardo de ${delay} tu reflejo está apagado. Un vaivén se apaga. Con uno bastante fuerte seguiría oscilando, ${rate} veces por segundo.`,
  is: (delay, strength) => `Con un retardo de ${delay} tu reflejo está a ${strength}.`,
  fades: (rate) =>
    `Teoría: un vaivén se apaga. En el borde seguiría oscilando, ${rate} veces por segundo.`,
  below:
    'Teoría: un vaivén sigue oscilando. El pie de unidades motoras sueltas necesita un poco más.',
  within:
    'Teoría: un vaivén sigue oscilando. Aquí también empieza a temblar el pie de unidades motoras sueltas.',
  above: (rate) =>
    'Teoría: sigue oscilando, y aquí también debería hacerlo el pie de unidades motoras sueltas. ' +
    `Una oscilación amplia es más lenta que las ${rate} veces por segundo del borde.`,
  describedWithoutEdge:
    'Mapa de con cuánta fuerza responde el reflejo frente a su retardo. Con estos ajustes nada oscila solo en él.',
  described: (first, last) =>
    'Mapa de con cuánta fuerza responde el reflejo frente a su retardo. Por debajo de una línea un vaivén se apaga; por encima, sigue oscilando. ' +
    `La línea va de una ganancia de ${first}, a ${last}.`,
  at: (gain, delay, rate) => `${gain} con ${delay}, donde el pie oscila ${rate} veces por segundo`,
  nearestUnclear: (size) =>
    `El pie simulado más cercano a ti oscila ${size} a cada lado, sin un ritmo claro.`,
  nearest: (size, rate) =>
    `El pie simulado más cercano a ti oscila ${size} a cada lado, ${rate} veces por segundo.`,
};
