/** The components that a text in MDX names: the one reader of them, for the pages, the scripts and the tests. */

/** A component as the prose uses it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its opening and closing tag; empty when it closes itself. */
  readonly inner: string;
  /** `path:line`, for messages. */
  readonly at: string;
}

const OPENING = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/gu;
const ATTRIBUTE = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/gu;

/**
 * The tags of a text, in its order. What a comment holds is no part of the text.
 *
 * @param source The text, as MDX.
 * @param file Its path, for messages.
 */
export function tagsIn(source: string, file: string): Tag[] {
  const body = withoutComments(source);
  return [...body.matchAll(OPENING)].map(
    ({ 0: whole, 1: name = '', 2: attributes = '', 3: slash = '', index }) => {
      const start = index + whole.length;
      const end = slash === '/' ? start : body.indexOf(`</${name}>`, start);
      return {
        name,
        attributes: attributesIn(attributes),
        inner: body.slice(start, Math.max(end, start)),
        at: `${file}:${lineAt(body, index)}`,
      };
    },
  );
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name,
      values.find(Boolean) ?? '',
    ]),
  );
}

/** The names in an attribute that holds several. */
export function listed(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/u).filter(Boolean);
}

/** The text with its comments blanked out, line numbers kept. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, blank);
}

/** As many lines, with nothing on them. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ');
}

/** Number of the line that holds the character at `index`, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
