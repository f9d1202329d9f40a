import { inPageLanguage } from '../page-language.ts';

/** A run told in words: what it is, what it does, what to try. */
export const description = {
  summary: (label: string, condition: string) =>
    'A model of one ankle. Two muscles move it, a flexor that bends it down and an extensor that ' +
    'lifts it up, and a reflex answers when they are stretched. ' +
    `Its settings are called “${label}”, and it ${condition}.`,
  conditions: {
    rest: 'is at rest',
    hold: 'holds a posture in the air',
    move: 'moves slowly there and back',
    press: 'presses against something that hardly gives',
    stand: 'holds as if it stood',
  },
  beforeTheChange: (movement: string) => `Paused. Before the change: ${movement}`,
  still: (degrees: string) => `Still: it swings less than ${degrees} degrees each way.`,
  eachWay: (degrees: string) => `${degrees} degrees each way`,
  nearlyStill: (pieces: string) => `Nearly still: ${pieces}.`,
  shaking: (pieces: string) => `Shaking ${pieces}.`,
  trends: { growing: 'growing', steady: 'steady', fading: 'fading' },
  settling: 'Settling: too little time has passed since the last change to tell.',
  mixedRhythm: 'in a mixed rhythm',
  timesASecond: (rate: string) => `about ${rate} times a second`,
  reflexOff: 'The reflex is off.',
  reflexWithoutEdge: (gain: string) =>
    `The reflex gain is ${gain}. As things are, no gain makes the foot swing by itself.`,
  reflex: {
    below: (gain: string, from: string, to: string) =>
      `The reflex answers at ${gain}. A held curl begins to shake from ${from} to ${to}, so this is below.`,
    within: (gain: string, from: string, to: string) =>
      `The reflex answers at ${gain}. A held curl begins to shake from ${from} to ${to}, so this is within.`,
    above: (gain: string, from: string, to: string) =>
      `The reflex answers at ${gain}. A held curl begins to shake from ${from} to ${to}, so this is above.`,
  },
  delay: (way: string, lag: string) =>
    `The signals of the reflex are on the way for ${way}; the muscle hears of a stretch after ${lag}.`,
  noEffortAtRest: 'There is no effort: the foot is at rest.',
  noEffort: 'There is no effort.',
  effort: (share: string) => `The effort is ${share} of the flexor’s full force.`,
  tired: (share: string) => `The muscles are ${share} tired.`,
  tiring: (share: string) => `The muscles are ${share} tired, and they tire as it runs.`,
  allCut: 'The sensory nerves are cut: no news reaches the cord.',
  partCut: (share: string) => `Of the sensory fibres ${share} are cut.`,
  linkOff: 'The link by which a stretched muscle quietens its partner is off.',
  differs: (label: string, settings: string) => `Different from “${label}”: ${settings}.`,
  moreSettings: (count: number) => `and ${count} more ${count === 1 ? 'setting' : 'settings'}`,
  settingsOf: (label: string) => `Settings of “${label}”.`,
  asAtFirst: 'As it was at first.',
  nowIt: (condition: string) => `Now it ${condition}.`,
  it: (condition: string) => `It ${condition}`,
  hints: {
    joinNerves: 'Join the sensory nerves again: bring Nerve loss back to 0 percent.',
    chooseHold: 'Choose Hold: at rest no order comes down, and little can shake.',
    reflexUp: (from: string) => `Turn the reflex up past ${from} times the edge of shaking.`,
    reflexFurther: (to: string) =>
      `Give it some seconds: here the shaking comes and goes. Then turn the reflex up past ${to} times the edge.`,
    delayLonger: (delay: string) =>
      `Now make the delay longer, up to ${delay} milliseconds, and count the swings.`,
    cutNerves: 'Now cut the sensory nerves: bring Nerve loss to 100 percent.',
    tire: 'Tire the muscles to 20 percent, and compare the swing.',
    weight: 'Strap a weight to the foot: turn Added mass up, and count the swings again.',
    reflexDown: 'Now turn the reflex down again, and watch how soon the swing fades.',
    letTire: 'The muscles tire as it runs: let it run for three minutes at full speed.',
    play: 'Press Play, and let it run for some seconds.',
    changeOne: 'Change one thing, then give it some seconds before you judge.',
  },
  comparison: {
    startedFrom: 'Started from',
    it: 'It',
    more: (count: number) => `and ${count} more`,
    others: 'others',
    asItWas: 'as it was',
    kept: (label: string, value: string, more: number) =>
      more === 0 ? `${label} ${value}` : `${label} ${value}, and ${more} more`,
  },
};

export const descriptionMessages = inPageLanguage('description', description);
