/** Says from where the foot is seen, after it has been turned by the keyboard. */
import { toDegrees } from '#anatomy/angle.ts';
import { NAMED_VIEWS } from '#anatomy/named-views.ts';
import { type Orbit, orbitAfterKey } from '../orbit.ts';
import type { Explorer } from './explorer-context.ts';

/** How long the keys have to rest before the view is said, in ms. */
const KEYS_AT_REST = 600;

/** The view in a few words: the named side, and how far from it. */
function viewInWords({ view, turn, tilt, zoom }: Orbit): string {
  const turned = Math.round(toDegrees(turn));
  const raised = Math.round(toDegrees(tilt));
  const size = Math.round(zoom * 100);
  return `${[
    NAMED_VIEWS[view].label,
    turned !== 0 && `turned ${Math.abs(turned)}° to the ${turned > 0 ? 'left' : 'right'}`,
    raised !== 0 && `seen ${Math.abs(raised)}° from further ${raised > 0 ? 'up' : 'down'}`,
    size !== 100 && `at ${size} % of its size`,
  ]
    .filter((piece) => piece !== false)
    .join(', ')}.`;
}

export function sayTurns({ host, lifetime, state, say }: Explorer, canvas: HTMLElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
  };
  const listen = { signal: lifetime };
  canvas.addEventListener('keydown', stop, listen);
  canvas.addEventListener(
    'keyup',
    ({ key, altKey, ctrlKey, metaKey }) => {
      if (altKey || ctrlKey || metaKey || !orbitAfterKey(state.peek().orbit, key)) return;
      stop();
      waiting = setTimeout(() => {
        say(viewInWords(state.peek().orbit));
      }, KEYS_AT_REST);
    },
    listen,
  );
  // What is pressed meanwhile has its own words.
  host.addEventListener('click', stop, listen);
  lifetime.addEventListener('abort', stop);
}
