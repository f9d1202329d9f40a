/** `<x-sheet-picture>`: one picture of the contact sheet, drawn once when it comes near. */
import { part } from '#views/core/part.ts';
import { whenNear } from '#views/core/visibility.ts';
import { needsInside } from '../foot-picture.ts';
import { CONTACT_SHEET } from './contact-sheet.ts';

export class SheetPictureElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    const removal = new AbortController();
    this.#removal = removal;
    whenNear(this, removal.signal, () => {
      this.#draw(removal.signal).then(
        () => {
          this.dataset['state'] = 'mounted';
        },
        (error: unknown) => {
          this.dataset['state'] = 'failed';
          reportError(error);
        },
      );
    });
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
  }

  async #draw(lifetime: AbortSignal): Promise<void> {
    const entry = CONTACT_SHEET.find(({ name }) => name === this.dataset['name']);
    if (!entry)
      throw new Error(`The contact sheet has no picture "${this.dataset['name'] ?? ''}".`);
    const { openFootStudio } = await import('../foot-studio.ts');
    const studio = await openFootStudio(lifetime);
    if (needsInside(entry.picture)) await studio.loadInside();
    if (!lifetime.aborted) studio.draw(entry.picture, part(this, 'canvas', HTMLCanvasElement));
  }
}
