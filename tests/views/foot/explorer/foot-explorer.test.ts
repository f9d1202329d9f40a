import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Run } from '#experiment/run.ts';
import { mountExplorer, type OpenStudio } from '#views/foot/explorer/foot-explorer.ts';
import type { FootPicture } from '#views/foot/foot-picture.ts';
import type { FootStudio } from '#views/foot/foot-studio.ts';

const PARTS = [
  { id: 'soleus', kind: 'muscle', name: 'Calf muscle, inner', term: 'Soleus' },
  { id: 'talus', kind: 'bone', name: 'Ankle bone', term: 'Talus' },
  { id: 'tibial-nerve', kind: 'nerve', name: 'Tibial nerve', term: 'Tibial nerve' },
] as const;

const button = (name: string, attributes = ''): string =>
  `<button type="button" data-part="${name}" ${attributes}></button>`;

const row = ({ id, kind, name, term }: (typeof PARTS)[number]): string => `
  <li data-part="row" data-id="${id}" data-kind="${kind}"
      data-names="${name.toLowerCase()} ${term.toLowerCase()}">
    <button type="button" data-part="choose"><span data-part="name">${name}</span>
      <span data-part="term">${term}</span></button>
    <details data-part="facts"><summary>${name}</summary>
      <div class="part-facts"><p class="description">All about ${term}.</p></div></details>
  </li>`;

/** The parts of the markup that the script needs, as the explorer's template writes them. */
const MARKUP = `
  ${button('preset', 'data-name="bones"')}
  <img data-part="still" src="/foot/stills/three-quarter-medial-rest-640.webp" alt="The right foot."
    data-pose="the toes lie straight">
  <canvas data-part="canvas" role="img"></canvas>
  <svg data-part="labels"></svg>
  <p data-part="magnified" hidden></p>
  ${button('read-about', 'hidden')}${button('nearer')}${button('further')}
  <p data-part="notice"></p>${button('load', 'hidden')}<p data-part="link-notice"></p>
  ${button('view', 'data-view="lateral"')}${button('view', 'data-view="medial"')}
  ${button('reset-view')}
  ${button('pose', 'data-name="tiptoe"')}${button('pose', 'data-name="experiment"')}
  <div data-part="moving" hidden></div>
  <input type="radio" data-part="magnify" value="20"><details data-part="settings"></details>
  <input type="radio" data-part="layer" data-about="skin" value="glass">
  <input type="radio" data-part="tone" value="dark">
  ${button('labels-switch')}${button('section')}
  ${button('mode', 'data-mode="parts"')}${button('mode', 'data-mode="quiz"')}
  <p data-part="none-chosen"></p>
  <div data-part="chosen-part" hidden><h2 data-part="chosen-name" tabindex="-1"></h2>
    ${button('chosen-alone')}${button('chosen-hide')}${button('chosen-clear')}
    <div data-part="chosen-facts"></div></div>
  <input type="search" data-part="search"><p data-part="count"></p>${button('bring-back')}
  <div data-part="list"><details data-part="group" open>
    <summary><span data-part="size"></span></summary>
    <div data-part="place"><ul>${PARTS.map(row).join('')}</ul></div></details></div>
  <div data-part="quiz-bar">${button('quiz-start')}<p data-part="quiz-over" hidden></p></div>
  <fieldset data-part="question" data-pose='{"ankle":0.5}' data-answer="soleus">
    <input type="radio" data-part="option-of-quiz" value="soleus">
    <input type="radio" data-part="option-of-quiz" value="talus">
    <details data-part="quiz-answer"><p class="explanation">Soleus.
      <span data-part="quiz-action">Points the foot.</span></p></details>
    <button type="button" data-part="quiz-next">
      <span data-part="quiz-next-word">Skip</span></button>
  </fieldset>
  <p data-part="said" role="status"></p>`;

