/** The still of the foot on the page, and the sentence under it when it has to stay. */
import { NAMED_VIEWS, type ViewName } from '#anatomy/named-views.ts';
import { part } from '#views/core/part.ts';

export interface StillOnPage {
  /** Gives way to the live picture. */
  readonly stepBack: () => void;
  /** Returns because the graphics processor was taken away. */
  readonly comeBack: () => void;
  /** Stays because the live foot could not be had. */
  readonly stayFor: (error: unknown) => void;
  /** Stays until the reader asks for more. */
  readonly offer: () => void;
  /** Calls `load` whenever the reader asks for the live foot. */
  readonly onRequest: (lifetime: AbortSignal, load: () => Promise<void>) => void;
  /** Shows the foot from another side. */
  readonly show: (view: ViewName) => void;
  /** Puts a sentence under the picture; an empty one takes it away. */
  readonly say: (sentence: string) => void;
}

/** Said when the picture has to do. */
function cannotShow(image: HTMLImageElement): string {
  const pose = image.dataset['pose'] ?? '';
  return `The 3D foot cannot be shown here; this picture shows the pose in which ${pose}.`;
}

export function readStill(host: HTMLElement): StillOnPage {
  const image = part(host, 'still', HTMLImageElement);
  const canvas = part(host, 'canvas', HTMLCanvasElement);
  const notice = part(host, 'notice', HTMLElement);
  const button = part(host, 'load', HTMLButtonElement);

  const say = (sentence: string): void => {
    notice.textContent = sentence;
  };
  /** Only one of the two is there for eyes, fingers and screen readers. */
  const show = (live: boolean): void => {
    host.dataset['picture'] = live ? 'live' : 'still';
    canvas.tabIndex = live ? 0 : -1;
    canvas.ariaHidden = live ? null : 'true';
    image.ariaHidden = live ? 'true' : null;
  };
  show(false);

  return {
    say,
    stepBack() {
      if (host.dataset['picture'] === 'live') return;
      show(true);
      say('');
      button.hidden = true;
    },
    comeBack() {
      show(false);
      say(cannotShow(image));
    },
    stayFor(error) {
      show(false);
      say(cannotShow(image));
      // Nothing to try again where the browser itself lacks what it takes.
      button.hidden = error instanceof Error && error.name === 'NoWebGLError';
      button.textContent = 'Try again';
    },
    offer() {
      button.hidden = false;
    },
    onRequest(lifetime, load) {
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
      // The files of all sides are named alike: only the name of the side changes.
      const renamed = (address: string): string => address.replaceAll(`/${shown}-`, `/${view}-`);
      image.srcset = renamed(image.srcset);
      image.src = renamed(image.src);
      image.alt = image.alt.replace(
        NAMED_VIEWS[shown as ViewName].description,
        NAMED_VIEWS[view].description,
      );
      host.dataset['view'] = view;
    },
  };
}
