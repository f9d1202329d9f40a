/**
 * `<x-experiment>`: owns one reader's run and its clock.
 *
 * Everything inside is prose or a view of that run. The run is made when the reader comes near;
 * it advances, one animation frame at a time, while it plays and any part of it is on the screen.
 */
import { FIGURE_KEY, linkedState } from '#experiment/page-link.ts';
import type { Run } from '#experiment/run.ts';
import type { Undo } from '#experiment/undo.ts';
import { tellOfMissingExperiments } from './missing-experiments.ts';
import { announceFailure } from './notice.ts';
import { staysStill } from './stays-still.ts';
import { whenNear, whileInView } from './visibility.ts';

/** Longest that a run waits for a quiet moment, in ms. */
const LONGEST_WAIT = 500;

export class ExperimentElement extends HTMLElement {
  /** The run, once it has been made; its state is also what the page's link describes. */
  run: Run | undefined;
  /** What the reader can take back, once there is a run. */
  undo: Undo | undefined;
  #started = startedLater();
  #removal: AbortController | undefined;

  /** The run, as soon as it has been made. */
  get ready(): Promise<Run> {
    return this.#started.promise;
  }

  connectedCallback(): void {
    if (staysStill(this)) return;
    const removal = new AbortController();
    this.#removal = removal;
    // One of them speaks for the page.
    if (document.querySelector(this.localName) === this) tellOfMissingExperiments(removal.signal);
    const start = (): void => {
      this.#start(removal.signal).catch((error: unknown) => {
        this.dataset['state'] = 'failed';
        announceFailure(this);
        this.#started.reject(error);
        reportError(error);
      });
    };
    if (isAskedFor(this)) {
      start();
      if (isFirstVisit()) placeAskedFor(this).scrollIntoView();
    } else whenNear(this, removal.signal, start);
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    // Put back, it makes another run, and its views wait for that one.
    this.#started = startedLater();
  }

  async #start(lifetime: AbortSignal): Promise<void> {
    await afterPaint();
    const { startExperiment } = await import('./start-experiment.ts');
    if (lifetime.aborted) return;
    const { run, undo } = startExperiment(this, lifetime);
    this.run = run;
    this.undo = undo;
    runWhileInView(this, lifetime, run);
    this.dataset['state'] = 'mounted';
    this.#started.resolve(run);
  }
}

/** A run that is still to be made. */
function startedLater(): PromiseWithResolvers<Run> {
  const later = Promise.withResolvers<Run>();
  // A view that waits is told of a failure; an experiment without views must not report it twice.
  later.promise.catch(() => undefined);
  return later;
}

/** Resolves once the page has been painted and has a moment: the words come before the model. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: LONGEST_WAIT });
    else setTimeout(done, 0);
  });
}

/** Whether the page's link asks for a state of this experiment. */
function isAskedFor(experiment: HTMLElement): boolean {
  return linkedState(location.hash, experiment.dataset['name'] ?? '') !== undefined;
}

/** The figure that the page's link names beside the state, as a code on paper does; else the experiment. */
function placeAskedFor(experiment: HTMLElement): Element {
  const figure = document.getElementById(linkedState(location.hash, FIGURE_KEY) ?? '');
  return figure !== null && experiment.contains(figure) ? figure : experiment;
}

/** Whether the reader came by a link, and not back or by a reload, which keep their own place. */
function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}

/** Registers `<x-experiment>`; safe to call more than once. */
export function defineExperiment(): void {
  if (!customElements.get('x-experiment')) customElements.define('x-experiment', ExperimentElement);
}

/**
 * The run of the experiment that `view` stands in.
 *
 * @throws {Error} If the view stands in no experiment.
 */
export async function nearestRun(view: Element): Promise<Run> {
  await customElements.whenDefined('x-experiment');
  const experiment = view.closest('x-experiment');
  if (experiment instanceof ExperimentElement) return experiment.ready;
  throw new Error(`<${view.localName}> stands in no <x-experiment>`);
}

/**
 * What the reader of the experiment that `view` stands in can take back.
 *
 * @throws {Error} If there is no such experiment, or it has not started yet.
 */
export function nearestUndo(view: Element): Undo {
  const experiment = view.closest('x-experiment');
  if (experiment instanceof ExperimentElement && experiment.undo) return experiment.undo;
  throw new Error(`<${view.localName}> stands in no started <x-experiment>`);
}

function runWhileInView(element: Element, lifetime: AbortSignal, run: Run): void {
  let request = 0;
  let previous: number | undefined;

  const tick = (now: number): void => {
    request = requestAnimationFrame(tick);
    if (run.playing.peek() && previous !== undefined) run.advance((now - previous) / 1000);
    previous = now;
  };
  const stop = (): void => {
    cancelAnimationFrame(request);
    request = 0;
    previous = undefined;
  };
  let inView = false;
  const follow = (): void => {
    const wanted = inView && run.playing.peek();
    if (wanted && request === 0) request = requestAnimationFrame(tick);
    if (!wanted) stop();
  };
  whileInView(element, lifetime, (visible) => {
    inView = visible;
    follow();
  });
  const unsubscribe = run.playing.subscribe(follow);
  lifetime.addEventListener('abort', () => {
    unsubscribe();
    stop();
  });
}
