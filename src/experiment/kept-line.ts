/** A movement laid under the live one to compare it with: kept from this run, or read from a file. */
export interface KeptLine {
  /** What it is, in a few words. */
  readonly label: string;
  /** Ankle angle as it swings about its own middle, in rad, oldest first. */
  readonly angle: Float64Array;
  /** Samples per second. */
  readonly sampleRate: number;
}
