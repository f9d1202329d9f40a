/**
 * The loudspeaker's side of a run:
 *
 *     crackle ─┐
 *     tone ────┴─▶ gate ─┐
 *     ticks ─────────────┴─▶ compressor ─▶ volume (0.25 at most) ─▶ out
 *
 * A frame of the run is heard when its turn comes on the audio clock, a moment after it is seen, so that
 * one frame follows the other without a gap however unevenly the page draws.
 */
import type { Run } from '#experiment/run.ts';
import { CLICK_LENGTH, createCrackle } from './crackle.ts';
import { MIDDLE_PITCH, pitchOf } from './pitch.ts';

/** Loudest that the page ever gets, as a share of what the device can do. */
const LOUDEST = 0.25;
/** Keeps many clicks at once from adding up: levels in dB, times in s (illustrative). */
const LIMITER = { threshold: -8, knee: 4, ratio: 20, attack: 0.001, release: 0.1 } as const;
/** Time in which anything swells or fades, in s: nothing starts of a sudden. */
const FADE = 0.05;
/** Loudness of the tone and of a tick beside a click of the strongest unit (illustrative). */
const TONE_LEVEL = 0.12;
const TICK_LEVEL = 0.5;
/** How far behind the picture the sound is, in s: more than one frame. */
const LEAD = 0.03;
/** Further behind than this, in s, it starts anew. */
const MOST_BEHIND = 0.15;
/** A frame of more simulated time than this, in s, is a leap and not heard. */
const LONGEST_FRAME = 0.25;
/** Pitches of the ticks, in Hz, and the time in which they fade, in s (illustrative). */
const TICK_UP = 1320;
const TICK_DOWN = 880;
const TICK_FADING = 0.03;
const TICK_LENGTH = 0.2;
/** Time in which a tick swells, in s: short, for it is a tick, but no snap. */
const TICK_SWELL = 0.004;

export interface SoundEngine {
  /** Plays what has happened since the last call, if it is a frame's worth. */
  readonly follow: (run: Run) => void;
  /** Lets crackle and tone be heard, or fades them out. */
  readonly open: (isOpen: boolean) => void;
  /** @param percent From 0 to 100. */
  readonly setVolume: (percent: number) => void;
  /** A short sound: higher where something was crossed upwards. */
  readonly tick: (upwards: boolean) => void;
}

/** @param context Its life is the caller's affair. */
export function createSoundEngine(context: AudioContext): SoundEngine {
  const volume = new GainNode(context, { gain: 0 });
  const compressor = new DynamicsCompressorNode(context, LIMITER);
  const gate = new GainNode(context, { gain: 0 });
  compressor.connect(volume).connect(context.destination);
  gate.connect(compressor);

  const tone = new OscillatorNode(context, { type: 'triangle', frequency: MIDDLE_PITCH });
  tone.connect(new GainNode(context, { gain: TONE_LEVEL })).connect(gate);
  tone.start();

  const ticks = { up: tickBuffer(context, TICK_UP), down: tickBuffer(context, TICK_DOWN) };
  const crackle = createCrackle(context.sampleRate);
  /** The run's moment up to which everything has been played, in simulated s. */
  let heardUntil = Number.POSITIVE_INFINITY;
  /** When the next frame's turn comes, in s of the audio clock. */
  let turn = 0;

  return {
    follow(run) {
      const { time, ankleAngle, restAngle } = run.snapshot.peek();
      const since = heardUntil;
      heardUntil = time;
      if (time <= since || time - since > LONGEST_FRAME) return;
      const now = context.currentTime;
      if (turn < now || turn > now + MOST_BEHIND) turn = now + LEAD;
      const duration = (time - since) / run.speed.peek();
      if (crackle.gather(run, since) > 0) playCrackle(turn, duration);
      turn += duration;
      tone.frequency.linearRampToValueAtTime(pitchOf(ankleAngle - restAngle), turn);
    },
    open(isOpen) {
      fade(context, gate.gain, isOpen ? 1 : 0);
    },
    setVolume(percent) {
      // Squared: loudness is heard in ratios, and a slider's lower half should be quiet.
      fade(context, volume.gain, LOUDEST * (percent / 100) ** 2);
    },
    tick(upwards) {
      play(upwards ? ticks.up : ticks.down, context.currentTime, compressor);
    },
  };

  function playCrackle(start: number, duration: number): void {
    const { sampleRate } = context;
    const length = Math.ceil((duration + CLICK_LENGTH) * sampleRate);
    const buffer = new AudioBuffer({ numberOfChannels: 2, length, sampleRate });
    crackle.mixInto(buffer.getChannelData(0), buffer.getChannelData(1));
    play(buffer, start, gate);
  }

  function play(buffer: AudioBuffer, start: number, into: AudioNode): void {
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(into);
    source.start(start);
  }
}

/** Moves a gain to `level` from wherever it stands. */
function fade(context: AudioContext, gain: AudioParam, level: number): void {
  const now = context.currentTime;
  gain.cancelScheduledValues(now);
  gain.setValueAtTime(gain.value, now);
  gain.linearRampToValueAtTime(level, now + FADE);
}

function tickBuffer(context: AudioContext, pitch: number): AudioBuffer {
  const { sampleRate } = context;
  const length = Math.round(TICK_LENGTH * sampleRate);
  const buffer = new AudioBuffer({ numberOfChannels: 1, length, sampleRate });
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < length; index++) {
    const time = index / sampleRate;
    const envelope = Math.min(time / TICK_SWELL, 1) * Math.exp(-time / TICK_FADING);
    samples[index] = TICK_LEVEL * envelope * Math.sin(2 * Math.PI * pitch * time);
  }
  return buffer;
}
