import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '#views/doctor-note/doctor-note.ts';

const root = document.documentElement;
const host = document.createElement('div');
host.innerHTML = '<button data-part="print"></button>';
const marked = () => root.hasAttribute('data-prints-note');

afterEach(() => {
  vi.restoreAllMocks();
});

test('the page is marked while the note prints alone, and no longer', () => {
  const lifetime = new AbortController();
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    expect(marked()).toBe(true);
  });
  mount(host, lifetime.signal);
  host.querySelector('button')!.click();
  expect(print).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('afterprint'));
  expect(marked()).toBe(false);
  lifetime.abort();
});

test('a note that is released leaves no mark', () => {
  const lifetime = new AbortController();
  vi.spyOn(window, 'print').mockReturnValue();
  mount(host, lifetime.signal);
  host.querySelector('button')!.click();
  lifetime.abort();
  expect(marked()).toBe(false);
});
