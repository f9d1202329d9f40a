import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { type ExperimentState, presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { PRESETS, type PresetId } from '#model/presets.ts';
import { mounted, testOfThriftyReader as test } from './site.ts';

const STATES = (Object.keys(PRESETS) as PresetId[]).map((id) => presetState(id));

/**
 * Ten simulated seconds of a state, looked at every fiftieth of a second: each step goes on from the
 * last, so what differs once differs from there on.
 *
 * Complete in itself, for it is handed to the page as text.
 */
function trace(run: Run, state: ExperimentState): Float64Array<ArrayBuffer> {
  const looks = 500;
  const quantities = [
    'ankleAngle',
    'ankleVelocity',
    'flexorActivation',
    'extensorActivation',
    'flexorAfferent',
    'extensorAfferent',
  ] as const;
  const samples = new Float64Array(looks * quantities.length);
  run.apply(state);
  let next = 0;
  for (let look = 0; look < looks; look++) {
    run.advanceBy(0.02);
    const now = run.snapshot.value;
    for (const quantity of quantities) samples[next++] = now[quantity];
  }
  return samples;
}

test('ten seconds of every preset are the same to the last bit on the page as in Node', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const experiment = page.locator('x-experiment').first();
  await mounted(experiment);
  // Taken off the page, its views let go of the run and nothing is drawn meanwhile.
  const host = await experiment.evaluateHandle((element: HTMLElement & { run: Run }) => {
    element.remove();
    return element;
  });
  const traceInPage = await page.evaluateHandle<typeof trace>(`(${trace.toString()})`);

  const seen = new Set<string>();
  for (const state of STATES) {
    const samples = trace(createRun(state), state);
    const here = createHash('sha256').update(new Uint8Array(samples.buffer)).digest('hex');
    const onPage = await host.evaluate(
      async ({ run }, given) => {
        const digest = await crypto.subtle.digest('SHA-256', given.trace(run, given.state));
        return [...new Uint8Array(digest)]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      },
      { trace: traceInPage, state },
    );
    expect(onPage, state.preset).toBe(here);
    seen.add(here);
  }
  // Were nothing but the start compared, presets would not differ.
  expect(seen.size).toBe(STATES.length);
});
