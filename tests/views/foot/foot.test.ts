import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toeFlexionForEffort } from '#anatomy/toe-curl.ts';
import type { Run } from '#experiment/run.ts';
import { mountFoot, type OpenStudio } from '#views/foot/foot.ts';
import type { FootPicture, FootStudio } from '#views/foot/foot-studio.ts';

/** The parts of the markup that the script needs, as Foot.astro writes them. */
const MARKUP = `
  <img data-part="still" src="/foot/stills/medial-curl-640.webp" data-pose="the toes are curled by 26°"
    alt="The right foot from its inner side.">
  <canvas data-part="canvas" role="img" tabindex="-1"></canvas>
  <button data-part="view" data-view="medial">Inner side</button>
  <button data-part="view" data-view="plantar">Sole</button>
  <button data-part="nearer">+</button>
  <button data-part="bones">Bones</button>
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
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function fakeStudio() {
  const lost = signal(false);
  const draw = vi.fn<FootStudio['draw']>();
  const loadInside = vi.fn<FootStudio['loadInside']>().mockResolvedValue();
  const studio: FootStudio = { draw, loadInside, lost };
  const lastPicture = (): FootPicture => draw.mock.lastCall![0];
  return { studio, draw, loadInside, lost, lastPicture };
}

function onPage(attributes: Record<string, string> = {}) {
  const host = document.createElement('x-foot');
  Object.assign(host.dataset, { view: 'medial', magnify: '1', layer: 'skin', ...attributes });
  host.innerHTML = MARKUP;
  document.body.append(host);
  const snapshot = signal({ ankleAngle: 0, restAngle: 0 });
  const effort = signal(0.35);
  const run = {
    snapshot,
    parameters: { effort },
    condition: signal('hold'),
    playing: signal(false),
  } as unknown as Run;
  const life = new AbortController();
  const mount = (open: OpenStudio): Promise<void> =>
    mountFoot(host, { run, lifetime: life.signal }, open);
  const element = (name: string): HTMLElement => host.querySelector(`[data-part="${name}"]`)!;
  return { host, snapshot, effort, life, mount, element };
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

  it('draws in the frame of each new observation, and not when nothing moved', async () => {
    const { snapshot, draw, lastPicture } = await livePage();
    snapshot.value = { ankleAngle: 0.1, restAngle: 0 };
    expect(draw).toHaveBeenCalledTimes(2);
    expect(lastPicture().pose.ankle).toBeCloseTo(0.1, 12);
    snapshot.value = { ankleAngle: 0.1, restAngle: 0 };
    vi.advanceTimersToNextFrame();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('says in degrees how the ankle is drawn, magnified if it is magnified', async () => {
    const { host, snapshot } = await livePage({ magnify: '5' });
    snapshot.value = { ankleAngle: 0.02, restAngle: 0 };
    expect(host.dataset['ankle']).toBe(((0.1 * 180) / Math.PI).toFixed(3));
  });

  it('describes the held pose, and does not change its words with the shaking', async () => {
    const { element, snapshot } = await livePage();
    const words = element('canvas').getAttribute('aria-label');
    const curl = Math.round((toeFlexionForEffort(0.35) * 180) / Math.PI);
    expect(words).toContain(`the toes are curled by ${curl}°`);
    snapshot.value = { ankleAngle: 0.2, restAngle: 0 };
    expect(element('canvas').getAttribute('aria-label')).toBe(words);
  });

  it('turns to a named view, marks its button and says what is seen', async () => {
    const { element, host, lastPicture } = await livePage();
    const sole = host.querySelector<HTMLElement>('button[data-view="plantar"]')!;
    sole.click();
    vi.advanceTimersToNextFrame();
    expect(lastPicture().orbit.view).toBe('plantar');
    expect(sole.getAttribute('aria-pressed')).toBe('true');
    expect(element('said').textContent).toContain('sole of the right foot');
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

  it('fetches the bones only when they are asked for', async () => {
    const { element, loadInside, lastPicture } = await livePage();
    expect(loadInside).not.toHaveBeenCalled();
    element('bones').click();
    await Promise.resolve();
    vi.advanceTimersToNextFrame();
    expect(loadInside).toHaveBeenCalledTimes(1);
    expect(lastPicture().layers.bone).toBe('solid');
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
    const { host, element, mount } = onPage();
    await mount(() => Promise.reject(new Error('offline')));
    host.querySelector<HTMLElement>('button[data-view="plantar"]')!.click();
    expect(element('still').getAttribute('src')).toContain('plantar-curl-640.webp');
  });

  it('returns to its still while the graphics processor is away, and comes back after', async () => {
    const { host, lost, element } = await livePage();
    lost.value = true;
    expect(host.dataset['picture']).toBe('still');
    expect(element('notice').textContent).not.toBe('');
    lost.value = false;
    vi.advanceTimersToNextFrame();
    expect(host.dataset['picture']).toBe('live');
    expect(element('notice').textContent).toBe('');
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
    const { snapshot, effort, life, draw, mount } = { ...onPage(), ...fakeStudio() };
    let loan: AbortSignal | undefined;
    await mount((lifetime) => {
      loan = lifetime;
      return Promise.resolve({ draw, loadInside: () => Promise.resolve(), lost: signal(false) });
    });
    vi.advanceTimersToNextFrame();
    draw.mockClear();
    life.abort();
    expect(loan?.aborted).toBe(true);
    snapshot.value = { ankleAngle: 0.3, restAngle: 0 };
    effort.value = 1;
    vi.advanceTimersToNextFrame();
    expect(draw).not.toHaveBeenCalled();
  });
});
