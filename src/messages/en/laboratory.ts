import { inPageLanguage } from '../page-language.ts';

/** The page of the laboratory. */
export const laboratory = {
  title: 'The lab',
  summary:
    'The whole model of a shaking foot: every control, every view, to change, measure, record and share.',
  lead: 'The whole model, every control. Change one thing and every view follows.',
  startFrom: 'Start from',
  views: 'Views',
  viewsToShow: 'Views to show',
  moreViews: 'More views',
  nothingShown: 'No view is chosen. Choose one above, under “Views”.',
  controls: 'Controls',
  moreBelow: 'More controls below ↓',
  run: 'Run the lab',
  groups: {
    mainReflex: 'Reflex',
    mainMuscle: 'Muscle',
    mainFoot: 'Foot',
    mainBrain: 'Brain',
    joint: 'The foot and the ankle',
    muscle: 'The muscles',
    fibre: 'Their fibres and tendons',
    units: 'The motor units',
    fatigue: 'How the units tire',
    reflex: 'The spindles and the stretch reflex',
    circuits: 'The other paths through the cord',
    command: 'The command',
    effort: 'What effort leaves behind',
    central: 'The rhythm from the brain',
  },
};

export const laboratoryMessages = inPageLanguage('laboratory', laboratory);
