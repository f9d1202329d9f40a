import type { Catalogue } from '../en/index.ts';

const units = (count: number, muscle: string): string =>
  count === 0
    ? `ninguna unidad del ${muscle}`
    : `${count} ${count === 1 ? 'unidad' : 'unidades'} del ${muscle}`;

export const sound: Catalogue['sound'] = {
  sound: 'Sonido',
  what:
    'Cada chasquido es un impulso de una unidad motora, más fuerte si la unidad es más fuerte. El tono ' +
    'sube cuando el pie se dobla hacia abajo. Un tic avisa de que has llevado el reflejo más allá de una marca. ' +
    'Los sonidos son nuestros: un EMG real llega borroso por la piel y los electrodos, y un tobillo no da ningún tono.',
  volume: 'Volumen',
  percent: (count) => `${count} por ciento`,
  silent: 'En silencio mientras está en pausa.',
  caption: (flexor, extensor, tone) =>
    `Chasquidos: ${flexor} a la izquierda, ${extensor} a la derecha. Tono: ${tone}.`,
  units: {
    flexor: (count) => units(count, 'flexor'),
    extensor: (count) => units(count, 'extensor'),
  },
  level: 'casi plano',
  swinging: (rhythm) => `oscila ${rhythm}`,
  refused: 'Este navegador no ha dejado que la página suene. Todo lo demás funciona como antes.',
};
