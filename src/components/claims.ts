/** What is usually said about a shaking foot, and what the evidence says, as content/en/claims.json holds them. */
import claims from '#content/en/claims.json' with { type: 'json' };
import type { Strength } from './strength.ts';

export interface Claim {
  readonly id: string;
  /** What is usually said. */
  readonly claim: string;
  /** How that holds. */
  readonly verdict: string;
  /** What the evidence says. */
  readonly statement: string;
  /** How well that is supported. */
  readonly strength: Strength;
  /** Keys of its sources. */
  readonly refs: readonly string[];
}

export const CLAIMS: readonly Claim[] = claims as readonly Claim[];
