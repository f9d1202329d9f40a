import { expect, type Page } from '@playwright/test';
import { controlScale } from '#experiment/control-scale.ts';
import { isParameterName, presetState } from '#experiment/experiment-state.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import { type ParameterName, PARAMETERS } from '#model/parameters.ts';
import { testOfThriftyReader as test } from './site.ts';

/** What the laboratory starts from. */
const START = presetState('held-curl');
const EDGE = criticalReflexGain(START.parameters, START.condition)?.gain;

/** A key and the part of the range that it moves by, or the place that it goes to. */
interface Press {
  readonly key: string;
  readonly shift?: true;
  readonly by?: number;
  readonly to?: number;
}

/** Up from one end, down again, and to the other end. Backspace comes last. */
const PRESSES: readonly Press[] = [
  { key: 'Home', to: 0 },
  { key: 'ArrowRight', by: 1 / 20 },
  { key: 'PageUp', by: 1 / 10 },
  { key: 'ArrowUp', by: 1 / 20 },
  { key: 'ArrowRight', shift: true, by: 1 / 100 },
  { key: 'ArrowDown', by: -1 / 20 },
  { key: 'PageDown', by: -1 / 10 },
  { key: 'ArrowLeft', shift: true, by: -1 / 100 },
  { key: 'ArrowLeft', by: -1 / 20 },
  { key: 'End', to: 1 },
];

/** What a control shows of its value. */
interface Shown {
  /** Place of the thumb, from 0 to 1, to a thousandth. */
  readonly place: number;
  readonly words: string;
  readonly box: number;
}

test('every slider of the laboratory answers the same keys by the same steps, and says its value', async ({
  page,
}) => {
  // No view but the controls: what they cost is another test's matter.
  await page.goto('/lab/#views=none');
  await mountAllControls(page);
  const names = await page
    .locator('x-control')
    .evaluateAll((controls) =>
      controls.map((control) => (control as HTMLElement).dataset['of'] ?? ''),
    );
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size, 'no parameter has two controls').toBe(names.length);

  const seen = await pressOnAll(page, [...PRESSES, { key: 'Backspace' }]);
  for (const [index, name] of names.entries()) {
    if (!isParameterName(name)) throw new Error(`There is no parameter “${name}”`);
    const shown = seen[index] ?? [];
    const expected = expectedOf(name);
    for (const [step, { place, words, box }] of expected.entries()) {
      const press = PRESSES[step] ?? { key: 'Backspace' };
      const after = `${name} after ${press.shift ? 'Shift+' : ''}${press.key}, press ${step + 1}`;
      // A thumb stands on thousandths of its way.
      expect(Math.abs((shown[step]?.place ?? NaN) - place), after).toBeLessThanOrEqual(0.000501);
      expect(shown[step]?.words, after).toBe(words);
      expect(shown[step]?.box, after).toBeCloseTo(box, 9);
    }
    expectUnit(name, expected);
  }
});

/** What a control should show after each key, from the table of parameters. */
function expectedOf(name: ParameterName): Shown[] {
  const scale = controlScale(name, name === 'reflexGain' ? EDGE : undefined);
  const show = (value: number): Shown => ({
    place: scale.position(value),
    words: scale.describe(value),
    box: scale.shown(value),
  });
  let value = START.parameters[name];
  let place = scale.position(value);
  const steps = PRESSES.map(({ by = 0, to }) => {
    const before = value;
    // Steps add up unrounded. Where numbers are shown too coarsely for one, the key takes another.
    do {
      place = to ?? Math.round(Math.min(Math.max(place + by, 0), 1) * 1e9) / 1e9;
      value = scale.valueAt(place);
    } while (value === before && to === undefined && place > 0 && place < 1);
    return show(value);
  });
  return [...steps, show(START.parameters[name])];
}

/** Words hold a number, its unit, and for a gain without one, what the number means. */
function expectUnit(name: ParameterName, shown: readonly Shown[]): void {
  const meaning =
    name === 'reflexGain' ? 'times the edge of shaking' : PARAMETERS[name].displayUnit;
  for (const { words } of shown)
    if (words !== 'Off') expect(words).toMatch(new RegExp(String.raw`^−?\d[\d.]*( |$)`, 'u'));
  expect(shown.at(-2)?.words, name).toContain(meaning);
}

/** Opens every group. No control waits to be scrolled to: Tab would pass it over. */
async function mountAllControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) group.open = true;
  });
  await expect(page.locator('x-control:not([data-state="mounted"])')).toHaveCount(0);
}

