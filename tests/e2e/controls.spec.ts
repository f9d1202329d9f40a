import { expect, type Page } from '@playwright/test';
import { type ControlScale, controlScale } from '#experiment/control-scale.ts';
import { isParameterName, presetState } from '#experiment/experiment-state.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import { type ParameterName, PARAMETERS } from '#model/parameters.ts';
import { testOfThriftyReader as test } from './site.ts';

/** What the laboratory starts from. */
const START = presetState('held-curl');
const EDGE = criticalReflexGain(START.parameters, START.condition)?.gain;

/** A key, with Shift or without, and the part of the range that it moves by. */
interface Press {
  readonly key: string;
  readonly shift?: true;
  readonly by: number;
}

const RIGHT: Press = { key: 'ArrowRight', by: 1 / 20 };
const LEFT: Press = { key: 'ArrowLeft', by: -1 / 20 };
const UP: Press = { key: 'ArrowUp', by: 1 / 20 };
const DOWN: Press = { key: 'ArrowDown', by: -1 / 20 };
const PAGE_UP: Press = { key: 'PageUp', by: 1 / 10 };
const PAGE_DOWN: Press = { key: 'PageDown', by: -1 / 10 };
const FINE_RIGHT: Press = { ...RIGHT, shift: true, by: 1 / 100 };
const FINE_LEFT: Press = { ...LEFT, shift: true, by: -1 / 100 };
const HOME: Press = { key: 'Home', by: -1 };
const END: Press = { key: 'End', by: 1 };
const BACKSPACE: Press = { key: 'Backspace', by: 0 };

/** From an end to somewhere short of the middle. */
const TO_THE_MIDDLE = [HOME, PAGE_UP, PAGE_UP, PAGE_UP, PAGE_UP];
/** How often a key is pressed on its way there. */
const OFTEN = 3;
/** Ways there and back, each from the middle. */
const WAYS: readonly (readonly Press[])[] = [
  [RIGHT, LEFT],
  [UP, DOWN],
  [PAGE_UP, PAGE_DOWN],
  [FINE_RIGHT, FINE_LEFT],
].map((keys) => [
  ...TO_THE_MIDDLE,
  ...keys.flatMap((key) => Array.from({ length: OFTEN }, () => key)),
]);
/** To each end, and further. */
const ENDS = [END, RIGHT, HOME, LEFT];
/** Half a thousandth of its way, and a little: a thumb stands on thousandths. */
const THUMB = 0.000501;

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

  const seen = await pressOnAll(page, [...WAYS.flat(), ...ENDS, BACKSPACE]);
  for (const [index, name] of names.entries()) {
    if (!isParameterName(name)) throw new Error(`There is no parameter “${name}”`);
    const shown = seen[index] ?? [];
    let begun = 0;
    for (const way of WAYS) {
      expectThereAndBack(name, way, shown.slice(begun, begun + way.length));
      begun += way.length;
    }
    expectEnds(name, shown.slice(begun, begun + ENDS.length));
    expect(shown.at(-1)?.box, `${name} after Backspace`).toBe(
      scaleOf(name).shown(START.parameters[name]),
    );
    expectOneValue(name, shown.slice(0, -1));
    expectUnit(name, shown);
  }

  const wordsOf = (name: ParameterName, step: number) => seen[names.indexOf(name)]?.[step]?.words;
  const [home, middle, further] = [0, TO_THE_MIDDLE.length - 1, TO_THE_MIDDLE.length];
  expect([home, middle, further].map((step) => wordsOf('effort', step))).toEqual([
    '0 %',
    '32 %',
    '36 %',
  ]);
  expect([home, middle].map((step) => wordsOf('conductionDelay', step))).toEqual([
    '30 ms',
    '58 ms',
  ]);
  expect([home, middle].map((step) => wordsOf('reflexGain', step))).toEqual([
    'Off',
    '0.30 times the edge of shaking',
  ]);
});

/** Each key moves by its part of the range, to one digit shown; as many back return, if no end was met. */
function expectThereAndBack(
  name: ParameterName,
  way: readonly Press[],
  shown: readonly Shown[],
): void {
  const begin = TO_THE_MIDDLE.length - 1;
  const there = shown.slice(begin, begin + OFTEN + 1);
  for (const [step, before] of there.slice(0, -1).entries()) {
    const { key, shift, by } = way[begin + 1 + step]!;
    const after = there[step + 1]!;
    const seen = `${name} by ${shift ? 'Shift+' : ''}${key} from ${before.words} to ${after.words}`;
    if (before.place === 1) continue;
    expect(after.place, seen).toBeGreaterThan(before.place);
    // What is left of the way may be less.
    const digit = Math.max(digitAt(name, before.box), digitAt(name, after.box));
    const off = after.place - before.place - Math.min(by, 1 - before.place);
    expect(Math.abs(off), seen).toBeLessThanOrEqual(digit + 2 * THUMB);
  }
  if (there.at(-1)?.place !== 1)
    expect(shown.slice(begin + OFTEN), `${name} and back`).toEqual(there.toReversed());
}

/** Thumb, box and words tell of one value. */
function expectOneValue(name: ParameterName, shown: readonly Shown[]): void {
  const { position, fromShown, describe } = scaleOf(name);
  for (const { place, words, box } of shown) {
    expect(Math.abs(position(fromShown(box)) - place), `${name}, ${box}`).toBeLessThan(THUMB);
    expect(describe(fromShown(box)), `${name}, ${box}`).toBe(words);
  }
}

/** Both ends hold. */
function expectEnds(name: ParameterName, shown: readonly Shown[]): void {
  const [most, beyond, least, below] = shown;
  expect([most?.place, least?.place], name).toEqual([1, 0]);
  expect([beyond, below], name).toEqual([most, least]);
}

/** How much of the slider's way lies between the numbers a digit below and a digit above the one in the box. */
function digitAt(name: ParameterName, box: number): number {
  const { position, fromShown } = scaleOf(name);
  const digits = name === 'reflexGain' ? 2 : PARAMETERS[name].digits;
  const digit = 10 ** (Math.floor(Math.log10(Math.abs(box) || 1)) - digits + 1);
  return position(fromShown(box + digit)) - position(fromShown(box - digit));
}

function scaleOf(name: ParameterName): ControlScale {
  return controlScale(name, name === 'reflexGain' ? EDGE : undefined);
}

/** Words hold a number, its unit, and for a gain without one, what the number means. */
function expectUnit(name: ParameterName, shown: readonly Shown[]): void {
  const meaning =
    name === 'reflexGain' ? 'times the edge of shaking' : PARAMETERS[name].displayUnit;
  for (const { words } of shown)
    if (words !== 'Off') expect(words).toMatch(new RegExp(String.raw`^−?\d[\d.]*( |$)`, 'u'));
  expect(shown.find(({ place }) => place === 1)?.words, name).toContain(meaning);
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
