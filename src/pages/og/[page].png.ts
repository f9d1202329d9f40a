/** The pictures that go with links to pages, drawn by the build. */
import type { APIRoute } from 'astro';
import { chaptersForReader } from '#components/chapters.ts';
import {
  linkPicture,
  pictureFile,
  type PictureWords,
  pictureWords,
} from '#components/link-picture/pictures.ts';
import { openRaster } from '#components/link-picture/raster.ts';
import { openSans, openSerif } from '#components/link-picture/typeface.ts';
import { CATALOGUES } from '#messages/catalogues.ts';
import { type LanguageTag, LANGUAGES } from '#messages/languages.ts';

interface Props {
  /** Of the picture, the same in every language. */
  name: string;
  words: PictureWords;
}

const draw = await openRaster({ title: openSerif(500), label: openSans(600) });

export async function getStaticPaths() {
  const tags = Object.keys(LANGUAGES) as LanguageTag[];
  const pictures = await Promise.all(tags.map(picturesIn));
  return pictures.flat();
}

async function picturesIn(tag: LanguageTag) {
  const chapters = (await chaptersForReader(tag)).map(({ chapter }) => chapter.data);
  return [...pictureWords(chapters, CATALOGUES[tag].site)].map(([name, words]) => ({
    params: { page: pictureFile(tag, name) },
    props: { name, words },
  }));
}

export const GET: APIRoute<Props, { page: string }> = async ({ props: { name, words } }) => {
  const png = await draw(linkPicture(name, words));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
