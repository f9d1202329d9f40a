/** What a parameter's value rests on. */
export type EvidenceStatus =
  /** A source gives this value, or the equation that it belongs to. */
  | 'published'
  /** Known from the literature by memory; not checked against a source. */
  | 'recalled'
  /** Chosen, or tuned, for this model. */
  | 'illustrative';

/** A named place on a parameter's scale. */
export interface ParameterMark {
  /** Value, in the parameter's SI unit; within its range. */
  readonly at: number;
  readonly word: string;
}

/** One row of the parameter table. Everything shown or read anywhere derives from it. */
export interface ParameterRow {
  /** Letter in the equations. */
  readonly symbol: string;
  /** Plain name: of its control, for a reader and a screen reader. */
  readonly label: string;
  /** What it is, in one sentence without the number. */
  readonly meaning: string;
  /** SI unit used inside; empty where it has none. */
  readonly unit: string;
  /** Unit of every text form: links, controls, exports. */
  readonly displayUnit: string;
  /** Value, in `unit`, of one `displayUnit`; positive. */
  readonly perDisplayUnit: number;
  /** Least value, in `unit`. */
  readonly minimum: number;
  /** Greatest value, in `unit`. */
  readonly maximum: number;
  /** Value where nothing else is asked for, in `unit`. */
  readonly default: number;
  /** How its slider is divided. */
  readonly scale: 'linear' | 'log';
  /** Significant digits shown. */
  readonly digits: number;
  /** Who says so: author and year with the key in content/references.json in brackets, or why it was chosen. */
  readonly source: string;
  readonly status: EvidenceStatus;
  readonly marks?: readonly ParameterMark[];
}
