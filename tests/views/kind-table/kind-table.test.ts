import { beforeEach, expect, test } from 'vitest';
import { part, parts } from '#views/core/part.ts';
import { CONDITION_NAMES, countInWords } from '#views/kind-table/conditions.ts';
import { mount } from '#views/kind-table/kind-table.ts';

const host = document.createElement('div');

beforeEach(() => {
  // Only in a page do radio buttons tell that they changed.
  document.body.replaceChildren(host);
  host.innerHTML = `
    <input type="radio" name="kind-condition" value="" data-part="option" checked disabled />
    <input type="radio" name="kind-condition" value="rest" data-part="option" disabled />
    <input type="radio" name="kind-condition" value="hold" data-part="option" disabled />
    <p data-part="count">All 3 kinds are shown.</p>
    <table><tbody>
      <tr data-part="kind" data-conditions="rest"></tr>
      <tr data-part="kind" data-conditions="hold move"></tr>
      <tr data-part="kind" data-conditions="rest hold"></tr>
    </tbody></table>`;
});

const hiddenRows = () => parts(host, 'kind', HTMLTableRowElement).map(({ hidden }) => hidden);
const radio = (value: string) => host.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
const said = () => part(host, 'count', HTMLElement).textContent;

test('a condition leaves the kinds that can come out in it, and says how many', () => {
  mount(host, new AbortController().signal);
  radio('hold').click();
  expect(hiddenRows()).toEqual([true, false, false]);
  expect(said()).toBe('2 of 3 kinds typically come out while holding.');
  radio('').click();
  expect(hiddenRows()).toEqual([false, false, false]);
  expect(said()).toBe('All 3 kinds are shown.');
});

test('a choice that the browser kept is followed from the beginning', () => {
  radio('rest').checked = true;
  mount(host, new AbortController().signal);
  expect(hiddenRows()).toEqual([false, true, false]);
});

test('released, the table stays as it is', () => {
  const lifetime = new AbortController();
  mount(host, lifetime.signal);
  lifetime.abort();
  radio('rest').click();
  expect(hiddenRows()).toEqual([false, false, false]);
});

test('every condition makes a sentence of its own', () => {
  const sentences = CONDITION_NAMES.map((name) => countInWords(2, 15, name));
  expect(new Set(sentences).size).toBe(CONDITION_NAMES.length);
  for (const sentence of sentences)
    expect(sentence).toMatch(/^2 of 15 kinds typically come out .*\.$/u);
});
