import type { Runs } from './runs.ts';

/** Where the number that a row measures comes from. */
export type Origin =
  /** Nothing in the settings says it: it comes out of the parts. */
  | 'emerges'
  /** A parameter of the model was set so that it comes out. */
  | 'tuned'
  /** It is an input of the model, shown to be where it was put. */
  | 'put in';

/** Where a number must lie for the row to pass. Written down before the model was run. */
export interface PassBand {
  /** May be −∞. */
  readonly least: number;
  /** May be ∞. */
  readonly most: number;
  /** Unit of both ends and of what is measured; empty for a pure number. */
  readonly unit: string;
  /** Why the band reaches so far and no further. */
  readonly why: string;
}

/** What is asked of the row. A row that fails stays in the table, with its reason. */
export type Expectation =
  | { readonly expected: 'passes' }
  | {
      readonly expected: 'fails';
      /** Why the model does not show what was published. */
      readonly reason: string;
    };

/** One published number, and how this model is held to it. */
export type ValidationRow = Expectation & {
  /** Name that stays the same, in kebab-case. */
  readonly id: string;
  /** What is looked at, in plain words. */
  readonly observable: string;
  /** The number as its source prints it. */
  readonly published: string;
  /** Keys in content/references.json; empty where no full reference is known, see `caveat`. */
  readonly sources: readonly string[];
  /** What the sources cannot carry: who was measured, what is recalled, what was assumed. */
  readonly caveat?: string;
  readonly band: PassBand;
  readonly origin: Origin;
  /** How it is measured: enough for a physiologist to repeat it. */
  readonly protocol: string;
  /** The same from a terminal, where one command can do it. */
  readonly command?: string;
  /** Every number that must lie in the band, in its unit. Not a number where nothing was found. */
  readonly measure: (runs: Runs) => readonly number[];
};

/** Rows that belong together. */
export interface ValidationGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ValidationRow[];
}

/** What a row has measured. */
export interface ValidationResult {
  readonly row: ValidationRow;
  readonly measured: readonly number[];
  readonly passes: boolean;
}

/** Measures a row. It passes if every number lies in the band, the ends included. */
export function validate(row: ValidationRow, runs: Runs): ValidationResult {
  const measured = row.measure(runs);
  const { least, most } = row.band;
  const passes =
    measured.length > 0 && measured.every((number) => number >= least && number <= most);
  return { row, measured, passes };
}
