import { inPageLanguage } from '../page-language.ts';

/** The frame of every page: its name, its bar, its colophon. */
export const site = {
  name: 'Why does my foot shake?',
  question: 'Why does my foot shake when bending my toes?',
  workTitle: 'Why Does My Foot Shake When Bending My Toes?',
  authors: 'The authors of “Why Does My Foot Shake When Bending My Toes?”',
  skip: 'Skip to the text',
  bar: 'Site',
  more: 'More',
  languages: 'Languages',
  links: {
    getHelp: 'Get help',
    chapters: 'Chapters',
    foot: 'The foot',
    lab: 'The lab',
    model: 'The model',
    glossary: 'Glossary',
    references: 'References',
    onePage: 'On one page',
    about: 'About',
  },
  education: 'Education, not a diagnosis.',
  notReviewed: 'Not clinically reviewed.',
  unmeasured: 'Ankles have been measured; toes have not.',
  noTrackers: 'No trackers. Nothing leaves this device.',
  citation: {
    chapter: (number: number) => `Chapter ${number}`,
    in: 'In:',
    of: (chapter: string, work: string) => `${chapter} of: ${work}`,
    version: (version: string, day: string) =>
      `Version ${version}, last checked or corrected on ${day}`,
  },
  picture: {
    cover: 'Eight chapters, and a foot to try it on',
    common: 'Education, not a diagnosis',
    chapter: (number: number, count: number, name: string) =>
      `Chapter ${number} of ${count} · ${name}`,
    inWords: (title: string, label: string) =>
      `“${title}” stands over a thin line: six seconds of a model’s ankle, written from the left edge ` +
      `up to the tip of a big toe. Below the line stands “${label}”.`,
  },
  forMachines: {
    resource: 'Explorable explanation',
    level: 'Secondary school and general readers',
    symptom: 'Tremor of the foot',
    audience: 'General public',
  },
};

export const siteMessages = inPageLanguage('site', site);
