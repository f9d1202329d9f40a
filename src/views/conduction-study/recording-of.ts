import type { Site } from '#experiment/nerve-study.ts';

/**
 * The part of the bench that holds one site's recording.
 *
 * @throws {Error} If the template has none.
 */
export function recordingOf(host: Element, site: Site): HTMLElement {
  const recording = host.querySelector<HTMLElement>(`[data-site="${site}"]`);
  if (!recording) throw new Error(`There is no recording of the shock at the ${site}`);
  return recording;
}
