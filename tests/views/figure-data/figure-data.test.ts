import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { part } from '#views/core/part.ts';
import { mount } from '#views/figure-data/figure-data.ts';
import { changeOften } from '../../experiment/changed-often.ts';

let run: Run;
let host: HTMLElement;
let lifetime: AbortController;
let saved: { name: string; content: Blob }[];
const changed = vi.fn();
const showModal = vi.fn();

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = showModal.mockReset();
  saved = [];
  let made: Blob | undefined;
  URL.createObjectURL = vi.fn((content: Blob) => {
    made = content;
    return 'blob:1';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: made! });
  });
  history.replaceState(null, '', '/a-late-correction/#weight=v2,essential@2');
  document.body.innerHTML = `<x-experiment data-name="late"><figure>
    <div class="plate-head"><span class="n">Figure 5.1</span><h3>Drag the delay</h3>
    <x-figure-data><button data-part="open" disabled></button></x-figure-data></div>
    <x-trace class="plot" data-of="ankleAngle flexorElectromyogram"></x-trace>
    <figcaption><p class="finding">It shakes.</p></figcaption></figure></x-experiment>`;
  host = document.querySelector('x-figure-data')!;
  changed.mockReset();
  document.querySelector('x-experiment')!.addEventListener('change', changed);
  run = createRun(presetState('held-curl'));
  run.advanceBy(1.5);
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.restoreAllMocks();
});

/** Waits long enough for a loaded machine. */
function until(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { timeout: 25_000 });
}

async function open(): Promise<HTMLDialogElement> {
  part(host, 'open', HTMLButtonElement).click();
  await until(() => {
    expect(host.querySelector('dialog')).not.toBeNull();
  });
  return host.querySelector('dialog')!;
}

const button = (name: string) => part(host, name, HTMLButtonElement);
const said = () => part(host, 'status', HTMLElement).textContent;
const isHidden = (name: string) => part(host, name, HTMLElement).hidden;

async function press(name: string): Promise<string> {
  part(host, 'status', HTMLElement).textContent = '';
  button(name).click();
  await until(() => {
    expect(said()).not.toBe('');
  });
  return said();
}

async function give(text: string, name: string): Promise<string> {
  const field = part(host, 'choose-file', HTMLInputElement);
  const file = { name, size: text.length, text: () => Promise.resolve(text) };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  part(host, 'status', HTMLElement).textContent = '';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => {
    expect(said()).not.toBe('');
  });
  return said();
}

/** A blob's text; jsdom's has no such method. */
function textOf(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(content);
  });
}

test('the dialog is made when it is first asked for, and leaves the page with its view', async () => {
  expect(host.querySelector('dialog')).toBeNull();
  await open();
  await open();
  expect(host.querySelectorAll('dialog')).toHaveLength(1);
  expect(showModal).toHaveBeenCalledTimes(2);
  lifetime.abort();
  expect(host.querySelector('dialog')).toBeNull();
});

test('what the figure shows is saved under its number, with the columns of its traces', async () => {
  await open();
  await press('save-numbers');
  const [file] = saved;
  expect(file!.name).toMatch(/^why-does-my-foot-shake-figure-5\.1-\d{4}-\d\d-\d\d\.csv$/u);
  const text = await textOf(file!.content);
  expect(text).toContain('# figure: Figure 5.1 Drag the delay');
  expect(text).toContain('\r\ntime (s),ankle angle (°),EMG of the flexor (impulses/s)\r\n');
  expect(text.match(/\r\n-?\d/gu)).toHaveLength(HISTORY_LENGTH);
});

test('at the full rate the run is taken again, so many seconds as were asked for', async () => {
  await open();
  host.querySelector<HTMLInputElement>('[value="full"]')!.click();
  part(host, 'seconds', HTMLInputElement).value = '2';
  expect(await press('save-numbers')).toBe('2 s are saved, 1000 rows each.');
  const text = await textOf(saved[0]!.content);
  expect(saved[0]!.name).toContain('full-rate');
  expect(text.match(/\r\n-?\d/gu)).toHaveLength(2000);
  expect(isHidden('progress')).toBe(true);
  expect(button('save-numbers').disabled).toBe(false);
});

