import { inPageLanguage } from '../page-language.ts';

/** What many views share: the buttons of a run, names of lines, notices. */
export const core = {
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  speed: 'Speed',
  speeds: {
    eighth: 'one eighth speed',
    quarter: 'one quarter speed',
    half: 'one half speed',
    real: 'real speed',
  },
  reset: 'Reset',
  run: 'Run the experiment',
  undoAndRedo: 'Undo and redo',
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  channels: {
    ankleAngle: 'Ankle angle',
    ankleVelocity: 'Speed of the ankle',
    flexorElectromyogram: 'EMG of the flexor',
    extensorElectromyogram: 'EMG of the extensor',
    flexorExcitation: 'Command to the flexor',
    extensorExcitation: 'Command to the extensor',
    flexorActivation: 'Flexor',
    extensorActivation: 'Extensor',
    flexorForce: 'Pull of the flexor',
    extensorForce: 'Pull of the extensor',
    flexorAfferent: 'Stretch signal of the flexor',
    extensorAfferent: 'Stretch signal of the extensor',
    centralRhythm: 'Rhythm from the brain',
    flexorDrive: 'Effort of will',
    fatigue: 'Fatigue',
  },
  bar: (height: string) => `bar\u00A0${height}`,
  notANumber: 'That is not a number.',
  isTheMost: (value: string) => `${value} is the most.`,
  isTheLeast: (value: string) => `${value} is the least.`,
  copied: 'Copied.',
  cannotCopy: {
    report:
      'This browser does not let the page copy. The report is selected: press Ctrl+C, or Cmd+C on a Mac, or hold it and choose Copy.',
    link: 'This browser does not let the page copy. The link is selected: press Ctrl+C, or Cmd+C on a Mac, or hold it and choose Copy.',
    text: 'This browser does not let the page copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac, or hold it and choose Copy.',
  },
  takingSteps: (done: number, whole: number) =>
    `The model is taking every step of this run again: ${done} of ${whole} seconds. ` +
    'Move a control to stop where it is.',
  linkAdjusted: (notices: string) => `This link was adjusted. ${notices}`,
  noExperiment: (names: readonly string[]) =>
    `There is no experiment ${names.map((name) => `“${name}”`).join(', ')} on this page.`,
  experimentFailed:
    'A part of this experiment could not start. Its pictures still show how it begins; opening the page again may help.',
  figureFailed:
    'This figure could not start. Its picture still shows how it begins; opening the page again may help.',
  conditionLegend: 'What the foot does',
  conditions: {
    rest: 'Rest',
    hold: 'Hold',
    move: 'Move',
    press: 'Press',
    stand: 'Stand',
  },
  presetLegend: 'Which tremor',
  beforeTheChange: 'before the change',
  playToSee: 'Paused: play to see what this does.',
};

export const coreMessages = inPageLanguage('core', core);