/** A screen that is always in view and never changes size. */
class SeenObserver {
  readonly #callback: (entries: unknown[]) => void;
  constructor(callback: (entries: unknown[]) => void) {
    this.#callback = callback;
  }
  observe(): void {
    this.#callback([{ isIntersecting: true, contentRect: { width: 700, height: 490 } }]);
  }
  disconnect(): void {}
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
      ...(['setTimeout', 'clearTimeout', 'performance'] as const),
    ],
  });
  vi.stubGlobal('IntersectionObserver', SeenObserver);
  vi.stubGlobal('ResizeObserver', SeenObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

function fakeStudio() {
  const lost = signal(false);
  const draw = vi.fn<FootStudio['draw']>();
  const loadInside = vi.fn<FootStudio['loadInside']>().mockResolvedValue();
  const partAt = vi.fn<FootStudio['partAt']>();
  const anchors = vi.fn<FootStudio['anchors']>().mockReturnValue([]);
  const studio: FootStudio = { draw, loadInside, partAt, anchors, lost };
  return { studio, draw, loadInside, partAt, lost };
}

function onPage() {
  const host = document.createElement('x-foot-explorer');
  host.dataset['view'] = 'three-quarter-medial';
  host.innerHTML = MARKUP;
  document.body.append(host);
  const run = {
    snapshot: signal({ ankleAngle: 0.1, restAngle: 0.05, flexorActivation: 0 }),
    history: { read: () => undefined },
    parameters: { effort: signal(0.35) },
    condition: signal('hold'),
    playing: signal(false),
  } as unknown as Run;
  const life = new AbortController();
  const element = (name: string): HTMLElement => host.querySelector(`[data-part="${name}"]`)!;
  const press = (name: string, attribute = ''): void => {
    host.querySelector<HTMLElement>(`[data-part="${name}"]${attribute}`)!.click();
  };
  const rowOf = (id: string): HTMLElement => host.querySelector(`[data-id="${id}"]`)!;
  return {
    host,
    run,
    life,
    element,
    press,
    rowOf,
    chooser: (id: string): HTMLElement => rowOf(id).querySelector('button')!,
    said: (): string => element('said').textContent,
    mount: (open: OpenStudio): Promise<void> =>
      mountExplorer(host, { run, lifetime: life.signal }, open),
  };
}

async function livePage() {
  const page = onPage();
  const fake = fakeStudio();
  await page.mount(() => Promise.resolve(fake.studio));
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    vi.advanceTimersByTime(600);
  };
  await settle();
  const shown = (): FootPicture => fake.draw.mock.lastCall![0];
  return { ...page, ...fake, shown, settle };
}

