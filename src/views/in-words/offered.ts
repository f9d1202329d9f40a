/** What a figure lets a reader set: the words ask for nothing else. */
import type { Offered } from '#experiment/description-hint.ts';
import { isParameterName } from '#experiment/experiment-state.ts';
import type { ParameterName } from '#model/parameters.ts';

/** Sliders, and numbers in a sentence that can be dragged. */
const MOVABLE = 'x-control[data-of], x-value[data-of]:has([role="slider"])';

export function offeredIn(figure: Element): Offered {
  const offered = new Set<ParameterName | 'condition'>();
  for (const control of figure.querySelectorAll<HTMLElement>(MOVABLE)) {
    const name = control.dataset['of'] ?? '';
    if (isParameterName(name)) offered.add(name);
  }
  if (figure.querySelector('x-condition-choice')) offered.add('condition');
  return offered;
}
