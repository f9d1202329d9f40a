/** A movement laid beside the live one for comparison: a run as it was before, or a recording of a reader's own. */
export interface KeptMovement {
  /** What it is, in the reader's words: "before", "my own foot". */
  readonly label: string;
  /** Ankle angle, in rad, at `SAMPLE_RATE`, oldest first, ending where the live line ends. */
  readonly ankleAngle: Float64Array;
}
