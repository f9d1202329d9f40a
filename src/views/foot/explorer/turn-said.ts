/** Says from where the foot is seen, after it has been turned by the keyboard. */
import { toDegrees } from '#anatomy/angle.ts';
import { explorerMessages } from '#messages/en/explorer.ts';
import { footMessages } from '#messages/en/foot.ts';
import { type Orbit, orbitAfterKey } from '../orbit.ts';
import type { Explorer } from './explorer-context.ts';

/** How long the keys have to rest before the view is said, in ms. */
const KEYS_AT_REST = 600;

/** The view in a few words: the named side, and how far from it. */
function viewInWords({ view, turn, tilt, zoom }: Orbit): string {
  const say = explorerMessages();
  const turned = Math.round(toDegrees(turn));
  const raised = Math.round(toDegrees(tilt));
  const size = Math.round(zoom * 100);
  return `${[
    footMessages().views[view],
    turned !== 0 && (turned > 0 ? say.turnedLeft : say.turnedRight)(Math.abs(turned)),
    raised !== 0 && (raised > 0 ? say.fromFurtherUp : say.fromFurtherDown)(Math.abs(raised)),
    size !== 100 && say.ofItsSize(size),
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
