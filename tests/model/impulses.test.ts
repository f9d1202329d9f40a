import { expect, test } from 'vitest';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';

const settings = {
  parameters: { ...DEFAULT_PARAMETERS, effort: 0.3 },
  condition: 'hold',
  seed: 3,
} as const;

test('the units that fire are those whose impulses the electromyogram counts', () => {
  const model = createModel(settings);
  const seen = createObservation();
  const fired = new Uint16Array(512);
  const rates = new Map<number, number>();
  for (let step = 0; step < 5000; step++) {
    model.step();
    model.observe(seen);
    const count = model.observeImpulses('flexor', fired);
    expect(count > 0).toBe(seen.flexorElectromyogram > 0);
    for (const unit of fired.subarray(0, count)) rates.set(unit, (rates.get(unit) ?? 0) + 1 / 5);
  }
  // Recruitment in order: if a unit fires, so do all weaker ones; none faster than any unit can.
  const units = [...rates.keys()].toSorted((a, b) => a - b);
  expect(units).toEqual(units.map((_, place) => place));
  for (const rate of rates.values()) expect(rate).toBeLessThan(50);
});

test('a pool without number has no impulses to show', () => {
  const model = createModel({
    ...settings,
    parameters: { ...settings.parameters, unitCount: Infinity },
  });
  const fired = new Uint16Array(512);
  for (let step = 0; step < 500; step++) {
    model.step();
    expect(model.observeImpulses('flexor', fired)).toBe(0);
  }
});
