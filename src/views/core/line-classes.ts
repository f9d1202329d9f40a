/** How a line shows whose it is. */
import type { ChannelStyle } from './channels.ts';

/** The classes of each line that together draw one quantity: the command's is a wide one with a core. */
export function lineClasses(identity: ChannelStyle['identity']): readonly string[] {
  if (identity === 'command') return ['wire', 'core'];
  return [identity === 'movement' ? 'ink' : 'wire'];
}
