import { inPageLanguage } from '../page-language.ts';

/** The panel of the reader's own settings. */
export const settings = {
  title: 'Settings',
  close: 'Close settings',
  legends: {
    theme: 'Theme',
    textSize: 'Text size',
    motion: 'Motion',
    units: 'Units of blood tests',
    letterKeys: 'Single keys: letters, ? and /',
  },
  values: {
    theme: { system: 'As my device', light: 'Light', dark: 'Dark', projector: 'Projector' },
    textSize: { standard: 'Standard', large: 'Large', largest: 'Largest' },
    motion: { system: 'As my device', reduced: 'Start still' },
    units: { both: 'Both', si: 'SI (mmol/L)', us: 'American (mg/dL)' },
    letterKeys: { on: 'On', off: 'Off' },
  },
  language: 'Language',
  kept: 'They apply at once and stay on this device. Nothing is sent.',
  notKept: 'This browser does not let the page store anything, so they hold until you leave.',
  done: 'Done',
};

export const settingsMessages = inPageLanguage('settings', settings);
