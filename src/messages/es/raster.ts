import type { Catalogue } from '../en/index.ts';

export const raster: Catalogue['raster'] = {
  muscles: { flexor: 'Flexor', extensor: 'Extensor' },
  unitsOf: { flexor: 'Unidades motoras del flexor', extensor: 'Unidades motoras del extensor' },
  impulsesOf: {
    flexor: (seconds) =>
      `Impulsos del flexor en los últimos ${seconds} segundos, una fila por unidad`,
    extensor: (seconds) =>
      `Impulsos del extensor en los últimos ${seconds} segundos, una fila por unidad`,
  },
  pullOf: { flexor: 'Tirón del flexor', extensor: 'Tirón del extensor' },
  last: 'las últimas en sumarse, las más fuertes',
  first: 'las primeras en sumarse, las más débiles',
  pullBefore: 'tirón: la barra es el',
  pullAfter: 'del máximo',
  ago: (seconds) => `hace ${seconds} s`,
  now: 'ahora',
  none: (count) => `ninguna de ${count} unidades`,
  atWork: (units, count, rate) =>
    `${units} de ${count} unidades, unos ${rate} impulsos por segundo cada una`,
};
