import { NAMED_POSES, POSE_NAMES, type PoseName } from '#anatomy/named-poses.ts';
import { inPageLanguage } from '../page-language.ts';

const ofEachPose = (word: 'label' | 'description') =>
  Object.fromEntries(POSE_NAMES.map((name) => [name, NAMED_POSES[name][word]])) as Record<
    PoseName,
    string
  >;

/** The explorer of the foot, as its script speaks. What stands in its markup alone: `explorer-page.ts`. */
export const explorer = {
  poses: ofEachPose('label'),
  poseDescriptions: ofEachPose('description'),
  presets: {
    skin: 'Skin',
    muscles: 'Muscles',
    nerves: 'Nerves',
    bones: 'Bones',
    'x-ray': 'X-ray',
    everything: 'Everything',
  },
  presetDescriptions: {
    skin: 'The closed foot, with its skin.',
    muscles: 'Muscles, tendons and the bands that hold them, on the bones, without skin.',
    nerves: 'Nerves, within see-through skin and bones.',
    bones: 'The bones alone.',
    'x-ray': 'Bones and nerves, seen through skin and muscles of glass.',
    everything: 'All that lies inside, in see-through skin.',
  },
  insideNotFetched:
    'What lies under the skin could not be fetched; the list and its facts still work.',
  viewClosesCut: (view: string) => `${view} The cut is closed.`,
  followsExperiment: 'The foot follows the experiment.',
  namesOn: 'Parts wear their names.',
  namesOff: 'The names are off.',
  cutOpen: 'The foot is cut open lengthwise through the arch, and seen from its inner side.',
  cutClosed: 'The cut is closed.',
  turnedLeft: (degrees: number) => `turned ${degrees}° to the left`,
  turnedRight: (degrees: number) => `turned ${degrees}° to the right`,
  fromFurtherUp: (degrees: number) => `seen ${degrees}° from further up`,
  fromFurtherDown: (degrees: number) => `seen ${degrees}° from further down`,
  ofItsSize: (percent: number) => `at ${percent} % of its size`,
  isCutOpen: 'It is cut open lengthwise through the arch.',
  chosen: (name: string) => `Chosen: ${name}.`,
  isShownAlone: (name: string) => `Shown alone: ${name}.`,
  areHidden: (count: number) => `${count} ${count === 1 ? 'part is' : 'parts are'} hidden.`,
  noneChosen: 'No part is chosen.',
  readAbout: (name: string) => `Read about ${name}`,
  showAlone: 'Show alone',
  hide: 'Hide',
  nowAlone: (name: string) => `${name} is shown alone.`,
  nowHidden: (name: string) => `${name} is hidden.`,
  nowHiddenAndHowBack: (name: string) => `${name} is hidden. “Bring all back” shows it again.`,
  isBack: (name: string) => `${name} is back.`,
  shownAgain: 'All parts are shown again.',
  allBack: 'All parts are back.',
  allListed: (count: number) => `All ${count} parts are listed.`,
  noneFound: (query: string) => `No part answers to “${query}”.`,
  found: (count: number, query: string) =>
    `${count} ${count === 1 ? 'part answers' : 'parts answer'} to “${query}”.`,
  link: {
    notThere: (name: string, value: string) =>
      `It asks for ${name} “${value}”, which is not there.`,
    noNumber: (name: string, value: string) =>
      `It asks for ${name} “${value}”, which is not a number.`,
    noSuchPart: (id: string) => `It names a part “${id}”, which this foot does not have.`,
    unknown: (name: string) => `It holds “${name}”, which this page does not know.`,
    innerSideOnly: 'A cut foot is shown from its inner side only.',
    tooFar: 'It asks to turn or zoom further than is possible; the nearest view is shown.',
  },
  quizOver: 'Those were all the questions.',
  skip: 'Skip',
  next: 'Next',
  finish: 'Finish',
  answerIs: (name: string) => `The answer is ${name}.`,
  youChose: (chosen: string, name: string) => `You chose ${chosen}; the answer is ${name}.`,
};

export const explorerMessages = inPageLanguage('explorer', explorer);
