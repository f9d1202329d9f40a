/**
 * What machines that read pages are told, in the words of schema.org. It says no more than the page
 * says to people: no person is named who is not named in the data, and no review that did not happen.
 */
import { siteMessages } from '#messages/en/site.ts';
import { languageOf } from '#messages/languages.ts';
import { pageLanguage } from '#messages/page-language.ts';
import { REVIEW } from './review.ts';
import { WORK } from './publication.ts';

/** One thing, as it stands in a page. */
export interface StructuredThing {
  readonly '@context': 'https://schema.org';
  readonly '@type': readonly ('LearningResource' | 'MedicalWebPage')[];
  readonly name: string;
  readonly description: string;
  readonly url?: string;
  readonly inLanguage: string;
  readonly license: string;
  readonly version: string;
  readonly isAccessibleForFree: true;
  readonly author: Organization;
  /** As ISO 8601 writes a span of time: PT9M. */
  readonly timeRequired: string;
  readonly learningResourceType?: string;
  readonly educationalLevel?: string;
  readonly teaches?: readonly string[];
  readonly isPartOf?: Pick<StructuredThing, 'name' | 'url'> & {
    readonly '@type': 'LearningResource';
  };
  readonly about?: { readonly '@type': 'MedicalSymptom'; readonly name: string };
  readonly audience?: { readonly '@type': 'PeopleAudience'; readonly audienceType: string };
  /** Day of the review by a clinician. */
  readonly lastReviewed?: string;
  readonly reviewedBy?: {
    readonly '@type': 'Person';
    readonly name: string;
    readonly jobTitle: string;
  };
}

interface Organization {
  readonly '@type': 'Organization';
  readonly name: string;
}

/** A page, as far as machines are told of it. */
export interface DescribedPage {
  readonly title: string;
  readonly summary: string;
  /** Address of the page, where the site has one. */
  readonly url?: string | undefined;
  readonly minutes: number;
}

/** A site with an address of its own, or none. */
interface Site {
  /** Address of the cover, where the site has one. */
  readonly coverUrl?: string | undefined;
}

/** The whole article, for the cover. @param subjects What it teaches. */
export function describeWork(page: DescribedPage, subjects: readonly string[]): StructuredThing {
  return {
    ...common(page),
    ...lesson(subjects),
    '@type': ['LearningResource'],
    name: siteMessages().workTitle,
  };
}

/** A chapter. @param medical Whether it speaks of illness. */
export function describeChapter(
  page: DescribedPage,
  { subjects, medical, coverUrl }: Site & { subjects: readonly string[]; medical: boolean },
): StructuredThing {
  return {
    ...common(page),
    ...lesson(subjects),
    ...(medical ? advice() : {}),
    '@type': medical ? ['LearningResource', 'MedicalWebPage'] : ['LearningResource'],
    isPartOf: part(coverUrl),
  };
}

/** A page of advice that is no chapter. */
export function describeAdvice(page: DescribedPage, { coverUrl }: Site): StructuredThing {
  return {
    ...common(page),
    ...advice(),
    '@type': ['MedicalWebPage'],
    isPartOf: part(coverUrl),
  };
}

/** The thing as text for a `<script>`: nothing in it can end the element. */
export function asScriptText(thing: StructuredThing): string {
  return JSON.stringify(thing).replaceAll('<', String.raw`\u003c`);
}

function common({ title, summary, url, minutes }: DescribedPage) {
  return {
    '@context': 'https://schema.org',
    name: title,
    description: summary,
    ...(url === undefined ? {} : { url }),
    inLanguage: languageOf(pageLanguage()).locale.replace('_', '-'),
    license: WORK.textLicence,
    version: WORK.version,
    isAccessibleForFree: true,
    author: { '@type': 'Organization', name: siteMessages().authors },
    timeRequired: `PT${minutes}M`,
  } as const;
}

function lesson(teaches: readonly string[]) {
  return {
    learningResourceType: siteMessages().forMachines.resource,
    educationalLevel: siteMessages().forMachines.level,
    teaches,
  };
}

function advice(): Pick<StructuredThing, 'about' | 'audience' | 'lastReviewed' | 'reviewedBy'> {
  const { clinicalReview } = REVIEW;
  return {
    about: { '@type': 'MedicalSymptom', name: siteMessages().forMachines.symptom },
    audience: { '@type': 'PeopleAudience', audienceType: siteMessages().forMachines.audience },
    ...(clinicalReview === null
      ? {}
      : {
          lastReviewed: clinicalReview.date,
          reviewedBy: {
            '@type': 'Person',
            name: clinicalReview.name,
            jobTitle: clinicalReview.role,
          },
        }),
  };
}

function part(url: string | undefined) {
  return {
    '@type': 'LearningResource',
    name: siteMessages().workTitle,
    ...(url === undefined ? {} : { url }),
  } as const;
}
