import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defineSearch } from '#views/search/search.ts';

const open = vi.fn();

vi.mock('#views/search/search-dialog.ts', () => ({
  createSearchDialog: () => ({ open }),
}));

beforeEach(() => {
  open.mockClear();
  defineSearch();
  document.body.innerHTML = `
    <x-search><a data-part="page" href="/search/"></a><button data-part="open"></button></x-search>
    <input type="text" /><input type="range" />`;
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['letterKeys'];
});

async function press(init: KeyboardEventInit, on: Element = document.body): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  await vi.dynamicImportSettled();
  return event.defaultPrevented;
}

test('the button opens it', async () => {
  document.querySelector('button')!.click();
  await vi.waitFor(() => {
    expect(open).toHaveBeenCalledTimes(1);
  });
});

test.each([{ ctrlKey: true }, { metaKey: true }])(
  'K with %o opens it instead of what the browser does',
  async (modifier) => {
    expect(await press({ key: 'k', ...modifier })).toBe(true);
    await vi.waitFor(() => {
      expect(open).toHaveBeenCalledTimes(1);
    });
  },
);

test('the slash opens it, unless the reader has switched single keys off', async () => {
  document.documentElement.dataset['letterKeys'] = 'off';
  expect(await press({ key: '/' })).toBe(false);
  expect(open).not.toHaveBeenCalled();
  delete document.documentElement.dataset['letterKeys'];
  expect(await press({ key: '/' })).toBe(true);
  await vi.waitFor(() => {
    expect(open).toHaveBeenCalledTimes(1);
  });
});

test.each([{ key: '/' }, { key: 'k', ctrlKey: true }])(
  'while text is being written, $key is that text’s own',
  async (init) => {
    expect(await press(init, document.querySelector('[type="text"]')!)).toBe(false);
    expect(await press(init, document.querySelector('[type="range"]')!)).toBe(true);
  },
);

test('while a dialog is open, its keys are its own', async () => {
  document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
  expect(await press({ key: 'k', ctrlKey: true })).toBe(false);
  expect(await press({ key: '/' })).toBe(false);
});

test('nothing answers any more once the button has left the page', async () => {
  document.querySelector('x-search')!.remove();
  expect(await press({ key: 'k', ctrlKey: true })).toBe(false);
});
