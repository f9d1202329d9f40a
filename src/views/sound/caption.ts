/** What is heard, in words: for readers who do not hear it, and to learn what each sound is. */
import { soundMessages } from '#messages/en/sound.ts';
import { movementOver, rhythmInWords } from '#experiment/description-movement.ts';
import { settlingWord } from '#experiment/readings.ts';
import type { Run } from '#experiment/run.ts';
import { lookBack } from '#experiment/settling.ts';

/** How far back units are counted, in simulated s: even a slow unit fires some times meanwhile. */
const SPAN = 1;
/** A swing below this, in degrees each way, hardly moves the tone (illustrative). */
const LEVEL = 0.05;

export function captionOf(run: Run): string {
  if (!run.playing.value) return soundMessages().silent;
  const flexor = new Set<number>();
  const extensor = new Set<number>();
  run.impulses.forEachSince(run.snapshot.peek().time - SPAN, (muscle, unit) => {
    (muscle === 'flexor' ? flexor : extensor).add(unit);
  });
  const { caption, units } = soundMessages();
  return caption(units.flexor(flexor.size), units.extensor(extensor.size), toneInWords(run));
}

function toneInWords(run: Run): string {
  if (lookBack(run.history) === undefined) return settlingWord();
  const { degrees, rhythm } = movementOver(run.history);
  if (degrees < LEVEL) return soundMessages().level;
  return soundMessages().swinging(rhythmInWords(rhythm));
}
