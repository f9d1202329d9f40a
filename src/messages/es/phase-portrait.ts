import type { Catalogue } from '../en/index.ts';

export const phasePortrait: Catalogue['phasePortrait'] = {
  title: 'Ángulo y velocidad del tobillo',
  last: (seconds) => `últimos ${seconds} segundos`,
  described: (words) => `El ángulo a lo ancho, la velocidad hacia arriba. ${words}`,
  shapes: {
    point: 'Un punto: el tobillo apenas se mueve.',
    ring: 'Un anillo: el tobillo da la misma oscilación una y otra vez.',
    'spiral outwards': 'Una espiral hacia fuera: cada oscilación es más amplia que la anterior.',
    'spiral inwards': 'Una espiral hacia dentro: cada oscilación es menor que la anterior.',
    'ragged ring':
      'Un anillo irregular: el tobillo casi repite su oscilación, cada vez un poco distinta.',
    tangle: 'Una maraña: empujones del azar, y ninguna oscilación que se repita.',
  },
  size: (width, height) => `Con su deriva lenta suele llegar a ${width} a cada lado, a ${height}.`,
  dotted: (kept) => `De puntos: ${kept}`,
};
