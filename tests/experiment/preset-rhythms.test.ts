import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { READINGS } from '#experiment/readings.ts';
import { createRun } from '#experiment/run.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';

const BANDED = (Object.keys(PRESETS) as PresetId[]).filter((id) => PRESETS[id].band !== undefined);

test.each(BANDED)('the rhythm that readers are shown for %s lies in its published band', (id) => {
  const [lowest, highest] = PRESETS[id].band ?? [0, 0];
  for (const seed of [1, 2, 3, 4]) {
    const run = createRun({ ...presetState(id), seed });
    run.advanceBy(8);
    const shown = Number(/[\d.]+/u.exec(READINGS.rhythm.read(run))?.[0]);
    expect(shown).toBeGreaterThanOrEqual(lowest);
    expect(shown).toBeLessThanOrEqual(highest);
  }
});
