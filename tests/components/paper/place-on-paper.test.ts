import { expect, test } from 'vitest';
import { placeOnPaper } from '#components/paper/place-on-paper.ts';

const PARTS = ['why-today', 'get-help'];

test.each([
  ['/why-today/', '/', '#why-today'],
  ['/why-today/#figure-6-1', '/', '#figure-6-1'],
  ['/foot/get-help/#emergency', '/foot/', '#emergency'],
])('the link %s leads to the part of the page at hand', (address, base, place) => {
  expect(placeOnPaper(address, base, PARTS)).toBe(place);
});

test.each(['/about/', '/foot/', 'https://example.org/why-today/', '#sources'])(
  'the link %s leads where it led',
  (address) => {
    expect(placeOnPaper(address, '/', PARTS)).toBe(address);
  },
);
