/** What a reader may set once for the whole site, kept on the device. */

/** Key in the device's storage. A change of meaning gets a new number. */
export const SETTINGS_KEY = 'why-does-my-foot-shake/settings/1';

/**
 * The settings and their values. The first value of each is what the page does unasked; the others
 * stand on the root element as `data-…`, where styles and views look.
 */
export const SETTINGS = {
  theme: {
    attribute: 'data-theme',
    values: ['system', 'light', 'dark', 'projector'],
  },
  textSize: {
    attribute: 'data-text-size',
    values: ['standard', 'large', 'largest'],
  },
  motion: {
    attribute: 'data-motion',
    values: ['system', 'reduced'],
  },
  units: {
    attribute: 'data-units',
    values: ['both', 'si', 'us'],
  },
  letterKeys: {
    attribute: 'data-letter-keys',
    values: ['on', 'off'],
  },
} as const;

export type SettingName = keyof typeof SETTINGS;

/** What the reader chose; a setting left at its first value is absent. */
export type Choices = { [N in SettingName]?: string };

/** Whether `value` is one that the setting `name` can have. */
export function isValueOf(name: SettingName, value: unknown): value is string {
  return typeof value === 'string' && (SETTINGS[name].values as readonly string[]).includes(value);
}

/** The value that stands for "unasked". */
export function unasked(name: SettingName): string {
  return SETTINGS[name].values[0];
}

/**
 * The choices in a stored text. What is not understood is left out: a text from another version, or
 * from another hand, must not stop the page.
 */
export function choicesFrom(stored: string | null): Choices {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null) return {};
  const entries = (Object.keys(SETTINGS) as SettingName[]).flatMap((name) => {
    const value: unknown = Reflect.get(found, name);
    return isValueOf(name, value) && value !== unasked(name) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
