import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenLines, fitTitle, LEADING } from '#components/link-picture/title-lines.ts';

/** A typeface whose letters are all half as wide as they are high. */
const widthOf = (text: string): number => text.length / 2;

const titles = fc
  .array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

const longest = (lines: readonly string[]): number => Math.max(...lines.map(widthOf));

/** Every way to put the words on lines. */
function waysToBreak(title: string): string[][] {
  const [first = '', ...rest] = title.split(' ');
  return rest.reduce<string[][]>(
    (ways, word) =>
      ways.flatMap((lines) => [
        [...lines, word],
        [...lines.slice(0, -1), `${lines.at(-1)!} ${word}`],
      ]),
    [[first]],
  );
}

describe('a title', () => {
  it('keeps its words in their order, and no line is wider than its place', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 5, max: 30 }), (title, width) => {
        const lines = evenLines(title, width, widthOf)!;
        expect(lines.join(' ')).toBe(title);
        expect(longest(lines)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('takes as few lines as it can, and of those ways the one whose longest line is shortest', () => {
    fc.assert(
      fc.property(titles, fc.integer({ min: 5, max: 30 }), (title, width) => {
        const fits = waysToBreak(title).filter((lines) => longest(lines) <= width);
        const fewest = Math.min(...fits.map(({ length }) => length));
        const best = Math.min(...fits.filter(({ length }) => length === fewest).map(longest));
        const lines = evenLines(title, width, widthOf)!;
        expect([lines.length, longest(lines)]).toEqual([fewest, best]);
      }),
    );
  });

  it('leaves no word alone on its last line where another break is more even', () => {
    expect(evenLines('Why does my foot shake', 9, widthOf)).toEqual(['Why does my', 'foot shake']);
    expect(evenLines('When it is something else', 11, widthOf)).toEqual([
      'When it is',
      'something else',
    ]);
  });

  it('has no lines where a word is wider than its place', () => {
    expect(evenLines('a tremor', 2, widthOf)).toBeUndefined();
  });
});

describe('the size of a title', () => {
  const place = { width: 800, height: 280, largestSize: 140, smallestSize: 60 };

  it('is the largest for a short one', () => {
    expect(fitTitle('The shake', place, widthOf)).toEqual({ lines: ['The shake'], size: 140 });
  });

  it('grows less the longer the title is, and the lines stay within the height', () => {
    const sizes = [
      'The shake',
      'What a doctor does, what you can do',
      'Why does my foot shake when bending my toes?',
    ].map((title) => {
      const { lines, size } = fitTitle(title, place, widthOf);
      expect(lines.length * LEADING * size).toBeLessThanOrEqual(place.height);
      return size;
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[2]).toBeLessThan(sizes[0]!);
  });

  it('is none for a title that has no room: the build fails, and says which', () => {
    expect(() => fitTitle('very '.repeat(60).trim(), place, widthOf)).toThrow('very very');
  });
});
