/** Records feet beside the page's own work: a few ms of simulation in each frame. */
import { workInFrames } from '#views/core/work-in-frames.ts';
import type { WeighedKind } from '#experiment/weighed-kinds.ts';
import { beginWeighing, type Weighing } from '#experiment/weighing.ts';

/** Work in one frame, in ms of the reader's clock: less than half of one at sixty a second. */
const BUDGET = 6;

export interface RecordingTask {
  /** Where it is shown: nothing is recorded out of view. */
  readonly figure: Element;
  readonly kind: WeighedKind;
  /** What is to be recorded, one after the other: with the weight, or without. */
  readonly loads: readonly boolean[];
  /** @param done Part of the whole, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly onResult: (isLoaded: boolean, weighing: Weighing) => void;
  /** All is there. */
  readonly onEnd: () => void;
  readonly onFailure: (error: unknown) => void;
  readonly until: AbortSignal;
}

export function record(task: RecordingTask): void {
  const { figure, kind, loads, onProgress, onResult, onEnd, onFailure, until } = task;
  let next = 0;
  let underWay = beginWeighing(kind, loads[next] ?? false);

  function takeSlice(): boolean {
    try {
      const end = performance.now() + BUDGET;
      do {
        const weighing = underWay.takeSlice();
        if (weighing === undefined) continue;
        onResult(loads[next] ?? false, weighing);
        next++;
        const isLoaded = loads[next];
        if (isLoaded === undefined) {
          onEnd();
          return false;
        }
        underWay = beginWeighing(kind, isLoaded);
      } while (performance.now() < end);
    } catch (error) {
      onFailure(error);
      return false;
    }
    onProgress((next + underWay.progress) / loads.length);
    return true;
  }

  workInFrames(figure, until, takeSlice);
}
