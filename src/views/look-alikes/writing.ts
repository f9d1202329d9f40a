/** Writes the recordings once more, all five side by side, at the pace at which they happened. */
import { prefersReducedMotion } from '#views/core/motion.ts';
import { part, parts } from '#views/core/part.ts';
import { SPAN } from '#experiment/look-alike-record.ts';

const MILLISECONDS = 1000;
const UNWRITTEN = 'inset(-20% 100% -20% 0)';
const WRITTEN = 'inset(-20% 0 -20% 0)';

export interface Writing {
  /** Lets all lines stand complete. */
  readonly stop: () => void;
}

/** Ties the play button to the lines marked `written`. With less motion asked for they only stand there. */
export function createWriting(host: HTMLElement, lifetime: AbortSignal): Writing {
  const play = part(host, 'play', HTMLButtonElement);
  const word = part(host, 'play-word', HTMLElement);
  const said = part(host, 'said', HTMLElement);
  const lines = parts(host, 'written', SVGSVGElement);
  let under: Animation[] = [];

  const tell = (playing: boolean): void => {
    host.toggleAttribute('data-playing', playing);
    word.textContent = playing ? 'Pause' : 'Play';
  };
  const stop = (): void => {
    for (const animation of under) animation.cancel();
    under = [];
    tell(false);
  };
  const start = (): void => {
    under = lines.map((line) =>
      line.animate([{ clipPath: UNWRITTEN }, { clipPath: WRITTEN }], {
        duration: SPAN * MILLISECONDS,
      }),
    );
    under[0]?.addEventListener('finish', stop);
    tell(true);
  };

  lifetime.addEventListener('abort', stop);
  play.addEventListener(
    'click',
    () => {
      if (prefersReducedMotion()) {
        said.textContent =
          'Nothing is played, as you asked for less motion: the lines are complete.';
        return;
      }
      const [first] = under;
      if (first === undefined) start();
      else if (first.playState === 'paused') {
        for (const animation of under) animation.play();
        tell(true);
      } else {
        for (const animation of under) animation.pause();
        tell(false);
      }
    },
    { signal: lifetime },
  );
  play.disabled = false;
  return { stop };
}
