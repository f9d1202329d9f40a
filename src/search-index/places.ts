/**
 * A page as the places that a search can lead to: its beginning, each section, each figure, each term.
 *
 * What is searched stands in elements marked `data-pagefind-body`; what is marked
 * `data-pagefind-ignore` is left out of it, and so is whatever is operated or changes by itself.
 */

import { CATALOGUES } from '#messages/catalogues.ts';
import type { Catalogue } from '#messages/en/index.ts';
import { FIRST_LANGUAGE, isLanguageTag } from '#messages/languages.ts';

export interface Place {
  /** Path of the page, and the fragment where the place is not its beginning. */
  readonly url: string;
  readonly title: string;
  /** What it is a part of: "5. A late correction"; empty for a page. */
  readonly within: string;
  /** "Chapter 5", "Section 5.2", "Figure 5.1"; empty where it has no number. */
  readonly label: string;
  /** Its words, in sentences. */
  readonly text: string;
  /** Tag of its page's language: each is searched by itself. */
  readonly language: string;
}

/** A place while its words are being gathered. */
type Draft = Omit<Place, 'text' | 'language'> & { readonly sentences: string[] };

const BODY = '[data-pagefind-body]';

/** Drawings, commands, controls, marks of sources: nothing that a reader would look for in words. */
const LEFT_OUT = [
  '[data-pagefind-ignore]',
  '[hidden]',
  '[role="status"]',
  'script, style, template, svg, canvas, img, pre',
  'nav, button, input, select, textarea, fieldset, dialog, summary',
  '.cite, .evidence-word, .act, .plate-head, .without-script',
].join(', ');

/** Custom elements are instruments, save these: they hold prose, or a word of it. */
const PROSE_ELEMENTS = ['x-experiment', 'x-part', 'x-set', 'x-value', 'x-tremor-filter'];

/** What parts one sentence from the next even where no full stop does. */
const BLOCKS =
  'p, ul, ol, li, dl, dt, dd, table, tr, td, th, h1, h2, h3, h4, figure, figcaption, div, section, article, header';

/**
 * The places of a page, in reading order; none where nothing of it is to be searched.
 *
 * @param path Of the page, from the root of the site, with its slashes: "/get-help/".
 */
export function placesOf(document: Document, path: string): Place[] {
  const bodies = [...document.querySelectorAll(BODY)].filter(
    (body) => body.parentElement?.closest(`${BODY}, [data-pagefind-ignore]`) == null,
  );
  if (bodies.length === 0) return [];
  const say = messagesOf(document).searchPage;
  const chapter = document.querySelector('[data-chapter]')?.getAttribute('data-chapter') ?? '';
  const title = wordsOf(document.querySelector('h1'));
  const drafts: Draft[] = [
    { url: path, title, within: '', label: chapter && say.chapter(chapter), sentences: [] },
  ];
  const page = chapter === '' ? title : `${chapter}. ${title}`;
  for (const body of bodies) gather(body, { path, page, section: '', drafts });
  const language = document.documentElement.lang || FIRST_LANGUAGE;
  return drafts.map(({ sentences, ...place }) => ({
    ...place,
    language,
    text: sentences.join(' '),
  }));
}

/** In the language of the page that is read. */
function messagesOf({ documentElement: { lang } }: Document): Catalogue {
  return CATALOGUES[isLanguageTag(lang) ? lang : FIRST_LANGUAGE];
}

interface Gathering {
  readonly path: string;
  /** The page as its parts name it. */
  readonly page: string;
  /** Title of the section that is being read; empty before the first. */
  section: string;
  /** The last is the one being read. */
  readonly drafts: Draft[];
}

function gather(element: Element, gathering: Gathering): void {
  let line = '';
  const endLine = (): void => {
    gathering.drafts.at(-1)?.sentences.push(...sentence(line));
    line = '';
  };
  for (const node of element.childNodes) {
    if (!isElement(node)) {
      line += node.nodeName === '#text' ? (node.textContent ?? '') : '';
    } else if (isLeftOut(node)) {
      continue;
    } else if (node.matches(BLOCKS) || node.querySelector(BLOCKS) !== null) {
      endLine();
      gatherBlock(node, gathering);
    } else {
      line += wordsIn(node);
    }
  }
  endLine();
}

function gatherBlock(block: Element, gathering: Gathering): void {
  const anchor = block.matches('h2, h3, dt') ? anchorOf(block) : '';
  if (block.matches('figure.plate[id]')) gatherFigure(block, gathering);
  else if (anchor !== '') beginSection(block, anchor, gathering);
  // The title of the page is known already.
  else if (!block.matches('h1')) gather(block, gathering);
}

function beginSection(heading: Element, anchor: string, gathering: Gathering): void {
  const { path, page, drafts } = gathering;
  const say = messagesOf(heading.ownerDocument).searchPage;
  const title = wordsOf(heading);
  const number = heading.getAttribute('data-section');
  if (heading.matches('h2')) gathering.section = title;
  const isUnderSection = heading.matches('h3') && gathering.section !== '';
  drafts.push({
    url: `${path}#${anchor}`,
    title,
    within: isUnderSection ? `${page}: ${gathering.section}` : page,
    label: number === null ? '' : say.section(number),
    sentences: [],
  });
}

/** The figure as a place of its own; what follows it belongs again to what it stands in. */
function gatherFigure(figure: Element, { path, page, drafts }: Gathering): void {
  const around = drafts.pop();
  drafts.push({
    url: `${path}#${figure.id}`,
    title: wordsOf(figure.querySelector('h3')),
    within: page,
    label: wordsOf(figure.querySelector('.plate-head .n')),
    sentences: [...figure.querySelectorAll('figcaption p')].flatMap((text) =>
      sentence(wordsOf(text)),
    ),
  });
  if (around) drafts.push(around);
}

/** Where a link to this heading leads: the section that it begins, or itself; empty without an id. */
function anchorOf(heading: Element): string {
  const section = heading.matches('dt') ? null : heading.closest('section[id], article[id]');
  return section?.querySelector(heading.localName) === heading ? section.id : heading.id;
}

/** The words of an element in one line, without what is left out. */
function wordsOf(element: Element | null): string {
  return element === null ? '' : oneLine(wordsIn(element));
}

/** The same with the blanks that part it from its neighbours. A formula has no words: a gap stands for it. */
function wordsIn(element: Element): string {
  if (element.localName === 'math') return '…';
  return [...element.childNodes]
    .map((node) => {
      if (isElement(node)) return isLeftOut(node) ? '' : wordsIn(node);
      return node.nodeName === '#text' ? (node.textContent ?? '') : '';
    })
    .join('');
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isLeftOut(element: Element): boolean {
  const isInstrument =
    element.localName.includes('-') && !PROSE_ELEMENTS.includes(element.localName);
  return isInstrument || element.matches(LEFT_OUT);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function sentence(text: string): string[] {
  const words = oneLine(text);
  if (words === '') return [];
  return [/[.?!:…][”’)]?$/u.test(words) ? words : `${words}.`];
}
