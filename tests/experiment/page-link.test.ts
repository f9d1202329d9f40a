import { describe, expect, test } from 'vitest';
import { linkedState, linkedText, runNames, withLinkedState } from '#experiment/page-link.ts';

describe('the address of a page', () => {
  test('keeps the state of each experiment under its own name', () => {
    const one = withLinkedState('', 'late', 'fatigue@1,effort:20');
    const two = withLinkedState(one, 'weight', 'essential@1');
    expect(two).toBe('#late=v2,fatigue@1,effort:20&weight=v2,essential@1');
    expect(linkedState(two, 'late')).toBe('fatigue@1,effort:20');
    expect(linkedState(two, 'weight')).toBe('essential@1');
    expect(linkedState(two, 'other')).toBeUndefined();
  });

  test('loses an experiment that is back at what its chapter shows', () => {
    expect(withLinkedState('#late=v1,fatigue@1', 'late', undefined)).toBe('');
  });

  test('may be the id of a heading, which is no state', () => {
    expect(linkedState('#late-and-strong', 'late')).toBeUndefined();
  });

  test('is read when a mail program has escaped it, and when the escapes are broken', () => {
    expect(linkedState('#late=v1%2Cfatigue%401', 'late')).toBe('fatigue@1');
    expect(linkedState('#late=v1,fatigue@1,%E0%A4%A', 'late')).toBe('fatigue@1,%E0%A4%A');
  });

  test('keeps the escapes of every other experiment when one is changed', () => {
    const before = '#weight=v1,essential%401,note:a%26b%3Dc';
    const after = withLinkedState(before, 'late', 'fatigue@1');
    expect(after).toBe(`${before}&late=v2,fatigue@1`);
  });

  test('written before there were versions keeps opening', () => {
    expect(linkedState('#late=fatigue@1,effort:20', 'late')).toBe('fatigue@1,effort:20');
  });

  test('of the first grammar finds its parameters under the names that they have now', () => {
    const first = '#late=v1,fatigue@1,twitchTime:50,twitchTimeScale:0.8';
    expect(linkedState(first, 'late')).toBe('fatigue@1,contractionTime:50,twitchTime:0.8');
    expect(linkedState(first.replace('v1', 'v2'), 'late')).toBe(
      'fatigue@1,twitchTime:50,twitchTimeScale:0.8',
    );
  });
});

test('the runs of an address are told from what else a page keeps there', () => {
  expect(runNames('#lab=v3,model:2,clonus@2&views=v2,foot&late=fatigue%401')).toEqual([
    'lab',
    'late',
  ]);
  expect(runNames('#figure-5-1')).toEqual([]);
});

describe('what stands in the address under one name', () => {
  test('is written in the grammar that its writer names', () => {
    const run = withLinkedState('', 'late', 'model:2,fatigue@2', 3);
    expect(run).toBe('#late=v3,model:2,fatigue@2');
    expect(linkedText(run, 'late')).toEqual({ grammar: 3, text: 'model:2,fatigue@2' });
    expect(withLinkedState('', 'foot', 'view:medial')).toBe('#foot=v2,view:medial');
  });

  test('says no grammar where it was written before there were any', () => {
    expect(linkedText('#late=fatigue@1', 'late')).toEqual({
      grammar: undefined,
      text: 'fatigue@1',
    });
    expect(linkedText('#late=v1,fatigue@1', 'late')?.grammar).toBe(1);
    expect(linkedText('#late=v1,fatigue@1', 'other')).toBeUndefined();
  });
});
