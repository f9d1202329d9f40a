/**
 * Whether the reader asked for less motion: in the site's settings (`data-motion` on the page), or,
 * where those say nothing, in the operating system's.
 */
export function prefersReducedMotion(): boolean {
  const chosen = document.documentElement.dataset['motion'];
  if (chosen === 'reduced') return true;
  if (chosen === 'full') return false;
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
