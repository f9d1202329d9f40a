/**
 * `<x-tremor-pair>`: two kinds of shaking side by side, each a run of its own, under one set of controls.
 *
 * It holds two experiments, two lists to choose from, and the buttons that let time pass for both.
 */
import { batch } from '@preact/signals-core';
import { isPresetId, presetState } from '#experiment/experiment-state.ts';
import { linkedState, withLinkedState } from '#experiment/page-link.ts';
import { type Run, SPEEDS } from '#experiment/run.ts';
import { coreMessages } from '#messages/en/core.ts';
import type { PresetId } from '#model/presets.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { ExperimentElement } from '#views/core/experiment-element.ts';
import { part, parts } from '#views/core/part.ts';
import { lookOf } from '../linked-look.ts';
import { FIRST_PAIR, type Pair, PAIR_KEY, readPair, writePair } from './pair-link.ts';

/** One half of the pair: its run, its list, and what is said of the chosen kind. */
interface Half {
  readonly run: Run;
  readonly list: HTMLSelectElement;
  readonly name: HTMLElement;
  readonly about: HTMLElement;
}

export class TremorPairElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    const removal = new AbortController();
    this.#removal = removal;
    bringToLife(this, removal.signal).catch(reportError);
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }
}

export function defineTremorPair(): void {
  if (!customElements.get('x-tremor-pair'))
    customElements.define('x-tremor-pair', TremorPairElement);
}

async function bringToLife(host: HTMLElement, lifetime: AbortSignal): Promise<void> {
  await customElements.whenDefined('x-experiment');
  const look = await lookOf(host);
  const [one, two] = await Promise.all([halfOf(host, 'one'), halfOf(host, 'two')]);
  if (lifetime.aborted) return;
  const notice = part(host, 'pair-notice', HTMLElement);
  const pairAsked = (): Pair => ({
    one: presetIn(one.list),
    two: presetIn(two.list),
    magnification: look.magnification.value,
    layer: look.layer.value,
    signals: look.signals.value ? 'on' : 'off',
  });
  const show = (pair: Pair): void => {
    // Both begin anew, so that they are at the same moment of their time.
    one.run.apply(presetState(pair.one));
    two.run.apply(presetState(pair.two));
    batch(() => {
      look.magnification.value = pair.magnification;
      look.layer.value = pair.layer;
      look.signals.value = pair.signals === 'on';
    });
  };
  const takeLink = (): void => {
    const text = linkedState(location.hash, PAIR_KEY);
    if (text === undefined) return;
    const { pair, notices } = readPair(text, (preset) =>
      [...one.list.options].some(({ value }) => value === preset),
    );
    notice.textContent = notices.length === 0 ? '' : coreMessages().linkAdjusted(notices.join(' '));
    show(pair);
  };
  takeLink();
  addEventListener('hashchange', takeLink, { signal: lifetime });
  addEventListener('click', setBesideOnClick, { signal: lifetime });

  for (const [half, other] of [
    [one, two],
    [two, one],
  ] as const) {
    bindHalf(half, lifetime, () => {
      // One kind on both sides compares nothing: the other side takes what stood on this one.
      if (other.list.value === half.list.value) other.list.value = half.run.preset.peek();
      show(pairAsked());
      writeLink(pairAsked());
    });
  }
  let written = writePair(pairAsked());
  effectUntil(lifetime, () => {
    const pair = pairAsked();
    if (writePair(pair) === written) return;
    written = writePair(pair);
    writeLink(pair);
  });
  bindTransport(host, lifetime, [one.run, two.run]);
  host.dataset['state'] = 'mounted';

  /** A kind's own button sets it beside the first of the pair. */
  function setBesideOnClick({ target }: Event): void {
    const asked = target instanceof Element ? target.closest<HTMLElement>('[data-beside]') : null;
    const choice = [...two.list.options].find(({ value }) => value === asked?.dataset['beside']);
    if (!choice) return;
    two.list.value = choice.value;
    two.list.dispatchEvent(new Event('change', { bubbles: true }));
    host.scrollIntoView({ block: 'start' });
    two.list.focus({ preventScroll: true });
  }
}

async function halfOf(host: HTMLElement, name: 'one' | 'two'): Promise<Half> {
  const side = part(host, name, HTMLElement);
  const experiment = side.querySelector('x-experiment');
  if (!(experiment instanceof ExperimentElement)) throw new Error(`The ${name} has no experiment`);
  return {
    run: await experiment.ready,
    list: part(host, `list-${name}`, HTMLSelectElement),
    name: part(side, 'name', HTMLElement),
    about: part(side, 'about', HTMLElement),
  };
}

/** Ties a half's list and words to its run. */
function bindHalf(
  { run, list, name, about }: Half,
  lifetime: AbortSignal,
  onChoice: () => void,
): void {
  effectUntil(lifetime, () => {
    list.value = run.preset.value;
    const [chosen] = list.selectedOptions;
    name.textContent = chosen?.label ?? '';
    about.textContent = chosen?.dataset['about'] ?? '';
  });
  list.addEventListener('change', onChoice, { signal: lifetime });
  list.disabled = false;
}

/** The list holds nothing but presets; it has one chosen always. */
function presetIn({ value }: HTMLSelectElement): PresetId {
  return isPresetId(value) ? value : FIRST_PAIR.one;
}

function writeLink(pair: Pair): void {
  const fragment = withLinkedState(location.hash, PAIR_KEY, writePair(pair));
  history.replaceState(
    history.state,
    '',
    fragment === '' ? location.pathname + location.search : fragment,
  );
}

/** Play, Step, Speed and Reset for both runs at once. */
function bindTransport(host: HTMLElement, lifetime: AbortSignal, runs: readonly [Run, Run]): void {
  const say = coreMessages();
  const [lead] = runs;
  const listen = { signal: lifetime };
  const transport = part(host, 'transport', HTMLElement);
  const play = part(host, 'play', HTMLButtonElement);
  const word = part(host, 'play-word', HTMLElement);
  const step = part(host, 'step', HTMLButtonElement);
  const reset = part(host, 'reset', HTMLButtonElement);
  const speeds = parts(host, 'speed', HTMLInputElement);

  effectUntil(lifetime, () => {
    const playing = lead.playing.value;
    transport.dataset['playing'] = String(playing);
    word.textContent = playing ? say.pause : say.play;
    step.disabled = playing;
    for (const input of speeds) input.checked = Number(input.value) === lead.speed.value;
  });
  play.addEventListener(
    'click',
    () => {
      const playing = !lead.playing.peek();
      for (const run of runs) run.playing.value = playing;
    },
    listen,
  );
  step.addEventListener(
    'click',
    () => {
      for (const run of runs) run.step();
    },
    listen,
  );
  reset.addEventListener(
    'click',
    () => {
      for (const run of runs) run.apply(run.state.peek());
    },
    listen,
  );
  for (const input of speeds) {
    input.addEventListener(
      'change',
      () => {
        const speed = SPEEDS.find((known) => known === Number(input.value));
        if (speed !== undefined) for (const run of runs) run.speed.value = speed;
      },
      listen,
    );
    input.disabled = false;
  }
  play.disabled = false;
  reset.disabled = false;
  transport.dataset['state'] = 'mounted';
}