test('saving at the full rate can be cancelled, and then nothing is saved', async () => {
  run.advanceBy(60);
  await open();
  host.querySelector<HTMLInputElement>('[value="full"]')!.click();
  button('save-numbers').click();
  await until(() => {
    expect(part(host, 'progress', HTMLProgressElement).value).toBeGreaterThan(0);
  });
  expect(isHidden('cancel')).toBe(false);
  await press('cancel');
  expect(said()).toBe('Cancelled. Nothing was saved.');
  expect(saved).toEqual([]);
});

test.each([
  [
    'was changed too often offers no full rate',
    'full',
    'no-past',
    () => {
      changeOften(run, 5001);
    },
  ],
  [
    'has gone on for long is not saved from its start',
    'start',
    'span-words',
    () => {
      run.advanceBy(60);
    },
  ],
])('a run that %s, and says why', async (_, choice, reason, prepare) => {
  prepare();
  await open();
  expect(host.querySelector<HTMLInputElement>(`[value="${choice}"]`)!.disabled).toBe(true);
  expect(part(host, reason, HTMLElement).textContent).not.toBe('');
  expect(isHidden(reason)).toBe(false);
});

test('the recording is offered where there is one, from where the reader began it', async () => {
  await open();
  expect(isHidden('recorded-choice')).toBe(true);
  run.recorded.value = { ...run.past!, from: 200, steps: 500 };
  await open();
  await until(() => {
    expect(isHidden('recorded-choice')).toBe(false);
  });
  host.querySelector<HTMLInputElement>('[value="full"]')!.click();
  host.querySelector<HTMLInputElement>('[value="recording"]')!.click();
  await press('save-numbers');
  expect((await textOf(saved[0]!.content)).match(/\r\n-?\d/gu)).toHaveLength(300);
});

test('a file that was saved opens to its figure in another run, and its line can be put away', async () => {
  await open();
  await press('save-numbers');
  const text = await textOf(saved[0]!.content);
  const { time } = run.snapshot.peek();
  run.parameters.reflexGain.value = 1;
  run.advanceBy(3);
  expect(await give(text, 'mine.csv')).toContain('“mine.csv” is open.');
  expect(run.snapshot.peek().time).toBe(time);
  expect(run.kept.peek()?.label).toBe('from the file mine.csv');
  expect(changed).toHaveBeenCalledTimes(1);
  expect(isHidden('kept')).toBe(false);
  await press('put-away');
  expect(run.kept.peek()).toBeUndefined();
  expect(isHidden('kept')).toBe(true);
});

test('a state that was saved opens again', async () => {
  run.parameters.reflexGain.value = 1;
  await open();
  await press('save-state');
  expect(saved[0]!.name).toMatch(/\.json$/u);
  run.reset();
  await give(await textOf(saved[0]!.content), 'state.json');
  expect(run.parameters.reflexGain.peek()).toBe(1);
});

test('a file that is no use is refused in words, and nothing changes', async () => {
  await open();
  const state = run.state.peek();
  const words = await give('<script>alert(1)</script>', '<b>.csv');
  expect(words).toBe(
    '“<b>.csv” was not opened, and nothing has changed. It holds no table with a row of headings and at least two columns.',
  );
  expect(host.querySelector('b')).toBeNull();
  expect(run.state.peek()).toBe(state);
  expect(run.kept.peek()).toBeUndefined();
  expect(changed).not.toHaveBeenCalled();
});

test('a file that is too long is not even read', async () => {
  await open();
  const field = part(host, 'choose-file', HTMLInputElement);
  const file = { name: 'a.csv', size: 1e9, text: vi.fn() };
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change'));
  await until(() => {
    expect(said()).toContain('too long');
  });
  expect(file.text).not.toHaveBeenCalled();
});

test('what is chosen in the dialog is no change of the run', async () => {
  await open();
  host.querySelector<HTMLInputElement>('[value="full"]')!.click();
  expect(changed).not.toHaveBeenCalled();
});

test('the reader is told that nothing leaves the device', async () => {
  expect((await open()).textContent).toContain('Nothing leaves your device');
});
