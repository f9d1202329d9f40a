/** The text of a report: what only the reader knows first, then what the browser knows. */

export interface ReportFacts {
  /** Version of the site. */
  readonly version: string;
  /** Address of the page that the reader came from. */
  readonly page?: string | undefined;
  /** The look of the page, in words. */
  readonly theme?: string | undefined;
  /** Name that the browser gives itself. */
  readonly browser?: string | undefined;
}

export function reportText({ version, page = '', theme = '', browser = '' }: ReportFacts): string {
  return [
    `Page: ${page}`,
    'Sentence or figure: ',
    'What is wrong: ',
    'What it should say, and how you know: ',
    '',
    `Version: ${version}`,
    `Theme: ${theme}`,
    `Browser: ${browser}`,
  ].join('\n');
}
