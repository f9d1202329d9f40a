/**
 * The explorer of the foot.
 *
 * One state decides the picture, the list, the buttons and the link; each of them reads it and some
 * write it. Nothing heavy is imported here: the studio is fetched when it is wanted, and without it
 * the list, the facts and the quiz work on.
 */
import { signal } from '@preact/signals-core';
import { explorerMessages } from '#messages/en/explorer.ts';
import { footMessages } from '#messages/en/foot.ts';
import type { MountView, ViewContext } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { needsInside } from '../foot-picture.ts';
import type { FootStudio } from '../foot-studio.ts';
import { asksFirst } from '../loading.ts';
import { readStill } from '../still.ts';
import { readCatalogue } from './catalogue.ts';
import { mountChosen } from './chosen-view.ts';
import { change, type Explorer } from './explorer-context.ts';
import { withSelected } from './explorer-state.ts';
import { mountLink, linkedExplorer } from './link-view.ts';
import { mountList } from './list-view.ts';
import { mountPicture } from './picture-view.ts';
import { mountQuiz } from './quiz-view.ts';
import { mountSwitches } from './switches-view.ts';
import { describePicture } from './words-view.ts';

/** Opens the page's studio for as long as `lifetime` lasts. */
export type OpenStudio = (lifetime: AbortSignal) => Promise<FootStudio>;

const openPageStudio: OpenStudio = async (lifetime) => {
  const { openFootStudio } = await import('../foot-studio.ts');
  return openFootStudio(lifetime);
};

export const mount: MountView = (host, context) => mountExplorer(host, context, openPageStudio);

/** Mounts the explorer with a studio of the caller's choice. */
export async function mountExplorer(
  host: HTMLElement,
  { run, lifetime }: ViewContext,
  openStudio: OpenStudio,
): Promise<void> {
  const catalogue = readCatalogue(host);
  const still = readStill(host, lifetime);
  const said = part(host, 'said', HTMLElement);
  const state = signal(linkedExplorer(host, catalogue));
  const explorer: Explorer = {
    host,
    lifetime,
    run,
    catalogue,
    state,
    question: signal(undefined),
    pickPart(id) {
      if (id !== undefined && quiz.answerWith(id)) return;
      change(explorer, (now) => withSelected(now, id, catalogue.find(id)?.layer));
    },
    say(sentence) {
      said.textContent = sentence;
    },
  };
  const picture = mountPicture(explorer, still);
  mountSwitches(explorer, still.show);
  mountList(explorer);
  mountChosen(explorer);
  const quiz = mountQuiz(explorer);
  describePicture(explorer, still.kept);
  mountLink(host, lifetime, catalogue, state);

  let studio: FootStudio | undefined;
  let inside: 'unasked' | 'asked' | 'failed' = 'unasked';
  const attempt = async (): Promise<void> => {
    still.say('');
    try {
      studio ??= await open();
    } catch (error) {
      still.stayFor(error);
      return;
    }
    if (lifetime.aborted) return;
    picture.drawWith(studio);
    if (inside === 'failed') inside = 'unasked';
    await fetchInside(studio);
  };

  still.onRequest(attempt);
  effectUntil(lifetime, () => {
    if (needsInside(state.value) && studio) void fetchInside(studio);
  });
  if (asksFirst()) still.offer();
  else await attempt();

  async function open(): Promise<FootStudio> {
    const loan = new AbortController();
    try {
      const opened = await openStudio(AbortSignal.any([loan.signal, lifetime]));
      effectUntil(lifetime, () => {
        if (opened.lost.value) still.keepLast();
        else picture.invalidate();
      });
      return opened;
    } catch (error) {
      loan.abort();
      throw error;
    }
  }

  /** Fetches what lies under the skin, once it is to be shown; after a failure when asked again. */
  async function fetchInside({ loadInside }: FootStudio): Promise<void> {
    if (inside !== 'unasked' || !needsInside(state.peek())) return;
    inside = 'asked';
    try {
      await loadInside();
    } catch {
      inside = 'failed';
      still.say(explorerMessages().insideNotFetched);
      still.offer();
      part(host, 'load', HTMLButtonElement).textContent = footMessages().again;
      return;
    }
    if (lifetime.aborted) return;
    part(host, 'load', HTMLButtonElement).hidden = true;
    still.say('');
    picture.setInsideThere();
  }
}
