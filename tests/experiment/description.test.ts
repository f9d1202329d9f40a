import { expect, test } from 'vitest';
import { describeRun } from '#experiment/description.ts';
import type { Offered } from '#experiment/description-hint.ts';
import { decodeState } from '#experiment/experiment-state.ts';
import { READINGS } from '#experiment/readings.ts';
import { createRun, type Run } from '#experiment/run.ts';

const ALL: Offered = new Set([
  'reflexGain',
  'conductionDelay',
  'deafferentation',
  'fatigue',
  'addedInertia',
  'condition',
]);

function runOf(settings: string): Run {
  const { state, notices } = decodeState(settings, 'held-curl');
  if (notices.length > 0) throw new Error(notices.join(' '));
  return createRun(state);
}

/** A held curl whose reflex stands at a multiple of the edge, some seconds after it was set so. */
function runAt(multiple: number): Run {
  const run = runOf('held-curl');
  run.parameters.reflexGain.value = multiple * (run.critical.value?.gain ?? 0);
  run.advanceBy(8);
  return run;
}

function details(run: Run): string {
  return describeRun(run, ALL).details.join(' ');
}

function hint(run: Run, offered: Offered = ALL): string {
  return describeRun(run, offered).hint;
}

test('the summary names the settings and what the foot is asked to do', () => {
  const { summary } = describeRun(runOf('tiptoe'), ALL);
  expect(summary).toContain('A model of one ankle.');
  expect(summary).toContain('“On tiptoe”, and it holds as if it stood.');
});

test.each([1, 2.5, 4])('swing and rhythm at %s times the edge are those of the readings', (at) => {
  const run = runAt(at);
  const told = details(run);
  const swing = READINGS.swing.read(run).replace('°', ' degrees each way');
  expect(told).toContain(swing);
  const rhythm = READINGS.rhythm.read(run);
  if (rhythm.startsWith('mixed')) expect(told).toContain('in a mixed rhythm');
  else expect(told).toContain(`about ${rhythm.replace('Hz', 'times a second')}`);
});

test('the lag is that of the readings', () => {
  const run = runOf('held-curl,conductionDelay: 62');
  const lag = READINGS.lag.read(run).replace('ms', 'milliseconds');
  expect(details(run)).toContain(`on the way for 62 milliseconds`);
  expect(details(run)).toContain(`hears of a stretch after ${lag}`);
});

test('a reflex stands below, within or above the band in which shaking begins', () => {
  expect(details(runAt(0.5))).toContain('at 0.50 times the edge of shaking');
  expect(details(runAt(0.5))).toContain('so this is below.');
  expect(details(runAt(1.7))).toContain('so this is within.');
  expect(details(runAt(3))).toContain('so this is above.');
});

test('a reflex that is off, and one without an edge, are told as such', () => {
  expect(details(runOf('held-curl,reflexGain: 0'))).toContain('The reflex is off.');
  expect(details(runOf('cut-loop'))).toContain('no gain makes the foot swing by itself');
});

test('effort is told, or that there is none', () => {
  expect(details(runOf('held-curl,effort: 25'))).toContain('The effort is 25 percent');
  expect(details(runOf('held-curl,effort: 0'))).toContain('There is no effort.');
  expect(details(runOf('held-curl,condition: rest'))).toContain('the foot is at rest');
});

test('fatigue is told only where there is some', () => {
  expect(details(runOf('held-curl'))).not.toContain('tired');
  expect(details(runOf('fatigue'))).toContain('The muscles are 20 percent tired.');
  const tiring = runOf('held-curl,effort: 60,fatigueSpeed: 20');
  expect(details(tiring)).toContain('tired, and they tire as it runs.');
});

test('what is cut is told, in part or whole', () => {
  expect(details(runOf('cut-loop'))).toContain('The sensory nerves are cut');
  expect(details(runOf('held-curl,deafferentation: 40'))).toContain('40 percent are cut');
  expect(details(runOf('held-curl,reciprocalInhibition: 0'))).toContain('its partner is off');
});

test('other settings that differ from the named ones are told with their units', () => {
  const told = details(runOf('held-curl,addedInertia: 0.01,centralFrequency: 6,effort: 20'));
  expect(told).toContain(
    'Different from “Held curl”: Added mass 0.010 kilogram square metres, Central rhythm 6.0 times a second.',
  );
});

test('the hint leads up to the edge, across it, and beyond', () => {
  expect(hint(runAt(0.5))).toBe('Turn the reflex up past 1.4 times the edge of shaking.');
  expect(hint(runAt(1.7))).toContain('past 2.0 times the edge');
  expect(hint(runAt(3))).toContain('make the delay longer, up to 70 milliseconds');
  const late = runAt(3);
  late.parameters.conductionDelay.value = 0.08;
  late.parameters.reflexGain.value = 3 * (late.critical.value?.gain ?? 0);
  expect(hint(late)).toContain('cut the sensory nerves');
});

test('the hint asks for nothing that the figure does not offer', () => {
  const run = runAt(3);
  expect(hint(run, new Set(['reflexGain']))).toContain('turn the reflex down again');
  expect(hint(run, new Set(['fatigue']))).toContain('Tire the muscles');
  expect(hint(run, new Set(['addedInertia']))).toContain('Added mass');
  expect(hint(run, new Set())).toContain('Press Play');
  run.playing.value = true;
  expect(hint(run, new Set())).toContain('Change one thing');
});

test('cut nerves, rest and tiring each have a next step of their own', () => {
  expect(hint(runOf('cut-loop'))).toContain('Join the sensory nerves again');
  expect(hint(runOf('held-curl,condition: rest'))).toContain('Choose Hold');
  expect(hint(runOf('held-curl,fatigueSpeed: 1'))).toContain('for three minutes');
});
