/** Every impulse of every motor unit in the last seconds: what a raster draws and a loudspeaker crackles. */
import type { MuscleRole, NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { HISTORY_SPAN } from './history.ts';

/**
 * Impulses kept: the most units that the model may have, 500 in each muscle, at the fastest rate that
 * they reach, some 40 a second, for as long as the history goes back, and room to spare; a power of two.
 */
const CAPACITY = 2 ** 19;
/** Most motor units of a muscle. */
const MOST_UNITS = 512;
const MUSCLES = ['flexor', 'extensor'] as const satisfies readonly MuscleRole[];

/** Is told of one impulse. @param unit Place in its pool; 0 is recruited first. @param time In simulated s. */
export type ImpulseListener = (muscle: MuscleRole, unit: number, time: number) => void;

export interface ImpulseHistory {
  /** Takes down which units fired in the step that ended at `time`, in simulated s. */
  readonly record: (model: NeuromuscularModel, time: number) => void;
  /**
   * Calls `listen` for each impulse after `since`, oldest first; none is older than the history's span.
   *
   * @param since In simulated s.
   */
  readonly forEachSince: (since: number, listen: ImpulseListener) => void;
}

export function createImpulseHistory(): ImpulseHistory {
  const times = new Float64Array(CAPACITY);
  const units = new Uint16Array(CAPACITY);
  const muscles = new Uint8Array(CAPACITY);
  const fired = new Uint16Array(MOST_UNITS);
  let count = 0;
  let newest = 0;
  return {
    record(model, time) {
      newest = time;
      for (let muscle = 0; muscle < MUSCLES.length; muscle++) {
        const number = model.observeImpulses(MUSCLES[muscle] ?? 'flexor', fired);
        for (let index = 0; index < number; index++) {
          const place = count++ % CAPACITY;
          times[place] = time;
          units[place] = fired[index] ?? 0;
          muscles[place] = muscle;
        }
      }
    },
    forEachSince(since, listen) {
      const from = Math.max(since, newest - HISTORY_SPAN);
      let first = count;
      const oldest = Math.max(0, count - CAPACITY);
      while (first > oldest && (times[(first - 1) % CAPACITY] ?? 0) > from) first--;
      for (let index = first; index < count; index++) {
        const place = index % CAPACITY;
        listen(MUSCLES[muscles[place] ?? 0] ?? 'flexor', units[place] ?? 0, times[place] ?? 0);
      }
    },
  };
}
