/**
 * What a frame of the foot costs: prints milliseconds of script, draw calls and triangles.
 *
 *     npm run audit:foot
 *
 * Rendering itself is left out of the times: in a browser without a screen the graphics processor is an
 * imitation in software, and says nothing of a reader's.
 */
import { openFootPictures } from './foot-pictures.ts';

const pictures = await openFootPictures();
const { times, drawn } = await pictures.page.evaluate(measureInPage, 400);
for (const [what, milliseconds] of Object.entries(times))
  console.log(`${what}: ${milliseconds.toFixed(3)} ms`);
for (const [what, { calls, triangles }] of Object.entries(drawn))
  console.log(`${what}: ${calls} draw calls, ${triangles} triangles`);
await pictures.close();
process.exit(0);

interface Cost {
  readonly times: Readonly<Record<string, number>>;
  readonly drawn: Readonly<Record<string, { readonly calls: number; readonly triangles: number }>>;
}

/** Runs in the browser. */
async function measureInPage(frames: number): Promise<Cost> {
  // Names of modules as the development server serves them; the compiler must not look for them.
  const studioModule = '/src/views/foot/foot-studio.ts';
  const orbitModule = '/src/views/foot/orbit.ts';
  const pictureModule = '/src/views/foot/foot-picture.ts';
  const partsModule = '/src/anatomy/parts/part-list.ts';
  const { openFootStudio } = (await import(
    studioModule
  )) as typeof import('../src/views/foot/foot-studio.ts');
  const { orbitAt } = (await import(orbitModule)) as typeof import('../src/views/foot/orbit.ts');
  const { plainPicture, ALL_PARTS } = (await import(
    pictureModule
  )) as typeof import('../src/views/foot/foot-picture.ts');
  const { PARTS } = (await import(
    partsModule
  )) as typeof import('../src/anatomy/parts/part-list.ts');

  const visit = new AbortController();
  const studio = await openFootStudio(visit.signal);
  await studio.loadInside();
  const stage = document.querySelector('x-stage') as unknown as
    import('../src/views/core/stage-element.ts').StageElement | null;
  if (!stage) throw new Error('The page has no stage.');
  const { renderer } = stage;
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 28;
  const all = {
    skin: 'glass',
    fascia: 'solid',
    muscle: 'solid',
    nerve: 'solid',
    bone: 'solid',
  } as const;
  const plain = { ...plainPicture(orbitAt('medial')), layers: all };

  const drawn: Record<string, { calls: number; triangles: number }> = {};
  const count = (what: string, picture: typeof plain): void => {
    studio.draw(picture, canvas);
    const { calls, triangles } = renderer.info.render;
    drawn[what] = { calls, triangles };
  };
  count('Closed foot', plainPicture(orbitAt('medial')) as typeof plain);
  count('All layers in glass skin', plain);
  const selected = { ...ALL_PARTS, selected: 'soleus', isolated: 'soleus' };
  count('One part isolated and selected', { ...plain, parts: selected });
  count('Section through the arch', { ...plain, section: true });

  const render = renderer.render.bind(renderer);
  let rendered = 0;
  renderer.render = () => {
    rendered++;
  };
  const timed = (draw: (frame: number) => void, rounds: number): number => {
    const taken: number[] = [];
    for (let frame = 0; frame < rounds; frame++) {
      const start = performance.now();
      draw(frame);
      taken.push(performance.now() - start);
    }
    return taken.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  };
  // The clock of a browser is coarse: still frames are timed by the hundred.
  const still = timed(() => {
    for (let i = 0; i < 100; i++) studio.draw(plain, canvas);
  }, 9);
  const moving = timed((frame) => {
    const pose = { ankle: 0.1 * Math.sin(frame), toeFlexion: 0.3 * Math.cos(frame) };
    const activation = { flexor: 0.5 + 0.5 * Math.sin(frame), extensor: 0 };
    studio.draw({ ...plain, pose, activation }, canvas);
  }, frames);
  renderer.render = render;
  if (rendered !== 900 + frames) throw new Error('Not every frame was drawn.');
  const ids = PARTS.map(({ id }) => id);
  const times = {
    'Script of a frame, all layers, toes and ankle moving (median)': moving,
    'Script of a frame in which nothing moves (median)': still / 100,
    'Anchors of all parts, with the imitated drawing (median)': timed(
      () => studio.anchors(plain, canvas, ids),
      9,
    ),
    'Part under the pointer, with the imitated drawing (median)': timed(
      () => studio.partAt(plain, canvas, 20, 14),
      9,
    ),
  };
  visit.abort();
  return { times, drawn };
}
