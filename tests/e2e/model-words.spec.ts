/** What the page of the model says. Both engines are given the same words: one of them is asked. */
import { expect, type Page, test } from '@playwright/test';
import { PARAMETERS } from '#model/parameters.ts';
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { VALIDATION_TABLE } from '#validation/table.ts';

const ROWS = VALIDATION_TABLE.flatMap(({ rows }) => rows);

test('the page of the model holds every published number, parameter, preset and equation, and lists what fails', async ({
  page,
}) => {
  await page.goto('/model/', { waitUntil: 'domcontentloaded' });
  await test.step('every published number has its verdict, in words, beside what was measured', () =>
    expectVerdicts(page));
  await test.step('every parameter stands in a table with what it rests on', () =>
    expectParameters(page));
  await test.step('every preset says what is put in and what emerges', () => expectPresets(page));
  await test.step('equations are read out as mathematics and carry a name', async () => {
    const equations = await page.locator('.equation').all();
    expect(equations.length).toBeGreaterThan(8);
    for (const equation of equations) {
      await expect(equation.locator('math')).toHaveCount(1);
      await expect(equation.getByRole('group')).toHaveAccessibleName(/\w{3}/u);
    }
  });
  await test.step('what fails is listed by name, and each name leads to its row', () =>
    expectFailuresListed(page));
});

async function expectVerdicts(page: Page): Promise<void> {
  const shown = new Map(
    await page.locator('[id^="row-"]').evaluateAll((rows) =>
      rows.map((row) => {
        const verdict = row.querySelector('strong')?.textContent.trim() ?? '';
        const measured = row.querySelectorAll('td')[1]?.textContent ?? '';
        return [row.id, { verdict, measured }] as const;
      }),
    ),
  );
  for (const { id, expected } of ROWS) {
    const { verdict, measured } = shown.get(`row-${id}`) ?? {};
    expect(verdict, id).toMatch(
      expected === 'passes' ? /^(?:Passes|Arrives)(?!.*foretold)/u : /^Fails(?!.*foretold)/u,
    );
    expect(measured, id).toMatch(/\d|none found/u);
  }
}

async function expectParameters(page: Page): Promise<void> {
  const shown = new Map(
    await page.locator('[id^="parameter-"]').evaluateAll((rows) =>
      rows.map((row) => {
        const header = row.querySelector('th')?.textContent ?? '';
        const rests = row.querySelectorAll('td')[4]?.textContent.trim() ?? '';
        return [row.id, { header, rests }] as const;
      }),
    ),
  );
  for (const [name, { label, status }] of Object.entries(PARAMETERS)) {
    const { header, rests } = shown.get(`parameter-${name}`) ?? {};
    expect(header, name).toContain(label);
    expect(rests, name).toBe(status);
  }
}

async function expectPresets(page: Page): Promise<void> {
  const rows = await page
    .getByRole('region', { name: 'The presets' })
    .getByRole('row')
    .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/\s+/gu, ' ')));
  for (const { label, putIn, emerges } of Object.values(TREMOR_PRESETS)) {
    const row = rows.find((text) => text.toLowerCase().includes(label.toLowerCase()));
    for (const feature of [...putIn, ...emerges])
      expect(row, label).toContain(feature.replace(/ [[(].*$/u, ''));
  }
}

async function expectFailuresListed(page: Page): Promise<void> {
  const listed = await page
    .locator('.failing')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({ name: link.textContent.trim(), to: link.getAttribute('href') })),
    );
  const failing = ROWS.filter(({ expected }) => expected === 'fails');
  expect(listed.map(({ name }) => name).sort()).toEqual(
    expect.arrayContaining(failing.map(({ observable }) => observable)),
  );
  for (const { id, observable, expected } of ROWS) {
    const links = listed.filter(({ name, to }) => name === observable && to === `#row-${id}`);
    expect(links.length, id).toBe(expected === 'fails' ? 1 : 0);
  }
}
