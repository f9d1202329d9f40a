/** The still of the foot on the page, and the sentence under it when it has to stay. */
import { footMessages } from '#messages/en/foot.ts';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ViewName } from '#anatomy/named-views.ts';
import { part } from '#views/core/part.ts';

export interface StillOnPage {
  /** Gives way to the live picture, which has been drawn. */
  readonly stepBack: () => void;
  /**
   * Leaves the last picture standing because the graphics processor was taken away; returns where
   * there is none to leave. To be called again when the canvas has changed its size.
   */
  readonly keepLast: () => void;
  /** Whether the last live picture stands as it was: its words must not change either. */
  readonly kept: ReadonlySignal<boolean>;
  /** Stays because the live foot could not be had. */
  readonly stayFor: (error: unknown) => void;
  /** Stays until the reader asks for more. */
  readonly offer: () => void;
  /** Calls `load` whenever the reader asks for the live foot. */
  readonly onRequest: (load: () => Promise<void>) => void;
  /** Shows the foot from another side, also in place of a last picture from elsewhere. */
  readonly show: (view: ViewName) => void;
  /** Puts a sentence under the picture; an empty one takes it away. */
  readonly say: (sentence: string) => void;
}

/** Said when the picture has to do. */
function cannotShow(image: HTMLImageElement): string {
  const pose = image.dataset['pose'] ?? '';
  return footMessages().cannotShow(pose);
}

/** What is seen: the picture that the build made, the live one, or the last of those. */
type Seen = 'still' | 'live' | 'kept';

export function readStill(host: HTMLElement, lifetime: AbortSignal): StillOnPage {
  const image = part(host, 'still', HTMLImageElement);
  const canvas = part(host, 'canvas', HTMLCanvasElement);
  const notice = part(host, 'notice', HTMLElement);
  const button = part(host, 'load', HTMLButtonElement);

  const say = (sentence: string): void => {
    notice.textContent = sentence;
  };
  let seen: Seen = 'still';
  /** Size in pixels of what the canvas holds; a canvas that changes its size loses it. */
  let drawn: { readonly width: number; readonly height: number } | undefined;
  const kept = signal(false);
  /** Only one of the two is there for eyes, fingers and screen readers. */
  const show = (next: Seen): void => {
    seen = next;
    host.dataset['picture'] = next;
    canvas.tabIndex = next === 'live' ? 0 : -1;
    canvas.ariaHidden = next === 'still' ? 'true' : null;
    image.ariaHidden = next === 'still' ? null : 'true';
    kept.value = next === 'kept';
  };
  const stayBuilt = (): void => {
    drawn = undefined;
    show('still');
    say(cannotShow(image));
  };
  show('still');
  // A foot that is taken away and put back starts from its still again.
  lifetime.addEventListener('abort', () => {
    show('still');
  });
  // A browser that loses its graphics processor may lose what two-dimensional canvases hold as well.
  canvas.addEventListener(
    'contextlost',
    () => {
      drawn = undefined;
      if (seen === 'kept') stayBuilt();
    },
    { signal: lifetime },
  );

  return {
    say,
    kept,
    stepBack() {
      drawn = { width: canvas.width, height: canvas.height };
      if (seen === 'live') return;
      show('live');
      say('');
      button.hidden = true;
    },
    keepLast() {
      const stands = drawn?.width === canvas.width && drawn.height === canvas.height;
      if (!stands) stayBuilt();
      else if (seen !== 'kept') {
        show('kept');
        say(footMessages().kept);
      }
    },
    stayFor(error) {
      stayBuilt();
      // Nothing to try again where the browser itself lacks what it takes.
      button.hidden = error instanceof Error && error.name === 'NoWebGLError';
      button.textContent = footMessages().again;
    },
    offer() {
      button.hidden = false;
    },
    onRequest(load) {
      button.addEventListener(
        'click',
        () => {
          button.disabled = true;
          void load().finally(() => {
            button.disabled = false;
          });
        },
        { signal: lifetime },
      );
    },
    show(view) {
      const shown = host.dataset['view'];
      if (!shown || shown === view) return;
      if (seen === 'kept') stayBuilt();
      // The files of all sides are named alike: only the name of the side changes.
      const renamed = (address: string): string => address.replaceAll(`/${shown}-`, `/${view}-`);
      image.srcset = renamed(image.srcset);
      image.src = renamed(image.src);
      image.alt = image.alt.replace(
        footMessages().descriptions[shown as ViewName],
        footMessages().descriptions[view],
      );
      host.dataset['view'] = view;
    },
  };
}
