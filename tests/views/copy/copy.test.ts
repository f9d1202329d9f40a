import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { part } from '#views/core/part.ts';
import { mount } from '#views/copy/copy.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();
let host: HTMLElement;
let lifetime: AbortController;

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  document.body.innerHTML = `<x-copy><pre data-part="text">Cited & dated</pre>
    <button data-part="copy" disabled></button><p data-part="status"></p></x-copy>`;
  host = document.querySelector('x-copy')!;
  lifetime = new AbortController();
  mount(host, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
});

const button = () => part(host, 'copy', HTMLButtonElement);
const said = () => part(host, 'status', HTMLElement).textContent;

test('the button copies the text as it reads, and says so', async () => {
  expect(button().disabled).toBe(false);
  button().click();
  await vi.waitFor(() => {
    expect(said()).toBe('Copied.');
  });
  expect(writeText).toHaveBeenCalledExactlyOnceWith('Cited & dated');
});

test('where the browser refuses, the text is selected and the reader told how', async () => {
  writeText.mockRejectedValue(new Error('no'));
  button().click();
  await vi.waitFor(() => {
    expect(said()).toContain('The text is selected');
  });
  expect(getSelection()?.toString()).toBe('Cited & dated');
});

test('a text that has left the page copies nothing', () => {
  lifetime.abort();
  button().click();
  expect(writeText).not.toHaveBeenCalled();
});
