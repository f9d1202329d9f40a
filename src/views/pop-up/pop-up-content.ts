/** What a pop-up says, made from the link and from what the page already holds. */
import { popUpMessages } from '#messages/en/pop-ups.ts';

export interface PopUpContent {
  readonly title: string;
  readonly body: Node;
  /** A word at the foot, as another name. */
  readonly also?: string;
  /** Where to read on: the words of a link that leads where the pressed one does. */
  readonly onward: string;
}

/** Links that open a pop-up: words of the glossary, and citations of a page that lists its sources. */
export const POP_UP_LINKS = 'a.term, .cite a[href^="#source-"]';

/** @returns Nothing where the page lacks what the link names; the link then leads there as links do. */
export function contentOf(link: HTMLAnchorElement): PopUpContent | undefined {
  return link.matches('.term') ? meaningOf(link) : sourceOf(link);
}

function meaningOf({ dataset }: HTMLAnchorElement): PopUpContent | undefined {
  const { plain = '', term = '', meaning } = dataset;
  if (meaning === undefined) return undefined;
  const body = document.createElement('p');
  body.textContent = meaning;
  // The plain word comes first; the term of the literature is told once.
  return {
    title: plain,
    body,
    onward: popUpMessages().glossary,
    ...(term !== plain && { also: term }),
  };
}

function sourceOf(link: HTMLAnchorElement): PopUpContent | undefined {
  const entry = document.getElementById(link.hash.slice(1));
  if (entry === null) return undefined;
  const body = document.createElement('p');
  body.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  const title = link.getAttribute('aria-label') ?? link.textContent;
  return { title, body, onward: popUpMessages().inTheSources };
}
