import { expect, test } from 'vitest';
import { choicesFrom } from '#views/settings/reader-settings.ts';

test('what was stored comes back', () => {
  expect(choicesFrom('{"theme":"projector","textSize":"large"}')).toEqual({
    theme: 'projector',
    textSize: 'large',
  });
});

test('nothing stored, and nothing that is not JSON, chooses anything', () => {
  expect(choicesFrom(null)).toEqual({});
  expect(choicesFrom('')).toEqual({});
  expect(choicesFrom('{"theme"')).toEqual({});
  expect(choicesFrom('null')).toEqual({});
  expect(choicesFrom('"dark"')).toEqual({});
});

test('a value that the setting does not have is left out, and the others are kept', () => {
  expect(choicesFrom('{"theme":"sepia","motion":"reduced","volume":3}')).toEqual({
    motion: 'reduced',
  });
  expect(choicesFrom('{"theme":"constructor","textSize":7}')).toEqual({});
});

test('a setting left as it is unasked is not a choice', () => {
  expect(choicesFrom('{"theme":"system","motion":"system"}')).toEqual({});
});
