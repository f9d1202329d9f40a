/** What a signal was some time ago: a ring of its last samples, read between them. */
export class DelayLine {
  private readonly samples: Float64Array;
  private readonly mask: number;
  private newest = 0;

  /**
   * @param longestDelay Longest delay that will be asked for, in samples.
   * @param initial What the signal was before the first sample.
   */
  constructor(longestDelay: number, initial: number) {
    let length = 2;
    while (length < longestDelay + 3) length *= 2;
    this.samples = new Float64Array(length).fill(initial);
    this.mask = length - 1;
  }

  /** Takes the next sample. */
  push(sample: number): void {
    this.newest = (this.newest + 1) & this.mask;
    this.samples[this.newest] = sample;
  }

  /**
   * The signal `delay` samples before the newest, on the straight line between its neighbours, so
   * that a delay can glide.
   *
   * @param delay From 0 to the longest delay; need not be whole.
   */
  read(delay: number): number {
    const whole = Math.floor(delay);
    const later = this.samples[(this.newest - whole) & this.mask] ?? 0;
    const earlier = this.samples[(this.newest - whole - 1) & this.mask] ?? 0;
    return later + (earlier - later) * (delay - whole);
  }
}
