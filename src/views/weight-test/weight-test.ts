/** Brings the bench to life: which foot, the weight on or off, and what was recorded of it. */
import { batch, computed, signal } from '@preact/signals-core';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import { isWeighedKind, type WeighedKind } from '#experiment/weighed-kinds.ts';
import { record } from './recording.ts';
import type { Weighings } from './spectra-drawing.ts';
import { spectraOn } from './spectra-on.ts';
import { weightWords } from './weight-words.ts';

type Phase = 'still' | 'idle' | 'recording' | 'cancelled' | 'failed';

/** Lives until `lifetime` aborts. */
export function mount(host: HTMLElement, lifetime: AbortSignal): void {
  const hang = part(host, 'hang', HTMLButtonElement);
  const takeOff = part(host, 'take-off', HTMLButtonElement);
  const cancel = part(host, 'cancel', HTMLButtonElement);
  const progress = part(host, 'progress', HTMLElement);
  const bar = part(host, 'bar', HTMLProgressElement);
  const picture = part(host, 'picture', SVGSVGElement);
  const words = part(host, 'words', HTMLElement);
  const status = part(host, 'status', HTMLElement);
  const notes = parts(host, 'kind-note', HTMLElement);
  const shown = host.dataset['kind'] ?? '';

  const kind = signal<WeighedKind>(isWeighedKind(shown) ? shown : 'physiological');
  const isLoaded = signal(true);
  const phase = signal<Phase>('still');
  /** Everything that was recorded, by kind: the same foot need not be recorded twice. */
  const recorded = signal<{ readonly [K in WeighedKind]?: Weighings }>({});
  const seen = computed<Weighings>(() => {
    const { free, loaded } = recorded.value[kind.value] ?? {};
    return { free, loaded: isLoaded.value ? loaded : undefined };
  });
  let recording = new AbortController();

  function recordWhatLacks(): void {
    recording.abort();
    const known = recorded.peek()[kind.peek()];
    const loads = [false, true].filter((load) =>
      load ? isLoaded.peek() && known?.loaded === undefined : known?.free === undefined,
    );
    if (loads.length === 0) {
      end('idle');
      return;
    }
    recording = new AbortController();
    phase.value = 'recording';
    bar.value = 0;
    const of = kind.peek();
    record({
      figure: host,
      kind: of,
      loads,
      until: AbortSignal.any([recording.signal, lifetime]),
      onProgress(done) {
        bar.value = done;
      },
      onResult(load, weighing) {
        const { [of]: before } = recorded.peek();
        const result = load ? { loaded: weighing } : { free: weighing };
        recorded.value = { ...recorded.peek(), [of]: { ...before, ...result } };
      },
      onEnd() {
        end('idle');
      },
      onFailure(error) {
        end('failed');
        reportError(error);
      },
    });
  }

  function end(next: Phase): void {
    recording.abort();
    batch(() => {
      if (next !== 'idle') isLoaded.value = seen.peek().loaded !== undefined;
      phase.value = next;
    });
    status.textContent = words.textContent;
  }

  function weigh(loaded: boolean): void {
    isLoaded.value = loaded;
    recordWhatLacks();
  }

  const draw = spectraOn(host);
  effectUntil(lifetime, () => {
    const isRecording = phase.value === 'recording';
    // What the build drew stands until there is something to put in its place.
    const lacksAll = shown === kind.value && recorded.value[kind.value] === undefined;
    if (phase.value === 'still' || (lacksAll && isRecording)) return;
    draw(seen.value);
    const text =
      phase.value === 'failed'
        ? 'The recording broke off. What was drawn before it stays.'
        : weightWords(kind.value, seen.value, isRecording);
    words.textContent = text;
    picture.setAttribute('aria-label', text);
  });
  effectUntil(lifetime, () => {
    const isRecording = phase.value === 'recording';
    const focused = document.activeElement;
    hang.hidden = isRecording || isLoaded.value;
    takeOff.hidden = isRecording || !isLoaded.value;
    cancel.hidden = !isRecording;
    progress.hidden = !isRecording;
    if (focused === hang || focused === takeOff || focused === cancel)
      [cancel, takeOff, hang].find((button) => !button.hidden)?.focus();
  });
  // A note explains what the weight did: it would answer the question that stands until it is hung on.
  effectUntil(lifetime, () => {
    const isAnswered = phase.value === 'still' || recorded.value[kind.value]?.loaded !== undefined;
    for (const note of notes) note.hidden = !isAnswered || note.dataset['of'] !== kind.value;
  });
  const options = parts(host, 'option', HTMLInputElement);
  effectUntil(lifetime, () => {
    for (const option of options) option.checked = option.value === kind.value;
  });
  // No experiment round it is to hear of this: its run has nothing to do with the foot on the bench.
  for (const option of options) {
    option.addEventListener(
      'change',
      (event) => {
        event.stopPropagation();
        const { value } = option;
        if (!isWeighedKind(value)) return;
        batch(() => {
          kind.value = value;
          weigh(false);
        });
      },
      { signal: lifetime },
    );
    option.disabled = false;
  }
  const press = (button: HTMLButtonElement, act: () => void): void => {
    button.addEventListener('click', act, { signal: lifetime });
  };
  press(hang, () => {
    weigh(true);
  });
  press(takeOff, () => {
    weigh(false);
  });
  press(cancel, () => {
    end('cancelled');
  });
  part(host, 'tools', HTMLElement).hidden = false;
}
