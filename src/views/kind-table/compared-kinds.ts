/** Every kind of shaking in content/en/tremor-types.json, side by side in plain words. */
import { sourcesOf, type Statement } from '#components/tables/statement.ts';
import comparison from '#content/en/tremor-comparison.json' with { type: 'json' };

export interface ComparedKind {
  /** Its id in content/en/tremor-types.json. */
  readonly kind: string;
  readonly name: string;
  /** What doctors call it, where that is another name. */
  readonly inClinic?: string;
  /** Names of conditions in which it can come out. */
  readonly conditions: readonly string[];
  readonly when: readonly Statement[];
  /** Rates, each with what was measured. */
  readonly howFast: readonly Statement[];
  readonly tellsApart: readonly Statement[];
}

export const COMPARED_KINDS: readonly ComparedKind[] = comparison;

/** What the table cites, in its order. */
export const COMPARISON_SOURCES: readonly string[] = COMPARED_KINDS.flatMap(
  ({ when, howFast, tellsApart }) => sourcesOf([...when, ...howFast, ...tellsApart]),
);