/** Presses the keys on every control, one after the other. @returns What each shows after each key. */
async function pressOnAll(page: Page, presses: readonly Press[]): Promise<Shown[][]> {
  return page.evaluate((keys) => {
    const all: Shown[][] = [];
    for (const control of document.querySelectorAll('x-control')) {
      const slider = control.querySelector<HTMLInputElement>('input[type="range"]')!;
      const box = control.querySelector<HTMLInputElement>('[data-part="box"]')!;
      slider.focus({ preventScroll: true });
      all.push(
        keys.map(({ key, shift }) => {
          const init = { key, shiftKey: shift ?? false, bubbles: true, cancelable: true };
          slider.dispatchEvent(new KeyboardEvent('keydown', init));
          return {
            place: slider.valueAsNumber,
            words: slider.getAttribute('aria-valuetext') ?? '',
            box: Number(box.value),
          };
        }),
      );
      slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'Backspace', bubbles: true }));
    }
    return all;
  }, presses);
}

/** How far along a slider of another kind is, after each key. */
interface Walk {
  readonly name: string;
  readonly places: Readonly<
    Record<'home' | 'below' | 'arrow' | 'page' | 'end' | 'beyond' | 'back', number>
  >;
  readonly hasWords: boolean;
}

test('whatever else slides there goes by arrows, further by Page keys, and to its ends', async ({
  page,
}) => {
  await page.goto('/lab/');
  await page.evaluate(() => {
    for (const choice of document.querySelectorAll<HTMLInputElement>('[data-part="panel-choice"]'))
      if (!choice.checked) choice.click();
  });
  for (const name of ['x-stability-map', 'x-loop-modes', 'x-sound', 'x-trace', 'x-spectrum'])
    for (const view of await page.locator(name).all()) {
      await view.evaluate((host) => {
        (host.firstElementChild ?? host).scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await expect(view).toHaveAttribute('data-state', 'mounted');
    }
  const walks = await page.evaluate(walkOthers, 6);
  expect(walks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Delay', 'Reflex gain', 'Volume']),
  );
  for (const { name, places, hasWords } of walks) {
    const seen = `${name}: ${JSON.stringify(places)}`;
    expect(hasWords, `${name} says its value`).toBe(true);
    expect(places.below, seen).toBe(places.home);
    expect(places.arrow, seen).toBeGreaterThan(places.home);
    expect(places.page, seen).toBeGreaterThan(places.arrow);
    expect(places.end, seen).toBeGreaterThanOrEqual(places.page);
    expect(places.beyond, seen).toBe(places.end);
    expect(places.back, seen).toBeLessThan(places.end);
  }
});

/** Runs on the page: every slider of the run that is not a parameter's own control, and no recording's. */
function walkOthers(often: number): Walk[] {
  const sliders = [
    ...document.querySelectorAll<HTMLElement>('[role="slider"], input[type="range"]'),
  ];
  return sliders
    .filter(
      (slider) =>
        !slider.closest('x-control, x-conduction-study, dialog, [data-part="tape"]') &&
        !slider.hidden,
    )
    .map((slider) => {
      const place = (): number =>
        slider instanceof HTMLInputElement
          ? slider.valueAsNumber
          : Number(slider.getAttribute('aria-valuenow'));
      const press = (key: string): number => {
        slider.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
        slider.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
        return place();
      };
      // On the map an arrow along the other axis moves the other one.
      const isUpright = slider.getAttribute('aria-orientation') === 'vertical';
      const [more, less] = isUpright ? ['ArrowUp', 'ArrowDown'] : ['ArrowRight', 'ArrowLeft'];
      // Several times: near its end a scale may say "off" for more than one step.
      const pressOften = (key: string): number => {
        for (let time = 1; time < often; time++) press(key);
        return press(key);
      };
      const home = press('Home');
      const below = press(less);
      const arrow = pressOften(more);
      press('Home');
      const page = pressOften('PageUp');
      const end = press('End');
      const beyond = press('PageUp');
      const back = press('PageDown');
      const label =
        slider.getAttribute('aria-label') ??
        (slider instanceof HTMLInputElement ? slider.labels?.[0]?.textContent.trim() : '') ??
        '';
      return {
        name: label,
        places: { home, below, arrow, page, end, beyond, back },
        hasWords: (slider.getAttribute('aria-valuetext') ?? '') !== '',
      };
    });
}
