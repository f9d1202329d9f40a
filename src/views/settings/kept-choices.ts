/** The reader's choices on this device and on this page. */
import {
  type Choices,
  choicesFrom,
  isValueOf,
  SETTINGS,
  SETTINGS_KEY,
  type SettingName,
  unasked,
} from './reader-settings.ts';

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** What the device remembers; nothing where its storage is closed to the page. */
export function storedChoices(): Choices | undefined {
  try {
    return choicesFrom(localStorage.getItem(SETTINGS_KEY));
  } catch {
    return undefined;
  }
}

/** Whether the device will remember. */
export function store(choices: Choices): boolean {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}

/** What the page shows at present, remembered or not. */
export function appliedChoices(): Choices {
  const root = document.documentElement;
  const entries = NAMES.flatMap((name) => {
    const value = root.getAttribute(SETTINGS[name].attribute);
    return isValueOf(name, value) && value !== unasked(name) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

export function apply(choices: Choices): void {
  for (const name of NAMES) {
    const { attribute } = SETTINGS[name];
    const value = choices[name];
    if (value === undefined) document.documentElement.removeAttribute(attribute);
    else document.documentElement.setAttribute(attribute, value);
  }
}
