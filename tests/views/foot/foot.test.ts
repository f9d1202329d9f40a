import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toeFlexionForEffort } from '#anatomy/toe-curl.ts';
import { createHistory } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { createObservation, type Observation } from '#model/observation.ts';
import { mountFoot, type OpenStudio } from '#views/foot/foot.ts';
import { type FootPicture, RELAXED, SKIN_ALONE } from '#views/foot/foot-picture.ts';
import type { PictureStudio } from '#views/foot/foot-studio.ts';

/** The parts of the markup that the script needs, as Foot.astro writes them. */
const MARKUP = `
  <img data-part="still" src="/foot/stills/medial-curl-640.webp" data-pose="the toes are curled by 26°"
    alt="The right foot from its inner side.">
  <canvas data-part="canvas" role="img" tabindex="-1"></canvas>
  <p data-part="magnified">Movement shown ×1</p>
  <select data-part="view">
    <option value="medial" selected>Inner side</option>
    <option value="plantar">Sole</option>
  </select>
  <button data-part="nearer">+</button>
  <input type="radio" name="layer" value="skin" data-part="layer" checked>
  <input type="radio" name="layer" value="bones" data-part="layer">
  <input type="radio" name="layer" value="muscles" data-part="layer">
  <select data-part="magnify">
    <option>1</option>
    <option>5</option>
    <option>20</option>
  </select>
  <button data-part="signals">Signals</button>
  <p data-part="signals-words" hidden><span data-part="signals-now"></span></p>
  <p data-part="notice" role="status"></p>
  <button data-part="load" hidden>Load the 3D foot</button>
  <p data-part="said" aria-live="polite"></p>`;

