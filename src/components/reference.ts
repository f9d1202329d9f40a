/** The sources of the article, as content/references.json (CSL-JSON) holds them. */
import { articleMessages } from '#messages/en/article.ts';
import references from '#content/references.json' with { type: 'json' };

interface Author {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly author?: readonly Author[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** Whether anything of the source itself was read. */
  readonly note: 'seen' | 'recalled';
  readonly custom: {
    /** How much of the source was read; where nothing was, what it is known from. */
    readonly basis?: string;
    /** A limit on what the source may be taken to support. */
    readonly reason_note?: string;
    readonly citable: boolean;
    /** Particulars of the entry that were written from memory. */
    readonly recalled_fields?: readonly string[];
  };
}

export const REFERENCES: ReadonlyMap<string, Reference> = new Map(
  (references as readonly Reference[]).map((reference) => [reference.id, reference]),
);

/** Authors after which the rest are "and others". */
const AUTHORS_SHOWN = 3;

function nameOf({ family, given, literal }: Author): string {
  return literal ?? [family, given].filter(Boolean).join(' ');
}

/** "Lakie M, Vernooij CA, Osler CJ and others". Empty where no author is known. */
export function authorsOf({ author = [] }: Reference): string {
  const shown = author.slice(0, AUTHORS_SHOWN).map(nameOf).join(', ');
  return author.length > AUTHORS_SHOWN ? articleMessages().andOthers(shown) : shown;
}

/** Year of publication, where it is known. */
export function yearOf({ issued }: Reference): number | undefined {
  return issued?.['date-parts'][0]?.[0];
}

/** "Lakie, 2015": enough to tell which source a marker stands for. */
export function shortNameOf(reference: Reference): string {
  const [first] = reference.author ?? [];
  const name = first?.literal ?? first?.family ?? reference.publisher ?? reference.title;
  return [name, yearOf(reference)].filter(Boolean).join(', ');
}

/** Particulars of the entry that were written from memory, in words. */
export function recalledIn({ custom }: Reference): string {
  const words: Readonly<Record<string, string>> = articleMessages().fields;
  return (custom.recalled_fields ?? []).map((field) => words[field] ?? field).join(', ');
}

/** Where in the journal or from which publisher: "593(19): 4411-4422". */
export function placeOf({ volume, issue, page }: Reference): string {
  const number = [volume, issue && `(${issue})`].filter(Boolean).join('');
  return [number, page?.replace('-', '–')].filter(Boolean).join(': ');
}

/** An address at which the source can be found, where one is known. */
export function addressOf({ DOI, URL }: Reference): string | undefined {
  return DOI === undefined ? URL : `https://doi.org/${DOI}`;
}
