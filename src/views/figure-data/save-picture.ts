/** Saves what a figure shows as a picture: SVG, or PNG at twice its size. */
import { siteMessages } from '#messages/en/site.ts';
import { figureDataMessages } from '#messages/en/figure-data.ts';
import { MODEL_VERSION } from '#model/version.ts';
import type { Run } from '#experiment/run.ts';
import { exportedRun } from '#experiment/export/exported-run.ts';
import { composedPicture } from './composed-picture.ts';
import { embeddedFaces } from './embedded-faces.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { type Block, inFileName, type ShownFigure } from './shown-figure.ts';

export type PictureKind = 'png' | 'svg';

/** Px of a PNG for each px of the page. */
const SCALE = 2;
/** Most px that every browser's canvas takes. */
const MOST_PIXELS = 16_000_000;
/** How long a view that was far away may take to draw, in ms. */
const REDRAW_TIME = 250;

/** @throws {Error} If the browser cannot draw it. */
export async function savePicture(
  figure: ShownFigure,
  blocks: readonly Block[],
  run: Run,
  kind: PictureKind,
): Promise<void> {
  const picture = await whileStill(run, blocks, () => pictureOf(figure, blocks, run));
  const faces = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  faces.textContent = await embeddedFaces();
  if (faces.textContent !== '') picture.prepend(faces);
  const text = new XMLSerializer().serializeToString(picture);
  const drawing = new Blob([text], { type: 'image/svg+xml' });
  const [only, ...others] = blocks;
  const part =
    only && others.length === 0 && figure.title === '' ? `-${inFileName(only.name)}` : '';
  const name = fileNameOf(figure.fileName + part, new Date(), kind);
  saveFile(kind === 'svg' ? drawing : await asPng(drawing, picture), name);
}

function pictureOf(figure: ShownFigure, blocks: readonly Block[], run: Run): SVGSVGElement {
  const { number, title, finding, experiment } = figure;
  const say = figureDataMessages();
  const exported = exportedRun(run, { page: location.href, name: experiment });
  const only = blocks.length === 1 && title === '' ? (blocks[0]?.name ?? '') : '';
  return composedPicture(
    blocks.map(({ element }) => element),
    {
      title: [number, title, only].filter((words) => words !== '').join(' · '),
      finding,
      notes: [
        say.computed(siteMessages().name, MODEL_VERSION),
        exported.isMoment ? exported.address : say.freshStart(exported.address),
      ],
    },
  );
}

/**
 * Draws while time stands: all parts show one moment. A view that is far from the screen does not
 * follow its run, so each such is brought near for as long as it takes to draw.
 */
async function whileStill<T>(run: Run, blocks: readonly Block[], draw: () => T): Promise<T> {
  const wasPlaying = run.playing.peek();
  const { scrollX, scrollY } = window;
  run.playing.value = false;
  try {
    for (const { element } of blocks) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom > -innerHeight && top < 2 * innerHeight) continue;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await pause(REDRAW_TIME);
    }
    return draw();
  } finally {
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    run.playing.value = wasPlaying;
  }
}

async function asPng(drawing: Blob, { width, height }: SVGSVGElement): Promise<Blob> {
  const [across, down] = [width.baseVal.value, height.baseVal.value];
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (across * down)));
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(across * scale);
    canvas.height = Math.round(down * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (png === null) throw new Error('The canvas gave no picture');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
