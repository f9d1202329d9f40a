import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { defineControl, defineView, type MountView } from '#views/core/define-view.ts';
import { defineExperiment, ExperimentElement } from '#views/core/experiment-element.ts';
import { NearAtOnce } from './near-at-once.ts';

/** Stands in for an observer to which only experiments are near. */
class ExperimentsNear extends NearAtOnce {
  override observe(target: Element): void {
    if (target.localName === 'x-experiment') super.observe(target);
  }
}

const mount = vi.fn<MountView>();
const load = vi.fn(() => Promise.resolve({ mount }));

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  defineExperiment();
  defineView('x-sample', load);
});

beforeEach(() => {
  document.body.replaceChildren();
  mount.mockReset();
  load.mockClear();
});

function place(html: string): { experiment: ExperimentElement; view: HTMLElement } {
  document.body.innerHTML = html;
  const experiment = document.querySelector('x-experiment');
  const view = document.querySelector<HTMLElement>('x-sample');
  if (!(experiment instanceof ExperimentElement) || view === null) throw new Error('not placed');
  return { experiment, view };
}

const PAGE = `<x-experiment data-name="late" data-settings="held-curl@1">
  <p data-part="notice" hidden></p><x-sample>still</x-sample></x-experiment>`;

test('a view is mounted once, on the run of the experiment round it', async () => {
  const { experiment, view } = place(PAGE);
  await vi.waitFor(() => {
    expect(view.dataset['state']).toBe('mounted');
  });
  expect(mount).toHaveBeenCalledTimes(1);
  expect(mount.mock.calls[0]?.[1].run).toBe(experiment.run);
});

test('an experiment that is taken away and put back gives its views the run that it has now', async () => {
  const { experiment, view } = place(PAGE);
  await vi.waitFor(() => {
    expect(view.dataset['state']).toBe('mounted');
  });
  const former = experiment.run;
  experiment.remove();
  document.body.append(experiment);
  await vi.waitFor(() => {
    expect(view.dataset['state']).toBe('mounted');
  });
  expect(mount).toHaveBeenCalledTimes(2);
  expect(experiment.run).not.toBe(former);
  expect(mount.mock.calls[1]?.[1].run).toBe(experiment.run);
});

test('a control that is not near yet, as in a rail that scrolls, can be reached by Tab all the same', async () => {
  vi.stubGlobal('IntersectionObserver', ExperimentsNear);
  defineControl('x-far-control', load);
  document.body.innerHTML = PAGE.replaceAll('x-sample', 'x-far-control');
  await vi.waitFor(() => {
    expect(document.querySelector<HTMLElement>('x-far-control')?.dataset['state']).toBe('mounted');
  });
  place(PAGE);
  await vi.waitFor(() => {
    expect(document.querySelector<HTMLElement>('x-experiment')?.dataset['state']).toBe('mounted');
  });
  expect(document.querySelector<HTMLElement>('x-sample')?.dataset['state']).toBeUndefined();
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
});

test('a link to an experiment that the page does not have is not dropped without a word', async () => {
  history.replaceState(null, '', '#lab=v3,model:2,clonus@2&views=v2,foot');
  const { experiment } = place(`<main><h1>A late correction</h1>${PAGE}</main>`);
  await experiment.ready;
  const notice = document.querySelector<HTMLElement>('h1 + .notice');
  expect(notice?.textContent).toBe(
    'This link was adjusted. There is no experiment “lab” on this page.',
  );
  history.replaceState(null, '', '/');
  dispatchEvent(new HashChangeEvent('hashchange'));
  expect(notice?.hidden).toBe(true);
});

test('a view that leaves the page is released', async () => {
  const { view } = place(PAGE);
  await vi.waitFor(() => {
    expect(view.dataset['state']).toBe('mounted');
  });
  const lifetime = mount.mock.calls[0]?.[1].lifetime;
  expect(lifetime?.aborted).toBe(false);
  view.remove();
  expect(lifetime?.aborted).toBe(true);
});

test('a view that cannot mount keeps its still and says so', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  mount.mockImplementation(() => {
    throw new Error('no canvas');
  });
  const { view } = place(PAGE);
  await vi.waitFor(() => {
    expect(view.dataset['state']).toBe('failed');
  });
  expect(view.textContent).toBe('still');
  expect(reported).toHaveBeenCalledTimes(1);
});

test('a view outside any experiment fails alone', async () => {
  vi.stubGlobal('reportError', vi.fn());
  document.body.innerHTML = '<x-sample>still</x-sample>';
  const view = document.querySelector<HTMLElement>('x-sample');
  await vi.waitFor(() => {
    expect(view?.dataset['state']).toBe('failed');
  });
});
