import { inPageLanguage } from '../page-language.ts';

/** The loop as a picture of a body. */
export const loopMap = {
  title: 'The loop',
  thereAndBack: 'there and back',
  cutALink: 'Cut a link',
  cutBefore: 'Cut ',
  names: {
    nerve: 'the sensory nerves',
    reflex: 'the reflex',
    inhibition: 'the easing of the partner',
    command: 'the way from the brain',
  },
  whats: {
    nerve: 'the sensory nerves of both muscles',
    reflex: 'the reflex in the cord',
    inhibition: 'the link that lets the partner ease off',
    command: 'the way from the brain',
  },
  howToRead: 'How to read this',
  rules: [
    'The road is drawn as long as it takes, with a short tick for each 2 milliseconds. Half of it each way is ' +
      'our guess. The further a bead stands aside, the further the signal is from its usual level. The dot ' +
      'leaves the flexor whenever its stretch signal rises through that level. From the muscle down to the ' +
      'toes and back, it only marks time until the next one leaves. A thicker line works harder, averaged ' +
      'over a second and a half.',
    'Cutting the sensory nerves or the reflex cuts it for both muscles. The nerves from the cord to the ' +
      'muscles cannot be cut: the model has no such setting. When the way from the brain is cut, the slow ' +
      'correction of the posture stays.',
  ],
  picture: 'The loop from the muscles of the foot to the spinal cord and back',
  words: {
    cut: 'cut',
    stretch: 'stretch',
    signal: 'signal',
    command: 'command',
    flexor: 'flexor',
    extensor: 'extensor',
    cord: 'spinal cord',
    brain: 'brain',
    load: 'load',
    noLoad: 'no load',
  },
  road: (delay: string) =>
    `A stretch signal needs ${delay} to the spinal cord and back to the muscle.`,
  reflexOff: 'The reflex is off.',
  withoutEdge: (gain: string) =>
    `The reflex gain is ${gain}; as things are, no gain makes the foot swing.`,
  answersAt: (gain: string) => `The reflex answers at ${gain}.`,
  fibresCut: (share: string) => `Of the sensory fibres ${share} % are cut.`,
  noneCut: 'No link is cut.',
  isCut: (links: readonly string[]) => `Cut: ${links.join('; ')}.`,
};

export const loopMapMessages = inPageLanguage('loopMap', loopMap);
