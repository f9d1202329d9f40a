// @vitest-environment node
import { expect, it } from 'vitest';
import { CLAIM_SUBJECTS } from '#components/claim-subjects.ts';
import { CLAIMS } from '#components/claims.ts';

it('puts every claim under one subject, in the order of the account', () => {
  expect(CLAIM_SUBJECTS.flatMap(({ claims }) => claims)).toEqual(CLAIMS);
});

it('gives each subject a name of its own', () => {
  expect(new Set(CLAIM_SUBJECTS.map(({ id }) => id)).size).toBe(CLAIM_SUBJECTS.length);
});
