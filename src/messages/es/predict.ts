import type { Catalogue } from '../en/index.ts';

export const predict: Catalogue['predict'] = {
  kind: 'Predice primero. No hay puntos; tu respuesta se queda en este dispositivo.',
  lock: 'Fijarla',
  skip: 'Muéstramelo',
  chooseFirst: 'Elige primero una respuesta.',
  moveFirst: 'Mueve primero la marca.',
  drawFirst: 'Dibuja primero la línea.',
  showOutcome: 'Mostrar lo que pasa',
  skipDrawing: 'Muéstramelo sin dibujar',
  showAnswer: 'Ver la respuesta',
  whatHappens: 'Lo que pasa',
  forget: 'Olvidar mis respuestas',
  kept: 'Tu respuesta se guarda en este dispositivo y no va a ningún otro sitio.',
  notKept:
    'Este dispositivo no deja que la página guarde tu respuesta: se queda hasta que te vayas.',
  answeredBefore: 'Esto es lo que respondiste antes. Se guarda solo en este dispositivo.',
  model: (words) => `El modelo: ${words}`,
  modelSaid: (words) => `El modelo: ${words}.`,
  you: (words) => `Tú: ${words}`,
  noNumber: 'aquí no hay tal número',
  notPlaced: 'aún sin colocar',
  shapes: { grows: 'Crece', stays: 'Sigue igual', fades: 'Se apaga' },
  clear: 'Borrar',
  drawing: 'Dibujo',
  now: 'ahora',
  sketch: (title, seconds) =>
    `${title}: los últimos ${seconds} segundos, y ${seconds} segundos para dibujar.`,
  halvesToDraw: (seconds) => `${seconds} segundos hasta ahora, ${seconds} para dibujar`,
  halvesThatFollow: (seconds) => `${seconds} segundos hasta ahora, ${seconds} que siguen`,
  pen: (title) => `Lápiz: dibuja con las flechas (${title.toLowerCase()})`,
  penAt: (seconds, height) => `dentro de ${seconds} s, a ${height}`,
  solid: 'Línea continua: lo que pasa, como lo escribe el modelo.',
  dotted: 'De puntos: lo que dibujaste.',
  outcome: {
    grows: (from, to) => `Lo que pasa: crece. ${from} a cada lado antes, ${to} al final.`,
    stays: (from, to) =>
      `Lo que pasa: sigue casi igual. ${from} a cada lado antes, ${to} al final.`,
    fades: (from, to) => `Lo que pasa: se apaga. ${from} a cada lado antes, ${to} al final.`,
  },
};
