/** The words of the page round a drawing, line by line where they stand. */

/** Words that are no part of a picture: what is pressed, and what is not seen. */
const NO_WORDS =
  'svg, button, fieldset, details, label, select, progress, .vh, [role="status"], .needs-script > p';

export interface WrittenLine {
  words: string;
  /** Where it stands on the screen, in px. */
  box: DOMRect;
  /** Height of the line on which its letters stand, in px. */
  readonly baseline: number;
  readonly style: CSSStyleDeclaration;
}

/** @param context A canvas to measure letters with. */
export function writtenLines(block: HTMLElement, context: CanvasRenderingContext2D): WrittenLine[] {
  const lines: WrittenLine[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(NO_WORDS)) continue;
    const style = getComputedStyle(parent);
    if (style.visibility === 'hidden') continue;
    for (const { words, box } of rowsOf(node)) {
      context.font = fontOf(style);
      const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } =
        context.measureText(words);
      const baseline = box.top + (box.height * above) / (above + below);
      const line = { words, box, baseline, style };
      const before = lines.at(-1);
      if (before && goesOn(before, line)) {
        before.words += ` ${words}`;
        before.box = across(before.box, box);
      } else lines.push(line);
    }
  }
  return lines;
}

/** Whether a line is the next words of another: in a face that is wider they would lie on each other. */
function goesOn(before: WrittenLine, { box, baseline, style }: WrittenLine): boolean {
  const gap = box.left - before.box.right;
  return (
    Math.abs(before.baseline - baseline) < 1 &&
    Math.abs(gap) < parseFloat(style.fontSize) / 2 &&
    fontOf(before.style) === fontOf(style) &&
    before.style.color === style.color
  );
}

function across(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  return new DOMRect(left, one.top, Math.max(one.right, other.right) - left, one.height);
}

/** A font as a canvas takes it. */
function fontOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string {
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** The words of a text, those of one row together. */
function rowsOf(text: Node): { words: string; box: DOMRect }[] {
  const rows: { words: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const row = rows.at(-1);
    if (row && Math.abs(row.box.top - box.top) < 1) {
      row.words += ` ${word}`;
      row.box = across(row.box, box);
    } else rows.push({ words: word, box });
  }
  return rows;
}
