import { inPageLanguage } from '../page-language.ts';

/** The panel "In words" and the list of keys. What it tells of the run is in `description.ts`. */
export const inWords = {
  open: 'In words',
  region: 'The figure in words',
  worthTrying: 'Worth trying next.',
  keys: 'Keys',
  now: 'Now, over the last seconds',
  playToLearn: 'Play it to learn what comes of that.',
  paused: 'Paused.',
  keysTitle: 'Keys in this figure',
  keyNames: {
    space: 'Space',
    enter: 'Enter',
    arrows: 'Arrow keys',
    shiftArrow: 'Shift + arrow',
    shiftTab: 'Shift + Tab',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    home: 'Home',
    end: 'End',
    backspace: 'Backspace',
    up: 'Up',
    down: 'Down',
    escape: 'Escape',
  },
  does: {
    tab: 'Go to the next control, or back',
    press: 'Press a button: Play, Step, Reset',
    slide: 'Move a slider by a twentieth of its range',
    slideFinely: 'Move it by a hundredth',
    slideFar: 'Move it by a tenth',
    ends: 'Go to one end, or the other',
    setBack: 'Set it back as it was opened',
    undo: 'Take back the last change',
    cursor: 'Move the cursor on a line being written',
    turns: 'Move it to the next crest or trough',
    measure: 'Measure from the cursor',
    sound: 'Sound on or off',
    list: 'Show this list',
    close: 'Close what has opened',
  },
  lettersOn:
    'Letters and ? answer only while something in the figure has the focus. Settings, at the top of the page, can switch them off.',
  lettersOff: 'Letters and ? are switched off in Settings, at the top of the page.',
};

export const inWordsMessages = inPageLanguage('inWords', inWords);
