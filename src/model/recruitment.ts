import { createPoolResponse, type MotorUnitPool } from './motor-unit-pool.ts';

/** Entries of the table. */
const ENTRIES = 257;

/**
 * A pool's steady force as a function of excitation, from a table.
 *
 * The table starts where the first unit does, so that no cell straddles that corner, and is read
 * with cubic interpolation: a straight line between entries would misjudge the slope, and with it
 * the loop's gain, for the smallest movements.
 */
export class RecruitmentCurve {
  private readonly table = new Float64Array(ENTRIES + 2);
  private threshold = 0;
  private entriesPerUnit = 1;

  /** Tabulates the pool as it is now. */
  rebuild(pool: MotorUnitPool): void {
    const response = createPoolResponse();
    this.threshold = pool.threshold;
    this.entriesPerUnit = (ENTRIES - 1) / (1 - this.threshold);
    for (let k = 0; k < ENTRIES; k++) {
      const excitation = this.threshold + k / this.entriesPerUnit;
      this.table[k + 1] = pool.respond(excitation, response).force;
    }
    // Beyond each end: continue the curve's bend (third differences zero).
    this.table[0] = this.beyond(1, 2, 3);
    this.table[ENTRIES + 1] = this.beyond(ENTRIES, ENTRIES - 1, ENTRIES - 2);
  }

  /**
   * Steady force at `excitation`.
   *
   * @param excitation From 0 to 1.
   * @returns In units of the fresh pool's greatest; not negative.
   */
  force(excitation: number): number {
    const x = (excitation - this.threshold) * this.entriesPerUnit;
    if (!(x > 0)) return 0;
    const k = x >= ENTRIES - 2 ? ENTRIES - 2 : Math.floor(x);
    const w = x - k;
    const table = this.table;
    const a = table[k] ?? 0;
    const b = table[k + 1] ?? 0;
    const c = table[k + 2] ?? 0;
    const d = table[k + 3] ?? 0;
    const value =
      b + 0.5 * w * (c - a + w * (2 * a - 5 * b + 4 * c - d + w * (3 * (b - c) + d - a)));
    return value > 0 ? value : 0;
  }

  private beyond(near: number, next: number, third: number): number {
    const table = this.table;
    return 3 * (table[near] ?? 0) - 3 * (table[next] ?? 0) + (table[third] ?? 0);
  }
}
