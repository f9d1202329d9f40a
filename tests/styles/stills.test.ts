/** Places of the stills that the stylesheet has to say, because no page may carry styles of its own. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SWEEP } from '#model/nerve-conduction.ts';
import { percent } from '#views/core/percent.ts';
import { placeOf, siteOnNerve } from '#views/conduction-study/leg-drawing.ts';
import { createStudy, SITES } from '#experiment/nerve-study.ts';
import { LAYOUT_NAMES, LAYOUTS } from '#views/loop-map/layouts.ts';

function styles(file: string): string {
  return readFileSync(new URL(`../../src/styles/parts/${file}.css`, import.meta.url), 'utf8');
}

/** The lengths that `sheet` gives a property in the rule of exactly `selector`, in its unit. */
function lengths(sheet: string, selector: string): Record<string, number> {
  const start = sheet.indexOf(`  ${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const body = sheet.slice(start, sheet.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(\w+): ([\d.]+)(?:px|%);/gu)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );
}

test('each picture of the loop has the size that it is drawn for', () => {
  for (const name of LAYOUT_NAMES) {
    const { width, height } = LAYOUTS[name];
    const rule = `.loop-map .loop-picture[data-layout='${name}']`;
    expect(lengths(styles('loop-map'), rule)).toEqual({ width, height });
  }
});

test('the nerve’s sites, its tape and the starts stand where the study has them', () => {
  const sheet = styles('conduction');
  const study = createStudy();
  const shown = (part: number): number => Number(percent(part).replace('%', ''));
  const [ankle] = placeOf(siteOnNerve(0));
  const [knee] = placeOf(siteOnNerve(study.way.value));
  expect(lengths(sheet, '.conduction .site.fixed')).toEqual({ left: shown(ankle) });
  expect(lengths(sheet, '.conduction .site.movable')).toEqual({ left: shown(knee) });
  for (const site of SITES) {
    const left = shown((study.starts[site].value ?? 0) / SWEEP);
    expect(lengths(sheet, `.conduction [data-site='${site}'] .start`)).toEqual({ left });
  }
  const tape = sheet.slice(sheet.indexOf('right: 30.78%'));
  expect(tape).toMatch(new RegExp(`^right: ${shown(1 - ankle)}%;\\s+left: ${shown(knee)}%;`, 'u'));
});
