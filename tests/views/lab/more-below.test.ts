import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellMoreBelow } from '#views/lab/more-below.ts';

let column: HTMLElement;
let sign: HTMLElement;
let lifetime: AbortController;
let disconnected: boolean;

beforeEach(() => {
  disconnected = false;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #report: () => void;
      constructor(report: () => void) {
        this.#report = report;
      }
      observe(): void {
        this.#report();
      }
      disconnect(): void {
        disconnected = true;
      }
    },
  );
  document.body.innerHTML = '<section><details></details><p></p></section>';
  column = document.querySelector('section')!;
  sign = document.querySelector('p')!;
  Object.defineProperty(column, 'clientHeight', { value: 400 });
  setLength(1000);
  lifetime = new AbortController();
  tellMoreBelow(column, sign, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
});

function setLength(height: number): void {
  Object.defineProperty(column, 'scrollHeight', { value: height, configurable: true });
}

function scrollTo(top: number): void {
  column.scrollTop = top;
  column.dispatchEvent(new Event('scroll'));
}

const isTold = (): boolean => sign.hasAttribute('data-more');

test('a column that goes on out of sight says so until its end is reached', () => {
  expect(isTold()).toBe(true);
  scrollTo(300);
  expect(isTold()).toBe(true);
  scrollTo(600);
  expect(isTold()).toBe(false);
});

test('a group that opens below the edge is told of', () => {
  scrollTo(600);
  setLength(1500);
  document.querySelector('details')!.dispatchEvent(new Event('toggle'));
  expect(isTold()).toBe(true);
});

test('nothing is watched once the laboratory has gone', () => {
  lifetime.abort();
  scrollTo(600);
  expect(isTold()).toBe(true);
  expect(disconnected).toBe(true);
});
