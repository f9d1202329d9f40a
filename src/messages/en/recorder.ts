import { inPageLanguage } from '../page-language.ts';

/** The recorder of a run. */
export const recorder = {
  title: 'Record and replay',
  record: 'Record',
  stop: 'Stop',
  replay: 'Replay',
  goOn: 'Go on from here',
  moment: 'Moment of the recording',
  changed: 'What was changed',
  of: (at: string, whole: string) => `${at} of ${whole}`,
  end: (whole: string) => `the end, ${whole}`,
  states: {
    empty: 'Nothing is recorded yet. Press Record, let the run play, and change what you like.',
    recording: 'Recording. What you change now is recorded with it.',
    recorded: 'Recorded. The run itself goes on live.',
    replaying: 'This is the recording. Move a control and you take over from there.',
    ended:
      'The recording ends here. Go on from here, or move a control, and the run is live again.',
  },
  tooLate: (minutes: number) =>
    'This run has gone on for too long to be recorded: going to a moment takes the model every step up ' +
    `to it, so a recording ends ${minutes} minutes after the start, or after very many changes. ` +
    'Reset, and record from there.',
};

export const recorderMessages = inPageLanguage('recorder', recorder);
