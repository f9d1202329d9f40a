/**
 * Links from every version, as readers may have kept them, and what each must open to. A line in
 * `links/` is never changed: a link that opens to something else is a broken promise. A parameter
 * that came later is at its default, which must then mean what the model did without it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PARAMETER_NAMES } from '#experiment/experiment-state.ts';
import { linkedText } from '#experiment/page-link.ts';
import type { Change } from '#experiment/past.ts';
import { decodeRun } from '#experiment/run-link.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';

interface Recorded {
  readonly preset: string;
  readonly condition: string;
  readonly seed: number;
  readonly steps: number;
  readonly changes: readonly Change[];
  /** In SI units: what differs from the defaults in `links/defaults.json`. */
  readonly parameters: Partial<Parameters>;
}

/** The defaults of the day on which the links were recorded, in SI units. */
const RECORDED_DEFAULTS = JSON.parse(recorded('defaults.json')) as Partial<Parameters>;

function recorded(file: string): string {
  return readFileSync(new URL(`links/${file}`, import.meta.url), 'utf8');
}

function linksOf(file: string): (readonly [link: string, opens: Recorded])[] {
  return recorded(file)
    .trim()
    .split('\n')
    .map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(0, blank), JSON.parse(line.slice(blank)) as Recorded];
    });
}

function opened(link: string) {
  const name = link.slice(1, link.indexOf('='));
  return decodeRun(linkedText(link, name)!, 'held-curl');
}

describe.each(['v1.txt', 'v2.txt', 'v3.txt'])('a link recorded in %s', (file) => {
  test.each(linksOf(file))('opens as it did: %s', (link, opens) => {
    const { start, steps, changes } = opened(link).recording;
    const { preset, condition, seed } = start;
    expect({ preset, condition, seed, steps, changes }).toEqual({
      preset: opens.preset,
      condition: opens.condition,
      seed: opens.seed,
      steps: opens.steps,
      changes: opens.changes,
    });
    const expected = { ...RECORDED_DEFAULTS, ...opens.parameters };
    for (const name of PARAMETER_NAMES)
      expect([name, start.parameters[name]]).toEqual([
        name,
        expected[name] ?? DEFAULT_PARAMETERS[name],
      ]);
    expect(PARAMETER_NAMES).toEqual(expect.arrayContaining(Object.keys(expected)));
  });
});

test('a link of the first version says that the model is another', () => {
  expect(opened('#late=v1,held-curl@1').notices).toContain(
    'The model has changed since it was made, so the line may differ.',
  );
});

test('a link of the second version, whose model is the present one, says nothing', () => {
  expect(opened('#late=v2,held-curl@2,effort:20').notices).toEqual([]);
});

test('a link from before there were versions is not told to be of another model', () => {
  expect(opened('#late=held-curl@2').notices).toEqual([]);
});
