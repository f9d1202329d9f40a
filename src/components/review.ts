/** Who checked the pages about health, when, and when they are due again. */
import health from '#content/health.json' with { type: 'json' };
import { dayInWords } from './day-in-words.ts';

/** From here on the chapters speak of illness. */
export const FIRST_MEDICAL_CHAPTER = 6;

interface ClinicalReview {
  readonly name: string;
  readonly role: string;
  /** Day of the review, as written in the data: 2026-11-24. */
  readonly date: string;
}

export const REVIEW = {
  /** Absent until a clinician has read the pages. */
  clinicalReview: health.clinicalReview as ClinicalReview | null,
  /** In the words of the page's language. */
  get checked() {
    return dayInWords(health.lastCheckedAgainstSources);
  },
  get nextCheck() {
    return dayInWords(health.nextCheckDue);
  },
};
