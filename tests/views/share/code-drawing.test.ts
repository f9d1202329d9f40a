import { expect, test } from 'vitest';
import { codeDrawing } from '#views/share/code-drawing.ts';

const ADDRESS = 'https://example.org/a-late-correction/#late=v3,model:2,held-curl@2,time:12.5';

/** Whether the drawing has a dark module at a place. */
function darkModules(drawing: SVGSVGElement): (x: number, y: number) => boolean {
  const path = drawing.querySelectorAll('path')[1]!.getAttribute('d')!;
  const dark = new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)].flatMap(([, x, y, long]) =>
      Array.from({ length: Number(long) }, (_, step) => `${Number(x) + step} ${y!}`),
    ),
  );
  return (x, y) => dark.has(`${x} ${y}`);
}

test('a code is dark on white in every theme, with white round it', () => {
  const drawing = codeDrawing(ADDRESS)!;
  const fills = [...drawing.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
  expect(fills).toEqual(['white', 'black']);
  const size = Number(drawing.getAttribute('viewBox')!.split(' ')[2]);
  const isDark = darkModules(drawing);
  for (let along = 0; along < size; along++)
    for (let deep = 0; deep < 4; deep++) {
      expect(isDark(along, deep)).toBe(false);
      expect(isDark(deep, along)).toBe(false);
      expect(isDark(along, size - 1 - deep)).toBe(false);
      expect(isDark(size - 1 - deep, along)).toBe(false);
    }
});

test('a code has the three marks that a camera looks for', () => {
  const drawing = codeDrawing(ADDRESS)!;
  const size = Number(drawing.getAttribute('viewBox')!.split(' ')[2]);
  const isDark = darkModules(drawing);
  const row = (x: number, y: number) =>
    Array.from({ length: 7 }, (_, step) => (isDark(x + step, y) ? '#' : '.')).join('');
  for (const [x, y] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const)
    expect([0, 1, 2, 3, 4, 5, 6].map((down) => row(x, y + down))).toEqual([
      '#######',
      '#.....#',
      '#.###.#',
      '#.###.#',
      '#.###.#',
      '#.....#',
      '#######',
    ]);
});

test('a code has a name for those who do not see it', () => {
  const drawing = codeDrawing(ADDRESS)!;
  expect(drawing.getAttribute('role')).toBe('img');
  expect(drawing.getAttribute('aria-label')).toBe('QR code of the link');
});

test('a link that is too long for a camera gets none', () => {
  expect(codeDrawing(`${ADDRESS}${'0'.repeat(850)}`)).toBeUndefined();
  const longest = codeDrawing(`${ADDRESS}${'0'.repeat(850 - ADDRESS.length)}`)!;
  expect(longest.getAttribute('viewBox')).toBe('0 0 105 105');
});
