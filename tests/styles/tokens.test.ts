import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The declarations of the rule that begins with `selector`, by name. */
function rule(selector: string): Map<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const body = tokens.slice(start, tokens.indexOf('}', start));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = rule(':root');
const chosenDark = rule(":root[data-theme='dark']");
const projector = rule(":root[data-theme='projector']");

test('the dark of the device and the dark of the reader are one', () => {
  expect([...rule(':root:not([data-theme])')]).toEqual([...chosenDark]);
});

/** WCAG 2 contrast of two colours written #rrggbb. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const THEMES = { light, dark: chosenDark, projector };
const WORDS = ['ink', 'ink-2', 'flexor', 'extensor', 'sensory', 'command', 'load'];

describe.each(Object.entries(THEMES))('in the %s theme', (_, theme) => {
  test.each(WORDS)('%s can be read on the page and on the plate', (word) => {
    const colour = theme.get(`--${word}`)!;
    expect(contrast(colour, theme.get('--paper')!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, theme.get('--plate')!)).toBeGreaterThanOrEqual(4.5);
  });

  test('the edges of controls can be seen', () => {
    expect(contrast(theme.get('--edge')!, theme.get('--paper')!)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.get('--edge')!, theme.get('--plate')!)).toBeGreaterThanOrEqual(3);
  });
});
