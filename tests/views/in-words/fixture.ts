import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';

export const REGION = `
  <button data-part="open" aria-controls="words" disabled></button>
  <div id="words" data-part="region">
    <p data-part="summary">as built</p>
    <p data-part="next" hidden><span data-part="hint"></span></p>
    <button data-part="keys" disabled></button>
    <ul data-part="details"><li>as built</li></ul>
  </div>
  <p data-part="status"></p>`;

export function heldCurl(): Run {
  return createRun(presetState('held-curl'));
}

/** Sets the reflex to a multiple of the edge of shaking. */
export function setMultiple(run: Run, multiple: number): void {
  run.parameters.reflexGain.value = multiple * (run.critical.value?.gain ?? 0);
}
