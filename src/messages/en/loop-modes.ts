import { inPageLanguage } from '../page-language.ts';

/** The two modes of the loop on a plane. */
export const loopModes = {
  title: 'Two modes of the loop',
  lead: 'how fast a swing grows, and its rhythm',
  diesOut: 'dies out',
  keepsSwinging: 'keeps swinging',
  what:
    'A mode is one way in which the foot swings once it is pushed. It has a rhythm of its own, and it dies out ' +
    'or grows at a pace of its own. The dots along a line are strengths of the reflex, as multiples of the ' +
    'edge of shaking. This is theory for small movements, without single motor units and without noise. The ' +
    'slow corrections of posture and all further modes are left out.',
  names: { only: 'only mode', slower: 'slower', faster: 'faster' },
  shapes: { first: 'ring', second: 'square' },
  mark: (name: string, hertz: string) => `${name}, ${hertz} Hz`,
  none: 'Here every swing is over within a beat: there is no mode to show.',
  subjects: { only: 'The only mode here', slower: 'The slower mode', faster: 'The faster mode' },
  mode: (subject: string, shape: string, rate: string, fate: string) =>
    `${subject} (${shape}): ${rate} times a second, ${fate}.`,
  stands: 'neither dies out nor grows',
  dies: (seconds: string) => `dies down to a tenth in ${seconds} s`,
  grows: (seconds: string) => `grows tenfold in ${seconds} s`,
  noEdge: 'No reflex, however hard it answers, makes this foot swing by itself.',
  noFirst: 'The reflex is too weak to have a mode of its own.',
  noSecond: 'No other mode lasts for a beat.',
  described: (words: string) =>
    `Growth across, rhythm upwards; left of the middle line a mode dies out, right of it it grows. ${words}`,
};

export const loopModesMessages = inPageLanguage('loopModes', loopModes);
