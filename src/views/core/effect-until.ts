import { effect } from '@preact/signals-core';

/** Runs `react` now and whenever a signal it read changes, until `lifetime` aborts. */
export function effectUntil(lifetime: AbortSignal, react: () => void): void {
  if (lifetime.aborted) return;
  lifetime.addEventListener('abort', effect(react), { once: true });
}
