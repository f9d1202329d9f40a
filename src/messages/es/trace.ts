import type { Catalogue } from '../en/index.ts';

export const trace: Catalogue['trace'] = {
  seconds: (count) => `${count} segundos`,
  laneOver: (title, seconds) => `${title} durante ${seconds} segundos`,
  measure: 'Medir',
  cursor: 'Instante del trazado',
  marks: ['Primera marca', 'Segunda marca'],
  nameWithReading: (reading, value) => `Ángulo del tobillo, ${reading.toLowerCase()} ${value}`,
  dotted: (kept) => `Línea de puntos: ${kept}`,
  atMoment: (moment) => `En ${moment}.`,
  sameMoment: 'Las dos marcas están en el mismo instante. Mueve una de ellas.',
  apart: (milliseconds) => `${milliseconds} ms de separación.`,
  ifOneSwing: (rate) => `Si eso es una oscilación, se repite ${rate} veces por segundo.`,
  angleApart: (degrees) => `Ángulo del tobillo: ${degrees}° de diferencia.`,
  setTwoMarks:
    'Pon dos marcas. Pulsa sobre la línea, o recórrela con las flechas y pulsa Intro. ' +
    'Arriba y abajo van de cresta a valle.',
  setSecondMark:
    'Hay una marca puesta. Pon la segunda. Pulsa sobre la línea, o recórrela con las flechas y pulsa Intro.',
};
