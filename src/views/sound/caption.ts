/** What is heard, in words: for readers who do not hear it, and to learn what each sound is. */
import { movementOver, rhythmInWords } from '#experiment/description-movement.ts';
import { SETTLING } from '#experiment/readings.ts';
import type { Run } from '#experiment/run.ts';
import { lookBack } from '#experiment/settling.ts';

/** How far back units are counted, in simulated s: even a slow unit fires some times meanwhile. */
const SPAN = 1;
/** A swing below this, in degrees each way, hardly moves the tone (illustrative). */
const LEVEL = 0.05;

export function captionOf(run: Run): string {
  if (!run.playing.value) return 'Silent while paused.';
  const flexor = new Set<number>();
  const extensor = new Set<number>();
  run.impulses.forEachSince(run.snapshot.peek().time - SPAN, (muscle, unit) => {
    (muscle === 'flexor' ? flexor : extensor).add(unit);
  });
  return (
    `Crackle: ${unitsInWords(flexor.size, 'flexor')} left, ` +
    `${unitsInWords(extensor.size, 'extensor')} right. Tone: ${toneInWords(run)}.`
  );
}

function unitsInWords(count: number, muscle: string): string {
  return `${count === 0 ? 'no' : count} ${muscle} ${count === 1 ? 'unit' : 'units'}`;
}

function toneInWords(run: Run): string {
  if (lookBack(run.history) === undefined) return SETTLING;
  const { degrees, rhythm } = movementOver(run.history);
  if (degrees < LEVEL) return 'nearly level';
  return `swinging ${rhythmInWords(rhythm)}`;
}
