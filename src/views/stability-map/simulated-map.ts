/** The part of the map that is filled by simulation: its buttons, its progress and its readings. */
import { stabilityMapMessages } from '#messages/en/stability-map.ts';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { GRID_POINTS, type GridReading } from '#experiment/stability-grid.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { fillGrid } from './grid-pool.ts';

/** By point; undefined where nothing has been worked out yet. */
export type GridReadings = readonly (GridReading | undefined)[];

type Phase = 'empty' | 'filling' | 'filled' | 'cancelled' | 'failed';

export interface SimulatedMap {
  /** What has been worked out, by point; replaced by each new point. */
  readonly readings: ReadonlySignal<GridReadings>;
  /** Whether every point has been worked out. */
  readonly isFull: ReadonlySignal<boolean>;
  /** Whether the readings belong to settings that have changed since. */
  readonly isFormer: ReadonlySignal<boolean>;
}

/** @param settings The settings that the whole map shares. */
export function mountSimulatedMap(
  host: HTMLElement,
  run: Run,
  settings: ReadonlySignal<string>,
  lifetime: AbortSignal,
): SimulatedMap {
  const start = part(host, 'start', HTMLButtonElement);
  const cancel = part(host, 'cancel', HTMLButtonElement);
  const clear = part(host, 'clear', HTMLButtonElement);
  const progress = part(host, 'progress', HTMLElement);
  const bar = part(host, 'bar', HTMLProgressElement);
  const countText = part(host, 'count', HTMLElement);
  const status = part(host, 'status', HTMLElement);
  const offer = part(host, 'offer', HTMLElement);
  const key = part(host, 'key', HTMLElement);

  const nothing: GridReadings = new Array<undefined>(GRID_POINTS).fill(undefined);
  const readings = signal(nothing);
  const count = signal(0);
  const phase = signal<Phase>('empty');
  const filledFor = signal('');
  const isFormer = computed(() => count.value > 0 && filledFor.value !== settings.value);
  let filling = new AbortController();

  function stop(next: Phase): void {
    filling.abort();
    phase.value = next;
  }

  function empty(): void {
    stop('empty');
    readings.value = nothing;
    count.value = 0;
  }

  function fill(): void {
    empty();
    filling = new AbortController();
    filledFor.value = settings.peek();
    phase.value = 'filling';
    fillGrid({
      state: run.state.peek(),
      until: AbortSignal.any([filling.signal, lifetime]),
      onReading(point, reading) {
        batch(() => {
          readings.value = readings.value.with(point, reading);
          count.value++;
          if (count.value === GRID_POINTS) stop('filled');
        });
      },
      onFailure() {
        stop('failed');
      },
    });
  }

  effectUntil(lifetime, () => {
    // A map of settings that are no more would mix two feet.
    if (isFormer.value && phase.value === 'filling') stop('cancelled');
  });
  effectUntil(lifetime, () => {
    bar.value = count.value;
    countText.textContent = stabilityMapMessages().points(count.value, GRID_POINTS);
  });
  effectUntil(lifetime, () => {
    const isFilling = phase.value === 'filling';
    const hasDots = count.value > 0;
    start.hidden = isFilling || (phase.value === 'filled' && !isFormer.value);
    start.textContent = hasDots ? stabilityMapMessages().fillAgain : stabilityMapMessages().fill;
    cancel.hidden = !isFilling;
    progress.hidden = !isFilling;
    clear.hidden = isFilling || !hasDots;
    offer.hidden = isFilling || hasDots;
    key.hidden = !hasDots;
    const words = statusWords(phase.value, isFormer.value);
    if (status.textContent !== words) status.textContent = words;
  });

  const listen = { signal: lifetime };
  start.addEventListener(
    'click',
    () => {
      fill();
      cancel.focus();
    },
    listen,
  );
  cancel.addEventListener(
    'click',
    () => {
      stop(count.peek() > 0 ? 'cancelled' : 'empty');
      start.focus();
    },
    listen,
  );
  clear.addEventListener(
    'click',
    () => {
      empty();
      start.focus();
    },
    listen,
  );
  return { readings, isFull: computed(() => phase.value === 'filled'), isFormer };
}

function statusWords(phase: Phase, isFormer: boolean): string {
  const say = stabilityMapMessages();
  if (phase === 'failed') return say.failed;
  if (isFormer) return say.former;
  if (phase === 'filled') return say.filled;
  if (phase === 'cancelled') return say.stopped;
  return '';
}
