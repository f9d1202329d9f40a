/** The pictures that go with links to pages, drawn by the build. */
import type { APIRoute } from 'astro';
import { chaptersInOrder } from '#components/chapters.ts';
import { linkPicture, type PictureWords, pictureWords } from '#components/link-picture/pictures.ts';
import { openRaster } from '#components/link-picture/raster.ts';
import { openSans, openSerif } from '#components/link-picture/typeface.ts';

interface Props {
  words: PictureWords;
}

const draw = await openRaster({ title: openSerif(500), label: openSans(600) });

export async function getStaticPaths() {
  const chapters = await chaptersInOrder();
  return [...pictureWords(chapters.map(({ data }) => data))].map(([page, words]) => ({
    params: { page },
    props: { words },
  }));
}

export const GET: APIRoute<Props, { page: string }> = async ({ params, props }) => {
  const png = await draw(linkPicture(params.page, props.words));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
