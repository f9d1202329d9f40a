/** The published values of healthy nerves, as the table prints them. */
import { PUBLISHED_TIBIAL, type PublishedRange } from '#model/nerve-response.ts';

function inWords({ mean, lowest, highest }: PublishedRange, perUnit: number, unit: string): string {
  const text = (value: number): string => (value * perUnit).toFixed(1);
  return `${text(mean)} ${unit} (${text(lowest)}–${text(highest)})`;
}

export const PUBLISHED_IN_WORDS = {
  latency: inWords(PUBLISHED_TIBIAL.latency, 1000, 'ms'),
  height: inWords(PUBLISHED_TIBIAL.height, 1000, 'mV'),
  velocity: inWords(PUBLISHED_TIBIAL.velocity, 1, 'm/s'),
} as const;
