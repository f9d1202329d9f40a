/** The claims of the usual account by what they are about, as content/en/claim-subjects.json sorts them. */
import subjects from '#content/en/claim-subjects.json' with { type: 'json' };
import { type Claim, CLAIMS } from './claims.ts';

export interface ClaimSubject {
  /** Id of its heading on the page. */
  readonly id: string;
  readonly heading: string;
  /** In the order of the account. */
  readonly claims: readonly Claim[];
}

/** @throws {Error} If a subject names a claim that the ledger does not hold. */
function claimOf(id: string): Claim {
  const claim = CLAIMS.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new Error(`The ledger holds no ${id}`);
  return claim;
}

export const CLAIM_SUBJECTS: readonly ClaimSubject[] = subjects.map(({ id, heading, claims }) => ({
  id: `about-${id}`,
  heading,
  claims: claims.map(claimOf),
}));
