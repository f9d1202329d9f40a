/** Lets the reader keep a line, change settings, and see both: on the same axes and in a table. */
import { compareMessages } from '#messages/en/compare.ts';
import { batch, signal } from '@preact/signals-core';
import {
  type Difference,
  differences,
  type KeptRun,
  keepRun,
  keptLabel,
} from '#experiment/comparison.ts';
import { READINGS } from '#experiment/readings.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { onceASecond } from '#views/core/once-every.ts';
import { part } from '#views/core/part.ts';

/** Differences that are said; the table has all. */
const MOST_SAID = 3;

export const mount: MountView = (host, { run, lifetime }) => {
  const keep = part(host, 'keep', HTMLButtonElement);
  const swap = part(host, 'swap', HTMLButtonElement);
  const putAway = part(host, 'put-away', HTMLButtonElement);
  const hint = part(host, 'compare-hint', HTMLElement);
  const table = part(host, 'comparison', HTMLTableElement);
  const rows = part(host, 'differences', HTMLTableSectionElement);
  const said = part(host, 'compare-said', HTMLElement);
  const kept = signal<KeptRun | undefined>(undefined);

  const tellReadings = onceASecond(lifetime, () => {
    part(host, 'swing-now', HTMLElement).textContent = READINGS.swing.read(run);
    part(host, 'rhythm-now', HTMLElement).textContent = READINGS.rhythm.read(run);
  });

  effectUntil(lifetime, () => {
    const laid = run.kept.value;
    // Another line, such as one from a file, takes the place of a kept run.
    if (kept.value !== undefined && laid?.ankleAngle !== kept.value.ankleAngle)
      kept.value = undefined;
    swap.hidden = kept.value === undefined;
    table.hidden = kept.value === undefined;
    hint.hidden = laid !== undefined;
    putAway.hidden = laid === undefined;
    keep.textContent = laid === undefined ? compareMessages().keep : compareMessages().keepInstead;
  });
  effectUntil(lifetime, () => {
    if (kept.value === undefined) return;
    const found = differences(kept.value, run);
    const label = keptLabel(found);
    if (run.kept.peek()?.label !== label)
      run.kept.value = { label, ankleAngle: kept.value.ankleAngle };
    rows.replaceChildren(...found.map(rowOf));
    part(host, 'kept-swing', HTMLElement).textContent = kept.value.swing;
    part(host, 'kept-rhythm', HTMLElement).textContent = kept.value.rhythm;
  });
  const following = run.snapshot.subscribe(() => {
    if (kept.peek() !== undefined) tellReadings();
  });
  lifetime.addEventListener('abort', following);

  const lay = (next: KeptRun): void => {
    batch(() => {
      kept.value = next;
      run.kept.value = { label: keptLabel([]), ankleAngle: next.ankleAngle };
    });
    tellReadings();
  };
  const act = (button: HTMLButtonElement, does: () => string): void => {
    button.addEventListener(
      'click',
      () => {
        said.textContent = does();
      },
      { signal: lifetime },
    );
  };
  act(keep, () => {
    const isFirst = kept.peek() === undefined;
    lay(keepRun(run));
    return isFirst ? compareMessages().keptSaid : compareMessages().keptInsteadSaid;
  });
  act(swap, () => {
    const former = kept.peek();
    if (former === undefined) return '';
    const next = keepRun(run);
    lay(next);
    run.adopt(former.state, former.opened);
    announceAdjustment(host);
    announceChange(host);
    return swappedInWords(differences(next, run));
  });
  act(putAway, () => {
    run.kept.value = undefined;
    // The button that was pressed is gone.
    keep.focus();
    return compareMessages().putAwaySaid;
  });
  keep.disabled = false;
};

/** What is now and what is kept: a reader who swaps again and again hears which is which. */
function swappedInWords(found: readonly Difference[]): string {
  const say = compareMessages();
  const told = found
    .slice(0, MOST_SAID)
    .map(({ label, before, now }) => say.difference(label, now, before));
  if (found.length > MOST_SAID) told.push(say.rest);
  return [say.swapped, ...told].join(' ');
}

function rowOf({ label, before, now }: Difference): HTMLTableRowElement {
  const row = document.createElement('tr');
  const heading = document.createElement('th');
  heading.scope = 'row';
  heading.textContent = label;
  row.append(heading, cellOf(before), cellOf(now));
  return row;
}

function cellOf(text: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = text;
  return cell;
}
