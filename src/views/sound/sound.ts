/** The button that makes a run heard. Before it is pressed there is no audio of any kind. */
import { soundMessages } from '#messages/en/sound.ts';
import { computed, signal } from '@preact/signals-core';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { onLetterKey } from '#views/core/letter-keys.ts';
import { showNotice } from '#views/core/notice.ts';
import { onceASecond } from '#views/core/once-every.ts';
import { part } from '#views/core/part.ts';
import { placeUnderHead } from '#views/core/under-head.ts';
import { whileInView } from '#views/core/visibility.ts';
import { bindVolume } from './bind-volume.ts';
import { captionOf } from './caption.ts';
import { whenReaderCrosses } from './crossings.ts';
import { createVoice } from './voice.ts';
import { storedVolume } from './volume.ts';

/** Sent by a figure that begins to sound: every other on the page falls silent. */
const BEGINS = 'x-sound-begins';

export const mount: MountView = (host, { run, lifetime }) => {
  const button = part(host, 'toggle', HTMLButtonElement);
  const region = part(host, 'region', HTMLElement);
  const caption = part(host, 'caption', HTMLElement);
  const experiment = host.closest<HTMLElement>('x-experiment') ?? host;
  const volume = bindVolume(host, lifetime);
  placeUnderHead(host, region, lifetime);

  const on = signal(false);
  const inView = signal(false);
  const tabShown = signal(!document.hidden);
  const isAwake = computed(() => on.value && inView.value && tabShown.value);
  const isHeard = computed(() => isAwake.value && run.playing.value);
  const voice = createVoice(lifetime, { isAwake, isHeard, volume });

  function toggle(): void {
    if (on.peek()) {
      on.value = false;
      return;
    }
    on.value = true;
    // Another figure may have been made louder or quieter meanwhile.
    volume.value = storedVolume() ?? volume.peek();
    host.dispatchEvent(new Event(BEGINS, { bubbles: true }));
    voice.begin().catch((error: unknown) => {
      on.value = false;
      showNotice(host, soundMessages().refused);
      // The reader has been told; the console is for whoever wonders why.
      console.warn(error);
    });
  }

  effectUntil(lifetime, () => {
    button.setAttribute('aria-pressed', String(on.value));
    region.hidden = !on.value;
  });
  const write = onceASecond(lifetime, () => {
    caption.textContent = captionOf(run);
  });
  const followed = [run.snapshot, run.playing];
  effectUntil(lifetime, () => {
    if (!on.value) return;
    followed.forEach((source) => source.value);
    voice.follow(run);
    write();
  });
  whenReaderCrosses(experiment, run, lifetime, voice.tick);

  const listen = { signal: lifetime };
  whileInView(host.closest('figure') ?? experiment, lifetime, (isSeen) => {
    inView.value = isSeen;
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      tabShown.value = !document.hidden;
    },
    listen,
  );
  document.addEventListener(
    BEGINS,
    ({ target }) => {
      if (target !== host) on.value = false;
    },
    listen,
  );
  button.addEventListener('click', toggle, listen);
  onLetterKey(host, 's', lifetime, toggle);
  button.disabled = false;
};
