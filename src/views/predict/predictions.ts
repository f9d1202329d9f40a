/** What the reader bet, by the name of the question, kept on the device where that is allowed. */

/** Key in the device's storage. A change of meaning gets a new number. */
export const PREDICTIONS_KEY = 'why-does-my-foot-shake/predictions/1';

/** An answer as it is kept: words chosen, a place marked, or a line drawn (null where nothing was drawn). */
export type KeptAnswer = string | number | readonly (number | null)[];

/**
 * The answers in a stored text, each still to be checked by the question it belongs to. A text from
 * another version, or from another hand, counts as none.
 */
function predictionsFrom(stored: string | null): Readonly<Record<string, unknown>> {
  let found: unknown;
  try {
    found = JSON.parse(stored ?? '{}');
  } catch {
    return {};
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return {};
  return Object.fromEntries(Object.entries(found));
}

/** What the device remembers of one question; undefined where it remembers nothing. */
export function keptPrediction(name: string): unknown {
  const all = storedPredictions();
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

/** @returns Whether the device takes it. */
export function keepPrediction(name: string, answer: KeptAnswer): boolean {
  try {
    const all = { ...storedPredictions(), [name]: answer };
    localStorage.setItem(PREDICTIONS_KEY, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

/** Forgets every answer. */
export function forgetPredictions(): void {
  try {
    localStorage.removeItem(PREDICTIONS_KEY);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

function storedPredictions(): Readonly<Record<string, unknown>> {
  try {
    return predictionsFrom(localStorage.getItem(PREDICTIONS_KEY));
  } catch {
    return {};
  }
}
