/** Works out one point of the grid at a time, away from the page. */
import type { ExperimentState } from '#experiment/experiment-state.ts';
import { type GridReading, simulateGridPoint } from '#experiment/stability-grid.ts';

/** What the page asks for. */
export interface GridTask {
  readonly state: ExperimentState;
  readonly point: number;
}

/** What it is told. */
export interface GridAnswer {
  readonly point: number;
  readonly reading: GridReading;
}

addEventListener('message', ({ data: { state, point } }: MessageEvent<GridTask>) => {
  const answer: GridAnswer = { point, reading: simulateGridPoint(state, point) };
  postMessage(answer);
});
