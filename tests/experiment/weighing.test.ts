import { beforeAll, expect, test } from 'vitest';
import { beginWeighing, weigh, type Weighing } from '#experiment/weighing.ts';
import { type WeighedKind, WEIGHED_KINDS } from '#experiment/weighed-kinds.ts';

const weighed = {} as Record<WeighedKind, { readonly free: Weighing; readonly loaded: Weighing }>;

beforeAll(() => {
  for (const kind of WEIGHED_KINDS)
    weighed[kind] = { free: weigh(kind, false), loaded: weigh(kind, true) };
});

const fall = (kind: WeighedKind): number => weighed[kind].free.rhythm - weighed[kind].loaded.rhythm;

test('the weight slows the everyday tremor by more than one beat, and leaves the essential one', () => {
  expect(fall('physiological')).toBeGreaterThan(1);
  expect(Math.abs(fall('essential'))).toBeLessThan(0.2);
});

test('stress and late reflexes slow, but by less than one beat: the failure that is told beside them', () => {
  for (const kind of ['enhanced', 'neuropathic'] as const) {
    expect(fall(kind)).toBeGreaterThan(0.3);
    expect(fall(kind)).toBeLessThan(1);
  }
});

test('the same recording comes out of any slicing, and tells how far it is', () => {
  const underWay = beginWeighing('essential', false);
  expect(underWay.progress).toBe(0);
  let last = 0;
  for (;;) {
    const weighing = underWay.takeSlice();
    expect(underWay.progress).toBeGreaterThan(last);
    last = underWay.progress;
    if (weighing === undefined) continue;
    expect(weighing.rhythm).toBe(weighed.essential.free.rhythm);
    break;
  }
  expect(last).toBe(1);
});