/** A screen that is always in view and never changes size. */
class SeenObserver {
  readonly #callback: (entries: unknown[]) => void;
  constructor(callback: (entries: unknown[]) => void) {
    this.#callback = callback;
  }
  observe(): void {
    this.#callback([{ isIntersecting: true, contentRect: { width: 300, height: 210 } }]);
  }
  disconnect(): void {}
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  vi.stubGlobal('IntersectionObserver', SeenObserver);
  vi.stubGlobal('ResizeObserver', SeenObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function fakeStudio() {
  const lost = signal(false);
  const draw = vi.fn<PictureStudio['draw']>();
  const loadInside = vi.fn<PictureStudio['loadInside']>().mockResolvedValue();
  const studio: PictureStudio = { draw, loadInside, lost };
  const lastPicture = (): FootPicture => draw.mock.lastCall![0];
  return { studio, draw, loadInside, lost, lastPicture };
}

function onPage(attributes: Record<string, string> = {}) {
  const host = document.createElement('x-foot');
  Object.assign(host.dataset, { view: 'medial', magnify: '1', layer: 'skin', ...attributes });
  host.innerHTML = MARKUP;
  document.body.append(host);
  const snapshot = signal({ ...createObservation() });
  const observe = (seen: Partial<Observation>): void => {
    const observation = { ...createObservation(), ...seen };
    history.record(observation);
    snapshot.value = observation;
  };
  const history = createHistory();
  history.record(snapshot.peek());
  const effort = signal(0.35);
  const run = {
    snapshot,
    history,
    parameters: {
      effort,
      conductionDelay: signal(0.04),
      spindleTime: signal(0.005),
      reflexGain: signal(0.3),
      deafferentation: signal(0),
    },
    condition: signal('hold'),
    playing: signal(false),
    speed: signal(0.25),
  } as unknown as Run;
  const life = new AbortController();
  const mount = (open: OpenStudio): Promise<void> =>
    mountFoot(host, { run, lifetime: life.signal }, open);
  const element = (name: string): HTMLElement => host.querySelector(`[data-part="${name}"]`)!;
  const choose = (name: string, value: string): void => {
    const field = element(name) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const chooseLayer = (value: string): void => {
    const radio = host.querySelector<HTMLInputElement>(`[data-part="layer"][value="${value}"]`)!;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { host, observe, effort, life, mount, element, choose, chooseLayer };
}

async function livePage(attributes?: Record<string, string>) {
  const page = onPage(attributes);
  const fake = fakeStudio();
  await page.mount(() => Promise.resolve(fake.studio));
  vi.advanceTimersToNextFrame();
  return { ...page, ...fake };
}

describe('the foot on the page', () => {
  it('takes the still’s place once it has been drawn', async () => {
    const { host, element, draw } = await livePage();
    expect(draw).toHaveBeenCalledTimes(1);
    expect(host.dataset['picture']).toBe('live');
    expect(element('canvas').tabIndex).toBe(0);
  });

  it('shows the part of the body that a word in the prose points at', async () => {
    const { loadInside, lastPicture } = await livePage();
    const attend = async (part?: string): Promise<void> => {
      if (part === undefined) delete document.documentElement.dataset['attend'];
      else document.documentElement.dataset['attend'] = part;
      document.dispatchEvent(new CustomEvent('x-attend'));
      await Promise.resolve();
      vi.advanceTimersToNextFrame();
    };
    expect(loadInside).not.toHaveBeenCalled();
    await attend('extensor');
    expect(loadInside).toHaveBeenCalledOnce();
    expect(lastPicture().parts.selected).toBe('extensor-hallucis-longus');
    await attend('load');
    expect(lastPicture().parts.selected).toBeUndefined();
    await attend();
    expect(lastPicture().parts.selected).toBeUndefined();
  });

  it('draws in the frame of each new observation, and not when nothing moved', async () => {
    const { observe, draw, lastPicture } = await livePage();
    observe({ ankleAngle: 0.1 });
    expect(draw).toHaveBeenCalledTimes(2);
    expect(lastPicture().pose.ankle).toBeCloseTo(0.1, 12);
    observe({ ankleAngle: 0.1 });
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('says in degrees how the ankle is drawn, magnified if it is magnified', async () => {
    const { host, observe } = await livePage({ magnify: '5' });
    observe({ ankleAngle: 0.02 });
    expect(host.dataset['ankle']).toBe(((0.1 * 180) / Math.PI).toFixed(3));
  });

  it('describes the held pose, and does not change its words with the shaking', async () => {
    const { element, observe } = await livePage();
    const words = element('canvas').getAttribute('aria-label');
    const curl = Math.round((toeFlexionForEffort(0.35) * 180) / Math.PI);
    expect(words).toContain(`the toes are curled by ${curl}°`);
    observe({ ankleAngle: 0.2 });
    expect(element('canvas').getAttribute('aria-label')).toBe(words);
  });

  it('turns to a named view and says what is seen', async () => {
    const { element, choose, lastPicture } = await livePage();
    choose('view', 'plantar');
    vi.advanceTimersToNextFrame();
    expect(lastPicture().orbit.view).toBe('plantar');
    expect(element('said').textContent).toContain('sole of the right foot');
  });

  it('keeps its tools from the experiment, whose link they do not change', async () => {
    const { host, choose, chooseLayer } = await livePage();
    const changed = vi.fn();
    host.addEventListener('change', changed);
    choose('view', 'plantar');
    choose('magnify', '20');
    chooseLayer('muscles');
    expect(changed).not.toHaveBeenCalled();
  });

  it('enlarges the movement as the reader chooses, and says so on the picture', async () => {
    const { host, element, choose, observe } = await livePage({ magnify: '5' });
    expect(element('magnified').textContent).toBe('Movement shown ×5');
    choose('magnify', '20');
    expect(element('magnified').textContent).toBe('Movement shown ×20');
    observe({ ankleAngle: 0.01 });
    expect(host.dataset['ankle']).toBe(((0.2 * 180) / Math.PI).toFixed(3));
  });

  it('says when the enlarged swing is more than an ankle allows', async () => {
    const { element, choose, observe } = await livePage();
    observe({ ankleAngle: 0.2, time: 1 });
    expect(element('magnified').textContent).toBe('Movement shown ×1');
    choose('magnify', '20');
    expect(element('magnified').textContent).toContain('larger than an ankle allows');
  });

  it('turns by the arrow keys and leaves other keys to the page', async () => {
    const { element, lastPicture } = await livePage();
    const press = (key: string): boolean =>
      element('canvas').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    expect(press('ArrowRight')).toBe(false);
    vi.advanceTimersToNextFrame();
    expect(lastPicture().orbit.turn).toBeGreaterThan(0);
    expect(press('PageDown')).toBe(true);
  });

  it('fetches what lies inside only when it is asked for, and says what is shown', async () => {
    const { element, chooseLayer, loadInside, lastPicture } = await livePage();
    expect(loadInside).not.toHaveBeenCalled();
    chooseLayer('bones');
    await Promise.resolve();
    vi.advanceTimersToNextFrame();
    expect(loadInside).toHaveBeenCalledTimes(1);
    expect(lastPicture().layers.bone).toBe('solid');
    expect(element('canvas').getAttribute('aria-label')).toContain('and shows the bones');
  });

  it('goes back to the closed foot, with a sentence, if the inside cannot be fetched', async () => {
    const { element, chooseLayer, loadInside, lastPicture } = await livePage();
    loadInside.mockRejectedValue(new Error('offline'));
    chooseLayer('muscles');
    await vi.waitFor(() => {
      expect(element('notice').textContent).toContain('could not be fetched');
    });
    vi.advanceTimersToNextFrame();
    expect(lastPicture().layers).toEqual(SKIN_ALONE);
  });

  it('tints muscles only while they are shown, and hardly with each pull', async () => {
    const { observe, chooseLayer, lastPicture } = await livePage();
    observe({ ankleAngle: 0.01, flexorActivation: 1 });
    expect(lastPicture().activation).toEqual(RELAXED);
    chooseLayer('muscles');
    vi.advanceTimersToNextFrame();
    expect(lastPicture().activation.flexor).toBeGreaterThan(0);
    expect(lastPicture().activation.flexor).toBeLessThan(0.05);
  });

  it('shows the signals only when asked, with the nerves that they run in and what they are', async () => {
    const { element, lastPicture } = await livePage();
    expect(lastPicture().volley).toBeUndefined();
    expect(element('signals-words').hidden).toBe(true);
    element('signals').click();
    vi.advanceTimersToNextFrame();
    expect(lastPicture().layers.nerve).toBe('solid');
    expect(element('signals-words').hidden).toBe(false);
    expect(element('signals-now').textContent).toContain('The delay is 40 ms.');
    element('signals').click();
    vi.advanceTimersToNextFrame();
    expect(lastPicture().layers).toEqual(SKIN_ALONE);
  });

  it('keeps its still and says so where there is no WebGL', async () => {
    const { host, element, mount } = onPage();
    const refusal = Object.assign(new Error('none'), { name: 'NoWebGLError' });
    await mount(() => Promise.reject(refusal));
    expect(host.dataset['picture']).toBe('still');
    expect(element('notice').textContent).toBe(
      'The 3D foot cannot be shown here; this picture shows the pose in which the toes are curled by 26°.',
    );
    expect(element('load').hidden).toBe(true);
  });

  it('offers another try when its files could not be fetched, and takes it', async () => {
    const { host, element, mount } = onPage();
    const { studio } = fakeStudio();
    const open = vi.fn<OpenStudio>().mockRejectedValueOnce(new Error('offline'));
    open.mockResolvedValue(studio);
    await mount(open);
    expect(element('load').hidden).toBe(false);
    element('load').click();
    await vi.waitFor(() => {
      expect(open).toHaveBeenCalledTimes(2);
    });
    vi.advanceTimersToNextFrame();
    expect(host.dataset['picture']).toBe('live');
    expect(element('notice').textContent).toBe('');
  });

  it('shows another side as a still where it cannot be live', async () => {
    const { choose, element, mount } = onPage();
    await mount(() => Promise.reject(new Error('offline')));
    choose('view', 'plantar');
    expect(element('still').getAttribute('src')).toContain('plantar-curl-640.webp');
  });

  it('leaves its last picture standing while the graphics processor is away, with a sentence', async () => {
    const { host, lost, element, effort } = await livePage();
    const words = element('canvas').getAttribute('aria-label');
    lost.value = true;
    expect(host.dataset['picture']).toBe('kept');
    expect(element('canvas').tabIndex).toBe(-1);
    expect(element('canvas').ariaHidden).toBeNull();
    expect(element('notice').textContent).toContain('still picture now');
    effort.value = 0;
    expect(element('canvas').getAttribute('aria-label')).toBe(words);
    lost.value = false;
    vi.advanceTimersToNextFrame();
    expect(element('canvas').getAttribute('aria-label')).not.toBe(words);
    expect(host.dataset['picture']).toBe('live');
    expect(element('notice').textContent).toBe('');
  });

  it('returns to its still where the last picture is lost, or is not what is asked for', async () => {
    const never = onPage();
    const none = fakeStudio();
    none.lost.value = true;
    await never.mount(() => Promise.resolve(none.studio));
    expect(never.host.dataset['picture']).toBe('still');
    expect(never.element('notice').textContent).toContain('the toes are curled by 26°');

    const turned = await livePage();
    turned.lost.value = true;
    turned.choose('view', 'plantar');
    expect(turned.host.dataset['picture']).toBe('still');

    const wiped = await livePage();
    wiped.lost.value = true;
    wiped.element('canvas').dispatchEvent(new Event('contextlost'));
    expect(wiped.host.dataset['picture']).toBe('still');
  });

  it('draws a drag in its own frame, also after an observation that changed nothing', async () => {
    const { element, observe, draw } = await livePage();
    observe({ ankleAngle: 0.1 });
    observe({ ankleAngle: 0.1 });
    draw.mockClear();
    element('canvas').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(draw).not.toHaveBeenCalled();
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('waits for the reader where data are to be saved', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    const { element, mount } = onPage();
    const { studio } = fakeStudio();
    const open = vi.fn<OpenStudio>().mockResolvedValue(studio);
    await mount(open);
    expect(open).not.toHaveBeenCalled();
    expect(element('load').hidden).toBe(false);
    element('load').click();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('gives back what it borrowed and draws no more once it has left the page', async () => {
    const { observe, effort, life, draw, mount } = { ...onPage(), ...fakeStudio() };
    let loan: AbortSignal | undefined;
    await mount((lifetime) => {
      loan = lifetime;
      return Promise.resolve({ draw, loadInside: () => Promise.resolve(), lost: signal(false) });
    });
    vi.advanceTimersToNextFrame();
    draw.mockClear();
    life.abort();
    expect(loan?.aborted).toBe(true);
    observe({ ankleAngle: 0.3 });
    effort.value = 1;
    vi.advanceTimersToNextFrame();
    expect(draw).not.toHaveBeenCalled();
  });
});
