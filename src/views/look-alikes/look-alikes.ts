/** Brings the five recordings to life: written again as they happened, made anew, or told apart. */
import { barWords } from '#views/core/channels.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import { workInFrames } from '#views/core/work-in-frames.ts';
import { createGuessing, type Guessing } from './guessing.ts';
import { LOOK_ALIKE_KINDS, type LookAlikeKind } from '#experiment/look-alike-scenes.ts';
import { LOOK_ALIKES } from './look-alike-texts.ts';
import { anglePath, strokesOf } from './lane-drawing.ts';
import { recordLookAlike, type Sample } from '#experiment/look-alike-record.ts';
import { sampleInWords } from './sample-words.ts';
import { createWriting } from './writing.ts';

/** Lives until `lifetime` aborts. */
export function mount(host: HTMLElement, lifetime: AbortSignal): void {
  const lanes = parts(host, 'lane', HTMLElement).map(laneParts);
  const again = part(host, 'again', HTMLButtonElement);
  const guess = part(host, 'guess', HTMLButtonElement);
  const said = part(host, 'said', HTMLElement);
  const guessing = createGuessing();
  const writing = createWriting(host, lifetime);
  let seed = Number(host.dataset['seed']);

  let recording = new AbortController();
  /** One recording in each frame: five at once would hold the page up. @param done What is said then. */
  const recordAnew = (done: string): void => {
    recording.abort();
    recording = new AbortController();
    seed++;
    writing.stop();
    const kinds = guessing.order.peek();
    let next = 0;
    workInFrames(host, AbortSignal.any([recording.signal, lifetime]), () => {
      const kind = kinds[next];
      if (kind !== undefined) lanes[next]?.draw(recordLookAlike(kind, seed));
      next++;
      if (next < kinds.length) return true;
      said.textContent = done;
      recording.abort();
      return false;
    });
  };

  effectUntil(lifetime, () => {
    for (const [index, lane] of lanes.entries()) lane.show(guessing, index);
    guess.textContent = guessing.stage.value === 'guessing' ? 'Show the names' : 'Which is which?';
  });
  const listen = { signal: lifetime };
  again.addEventListener(
    'click',
    () => {
      recordAnew('Five new recordings.');
    },
    listen,
  );
  guess.addEventListener(
    'click',
    () => {
      if (guessing.stage.peek() === 'guessing') {
        guessing.reveal();
        said.textContent = 'The names are beside the lines.';
        return;
      }
      guessing.begin(seed);
      recordAnew(
        'Five new recordings, in another order. Give each a name, or look the names up whenever you like.',
      );
    },
    listen,
  );
  for (const [index, { choice }] of lanes.entries()) {
    choice.addEventListener(
      'change',
      () => {
        guessing.guess(
          index,
          LOOK_ALIKE_KINDS.find((kind) => kind === choice.value),
        );
      },
      listen,
    );
  }
  again.disabled = false;
  guess.disabled = false;
}

function laneParts(lane: HTMLElement) {
  const name = part(lane, 'name', HTMLElement);
  const box = part(lane, 'guess-box', HTMLElement);
  const choice = part(lane, 'guess-of', HTMLSelectElement);
  const verdict = part(lane, 'verdict', HTMLElement);
  const looks = part(lane, 'looks', HTMLElement);
  const plot = part(lane, 'plot', SVGSVGElement);
  const line = part(lane, 'line', SVGPathElement);
  const strokes = part(lane, 'strokes', SVGPathElement);
  const bar = part(lane, 'bar', HTMLElement);
  return {
    choice,
    draw(sample: Sample): void {
      const firing = strokesOf(sample.electromyogram);
      line.setAttribute('d', anglePath(sample.angle));
      strokes.setAttribute('d', firing.path);
      bar.textContent = barWords(firing.bar, 'impulses/s');
      plot.setAttribute('aria-label', sampleInWords(sample));
    },
    show({ stage, order, guesses }: Guessing, index: number): void {
      const kind = order.value[index] ?? 'tremor';
      const guessed = guesses.value[index];
      const hidden = stage.value === 'guessing';
      name.textContent = hidden ? `Line ${String(index + 1)}` : LOOK_ALIKES[kind].name;
      looks.textContent = `${LOOK_ALIKES[kind].looks} ${LOOK_ALIKES[kind].tells}`;
      looks.hidden = hidden;
      box.hidden = !hidden;
      choice.value = guessed ?? '';
      verdict.hidden = stage.value !== 'revealed' || guessed === undefined;
      verdict.textContent = verdictInWords(kind, guessed);
    },
  };
}

function verdictInWords(kind: LookAlikeKind, guessed: LookAlikeKind | undefined): string {
  if (guessed === undefined) return '';
  return guessed === kind ? 'As you said.' : `You said: ${LOOK_ALIKES[guessed].name}.`;
}
