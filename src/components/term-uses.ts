/** Where the article explains the words of the glossary. */
import { termMark, termsIn } from './glossary.ts';
import { pagesOfProse } from './pages-of-prose.ts';
import { sitePath } from './site-path.ts';

export interface TermUse {
  /** Title of the page, with its number where it is a chapter. */
  readonly title: string;
  /** Leads to the word on that page. */
  readonly address: string;
}

/** By id of the entry, in reading order. */
export async function usesOfTerms(): Promise<ReadonlyMap<string, readonly TermUse[]>> {
  const uses = new Map<string, TermUse[]>();
  for (const { entry, title, path } of await pagesOfProse()) {
    for (const id of termsIn(entry.body ?? '', entry.filePath ?? entry.id)) {
      const address = `${sitePath(path)}#${termMark(id)}`;
      uses.set(id, [...(uses.get(id) ?? []), { title, address }]);
    }
  }
  return uses;
}
