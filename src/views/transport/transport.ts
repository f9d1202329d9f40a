/** The buttons that let a run's time pass. */
import { coreMessages } from '#messages/en/core.ts';
import { SPEEDS } from '#experiment/run.ts';
import type { MountView } from '#views/core/define-view.ts';
import { announceChange } from '#views/core/adjust.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const play = part(host, 'play', HTMLButtonElement);
  const word = part(host, 'play-word', HTMLElement);
  const step = part(host, 'step', HTMLButtonElement);
  const reset = part(host, 'reset', HTMLButtonElement);
  const speeds = parts(host, 'speed', HTMLInputElement);
  const listen = { signal: lifetime };

  effectUntil(lifetime, () => {
    const playing = run.playing.value;
    host.dataset['playing'] = String(playing);
    word.textContent = playing ? coreMessages().pause : coreMessages().play;
    step.disabled = playing;
  });
  effectUntil(lifetime, () => {
    for (const input of speeds) input.checked = Number(input.value) === run.speed.value;
  });

  play.addEventListener(
    'click',
    () => {
      run.playing.value = !run.playing.peek();
    },
    listen,
  );
  step.addEventListener(
    'click',
    () => {
      run.step();
    },
    listen,
  );
  reset.addEventListener(
    'click',
    () => {
      run.reset();
      announceChange(host);
    },
    listen,
  );
  for (const input of speeds) {
    input.addEventListener(
      'change',
      () => {
        const chosen = SPEEDS.find((speed) => speed === Number(input.value));
        if (chosen !== undefined) run.speed.value = chosen;
      },
      listen,
    );
    input.disabled = false;
  }
  play.disabled = false;
  reset.disabled = false;
};
