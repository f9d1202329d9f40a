/** Leaves of the table only the kinds that can come out in the condition that a reader chooses. */
import { part, parts } from '#views/core/part.ts';
import { CONDITION_NAMES, countInWords } from './conditions.ts';

export function mount(host: HTMLElement, lifetime: AbortSignal): void {
  const count = part(host, 'count', HTMLElement);
  const kinds = parts(host, 'kind', HTMLTableRowElement);
  const radios = parts(host, 'option', HTMLInputElement);

  const show = (): void => {
    const chosen = radios.find(({ checked }) => checked)?.value;
    const condition = CONDITION_NAMES.find((name) => name === chosen);
    for (const kind of kinds) {
      kind.hidden = condition !== undefined && !conditionsOf(kind).includes(condition);
    }
    const shown = kinds.filter(({ hidden }) => !hidden).length;
    count.textContent = countInWords(shown, kinds.length, condition);
  };

  for (const radio of radios) {
    radio.addEventListener('change', show, { signal: lifetime });
    radio.disabled = false;
  }
  // A browser that comes back to the page may have kept the choice.
  if (radios.some(({ checked, value }) => checked && value !== '')) show();
}

function conditionsOf({ dataset }: HTMLTableRowElement): string[] {
  return (dataset['conditions'] ?? '').split(' ');
}
