import { expect, test } from 'vitest';
import { excerptNodes, foundItem } from '#views/search/found-item.ts';

const place = {
  address: '/a-late-correction/#figure-5-2',
  title: 'Turn the reflex up',
  within: '5. A late correction',
  label: 'Figure 5.2',
  excerpt: 'Turn the <mark>gain</mark> up.',
  text: 'Turn the gain up.',
};

function shown(html: string): HTMLElement {
  const host = document.createElement('p');
  host.append(...excerptNodes(html));
  return host;
}

test('an item is a link with its title and place, described by its words', () => {
  const item = foundItem(place, 'excerpt-1');
  const link = item.querySelector('a')!;
  expect(link.getAttribute('href')).toBe(place.address);
  expect(link.textContent).toBe('Turn the reflex up Figure 5.2 · 5. A late correction');
  const id = link.getAttribute('aria-describedby')!;
  expect(item.querySelector(`#${id}`)!.textContent).toBe('Turn the gain up.');
});

test('a place that was indexed by its title alone does not say it twice', () => {
  const item = foundItem({ ...place, excerpt: '<mark>Turn</mark> the reflex up' }, 'excerpt-1');
  expect(item.querySelector('.excerpt')).toBeNull();
  expect(item.querySelector('a')!.hasAttribute('aria-describedby')).toBe(false);
});

test('matched words are marked, and signs that HTML writes by reference are read', () => {
  const excerpt = shown('less &lt; more &amp; <mark>clonus</mark> & ankles');
  expect(excerpt.textContent).toBe('less < more & clonus & ankles');
  expect(excerpt.querySelector('mark')!.textContent).toBe('clonus');
});

test.each([
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '<mark onclick="alert(1)">x<b>y</b></mark>',
  '<a href="javascript:alert(1)">x</a>',
  '<mark><img src=x onerror="alert(1)"></mark>',
  '<svg onload="alert(1)"><mark>x</mark></svg>',
])('of an excerpt’s HTML nothing but marks reaches the page: %s', (html) => {
  const elements = [...shown(`before ${html} after`).querySelectorAll('*')];
  expect(elements.filter(({ localName }) => localName !== 'mark')).toEqual([]);
  expect(elements.flatMap((element) => element.getAttributeNames())).toEqual([]);
});

test('HTML in a title is text', () => {
  const item = foundItem({ ...place, title: '<img src=x>', label: '<b>1</b>' }, 'excerpt-1');
  expect(item.querySelector('img, b')).toBeNull();
  expect(item.querySelector('a')!.textContent).toContain('<img src=x>');
});

test('an excerpt from the middle is seen to be one', () => {
  const text = 'First this. Turn the gain up. Then that.';
  const cut = (all: string) =>
    foundItem({ ...place, text: all }, 'e').querySelector('p')!.textContent;
  expect(cut(text)).toBe('… Turn the gain up. …');
  expect(cut('Turn the gain up. Then that.')).toBe('Turn the gain up. …');
});
