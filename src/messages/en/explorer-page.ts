import { inPageLanguage } from '../page-language.ts';
import { explorer } from './explorer.ts';

/** The explorer of the foot as it is written, with its list of parts and its questions. No script says any of it. */
export const explorerPage = {
  show: 'Show',
  zoomAndReset: 'Zoom and reset',
  resetView: 'Reset view',
  keys: 'Arrow keys turn, + and − zoom, Home resets, Escape clears.',
  pose: 'Pose',
  moveWithExperiment: 'Move with the experiment',
  whatMoves:
    'The foot follows one run of the model: a held curl. The model moves the ankle alone; the ' +
    'curl of the toes is illustrative. Play it, or ask for more effort.',
  movementShown: 'Movement shown',
  settings: 'Layers, names, cut, skin tone',
  layersLegend: 'Layers',
  layers: {
    skin: 'Skin',
    fascia: 'Fascia',
    muscle: 'Muscle and tendon',
    nerve: 'Nerve',
    bone: 'Bone',
  },
  visibilities: { solid: 'Solid', glass: 'Glass', hidden: 'Off' },
  labels: 'Labels',
  cut: 'Cut through the arch',
  tone: 'Skin tone',
  tones: { light: 'Light', medium: 'Medium', dark: 'Dark' },
  besideTheFoot: 'Beside the foot',
  modes: { parts: 'Parts', quiz: 'Quiz' },
  chosenPart: 'The chosen part',
  chooseOne: 'Choose a part in the list, or on the foot, to read what it does.',
  noneChosen: 'No part is chosen',
  clear: 'Clear',
  parts: 'The parts',
  find: 'Find by plain or Latin name',
  count: (parts: number) => `${parts} parts`,
  bringAllBack: 'Bring all back',
  groups: {
    muscles: 'Muscles and tendons',
    bones: 'Bones',
    nerves: 'Nerves',
    bands: 'Fascia and bands',
  },
  places: {
    backOfLeg: 'From the back of the leg',
    frontOfLeg: 'From the front and outer side of the leg',
    backOfFoot: 'On the back of the foot',
    sole: 'In the sole',
    leg: 'Leg',
    heel: 'Heel and ankle',
    arch: 'Arch',
    forefoot: 'Forefoot',
    toes: 'Toes',
    fascia: 'Fascia, ligaments, Achilles tendon',
    retinacula: 'Bands that hold tendons (retinacula)',
    elsewhere: 'Others',
  },
  facts: {
    action: 'What it does',
    origin: 'Begins at',
    insertion: 'Ends at',
    innervation: 'Nerve',
    supplies: 'What it carries',
  },
  source: (source: string) => `Source: ${source}.`,
  confidence: {
    textbook: 'Looked up in the source named.',
    common: 'Standard anatomy; looked up only where the source says so.',
    illustrative: 'Chosen for the drawing.',
  },
  quiz: {
    title: 'Which muscle is pulling now?',
    how:
      'Watch the foot, or read what it does, and choose. With the keyboard, arrow keys move between ' +
      'answers and Enter chooses. Nothing is counted and nothing leaves this device.',
    start: 'Start',
    place: (place: number, all: number) => `Question ${place} of ${all}.`,
    /** Marks the right answer. */
    right: 'What happens',
    showAnswer: 'Show the answer',
  },
  /** What the foot is seen to do, by the movement that is asked about. */
  movements: {
    ...explorer.poseDescriptions,
    'foot-up': 'The front of the foot rises towards the shin; the heel stays where it is.',
    'sole-in': 'The sole turns inwards, to face the other foot.',
    'sole-out': 'The sole turns outwards, away from the other foot.',
    'big-toe-down': 'The big toe curls, tip and all; the small toes lie straight.',
    'big-toe-up': 'The big toe lifts; the small toes lie straight.',
    'small-toes-up': 'The four small toes lift; the big toe lies straight.',
  },
  questions: {
    curl: 'Which muscle curls the four small toes down to their tips?',
    grip: 'Which muscle bends the middle joints of the four small toes?',
    tiptoe: 'Which muscle lifts the heel?',
    lift: 'Which muscle helps to lift the middle three toes?',
    'foot-up': 'Which muscle lifts the front of the foot?',
    'sole-in': 'Which muscle turns the sole inwards?',
    'sole-out': 'Which muscle turns the sole outwards?',
    'big-toe-down': 'Which muscle curls the big toe, tip and all?',
    'big-toe-up': 'Which muscle lifts the big toe?',
    'small-toes-up': 'Which muscle lifts the small toes?',
  },
};

export const explorerPageMessages = inPageLanguage('explorerPage', explorerPage);
