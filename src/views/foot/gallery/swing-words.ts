import { READINGS } from '#experiment/readings.ts';
import type { Run } from '#experiment/run.ts';
import { galleryMessages } from '#messages/en/gallery.ts';

/** How far and how fast a run swings, as it is said of its pictures. */
export function swingInWords(run: Run): string {
  return galleryMessages().swing(READINGS.swing.read(run), READINGS.rhythm.read(run));
}
