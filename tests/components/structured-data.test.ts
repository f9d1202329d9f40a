import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  asScriptText,
  describeAdvice,
  describeChapter,
  describeWork,
} from '#components/structured-data.ts';

const PAGE = { title: 'A late correction', summary: 'The answer comes late.', minutes: 8 };
const CHAPTER = { subjects: ['stretch reflex'], medical: false };
const CLAIMS_OF_REVIEW = ['lastReviewed', 'reviewedBy'];

describe('what machines are told of a page', () => {
  it('is JSON that says what the page says', () => {
    const told = JSON.parse(asScriptText(describeChapter(PAGE, CHAPTER))) as object;
    expect(told).toMatchObject({
      '@type': ['LearningResource'],
      name: PAGE.title,
      description: PAGE.summary,
      timeRequired: 'PT8M',
      teaches: ['stretch reflex'],
    });
  });

  it('cannot end the element that it stands in', () => {
    const title = '</script><script>alert(1)</script><!--';
    const text = asScriptText(describeChapter({ ...PAGE, title }, CHAPTER));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: title });
  });

  it('names addresses only where the site has one', () => {
    expect(asScriptText(describeChapter(PAGE, CHAPTER))).not.toContain('"url"');
    const told = describeChapter(
      { ...PAGE, url: 'https://example.org/a-late-correction/' },
      { ...CHAPTER, coverUrl: 'https://example.org/' },
    );
    expect(told.url).toBe('https://example.org/a-late-correction/');
    expect(told.isPartOf?.url).toBe('https://example.org/');
  });

  it('names no person as author', () => {
    expect(describeWork(PAGE, []).author['@type']).toBe('Organization');
  });

  it('calls a page medical only where it speaks of illness', () => {
    const types = (medical: boolean) => describeChapter(PAGE, { ...CHAPTER, medical })['@type'];
    expect(types(false)).not.toContain('MedicalWebPage');
    expect(types(true)).toEqual(['LearningResource', 'MedicalWebPage']);
    expect(describeAdvice(PAGE, {})['@type']).toEqual(['MedicalWebPage']);
  });
});

describe('a review by a clinician', () => {
  afterEach(() => {
    vi.resetModules();
    vi.doUnmock('#components/review.ts');
  });

  const review = { name: 'A. Reader', role: 'neurologist', date: '2027-01-31' };

  /** What tells of pages when the data hold this review. */
  async function dataWith(clinicalReview: object | null) {
    vi.resetModules();
    vi.doMock('#components/review.ts', () => ({ REVIEW: { clinicalReview } }));
    return import('#components/structured-data.ts');
  }

  /** What is told of the two kinds of medical page when the data hold this review. */
  async function toldWith(clinicalReview: object | null) {
    const data = await dataWith(clinicalReview);
    return [
      data.describeAdvice(PAGE, {}),
      data.describeChapter(PAGE, { ...CHAPTER, medical: true }),
    ];
  }

  it('is not claimed before there was one', async () => {
    for (const told of await toldWith(null))
      for (const claim of CLAIMS_OF_REVIEW) expect(told).not.toHaveProperty(claim);
  });

  it('is named with its day once there was one', async () => {
    for (const told of await toldWith(review)) {
      expect(told.lastReviewed).toBe('2027-01-31');
      expect(told.reviewedBy).toMatchObject({ name: 'A. Reader', jobTitle: 'neurologist' });
    }
  });

  it.each([
    ['before there was one', null],
    ['once there was one', review],
  ])('is not claimed of a chapter that gives no advice, %s', async (_, given) => {
    const told = (await dataWith(given)).describeChapter(PAGE, CHAPTER);
    for (const claim of CLAIMS_OF_REVIEW) expect(told).not.toHaveProperty(claim);
  });
});
