/** The dialog that shows a link: in words, as text to copy, and as a code for a phone's camera. */
import { shareMessages } from '#messages/en/share.ts';
import { copyText } from '#views/core/copy-text.ts';
import { createPageDialog } from '#views/core/page-dialog.ts';
import { part, parts } from '#views/core/part.ts';
import type { SharedLink, SharedLinks } from './shared-links.ts';

export interface ShareDialog {
  readonly open: (links: SharedLinks) => void;
}

/** @param group Name for the choice, and start of the ids; unique on the page. */
const content = (group: string, say: ReturnType<typeof shareMessages>): string => `
  <p><span class="label">${say.linkOpens}</span> <span data-part="words"></span>.</p>
  <fieldset class="choices">
    <legend>${say.fromWhere}</legend>
    <div class="options">
      <label class="choice"><input type="radio" name="${group}" value="now" data-part="moment"
        aria-describedby="${group}-reason"><span>${say.fromNow}</span></label>
      <label class="choice"><input type="radio" name="${group}" value="start" data-part="moment"
        ><span>${say.fromStart}</span></label>
    </div>
    <p class="small" id="${group}-reason" data-part="reason"></p>
  </fieldset>
  <div>
    <label class="label" for="${group}-link">${say.link}</label>
    <div class="share-link">
      <input id="${group}-link" type="text" readonly spellcheck="false" data-part="link">
      <button class="btn go" type="button" data-part="copy">${say.copy}</button>
    </div>
    <p class="small" role="status" data-part="status"></p>
    <p class="small" data-part="left-out" hidden>${say.leftOut}</p>
  </div>
  <div class="share-code">
    <div data-part="code"></div>
    <p class="small" data-part="code-words"></p>
  </div>`;

export function createShareDialog(host: Element, lifetime: AbortSignal): ShareDialog {
  const say = shareMessages();
  const { element, body, open } = createPageDialog(host, say.title, lifetime);
  body.classList.add('share');
  body.innerHTML = content(`share-${crypto.randomUUID().slice(0, 8)}`, say);
  // Instruments without a run stand in the laboratory beside the others.
  part(body, 'left-out', HTMLElement).hidden = host.closest('x-lab') === null;
  const field = part(body, 'link', HTMLInputElement);
  const status = part(body, 'status', HTMLElement);
  const reason = part(body, 'reason', HTMLElement);
  const moments = parts(body, 'moment', HTMLInputElement);
  const listen = { signal: lifetime };
  let links: SharedLinks | undefined;

  const show = (): void => {
    const fromNow = moments.some(({ value, checked }) => checked && value === 'now');
    const link = fromNow ? links?.fromNow : links?.fromStart;
    if (link === undefined) return;
    part(body, 'words', HTMLElement).textContent = link.words;
    field.value = link.address;
    // Its beginning tells a reader what page it is of; a longer one may have been scrolled to its end.
    field.scrollLeft = 0;
    status.textContent = '';
    void drawCode(body, link);
  };

  // What is chosen here is no setting of the run.
  element.addEventListener(
    'change',
    (event) => {
      event.stopPropagation();
      show();
    },
    listen,
  );
  field.addEventListener(
    'focus',
    () => {
      field.select();
    },
    listen,
  );
  part(body, 'copy', HTMLButtonElement).addEventListener(
    'click',
    () => {
      void copyText(field, status, 'link');
    },
    listen,
  );
  return {
    open(next) {
      links = next;
      const chosen = next.fromNow === undefined ? 'start' : 'now';
      for (const moment of moments) {
        moment.checked = moment.value === chosen;
        moment.disabled = moment.value === 'now' && next.fromNow === undefined;
      }
      reason.textContent = next.reason;
      reason.hidden = next.reason === '';
      show();
      open();
    },
  };
}

/** Draws the code of `link`, unless another link has been chosen by the time that it can be drawn. */
async function drawCode(body: HTMLElement, link: SharedLink): Promise<void> {
  const field = part(body, 'link', HTMLInputElement);
  const words = part(body, 'code-words', HTMLElement);
  const place = part(body, 'code', HTMLElement);
  const say = shareMessages();
  try {
    const { codeDrawing } = await import('./code-drawing.ts');
    if (field.value !== link.address) return;
    const drawing = codeDrawing(link.address);
    place.replaceChildren(...(drawing ? [drawing] : []));
    words.textContent = drawing ? say.scan : say.noCode;
  } catch {
    place.replaceChildren();
    words.textContent = say.codeFailed;
  }
}
