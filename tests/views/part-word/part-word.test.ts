import { afterEach, beforeEach, expect, test } from 'vitest';
import { definePartWord } from '#views/part-word/part-word-element.ts';

const told: unknown[] = [];
let listening: AbortController;

function word(of: string, id: string): string {
  return `<x-part data-of="${of}"><span class="id ${of}" data-part="word" id="${id}">${of}</span></x-part>`;
}

beforeEach(() => {
  definePartWord();
  listening = new AbortController();
  document.addEventListener(
    'x-attend',
    (event) => {
      told.push((event as CustomEvent).detail);
    },
    { signal: listening.signal },
  );
  document.body.innerHTML = `<h2>One</h2>
    <p>${word('flexor', 'first')} ${word('extensor', 'partner')} ${word('flexor', 'again')}</p>
    <h2>Two</h2><p>${word('flexor', 'later')}</p><button>elsewhere</button>`;
  told.length = 0;
});

afterEach(() => {
  document.body.replaceChildren();
  listening.abort();
});

const at = (id: string) => document.getElementById(id)!;
const attended = () => document.documentElement.dataset['attend'];

function point(id: string, type: 'pointerenter' | 'pointerleave', pointerType = 'mouse'): void {
  at(id).dispatchEvent(new PointerEvent(type, { pointerType }));
}

function press(target: Element): void {
  target.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

function key(target: Element, name: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

test('a word that is pointed at lights its part up until it is left', () => {
  point('first', 'pointerenter');
  expect(attended()).toBe('flexor');
  point('first', 'pointerleave');
  expect(attended()).toBeUndefined();
  expect(told).toEqual(['flexor', null]);
});

test('a finger that passes over a word lights nothing up', () => {
  point('first', 'pointerenter', 'touch');
  expect(attended()).toBeUndefined();
});

test('a word that is pressed stays lit until it is pressed again', () => {
  press(at('again'));
  expect(attended()).toBe('flexor');
  press(at('again'));
  expect(attended()).toBeUndefined();
});

test('Escape or a press elsewhere lets go', () => {
  press(at('first'));
  expect(at('first').getAttribute('aria-pressed')).toBe('true');
  key(document.body, 'Escape');
  expect(attended()).toBeUndefined();
  expect(at('first').getAttribute('aria-pressed')).toBe('false');
  press(at('first'));
  press(document.querySelector('button')!);
  expect(attended()).toBeUndefined();
});

test('pressing another word moves the light there, with no dark between', () => {
  press(at('first'));
  point('partner', 'pointerenter');
  press(at('partner'));
  point('partner', 'pointerleave');
  expect(attended()).toBe('extensor');
  expect(at('first').getAttribute('aria-pressed')).toBe('false');
  expect(told).toEqual(['flexor', 'extensor']);
});

test('a word that is pointed at is shown before one that was pressed, which then comes back', () => {
  press(at('first'));
  point('partner', 'pointerenter');
  expect(attended()).toBe('extensor');
  point('partner', 'pointerleave');
  expect(attended()).toBe('flexor');
});

test('under each heading Tab reaches the first word of each part, as a button', () => {
  const reached = [...document.querySelectorAll<HTMLElement>('[data-part="word"]')]
    .filter((element) => element.tabIndex === 0)
    .map(({ id }) => id);
  expect(reached).toEqual(['first', 'partner', 'later']);
  for (const id of reached) expect(at(id).getAttribute('role')).toBe('button');
  expect(at('again').hasAttribute('role')).toBe(false);
});

test('Enter and the space bar press a word, and do not scroll the page', () => {
  for (const name of ['Enter', ' ']) {
    expect(key(at('first'), name).defaultPrevented).toBe(true);
    expect(attended()).toBe('flexor');
    key(at('first'), name);
    expect(attended()).toBeUndefined();
  }
});

test('a lit word that leaves the page leaves nothing lit', () => {
  press(at('first'));
  at('first').closest('x-part')!.remove();
  expect(attended()).toBeUndefined();
});
