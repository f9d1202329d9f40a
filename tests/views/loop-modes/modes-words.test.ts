import { expect, test } from 'vitest';
import { markWords, modesInWords } from '#views/loop-modes/modes-words.ts';

const loop = { growth: -6.9, frequency: 6.2 };
const spring = { growth: -15, frequency: 9.4 };

test('the slower mode is told first, whichever it is, with its mark, rhythm and fate', () => {
  expect(modesInWords([loop, spring], true)).toBe(
    'The slower mode (ring): 6.2 times a second, dies down to a tenth in 0.33 s. ' +
      'The faster mode (square): 9.4 times a second, dies down to a tenth in 0.15 s.',
  );
  expect(modesInWords([{ ...loop, frequency: 10 }, spring], true)).toMatch(
    /^The slower mode \(square\).*The faster mode \(ring\)/u,
  );
});

test('a mode grows, dies out, or on the edge does neither', () => {
  const at = (growth: number): string => modesInWords([{ ...loop, growth }, spring], true);
  expect(at(2.3)).toContain('(ring): 6.2 times a second, grows tenfold in 1.0 s.');
  expect(at(0.01)).toContain('(ring): 6.2 times a second, neither dies out nor grows.');
});

test('a mode that is alone is called so, and why it is', () => {
  expect(modesInWords([undefined, spring], true)).toMatch(
    /^The only mode here \(square\).*The reflex is too weak to have a mode of its own\.$/u,
  );
  expect(modesInWords([undefined, spring], false)).toMatch(/No reflex, however hard it answers/u);
  expect(modesInWords([loop, undefined], true)).toMatch(/No other mode lasts for a beat\.$/u);
  expect(modesInWords([undefined, undefined], false)).toMatch(/there is no mode to show/u);
});

test('the words beside a mark are short', () => {
  expect(markWords('slower', loop)).toBe('slower, 6.2 Hz');
});
