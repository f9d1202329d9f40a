import { READINGS } from '#experiment/readings.ts';
import type { Run } from '#experiment/run.ts';

/** How far and how fast a run swings, as it is said of its pictures. */
export function swingInWords(run: Run): string {
  return `${READINGS.swing.read(run)} each way, ${READINGS.rhythm.read(run)}`;
}
