/** How loud the reader likes it, kept on the device where that is allowed. */

const VOLUME_KEY = 'why-does-my-foot-shake/volume/1';
const LOUDEST = 100;

/** Before the reader has chosen, in percent. */
export const USUAL_VOLUME = 50;

/** The volume in a stored text, in percent; undefined where that is no whole percentage. */
export function volumeFrom(stored: string | null): number | undefined {
  if (stored === null || !/^\d{1,3}$/u.test(stored)) return undefined;
  const volume = Number(stored);
  return volume <= LOUDEST ? volume : undefined;
}

/** What the device remembers, in percent; undefined where it remembers nothing. */
export function storedVolume(): number | undefined {
  try {
    return volumeFrom(localStorage.getItem(VOLUME_KEY));
  } catch {
    return undefined;
  }
}

export function keepVolume(percent: number): void {
  try {
    localStorage.setItem(VOLUME_KEY, String(percent));
  } catch {
    // It holds until the reader leaves.
  }
}
