/** A QR code as geometry, for whatever draws it: a dialog in the browser, or the build on paper. */
import { encode } from 'uqr';

/** Modules of white round a code: without them a camera does not find it. */
const QUIET_ZONE = 4;

export interface CodeModules {
  /** Modules to a side, the white ones round it among them. */
  readonly side: number;
  /** Outline of all that is dark, as an SVG path; a module is 1 by 1. */
  readonly dark: string;
}

export function codeModules(address: string): CodeModules {
  const { data } = encode(address, { border: QUIET_ZONE });
  return { side: data.length, dark: data.map(rowPath).join('') };
}

/** The dark modules of a row, those beside each other as one. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let start = 0; start < row.length; start++) {
    let end = start;
    while (row[end] === true) end++;
    if (end > start) path += `M${start} ${y}h${end - start}v1H${start}z`;
    start = end;
  }
  return path;
}
