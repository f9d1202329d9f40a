import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { linkedText } from '#experiment/page-link.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { decodeRun } from '#experiment/run-link.ts';
import { part } from '#views/core/part.ts';
import { mount } from '#views/share/share.ts';
import { changeOften } from '../../experiment/changed-often.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();
let run: Run;
let host: HTMLElement;
let lifetime: AbortController;

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  history.replaceState(null, '', '/a-late-correction/?class=3#weight=v2,essential@2');
  document.body.innerHTML = `<x-experiment data-name="late">
    <x-share><button data-part="open" disabled></button></x-share></x-experiment>`;
  host = document.querySelector('x-share')!;
  run = createRun(presetState('held-curl'));
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
});

const field = () => part(host, 'link', HTMLInputElement);
const said = (name: string) => part(host, name, HTMLElement).textContent;
const choice = (value: string) => host.querySelector<HTMLInputElement>(`[value="${value}"]`)!;

function open(): void {
  part(host, 'open', HTMLButtonElement).click();
}

function choose(value: string): void {
  choice(value).click();
}

test('the dialog is made when it is first asked for, and leaves the page with its view', () => {
  expect(host.querySelector('dialog')).toBeNull();
  open();
  open();
  expect(host.querySelectorAll('dialog')).toHaveLength(1);
  lifetime.abort();
  expect(host.querySelector('dialog')).toBeNull();
});

test.each([
  ['says in the laboratory that its other instruments are not in the link', 'x-lab', false],
  ['says nothing of them elsewhere', 'section', true],
])('it %s', (_, around, isHidden) => {
  const place = document.createElement(around);
  host.replaceWith(place);
  place.append(host);
  open();
  expect(part(host, 'left-out', HTMLElement).hidden).toBe(isHidden);
});

test('the link is that of the page, and opens this experiment at this moment', () => {
  run.advanceBy(1.234);
  run.parameters.reflexGain.value = 0.9;
  run.advanceBy(0.5);
  open();
  const address = new URL(field().value);
  expect(address.pathname + address.search).toBe('/a-late-correction/?class=3');
  expect(linkedText(address.hash, 'weight')).toBeUndefined();
  const { recording, notices } = decodeRun(linkedText(address.hash, 'late')!, 'essential');
  expect(notices).toEqual([]);
  expect(recording).toEqual({ ...run.past!, steps: 1734 });
  expect(said('words')).toMatch(/^Held curl; Reflex gain .*; changed once on the way; .* 1\.7 s$/u);
});

test('the link can leave the moment out', () => {
  run.advanceBy(2);
  run.parameters.conductionDelay.value = 0.05;
  open();
  choose('start');
  expect(field().value).toMatch(/#late=v3,model:2,held-curl@2,conductionDelay:50$/u);
  expect(said('words')).toBe('Held curl; Delay 50 milliseconds; from the start');
});

test('what is chosen in the dialog is no change of the run', () => {
  const changed = vi.fn();
  document.querySelector('x-experiment')!.addEventListener('change', changed);
  run.advanceBy(1);
  open();
  choose('start');
  expect(changed).not.toHaveBeenCalled();
});

test.each([
  ['has not been played', 'not been played', () => {}],
  [
    'was changed too often',
    'More was changed',
    () => {
      changeOften(run, 101);
    },
  ],
  [
    'has gone on for too long',
    'at most 10 minutes',
    () => {
      run.advanceBy(600.001);
    },
  ],
])('of a run that %s there is no link from this moment, and it says why', (_, why, prepare) => {
  prepare();
  void mount(host, { run, lifetime: lifetime.signal });
  open();
  // The dialog of the second mount.
  const dialog = [...host.querySelectorAll('dialog')].at(-1)!;
  expect(dialog.querySelector<HTMLInputElement>('[value="now"]')!.disabled).toBe(true);
  expect(dialog.querySelector<HTMLInputElement>('[value="start"]')!.checked).toBe(true);
  expect(dialog.querySelector('[data-part="reason"]')!.textContent).toContain(why);
});

test('copying says that it has copied', async () => {
  open();
  part(host, 'copy', HTMLButtonElement).click();
  await vi.waitFor(() => {
    expect(said('status')).toBe('Copied.');
  });
  expect(writeText).toHaveBeenCalledWith(field().value);
});

test.each([
  ['refuses', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
  ['has no clipboard', {}],
])('where the browser %s, the link is selected and the reader told how', async (_, browser) => {
  vi.stubGlobal('navigator', browser);
  open();
  part(host, 'copy', HTMLButtonElement).click();
  await vi.waitFor(() => {
    expect(said('status')).toContain('Ctrl+C');
  });
  expect(document.activeElement).toBe(field());
  expect(field().selectionEnd).toBe(field().value.length);
});

test('a code is drawn of a link that a camera can read', async () => {
  open();
  await vi.waitFor(() => {
    expect(host.querySelector('svg[role="img"]')).not.toBeNull();
  });
  expect(said('code-words')).toContain('camera');
});
