import { expect, test } from 'vitest';
import { asksForHelp } from '#views/search/urgent-words.ts';

test.each([
  'emergency',
  'Stroke',
  'is it a stroke?',
  'emerg',
  '999',
  'had a fit',
  ...['seizures', 'strokes', 'numbness', 'fainting', 'collapsed', 'confused', 'convulsions'],
  ...['paralysed', 'paralyzed', 'my foot is numb'],
])('a reader who writes “%s” is shown the way to help', (query) => {
  expect(asksForHelp(query)).toBe(true);
});

test.each(['clonus', 'reflex', 'str', 'fitness', 'number', 'helpful', 'figure 5.1', ''])(
  'a reader who writes “%s” is shown what was found',
  (query) => {
    expect(asksForHelp(query)).toBe(false);
  },
);
