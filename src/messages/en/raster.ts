import { inPageLanguage } from '../page-language.ts';

/** The rows of single motor units. */
export const raster = {
  muscles: { flexor: 'Flexor', extensor: 'Extensor' },
  unitsOf: { flexor: 'Motor units of the flexor', extensor: 'Motor units of the extensor' },
  impulsesOf: {
    flexor: (seconds: number) =>
      `Impulses of the flexor in the last ${seconds} seconds, a row for each unit`,
    extensor: (seconds: number) =>
      `Impulses of the extensor in the last ${seconds} seconds, a row for each unit`,
  },
  pullOf: { flexor: 'Pull of the flexor', extensor: 'Pull of the extensor' },
  last: 'last recruited, strongest',
  first: 'first recruited, weakest',
  pullBefore: 'pull: the bar is',
  pullAfter: 'of the greatest',
  ago: (seconds: number) => `${seconds} s ago`,
  now: 'now',
  none: (count: number) => `none of ${count} units`,
  atWork: (units: number, count: number, rate: string) =>
    `${units} of ${count} units, about ${rate} impulses a second each`,
};

export const rasterMessages = inPageLanguage('raster', raster);
