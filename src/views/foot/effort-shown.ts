import type { Run } from '#experiment/run.ts';

/** How quickly toes take up a new curl, in simulated s: as a person would, not in one frame. */
const CURL_TIME = 0.15;

/**
 * The effort that the toes are drawn with: none at rest, else the one asked for. While the run goes,
 * a change takes a moment; in a standing run it shows at once.
 *
 * @returns A function that reads the run's signals and gives the effort, 0 to 1, for its snapshot.
 */
export function createShownEffort(run: Run): () => number {
  let shown: number | undefined;
  let shownAt = 0;
  return () => {
    const { time } = run.snapshot.value;
    const asked = run.condition.value === 'rest' ? 0 : run.parameters.effort.value;
    const passed = time - shownAt;
    const goesOn = run.playing.value && passed >= 0 && passed < CURL_TIME;
    shown = shown === undefined || !goesOn ? asked : shown + ((asked - shown) * passed) / CURL_TIME;
    shownAt = time;
    return shown;
  };
}
