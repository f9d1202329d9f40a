import { createPoolResponse, type MotorUnitPool } from './motor-unit-pool.ts';

/** Entries of the table. */
const ENTRIES = 257;

/**
 * A continuous pool's steady force and firing as functions of excitation, from tables.
 *
 * The table starts where the first unit does, so that no cell straddles that corner, and is read
 * with cubic interpolation: a straight line between entries would misjudge the slope, and with it
 * the loop's gain, for the smallest movements.
 */
export class RecruitmentCurve {
  private readonly forces = new Float64Array(ENTRIES + 2);
  private readonly firings = new Float64Array(ENTRIES + 2);
  private threshold = 0;
  private entriesPerUnit = 1;

  /** Tabulates the pool as it is now. */
  rebuild(pool: MotorUnitPool): void {
    const response = createPoolResponse();
    this.threshold = pool.threshold;
    this.entriesPerUnit = (ENTRIES - 1) / (1 - this.threshold);
    for (let k = 0; k < ENTRIES; k++) {
      pool.respond(this.threshold + k / this.entriesPerUnit, response);
      this.forces[k + 1] = response.force;
      this.firings[k + 1] = response.firing;
    }
    continueBend(this.forces);
    continueBend(this.firings);
  }

  /** Steady force at `excitation` (0 to 1), in units of the fresh pool's greatest; not negative. */
  force(excitation: number): number {
    return this.read(this.forces, excitation);
  }

  /** Impulses at `excitation`, each weighted by its unit's share of the strength, in 1/s. */
  firing(excitation: number): number {
    return this.read(this.firings, excitation);
  }

  private read(table: Float64Array, excitation: number): number {
    const x = (excitation - this.threshold) * this.entriesPerUnit;
    if (!(x > 0)) return 0;
    const k = x >= ENTRIES - 2 ? ENTRIES - 2 : Math.floor(x);
    const w = x - k;
    const a = table[k] ?? 0;
    const b = table[k + 1] ?? 0;
    const c = table[k + 2] ?? 0;
    const d = table[k + 3] ?? 0;
    const value =
      b + 0.5 * w * (c - a + w * (2 * a - 5 * b + 4 * c - d + w * (3 * (b - c) + d - a)));
    return value > 0 ? value : 0;
  }
}

/** Continues a table's bend by one entry beyond each end: third differences zero. */
function continueBend(table: Float64Array): void {
  const beyond = (near: number, next: number, third: number): number =>
    3 * (table[near] ?? 0) - 3 * (table[next] ?? 0) + (table[third] ?? 0);
  table[0] = beyond(1, 2, 3);
  table[ENTRIES + 1] = beyond(ENTRIES, ENTRIES - 1, ENTRIES - 2);
}
