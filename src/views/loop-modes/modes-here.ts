import { modeAt, type LoopModes } from '#model/loop-modes.ts';
import type { ModesHere } from './modes-words.ts';

/** Both modes at the reader's gain, in the gain's own unit; one beyond the paths counts as the strongest on them. */
export function modesHere(modes: LoopModes, gain: number): ModesHere {
  const followed = Math.min(gain, modes.strongest);
  return [modeAt(modes, modes.first, followed), modeAt(modes, modes.second, followed)];
}
