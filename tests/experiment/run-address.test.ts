import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { addressOf } from '#experiment/run-address.ts';

const RECORDING = { start: presetState('fatigue'), changes: [], steps: 0 };

test('a shared link keeps the layout of the page, and no other run of it', () => {
  const page = 'https://example.org/lab/?from=mail#views=v2,foot,units&other=v3,model:2,clonus@2';
  const address = new URL(addressOf(RECORDING, { page, name: 'lab' }));
  expect(address.search).toBe('?from=mail');
  expect(address.hash).toMatch(/^#views=v2,foot,units&lab=v3,/u);
  expect(address.hash).not.toContain('other');
});

test('of a page that keeps nothing for itself, the link holds the run alone', () => {
  const { hash } = new URL(addressOf(RECORDING, { page: 'https://example.org/', name: 'late' }));
  expect(hash).toMatch(/^#late=v3,/u);
});
