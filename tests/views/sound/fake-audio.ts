/** Stands in for the audio graph that jsdom lacks: notes what is made, and what its levels are asked to be. */
import { vi } from 'vitest';

class FakeParam {
  value = 0;
  readonly ramps: { readonly to: number; readonly at: number }[] = [];
  cancelScheduledValues(): this {
    return this;
  }
  setValueAtTime(value: number): this {
    this.value = value;
    return this;
  }
  linearRampToValueAtTime(to: number, at: number): this {
    this.ramps.push({ to, at });
    this.value = to;
    return this;
  }
}

class FakeNode {
  readonly to: FakeNode[] = [];
  connect(node: FakeNode): FakeNode {
    this.to.push(node);
    return node;
  }
}

class FakeGain extends FakeNode {
  readonly gain = new FakeParam();
}

class FakeBuffer {
  readonly channels: Float32Array[];
  constructor({ numberOfChannels, length }: { numberOfChannels: number; length: number }) {
    this.channels = Array.from({ length: numberOfChannels }, () => new Float32Array(length));
  }
  getChannelData(channel: number): Float32Array {
    return this.channels[channel]!;
  }
}

export interface FakeAudio {
  readonly contexts: FakeContext[];
  readonly gains: FakeGain[];
  /** Buffers in the order in which they were started, with the time at which they begin. */
  readonly played: { readonly buffer: FakeBuffer; readonly at: number }[];
  readonly tone: FakeParam;
}

class FakeContext {
  currentTime = 1;
  readonly sampleRate = 48_000;
  readonly destination = new FakeNode();
  readonly resume = vi.fn(() => Promise.resolve());
  readonly suspend = vi.fn(() => Promise.resolve());
  readonly close = vi.fn(() => Promise.resolve());
}

/** Puts the fakes in the place of the browser's own. */
export function stubAudio(): FakeAudio {
  const audio: FakeAudio = { contexts: [], gains: [], played: [], tone: new FakeParam() };
  vi.stubGlobal(
    'AudioContext',
    class extends FakeContext {
      constructor() {
        super();
        audio.contexts.push(this);
      }
    },
  );
  vi.stubGlobal(
    'GainNode',
    class extends FakeGain {
      constructor() {
        super();
        audio.gains.push(this);
      }
    },
  );
  vi.stubGlobal('DynamicsCompressorNode', class extends FakeNode {});
  vi.stubGlobal(
    'OscillatorNode',
    class extends FakeNode {
      readonly frequency = audio.tone;
      start(): void {}
    },
  );
  vi.stubGlobal('AudioBuffer', FakeBuffer);
  vi.stubGlobal(
    'AudioBufferSourceNode',
    class extends FakeNode {
      readonly #buffer: FakeBuffer;
      constructor(_: unknown, { buffer }: { buffer: FakeBuffer }) {
        super();
        this.#buffer = buffer;
      }
      start(at: number): void {
        audio.played.push({ buffer: this.#buffer, at });
      }
    },
  );
  return audio;
}
