/** Who checked the pages about health, when, and when they are due again. */
import health from '#content/health.json' with { type: 'json' };

interface ClinicalReview {
  readonly name: string;
  readonly role: string;
  /** Day of the review, as written in the data: 2026-11-24. */
  readonly date: string;
}

/** "24 November 2026". The time zone is fixed, so that every build writes the same day. */
function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

export const REVIEW = {
  /** Absent until a clinician has read the pages. */
  clinicalReview: health.clinicalReview as ClinicalReview | null,
  checked: inWords(health.lastCheckedAgainstSources),
  nextCheck: inWords(health.nextCheckDue),
};
