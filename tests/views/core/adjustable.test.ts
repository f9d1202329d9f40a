import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlScale } from '#experiment/control-scale.ts';
import { PARAMETER_NAMES, presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { adjustable, stepTo } from '#views/core/adjustable.ts';

/** An edge of shaking, in the model's unit, for the one scale that needs it. */
const CRITICAL_GAIN = 0.2;

test('the finest key step moves every slider until it stands at its end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PARAMETER_NAMES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(-0.01, 0.01),
      (name, at, step) => {
        const scale = controlScale(name, CRITICAL_GAIN);
        const value = scale.valueAt(at);
        const end = scale.valueAt(step > 0 ? 1 : 0);
        const place = Math.min(Math.max(scale.position(value) + step, 0), 1);
        const next = stepTo(scale, { place: scale.position(value), value }, place).value;
        if (value === end) expect(next).toBe(end);
        else expect(Math.sign(next - value)).toBe(Math.sign(step));
      },
    ),
    { numRuns: 2000 },
  );
});

function press(key: string, shiftKey = false): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, shiftKey });
}

test('as many steps back undo the steps there, from wherever they began', () => {
  const run = createRun(presetState('held-curl'));
  for (const name of PARAMETER_NAMES) {
    const parameter = adjustable(run, name);
    for (const [at, shift] of [0.14, 0.37, 0.5, 0.61].flatMap((place) => [
      [place, false] as const,
      [place, true] as const,
    ])) {
      parameter.moveTo(at);
      const seen = [parameter.value.peek()];
      for (let step = 0; step < 4; step++) {
        parameter.followKey(press('ArrowRight', shift));
        // The step that ends at an end may be a shorter one.
        if (parameter.position.peek() === 1) break;
        seen.push(parameter.value.peek());
      }
      if (parameter.position.peek() === 1) continue;
      for (const before of seen.toReversed().slice(1)) {
        parameter.followKey(press('ArrowLeft', shift));
        expect(parameter.value.peek(), `${name} from ${at}`).toBe(before);
      }
    }
  }
});

test('two steps right and two left from a delay of 40 ms come back to it', () => {
  const run = createRun(presetState('held-curl'));
  const delay = adjustable(run, 'conductionDelay');
  const shown = ['Right', 'Right', 'Left', 'Left'].map((way) => {
    delay.followKey(press(`Arrow${way}`));
    return delay.scale.peek().text(delay.value.peek());
  });
  expect(shown).toEqual(['44', '47', '44', '40']);
});

test('a step there and one back return to a value that lies between two numbers shown', () => {
  const run = createRun(presetState('held-curl'));
  const gain = adjustable(run, 'groupTwoLengthGain');
  const begun = gain.value.peek();
  expect(gain.scale.peek().shown(begun)).toBe(13.5);
  gain.followKey(press('ArrowRight', true));
  expect(gain.scale.peek().shown(gain.value.peek())).toBe(14);
  gain.followKey(press('ArrowLeft', true));
  expect(gain.value.peek()).toBe(begun);
});

test('a step after something else has moved it begins there', () => {
  const run = createRun(presetState('held-curl'));
  const delay = adjustable(run, 'conductionDelay');
  delay.followKey(press('ArrowRight'));
  run.parameters.conductionDelay.value = 0.0601;
  delay.followKey(press('ArrowRight'));
  expect(delay.value.peek()).toBe(0.064);
  delay.followKey(press('ArrowLeft'));
  expect(delay.value.peek()).toBe(0.0601);
});
