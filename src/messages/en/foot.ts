import { NAMED_VIEWS, type ViewName } from '#anatomy/named-views.ts';
import { inPageLanguage } from '../page-language.ts';

const views = Object.entries(NAMED_VIEWS) as [ViewName, (typeof NAMED_VIEWS)[ViewName]][];
const ofEachView = (word: 'label' | 'description') =>
  Object.fromEntries(views.map(([name, view]) => [name, view[word]])) as Record<ViewName, string>;

/** The foot beside an experiment: its tools, its signals, and what it tells in words. */
export const foot = {
  howToLook: 'How to look at the foot',
  shown: 'What is shown',
  layers: { skin: 'Skin', muscles: 'Muscles', nerves: 'Nerves', bones: 'Bones' },
  lookFrom: 'Look at the foot from',
  views: ofEachView('label'),
  descriptions: ofEachView('description'),
  showMovement: 'Show movement',
  movement: (times: number) => `Movement ×${times}`,
  signals: 'Signals',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  load: 'Load the 3D foot',
  again: 'Try again',
  signalsNote: {
    before: 'When the flexor is stretched quickest, a',
    report: 'report',
    between: 'goes up the nerve, and the reflex’s',
    order: 'order',
    after:
      'comes back. That each takes half of the run’s delay is our own rule, and illustrative. The drawn nerve ' +
      'stands for the whole way to the spinal cord. What the brain sends by itself is not drawn.',
  },
  nerveCut: 'The sensory nerve is cut: no report goes up.',
  tooQuick: 'At full speed they are too quick to follow: choose half speed or slower.',
  reflexOff: 'The reflex is off: no order comes back.',
  delayIs: (milliseconds: string) => `The delay is ${milliseconds} ms.`,
  playToSee: (delay: string) => `Play or step to see them travel. ${delay}`,
  cannotShow: (pose: string) =>
    `The 3D foot cannot be shown here; this picture shows the pose in which ${pose}.`,
  kept: 'The 3D foot cannot be shown at the moment: this is a still picture now, of the foot as it was.',
  insideNotFetched: 'What lies under the skin could not be fetched.',
  echo: (swing: string, magnification: number) =>
    ` Faint copies show its usual swing, ${swing} each way, drawn ×${magnification}.`,
  magnified: (times: number) => `Movement shown ×${times}`,
  magnifiedSettling: (times: number) => `Movement shown ×${times}. The posture is settling.`,
  magnifiedBeyond: (times: number) =>
    `Movement shown ×${times}. The swing would be larger than an ankle allows.`,
  tilted: 'You have tilted it.',
  turnedLeft: (degrees: number) => `You have turned it ${degrees}° to the left.`,
  turnedRight: (degrees: number) => `You have turned it ${degrees}° to the right.`,
  inThisPicture: (pose: string) => `In this picture ${pose}.`,
  inside: {
    fascia: 'the fascia',
    muscle: 'the muscles with their tendons',
    nerve: 'the nerves',
    bone: 'the bones',
  },
  seeThrough: 'The skin is see-through.',
  seeThroughShows: (layers: string) => `The skin is see-through and shows ${layers}.`,
  withoutSkin: (layers: string) => `Without its skin it shows ${layers}.`,
  asGlass: (layers: string) => `Drawn as glass: ${layers}.`,
  rightAngle: 'the ankle is at a right angle',
  pointsDown: (degrees: number) => `the foot points down by ${degrees}°`,
  pointsUp: (degrees: number) => `the foot points up by ${degrees}°`,
  soleInwards: (degrees: number) => `the sole is turned inwards by ${degrees}°`,
  soleOutwards: (degrees: number) => `the sole is turned outwards by ${degrees}°`,
  bentWithin: (degrees: number) => `the joints within them are bent by ${degrees}°`,
  toes: {
    all: 'the toes',
    big: 'the big toe',
    small: 'the small toes',
    others: 'the others',
    one: (ordinal: string) => `the ${ordinal} toe`,
    some: (ordinals: string) => `the ${ordinals} toes`,
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth'],
  },
  between: (least: number, most: number) => `${least}° to ${most}°`,
  /** What toes do. @param many Whether there are several of them. */
  straight: (name: string, many: boolean) => `${name} ${many ? 'lie' : 'lies'} straight`,
  straightAtBase: (name: string, many: boolean) =>
    `${name} ${many ? 'are' : 'is'} straight at the base`,
  curled: (name: string, many: boolean, amount: string) =>
    `${name} ${many ? 'are' : 'is'} curled by ${amount}`,
  curledAtBase: (name: string, many: boolean, amount: string) =>
    `${name} ${many ? 'are' : 'is'} curled at the base by ${amount}`,
  lifted: (name: string, many: boolean, amount: string) =>
    `${name} ${many ? 'are' : 'is'} lifted by ${amount}`,
  liftedAtBase: (name: string, many: boolean, amount: string) =>
    `${name} ${many ? 'are' : 'is'} lifted at the base by ${amount}`,
};

export const footMessages = inPageLanguage('foot', foot);
