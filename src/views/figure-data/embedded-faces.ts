/**
 * The faces of a picture's words, to go with it: a file that only names them is shown in whatever face
 * the reader's system has, and so is an SVG that a browser draws as an image.
 */
import { PLAIN_NAMES } from './plain-paint.ts';

/** A face of the page's stylesheets: its family as computed there, and where its file is. */
interface Face {
  readonly name: string;
  readonly weight: string;
  readonly address: string;
}

/** What is read of a stylesheet. */
export interface Sheet {
  readonly href: string | null;
  readonly cssRules: Iterable<Pick<CSSRule, 'cssText'>>;
}

/**
 * @returns Rules for a style element within an SVG, each with its file inside; empty where no file can
 *   be had, for the picture is whole without.
 */
export async function embeddedFaces(
  sheets: Iterable<Sheet> = document.styleSheets,
): Promise<string> {
  const rules = await Promise.all(facesOf(sheets).map(ruleOf));
  return rules.join('');
}

function facesOf(sheets: Iterable<Sheet>): Face[] {
  return [...sheets].flatMap((sheet) =>
    rulesIn(sheet).flatMap(({ cssText }) => {
      if (!cssText.startsWith('@font-face') || cssText.includes('fallback')) return [];
      // An upright face is enough: in a picture nothing leans.
      if (/font-style:\s*italic/u.test(cssText)) return [];
      const name = PLAIN_NAMES.find((known) => cssText.includes(known));
      const address = /url\(["']?(?<address>[^"')]+)/u.exec(cssText)?.groups?.['address'];
      if (name === undefined || address === undefined) return [];
      const weight = /font-weight:\s*(?<weight>[\d ]+)/u.exec(cssText)?.groups?.['weight'];
      return [
        {
          name,
          weight: weight?.trim() ?? '400',
          address: new URL(address, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

/** None of a sheet that may not be read. */
function rulesIn(sheet: Sheet): Pick<CSSRule, 'cssText'>[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function ruleOf({ name, weight, address }: Face): Promise<string> {
  try {
    const response = await fetch(address);
    if (!response.ok) return '';
    const file = base64Of(new Uint8Array(await response.arrayBuffer()));
    return `@font-face{font-family:'${name}';font-weight:${weight};src:url(data:font/woff2;base64,${file})format('woff2')}`;
  } catch {
    return '';
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
