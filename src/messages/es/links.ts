import type { Catalogue } from '../en/index.ts';

export const links: Catalogue['links'] = {
  andMore: (count) => `Y ${count} más.`,
  farTooLong: 'Es demasiado largo, y se ha dejado fuera el final.',
  noPreset: (named, shown) =>
    `No hay ningún ajuste preparado «${named}»: se muestra «${shown}» en su lugar.`,
  earlier: (label) =>
    `Es de una versión anterior: «${label}» se abre con sus ajustes de entonces, en el modelo de ahora.`,
  noRevision: (label, asked, present) =>
    `«${label}» no tiene revisión ${asked}: esta es su revisión ${present}.`,
  leftOut: (entry) => `«${entry}» no significa nada aquí y se ha dejado fuera.`,
  notANumber: (label, text) => `${label}: «${text}» no es un número y se ha dejado fuera.`,
  nearest: (label, asked, value, words) =>
    `${label}: se pidió ${asked}; lo más cercano que admite el modelo es ${value}` +
    `${words === '' ? '' : ` (${words})`}.`,
  modelChanged: 'El modelo ha cambiado desde que se hizo, así que la línea puede ser otra.',
  modelLater: 'Se hizo con un modelo posterior a este, así que la línea puede ser otra.',
  afterItsEnd: (count) =>
    count === 1
      ? 'Un cambio va después de su final y se ha dejado fuera.'
      : `${count} cambios van después de su final y se han dejado fuera.`,
  tooMany: (count) =>
    count === 1
      ? 'Un cambio no cabe en un enlace y se ha dejado fuera.'
      : `${count} cambios no caben en un enlace y se han dejado fuera.`,
  time: 'Tiempo',
  nearestTime: (asked, taken) =>
    `Tiempo: se pidió ${asked}; lo más cercano que se abre es ${taken} s.`,
  it: (condition) => `el pie ${condition}`,
  seed: (seed) => `semilla ${seed}`,
  changed: (count) =>
    count === 1 ? 'cambiado una vez por el camino' : `cambiado ${count} veces por el camino`,
  fromTheStart: 'desde el principio',
  asItIsAfter: (seconds) => `tal como está al cabo de ${seconds}`,
};
