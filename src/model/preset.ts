import type { ActivationCondition } from './activation-condition.ts';
import type { Parameters } from './parameters.ts';

/** Named settings: a kind of shaking, or a scene that a chapter starts from. */
export interface Preset {
  /** Plain name. */
  readonly label: string;
  /** Rises by one whenever the settings change, so that an old link can be told from a new one. */
  readonly revision: number;
  /** What the foot is asked to do. */
  readonly condition: ActivationCondition;
  /** What differs from the defaults, in SI units. */
  readonly parameters: Partial<Parameters>;
  /**
   * What the settings assume. Each ends with its sources, as keys of content/references.json in square
   * brackets, or with what it rests on instead, in round ones.
   */
  readonly putIn: readonly string[];
  /** What the model then does by itself, with those who saw it, in the same way. */
  readonly emerges: readonly string[];
  /** Published frequency band, in Hz; those of content/en/tremor-types.json. */
  readonly band?: readonly [lowest: number, highest: number];
}
