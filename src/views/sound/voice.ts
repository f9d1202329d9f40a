/** A figure's own audio: made when it is first asked to begin, put to rest when nothing is to be heard. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import type { SoundEngine } from './sound-engine.ts';

/** How long a browser may take to let the page sound, in ms. */
const PATIENCE = 3000;
/** Time until a silent context is put to rest, in ms: longer than the fade. */
const LAST_FADE = 100;

/** What decides whether, and how loudly, a voice is heard. */
export interface VoiceSettings {
  /** Whether anything may be heard: the sound is on and the figure is seen. */
  readonly isAwake: ReadonlySignal<boolean>;
  /** Whether crackle and tone are: the run plays too. */
  readonly isHeard: ReadonlySignal<boolean>;
  /** In percent. */
  readonly volume: ReadonlySignal<number>;
}

export interface Voice {
  /**
   * Makes the audio where there is none. Must be called within the reader's press: only then do
   * browsers let a page sound.
   *
   * @throws {Error} If this browser does not.
   */
  readonly begin: () => Promise<void>;
  /** Plays what has happened in the run since the last call. */
  readonly follow: (run: Run) => void;
  /** A short sound: higher where something was crossed upwards. */
  readonly tick: (upwards: boolean) => void;
}

export function createVoice(
  lifetime: AbortSignal,
  { isAwake, isHeard, volume }: VoiceSettings,
): Voice {
  const engine = signal<SoundEngine | undefined>(undefined);
  let context: AudioContext | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  effectUntil(lifetime, () => {
    engine.value?.setVolume(volume.value);
  });
  effectUntil(lifetime, () => {
    engine.value?.open(isHeard.value);
  });
  effectUntil(lifetime, () => {
    clearTimeout(rest);
    if (engine.value === undefined) return;
    if (isAwake.value) void context?.resume();
    else rest = setTimeout(() => void context?.suspend(), LAST_FADE);
  });
  lifetime.addEventListener('abort', () => {
    clearTimeout(rest);
    void context?.close();
  });

  return {
    async begin() {
      context ??= new AudioContext();
      const woken = context.resume();
      const { createSoundEngine } = await import('./sound-engine.ts');
      await Promise.race([woken, refusalAfter(PATIENCE)]);
      if (!lifetime.aborted) engine.value ??= createSoundEngine(context);
    },
    follow(run) {
      if (isHeard.value) engine.value?.follow(run);
    },
    tick(upwards) {
      if (isAwake.peek()) engine.peek()?.tick(upwards);
    },
  };
}

/** A promise that fails after `milliseconds`: a browser that forbids sound may never answer at all. */
function refusalAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => {
      reject(new Error('The audio context does not start'));
    });
  });
}
