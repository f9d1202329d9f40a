import type { Catalogue } from '../en/index.ts';

export const readings: Catalogue['readings'] = {
  settling: 'asentándose',
  labels: {
    swing: 'Oscilación habitual a cada lado',
    rhythm: 'Ritmo',
    edge: 'Ritmo en el borde del temblor',
    lag: 'El músculo se entera al cabo de',
  },
  tooSmall: 'demasiado pequeño para contarlo',
  mixed: (hertz) => `mixto, unos ${hertz} Hz`,
  none: 'ninguna',
  noEdge: 'sin borde',
};
