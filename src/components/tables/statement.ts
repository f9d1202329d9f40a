/** What a cell of a table says, piece by piece, each piece with whence it is known. */
export interface Statement {
  readonly text: string;
  /** Keys in content/references.json, parted by blanks. */
  readonly sources?: string;
  /** Whether the words are ours, read in no source. */
  readonly ours?: boolean;
  /** Whether the text says that nothing was found. */
  readonly unknown?: boolean;
}

/** What these statements cite, in their order: keys parted by blanks, some more than once. */
export function sourcesOf(statements: readonly Statement[]): string[] {
  return statements.flatMap(({ sources }) => sources ?? []);
}
