import { expect, test } from 'vitest';
import { placeBeside } from '#views/pop-up/place-beside.ts';

const size = { width: 300, height: 200 };
const window = { width: 390, height: 800 };

test('a pop-up stands under the link that opened it', () => {
  expect(placeBeside({ left: 40, top: 100, bottom: 120 }, size, window)).toEqual({
    left: 40,
    top: 126,
  });
});

test('it stands above where there is no room below', () => {
  expect(placeBeside({ left: 40, top: 700, bottom: 720 }, size, window).top).toBe(494);
});

test('it stays below where there is room on neither side', () => {
  const low = { width: 390, height: 260 };
  expect(placeBeside({ left: 40, top: 120, bottom: 140 }, size, low).top).toBe(146);
});

test('it never leaves the window to the left or right', () => {
  expect(placeBeside({ left: 380, top: 100, bottom: 120 }, size, window).left).toBe(74);
  expect(placeBeside({ left: -20, top: 100, bottom: 120 }, size, window).left).toBe(16);
});
