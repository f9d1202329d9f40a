import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { createUndo } from '#experiment/undo.ts';

function started() {
  const run = createRun(presetState('held-curl'));
  const undo = createUndo(run);
  const setEffort = (effort: number): void => {
    run.parameters.effort.value = effort;
    undo.remember();
  };
  return { run, undo, setEffort, effort: () => run.parameters.effort.value };
}

test('a reader goes back through what was set, and forward again', () => {
  const { undo, setEffort, effort } = started();
  const first = effort();
  expect([undo.canUndo.value, undo.canRedo.value]).toEqual([false, false]);
  setEffort(0.2);
  setEffort(0.3);
  undo.undo();
  expect(effort()).toBe(0.2);
  expect([undo.canUndo.value, undo.canRedo.value]).toEqual([true, true]);
  undo.undo();
  expect(effort()).toBe(first);
  expect(undo.canUndo.value).toBe(false);
  undo.undo();
  expect(effort()).toBe(first);
  undo.redo();
  undo.redo();
  expect(effort()).toBe(0.3);
  expect(undo.canRedo.value).toBe(false);
  undo.redo();
  expect(effort()).toBe(0.3);
});

test('a new change leaves nothing to go forward to', () => {
  const { undo, setEffort, effort } = started();
  setEffort(0.2);
  undo.undo();
  setEffort(0.4);
  expect(undo.canRedo.value).toBe(false);
  undo.redo();
  expect(effort()).toBe(0.4);
});

test('time goes on when a setting is taken back, and starts over with another preset', () => {
  const { run, undo, setEffort } = started();
  setEffort(0.2);
  run.advanceBy(1);
  undo.undo();
  expect(run.stepsTaken).toBe(1000);
  run.apply(presetState('essential'));
  undo.remember();
  run.advanceBy(1);
  undo.undo();
  expect(run.preset.value).toBe('held-curl');
  expect(run.stepsTaken).toBe(0);
});

test('what Reset goes back to is taken back with the preset, and set again', () => {
  const { run, undo, setEffort } = started();
  setEffort(0.2);
  run.apply(presetState('essential'));
  undo.remember();
  undo.undo();
  expect(run.parameters.effort.value).toBe(0.2);
  run.reset();
  expect(run.state.value).toEqual(presetState('held-curl'));
  undo.undo();
  undo.redo();
  undo.redo();
  run.reset();
  expect(run.preset.value).toBe('held-curl');
});

test('an interaction that changed nothing is none', () => {
  const { undo, effort, setEffort } = started();
  setEffort(effort());
  expect(undo.canUndo.value).toBe(false);
});

test('a movement that has not ended yet is taken back as a whole', () => {
  const { run, undo, effort } = started();
  const first = effort();
  run.parameters.effort.value = 0.3;
  run.parameters.effort.value = 0.35;
  undo.undo();
  expect(effort()).toBe(first);
  undo.redo();
  expect(effort()).toBe(0.35);
});

test('a hundred interactions are remembered, and no more', () => {
  const { undo, setEffort, effort } = started();
  for (let index = 1; index <= 130; index++) setEffort(index / 1000);
  for (let index = 0; index < 200; index++) undo.undo();
  expect(effort()).toBe(0.03);
  expect(undo.canUndo.value).toBe(false);
});