describe('the explorer', () => {
  it('shows the closed foot first and fetches nothing that lies under its skin', async () => {
    const { host, shown, loadInside } = await livePage();
    expect(host.dataset['picture']).toBe('live');
    expect(shown().layers.skin).toBe('solid');
    expect(loadInside).not.toHaveBeenCalled();
  });

  it('fetches the inside once, when a layer of it is asked for', async () => {
    const { press, loadInside, shown, settle } = await livePage();
    press('preset');
    await settle();
    press('section');
    await settle();
    expect(loadInside).toHaveBeenCalledTimes(1);
    expect(shown().layers).toMatchObject({ skin: 'hidden', bone: 'solid' });
    expect(shown().section).toBe(true);
  });

  it('chooses a part by its row: marked, shown, described and said', async () => {
    const { chooser, element, said, shown, settle } = await livePage();
    chooser('soleus').click();
    await settle();
    expect(chooser('soleus').getAttribute('aria-pressed')).toBe('true');
    expect(shown().parts.selected).toBe('soleus');
    expect(element('chosen-part').hidden).toBe(false);
    expect(element('chosen-facts').textContent).toContain('All about Soleus.');
    expect(said()).toBe('Chosen: Calf muscle, inner. All about Soleus.');
  });

  it('chooses by a press on the foot, and lets go by a press beside it', async () => {
    const { chooser, element, partAt, press, settle } = await livePage();
    press('preset');
    await settle();
    partAt.mockReturnValueOnce('talus');
    element('canvas').click();
    expect(chooser('talus').getAttribute('aria-pressed')).toBe('true');
    element('canvas').click();
    expect(chooser('talus').getAttribute('aria-pressed')).toBe('false');
  });

  it('takes a drag for a turn and not for a choice', async () => {
    const { element, partAt, press, settle } = await livePage();
    press('preset');
    await settle();
    const canvas = element('canvas');
    canvas.setPointerCapture = () => undefined;
    canvas.dispatchEvent(new MouseEvent('pointerdown', { clientX: 10, clientY: 10 }));
    canvas.dispatchEvent(new MouseEvent('click', { clientX: 60, clientY: 10 }));
    expect(partAt).not.toHaveBeenCalled();
  });

  it('leads from the foot to what is known of the chosen part', async () => {
    const { chooser, element, press } = await livePage();
    const scrolled = vi.fn<Element['scrollIntoView']>();
    element('chosen-part').scrollIntoView = scrolled;
    expect(element('read-about').hidden).toBe(true);
    chooser('talus').click();
    expect(element('read-about').hidden).toBe(false);
    expect(element('read-about').textContent).toBe('Read about Ankle bone');
    press('read-about');
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(element('chosen-name'));
  });

  it('says the new view once the keys that turn it have come to rest', async () => {
    const { element, said } = await livePage();
    const before = said();
    const canvas = element('canvas');
    for (let times = 0; times < 2; times++) {
      canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      canvas.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight' }));
      vi.advanceTimersByTime(500);
      expect(said()).toBe(before);
    }
    vi.advanceTimersByTime(100);
    expect(said()).toBe('From the front, inside, turned 20° to the left.');
    canvas.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab' }));
    element('said').textContent = '';
    vi.advanceTimersByTime(600);
    expect(said()).toBe('');
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: '+' }));
    canvas.dispatchEvent(new KeyboardEvent('keyup', { key: '+' }));
    vi.advanceTimersByTime(600);
    expect(said()).toBe('From the front, inside, turned 20° to the left, at 125 % of its size.');
  });

  it('lets go of the chosen part when Escape is pressed', async () => {
    const { host, chooser, said } = await livePage();
    chooser('talus').click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(chooser('talus').getAttribute('aria-pressed')).toBe('false');
    expect(said()).toBe('No part is chosen.');
  });

  it('shows a part alone, hides it, and brings all back', async () => {
    const { rowOf, chooser, press, element, said, shown, settle } = await livePage();
    chooser('talus').click();
    const [alone, hide] = rowOf('talus').querySelectorAll<HTMLElement>('.actions button');
    alone!.click();
    await settle();
    expect(shown().parts.isolated).toBe('talus');
    hide!.click();
    await settle();
    expect(said()).toBe('Ankle bone is hidden.');
    expect(shown().parts).toMatchObject({ isolated: undefined, hidden: new Set(['talus']) });
    expect(rowOf('talus').querySelector<HTMLElement>('.actions')!.hidden).toBe(false);
    press('bring-back');
    await settle();
    expect(shown().parts.hidden.size).toBe(0);
    expect(element('bring-back').getAttribute('aria-disabled')).toBe('true');
    // A second press does nothing, and the focus has stayed where it was.
    element('bring-back').focus();
    press('bring-back');
    expect(document.activeElement).toBe(element('bring-back'));
  });

  it('lists what is searched for, says how many, and all again after Escape', async () => {
    const { element, rowOf, chooser, said } = await livePage();
    chooser('soleus').click();
    const field = element('search') as HTMLInputElement;
    field.value = 'TALUS';
    field.dispatchEvent(new Event('input'));
    expect(rowOf('talus').hidden).toBe(false);
    expect(rowOf('soleus').hidden).toBe(true);
    expect(said()).toBe('1 part answers to “TALUS”.');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(rowOf('soleus').hidden).toBe(false);
    expect(chooser('soleus').getAttribute('aria-pressed')).toBe('true');
  });

  it('goes to another pose in a short movement, and its muscles pull', async () => {
    const { press, shown, draw, element } = await livePage();
    draw.mockClear();
    press('pose', '[data-name="tiptoe"]');
    vi.advanceTimersByTime(120);
    const half = shown();
    expect(half.pose.ankle).toBeGreaterThan(0);
    vi.advanceTimersByTime(400);
    expect(shown().pose.ankle).toBeGreaterThan(half.pose.ankle!);
    expect(shown().pulling.get('soleus')).toBe(1);
    expect(element('said').textContent).toContain('heel');
  });

  it('goes there at once for a reader who asked for less motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { press, shown } = await livePage();
    press('pose', '[data-name="tiptoe"]');
    vi.advanceTimersToNextFrame();
    expect(shown().pulling.get('soleus')).toBe(1);
  });

  it('follows the experiment when asked to, enlarged, and says how much', async () => {
    const { press, element, run, shown, settle } = await livePage();
    press('pose', '[data-name="experiment"]');
    await settle();
    expect(element('moving').hidden).toBe(false);
    expect(element('magnified').textContent).toBe('Movement shown ×5');
    expect(shown().pose.ankle).toBeCloseTo(0.05 + 5 * 0.05, 9);
    (run.snapshot as unknown as { value: unknown }).value = { ankleAngle: 0.06, restAngle: 0.05 };
    expect(shown().pose.ankle).toBeCloseTo(0.05 + 5 * 0.01, 9);
  });

  it('describes a named pose in its own sentence alone', async () => {
    const { press, element, settle } = await livePage();
    press('pose', '[data-name="tiptoe"]');
    await settle();
    const words = element('canvas').getAttribute('aria-label');
    expect(words).toContain('The heel is high off the floor');
    expect(words).not.toContain('In this picture');
  });

  it('draws nothing anew that looks the same, and hands over the same pulls', async () => {
    const { press, run, draw, shown, settle } = await livePage();
    press('pose', '[data-name="experiment"]');
    await settle();
    const snapshot = run.snapshot as unknown as { value: unknown };
    snapshot.value = { ankleAngle: 0.06, restAngle: 0.05 };
    const { pulling } = shown();
    draw.mockClear();
    snapshot.value = { ankleAngle: 0.06, restAngle: 0.05 };
    await settle();
    expect(draw).not.toHaveBeenCalled();
    snapshot.value = { ankleAngle: 0.07, restAngle: 0.05 };
    expect(draw).toHaveBeenCalledTimes(1);
    expect(shown().pulling).toBe(pulling);
    press('labels-switch');
    await settle();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('writes what a reader sets into the link when the interaction has ended', async () => {
    const { press, settle } = await livePage();
    press('view', '[data-view="lateral"]');
    await settle();
    expect(location.hash).toBe('#foot=v2,view:lateral');
    press('reset-view');
    await settle();
    expect(location.hash).toBe('');
  });

  it('opens what a link asks for and names what it does not know', async () => {
    history.replaceState(null, '', '/#foot=v2,selected:soleus,tone:dark,hide:elbow');
    const { element, shown } = await livePage();
    expect(shown()).toMatchObject({ tone: 'dark', parts: { selected: 'soleus' } });
    expect(element('link-notice').textContent).toBe(
      'This link was adjusted. It names a part “elbow”, which this foot does not have.',
    );
  });

  it('follows a link that is changed on the open page', async () => {
    const { shown, settle } = await livePage();
    history.replaceState(null, '', '/#foot=v2,view:plantar');
    dispatchEvent(new Event('hashchange'));
    await settle();
    expect(shown().orbit.view).toBe('plantar');
  });

  it('keeps list and facts working where the foot cannot be drawn', async () => {
    const { host, mount, chooser, element } = onPage();
    await mount(() => Promise.reject(Object.assign(new Error('none'), { name: 'NoWebGLError' })));
    expect(host.dataset['picture']).toBe('still');
    expect(element('notice').textContent).toContain('cannot be shown');
    chooser('soleus').click();
    expect(element('chosen-facts').textContent).toContain('All about Soleus.');
  });

  it('offers another try for an inside that could not be fetched, and takes it', async () => {
    const { press, element, loadInside, shown, settle } = await livePage();
    loadInside.mockRejectedValueOnce(new Error('offline'));
    press('preset');
    await settle();
    expect(element('notice').textContent).toContain('could not be fetched');
    expect(element('load').hidden).toBe(false);
    expect(shown().layers.skin).toBe('solid');
    element('load').click();
    await settle();
    expect(shown().layers.bone).toBe('solid');
    expect(element('notice').textContent).toBe('');
  });

  it('asks first where data are to be saved', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    const { mount, element } = onPage();
    const open = vi.fn<OpenStudio>().mockResolvedValue(fakeStudio().studio);
    await mount(open);
    expect(open).not.toHaveBeenCalled();
    expect(element('load').hidden).toBe(false);
    element('load').click();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('leaves the last picture standing while the graphics processor is away', async () => {
    const { host, lost, settle, press, element } = await livePage();
    lost.value = true;
    expect(host.dataset['picture']).toBe('kept');
    const words = element('canvas').getAttribute('aria-label');
    press('pose', '[data-name="tiptoe"]');
    expect(element('canvas').getAttribute('aria-label')).toBe(words);
    lost.value = false;
    await settle();
    expect(host.dataset['picture']).toBe('live');
  });

  it('draws no more once it has left the page', async () => {
    const { life, draw, press, settle } = await livePage();
    draw.mockClear();
    life.abort();
    press('view', '[data-view="lateral"]');
    await settle();
    expect(draw).not.toHaveBeenCalled();
  });
});

describe('the quiz', () => {
  it('shows the movement without what pulls, and no names', async () => {
    const { press, element, shown, settle } = await livePage();
    press('mode', '[data-mode="quiz"]');
    press('quiz-start');
    await settle();
    expect(shown().pose.ankle).toBe(0.5);
    expect(shown().pulling.size).toBe(0);
    expect(shown().layers.muscle).toBe('solid');
    expect(element('question').hidden).toBe(false);
  });

  it('shows the muscle that pulls after any answer, and says what it does', async () => {
    const { press, said, shown, settle, host } = await livePage();
    press('mode', '[data-mode="quiz"]');
    press('quiz-start');
    host.querySelector<HTMLInputElement>('[value="talus"]')!.click();
    await settle();
    expect(shown().pulling.get('soleus')).toBe(1);
    expect(shown().parts.selected).toBe('soleus');
    expect(said()).toBe('You chose Ankle bone; the answer is Calf muscle, inner. Points the foot.');
  });

  it('moves between answers by arrow keys, and takes one by Enter or Space alone', async () => {
    const { press, said, shown, settle, host } = await livePage();
    press('mode', '[data-mode="quiz"]');
    press('quiz-start');
    await settle();
    const option = host.querySelector<HTMLInputElement>('[value="talus"]')!;
    const key = (type: string, name: string) =>
      option.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }));
    key('keydown', 'ArrowDown');
    // A browser sends this click for the arrow key.
    option.click();
    key('keyup', 'ArrowDown');
    await settle();
    expect(option.checked).toBe(true);
    expect(shown().pulling.size).toBe(0);
    expect(host.querySelector<HTMLInputElement>('[value="soleus"]')!.disabled).toBe(false);
    key('keydown', 'Enter');
    await settle();
    expect(shown().pulling.get('soleus')).toBe(1);
    expect(said()).toContain('You chose Ankle bone;');
  });

  it('says the answer to a reader who has it shown', async () => {
    const { press, element, said, settle } = await livePage();
    press('mode', '[data-mode="quiz"]');
    press('quiz-start');
    await settle();
    (element('quiz-answer') as HTMLDetailsElement).open = true;
    element('quiz-answer').dispatchEvent(new Event('toggle'));
    expect(said()).toBe('The answer is Calf muscle, inner. Points the foot.');
  });

  it('takes a part pointed at on the foot for an answer', async () => {
    const { press, element, partAt, host, settle } = await livePage();
    press('mode', '[data-mode="quiz"]');
    press('quiz-start');
    await settle();
    partAt.mockReturnValueOnce('soleus');
    element('canvas').click();
    expect(host.querySelector<HTMLInputElement>('[value="soleus"]')!.checked).toBe(true);
    expect((element('quiz-answer') as HTMLDetailsElement).open).toBe(true);
  });

  it('can be skipped, ends, and gives the chosen pose back', async () => {
    const { press, element, shown, settle } = await livePage();
    press('mode', '[data-mode="quiz"]');
    press('quiz-start');
    await settle();
    press('quiz-next');
    await settle();
    expect(element('quiz-over').hidden).toBe(false);
    expect(shown().pose.ankle ?? 0).toBe(0);
  });
});
