import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/search-index/places.ts';

function places(markup: string) {
  return placesOf(new JSDOM(markup).window.document, '/late/');
}

const chapter = (inside: string) => `
  <article data-pagefind-body data-chapter="5"><h1>A late correction</h1>${inside}</article>`;

const FIGURE = `
  <figure class="plate" id="figure-5-1">
    <div class="plate-head"><span class="n">Figure 5.1</span><h3 id="figure-5-1-title">Follow it</h3></div>
    <x-trace><p>12 degrees</p></x-trace>
    <figcaption><p class="finding">The road is long.</p><p>Drag the delay.</p></figcaption>
  </figure>`;

test('a page that marks nothing as searched has no places', () => {
  expect(places('<h1>Slides</h1><p>Words.</p>')).toEqual([]);
});

test('what is left out of the search takes all that it holds with it', () => {
  const inside =
    '<div data-pagefind-ignore><h2 id="noise">Noise</h2><p data-pagefind-body>Noise.</p></div>';
  expect(places(chapter(inside))).toHaveLength(1);
  expect(places(`<main data-pagefind-ignore="all">${chapter('')}</main>`)).toEqual([]);
});

test('a page in another language numbers its places in its own words', () => {
  const { document } = new JSDOM(`<html lang="es"><body>${chapter('<p>Uno.</p>')}</body></html>`)
    .window;
  expect(placesOf(document, '/es/late/')).toMatchObject([{ label: 'Capítulo 5', language: 'es' }]);
});

describe('a chapter', () => {
  test('begins with a place of its own, and each section with an id is one', () => {
    const found = places(
      chapter('<p>First.</p><h2 id="news" data-section="5.1">Old news</h2><p>It is late.</p>'),
    );
    expect(found).toEqual([
      {
        url: '/late/',
        title: 'A late correction',
        within: '',
        label: 'Chapter 5',
        language: 'en',
        text: 'First.',
      },
      {
        url: '/late/#news',
        title: 'Old news',
        within: '5. A late correction',
        label: 'Section 5.1',
        language: 'en',
        text: 'It is late.',
      },
    ]);
  });

  test('gives each figure a place that begins with its finding, and takes the text after it back', () => {
    const found = places(
      chapter(`<h2 id="news">Old news</h2><p>Before.</p>${FIGURE}<p>Behind.</p>`),
    );
    expect(found.find(({ label }) => label === 'Figure 5.1')).toEqual({
      url: '/late/#figure-5-1',
      title: 'Follow it',
      language: 'en',
      within: '5. A late correction',
      label: 'Figure 5.1',
      text: 'The road is long. Drag the delay.',
    });
    expect(found.find(({ title }) => title === 'Old news')!.text).toBe('Before. Behind.');
  });
});

test('words in a sentence stay in it, whatever element holds them; controls and sources do not', () => {
  const [place] = places(
    chapter(`<x-experiment><p>The <x-part><span>toe
      flexors</span></x-part> take <x-value>70 ms</x-value>.<span class="cite"><a>3</a></span></p>
      <x-control><label>Delay</label></x-control><button>Play</button>
      <p hidden>Hidden.</p><nav>Way</nav></x-experiment>`),
  );
  expect(place!.text).toBe('The toe flexors take 70 ms.');
});

test('what ends no sentence of its own is ended, so that cells and items do not run together', () => {
  const [place] = places(
    chapter(
      '<ul><li>Numb feet</li><li>Is it new?</li><li>He said “so.”</li></ul><table><tr><td>A</td><td>B (b)</td></tr></table>',
    ),
  );
  expect(place!.text).toBe('Numb feet. Is it new? He said “so.” A. B (b).');
});

test('a formula leaves a gap, and text beside a block is kept', () => {
  const [place] = places(
    chapter('<div>Here <math><mi>I</mi></math> is inertia<p>And more.</p>at the end</div>'),
  );
  expect(place!.text).toBe('Here … is inertia. And more. at the end.');
});

test('a term with an id is a place, and a heading without one is text', () => {
  const found = places(
    chapter('<h2>Words</h2><dl><dt id="clonus">Clonus</dt><dd>A beat.</dd></dl>'),
  );
  expect(found.map(({ url, title, text }) => [url, title, text])).toEqual([
    ['/late/', 'A late correction', 'Words.'],
    ['/late/#clonus', 'Clonus', 'A beat.'],
  ]);
});

test('a section with an id is gone to as a whole, and what it stands in is named', () => {
  const found = places(
    chapter(`<section id="warn"><h2 id="warn-title">Emergency</h2><p>Call.</p></section>
      <h2 id="kinds">Kinds</h2><article id="kind-a"><h3>Everyday</h3><dl><dt>Speed</dt><dd>Quick.</dd></dl></article>`),
  );
  expect(found.slice(1).map(({ url, within }) => [url, within])).toEqual([
    ['/late/#warn', '5. A late correction'],
    ['/late/#kinds', '5. A late correction'],
    ['/late/#kind-a', '5. A late correction: Kinds'],
  ]);
});
