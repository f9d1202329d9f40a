/** Pages that the search leads to by itself, where they are for who reads the page. */
export interface SearchPages {
  readonly help: string;
  readonly glossary: string;
  /** The page that lists all others. */
  readonly all: string;
}

/** As the element of the search holds them. */
export function searchPagesOf({ dataset }: HTMLElement): SearchPages {
  const { help = '', glossary = '', all = '' } = dataset;
  return { help, glossary, all };
}
