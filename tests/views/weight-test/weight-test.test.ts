import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '#views/weight-test/weight-test.ts';
import { NearAtOnce } from '../core/near-at-once.ts';

let host: HTMLElement;
let lifetime: AbortController;
let frames: (() => void)[] = [];

beforeEach(() => {
  for (const shape of ['Path', 'Rect', 'Text', 'Line'])
    vi.stubGlobal(`SVG${shape}Element`, SVGElement);
  frames = [];
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (request: number) => {
    frames[request - 1] = () => undefined;
  });
  const radios = ['physiological', 'enhanced', 'essential', 'neuropathic'].map(
    (kind) => `<input type="radio" name="kind" value="${kind}" data-part="option" disabled>`,
  );
  document.body.innerHTML = `<x-weight-test data-kind="essential">${radios.join('')}
    <svg data-part="picture"><path data-part="filling"/><path data-part="free" d="still"/>
      <path data-part="loaded" d="still"/><rect data-part="scale"/><text data-part="scale-text"></text>
      <line data-part="bracket"/><line data-part="free-hairline"/><line data-part="loaded-hairline"/>
      <text data-part="free-label"></text><text data-part="loaded-label"></text></svg>
    <div data-part="tools" hidden><button data-part="hang" hidden></button>
      <button data-part="take-off"></button><button data-part="cancel" hidden></button>
      <span data-part="progress" hidden><progress data-part="bar" max="1" value="0"></progress></span></div>
    <p data-part="words">still</p><p data-part="status"></p>
    <p data-part="kind-note" data-of="essential"></p><p data-part="kind-note" data-of="enhanced" hidden></p>
    </x-weight-test>`;
  host = document.querySelector<HTMLElement>('x-weight-test')!;
  lifetime = new AbortController();
  mount(host, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
});

const named = (name: string): HTMLElement =>
  host.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const line = (name: string): string | null => named(name).getAttribute('d');
/** Lets the browser draw as often as anyone asks it to. */
function drawAll(): void {
  for (const frame of frames) frame();
  frames = [];
}
function choose(kind: string): void {
  const option = host.querySelector<HTMLInputElement>(`[value="${kind}"]`)!;
  option.checked = true;
  option.dispatchEvent(new Event('change', { bubbles: true }));
}
const shownButtons = (): string[] =>
  ['hang', 'take-off', 'cancel'].filter((name) => !named(name).hidden);

test('what the build drew stands until the reader acts, and nothing is simulated', () => {
  expect(frames).toHaveLength(0);
  expect(line('free')).toBe('still');
  expect(named('words').textContent).toBe('still');
  expect(shownButtons()).toEqual(['take-off']);
  expect(named('tools').hidden).toBe(false);
});

test('another foot is recorded without the weight first; then the weight can be hung on and taken off', () => {
  choose('enhanced');
  expect(shownButtons()).toEqual(['cancel']);
  expect(line('free')).toBe('');
  drawAll();
  expect(shownButtons()).toEqual(['hang']);
  expect(line('free')).toMatch(/^M/u);
  expect(line('loaded')).toBe('');
  named('hang').click();
  drawAll();
  expect(line('loaded')).toMatch(/^M/u);
  expect(named('status').textContent).toMatch(/0\.9 Hz slower/u);
  expect(named('picture').getAttribute('aria-label')).toBe(named('words').textContent);
  named('take-off').click();
  expect(line('loaded')).toBe('');
  expect(shownButtons()).toEqual(['hang']);
});

test('what was recorded once is not recorded again', () => {
  choose('enhanced');
  drawAll();
  named('hang').click();
  drawAll();
  named('take-off').click();
  named('hang').click();
  expect(frames).toHaveLength(0);
  expect(line('loaded')).toMatch(/^M/u);
});

test('one frame takes a part of the recording and shows how far it is', () => {
  choose('enhanced');
  frames[0]?.();
  const { value } = named('bar') as HTMLProgressElement;
  expect(value).toBeGreaterThan(0);
  expect(value).toBeLessThan(1);
});

test('cancelled, it keeps what was there before and says no more than that', () => {
  choose('enhanced');
  drawAll();
  named('hang').click();
  frames[0]?.();
  named('cancel').click();
  drawAll();
  expect(line('loaded')).toBe('');
  expect(line('free')).toMatch(/^M/u);
  expect(shownButtons()).toEqual(['hang']);
});

test('the focus follows from the button that goes to the one that comes', () => {
  choose('enhanced');
  drawAll();
  named('hang').focus();
  named('hang').click();
  expect(document.activeElement).toBe(named('cancel'));
  drawAll();
  expect(document.activeElement).toBe(named('take-off'));
});

const shownNotes = (): (string | undefined)[] =>
  [...host.querySelectorAll<HTMLElement>('[data-part="kind-note"]')]
    .filter((note) => !note.hidden)
    .map((note) => note.dataset['of']);

test('what the weight did is not told beneath the question where the rhythm will be', () => {
  choose('enhanced');
  drawAll();
  expect(named('words').textContent).toMatch(/Where will it be/u);
  expect(shownNotes()).toEqual([]);
  named('hang').click();
  expect(shownNotes()).toEqual([]);
  drawAll();
  expect(shownNotes()).toEqual(['enhanced']);
});

test('each foot has its own note: that of the still stands from the beginning', () => {
  expect(shownNotes()).toEqual(['essential']);
  choose('enhanced');
  drawAll();
  named('hang').click();
  drawAll();
  choose('essential');
  expect(shownNotes()).toEqual([]);
});

test('once it has left the page it asks for no further frame', () => {
  choose('enhanced');
  frames[0]?.();
  lifetime.abort();
  const asked = frames.length;
  for (const frame of [...frames.slice(1)]) frame();
  expect(frames).toHaveLength(asked);
});
