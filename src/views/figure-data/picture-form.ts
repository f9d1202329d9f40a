/** The part of the dialog that saves a picture. */
import { figureDataMessages } from '#messages/en/figure-data.ts';
import type { Run } from '#experiment/run.ts';
import { part, parts } from '#views/core/part.ts';
import type { Attempt } from './numbers-form.ts';
import type { Block, ShownFigure } from './shown-figure.ts';

/** @returns What the dialog does when it opens: other views may be shown now. */
export function letSavePicture(
  body: HTMLElement,
  figure: ShownFigure,
  run: Run,
  attempt: Attempt,
  lifetime: AbortSignal,
): { readonly refresh: () => void } {
  const choice = part(body, 'block', HTMLSelectElement);
  const buttons = parts(body, 'save-picture', HTMLButtonElement);
  let blocks: readonly Block[] = [];

  function refresh(): void {
    const before = choice.value;
    blocks = figure.blocks();
    const whole = new Option(figureDataMessages().allShown, 'all');
    choice.replaceChildren(
      whole,
      ...blocks.map(({ name }, index) => new Option(name, String(index))),
    );
    if ([...choice.options].some(({ value }) => value === before)) choice.value = before;
    part(body, 'blocks-line', HTMLElement).hidden = blocks.length < 2;
    for (const button of buttons) button.disabled = blocks.length === 0;
  }

  for (const button of buttons)
    button.addEventListener(
      'click',
      () => {
        const chosen = blocks.filter((_, index) => ['all', String(index)].includes(choice.value));
        attempt(async () => {
          const { savePicture } = await import('./save-picture.ts');
          await savePicture(figure, chosen, run, button.value === 'svg' ? 'svg' : 'png');
          return figureDataMessages().pictureSaved;
        });
      },
      { signal: lifetime },
    );
  return { refresh };
}
