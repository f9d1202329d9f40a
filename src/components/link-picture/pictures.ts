/** Which pictures go with links: one for the cover, one for each chapter, one for every other page. */
import { CHAPTER_SCENES } from '#components/chapter-scenes.ts';
import { COVER_SETTINGS } from '#components/cover.ts';
import { recordMovement, type Scene } from '#components/movement-record.ts';
import type { Catalogue } from '#messages/en/index.ts';
import { FIRST_LANGUAGE, type PageTag } from '#messages/languages.ts';
import { decodeState } from '#experiment/experiment-state.ts';
import type { LinkPicture } from './drawing.ts';

/** The picture of a page that is neither the cover nor a chapter. */
export const COMMON_PICTURE = 'site';
export const COVER_PICTURE = 'cover';

/** What a picture of a chapter needs to know of it. */
export interface PicturedChapter {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
}

/** What a picture says, by the name of its file without ending. */
export interface PictureWords {
  readonly title: string;
  readonly label: string;
}

/** The everyday shake, fresh and then tired. */
const COMMON_SCENES: readonly Scene[] = [
  { seconds: 2.5, preset: 'physiological' },
  { seconds: 3.5, preset: 'enhanced' },
];

type SiteMessages = Catalogue['site'];

/** The words of every picture there is in one language, by name. */
export function pictureWords(
  chapters: readonly PicturedChapter[],
  { question, name, picture }: SiteMessages,
): Map<string, PictureWords> {
  return new Map([
    [COVER_PICTURE, { title: question, label: picture.cover }],
    [COMMON_PICTURE, { title: name, label: picture.common }],
    ...chapters.map(({ number, slug, title }): [string, PictureWords] => [
      slug,
      { title, label: picture.chapter(number, chapters.length, name) },
    ]),
  ]);
}

/** What the file of a picture is called, without ending: each language has its own. */
export function pictureFile(language: PageTag, name: string): string {
  return language === FIRST_LANGUAGE ? name : `${language}-${name}`;
}

/** The picture of a name, its line written by the model. */
export function linkPicture(name: string, words: PictureWords): LinkPicture {
  const scenes = scenesOf(name);
  return {
    ...words,
    strokes: recordMovement(scenes),
    seconds: Math.round(scenes.reduce((sum, scene) => sum + scene.seconds, 0)),
  };
}

/** What a reader who does not see the picture is told of it. */
export function pictureInWords({ title, label }: PictureWords, { picture }: SiteMessages): string {
  return picture.inWords(title, label);
}

function scenesOf(name: string): readonly Scene[] {
  if (name === COMMON_PICTURE) return COMMON_SCENES;
  if (name === COVER_PICTURE) return [coverScene()];
  const scenes = CHAPTER_SCENES[name];
  if (scenes === undefined) throw new Error(`There is no line for the picture “${name}”`);
  return scenes;
}

/** The tired foot of the cover. */
function coverScene(): Scene {
  const { parameters } = decodeState(COVER_SETTINGS, 'held-curl').state;
  return { seconds: 6, preset: 'held-curl', parameters };
}
