/** Lets the reader record a run, play it again and go to any moment of it. */
import { forReader } from '#messages/number-text.ts';
import { recorderMessages } from '#messages/en/recorder.ts';
import { computed } from '@preact/signals-core';
import { type RecordedChange, recordedChanges } from '#experiment/recorded-changes.ts';
import { LONGEST_TIME } from '#experiment/run-link.ts';
import { significant } from '#experiment/significant.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import { announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { AT_ONCE, goToMoment } from '#views/core/go-to-moment.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { placeAfterKey } from '#views/core/slider-keys.ts';
import { createTape, type TapeState } from './tape.ts';

function inWords(state: TapeState): string {
  const { states, tooLate } = recorderMessages();
  return state === 'too late' ? tooLate(LONGEST_TIME / 60) : states[state];
}

export const mount: MountView = (host, { run, lifetime }) => {
  const tape = createTape(run, lifetime, (recording, step) => {
    goToMoment(host, lifetime, run, recording, step);
  });
  const record = part(host, 'record', HTMLButtonElement);
  const replay = part(host, 'replay', HTMLButtonElement);
  const goOn = part(host, 'go-on', HTMLButtonElement);
  const moment = part(host, 'moment', HTMLInputElement);
  const words = part(host, 'recorder-words', HTMLElement);
  const time = part(host, 'tape-time', HTMLElement);
  const listen = { signal: lifetime };

  const hasTape = computed(
    () => run.recorded.value !== undefined && tape.state.value !== 'recording',
  );
  effectUntil(lifetime, () => {
    const state = tape.state.value;
    host.dataset['tape'] = state;
    words.textContent = inWords(state);
    record.textContent =
      state === 'recording' ? recorderMessages().stop : recorderMessages().record;
    // Not disabled: that would take the focus from who stopped too late.
    record.setAttribute('aria-disabled', String(state === 'too late'));
    replay.hidden = !hasTape.value;
    part(host, 'tape', HTMLElement).hidden = !hasTape.value;
    // Nobody who pressed it is left without a place.
    if (!tape.isFollowed.value && document.activeElement === goOn) replay.focus();
    goOn.hidden = !tape.isFollowed.value;
  });
  effectUntil(lifetime, () => {
    if (tape.state.value === 'recording') time.textContent = seconds(tape.elapsed.value);
    else if (!hasTape.value) time.textContent = '';
    else showMoment(tape.isFollowed.value ? tape.elapsed.value : undefined);
  });
  effectUntil(lifetime, () => {
    const recording = run.recorded.value;
    const changes = recording === undefined ? [] : recordedChanges(recording, tape.from.value);
    showChanges(changes);
  });

  let asked: number | undefined;
  let due = 0;
  /** A drag asks many times between two frames: the model goes to the last of them. */
  const goTo = (place: number): void => {
    asked = place;
    due ||= requestAnimationFrame(() => {
      due = 0;
      if (asked !== undefined) tape.goTo(asked);
      asked = undefined;
    });
  };
  lifetime.addEventListener('abort', () => {
    cancelAnimationFrame(due);
  });

  record.disabled = false;
  record.addEventListener('click', tape.record, listen);
  replay.addEventListener('click', tape.replay, listen);
  goOn.addEventListener(
    'click',
    () => {
      run.takeOver();
      announceChange(host);
    },
    listen,
  );
  moment.addEventListener(
    'input',
    () => {
      const place = moment.valueAsNumber;
      // A replay that went on would move the thumb from under the finger.
      run.playing.value = false;
      // A moment that is further off waits until the drag ends.
      if (tape.stepsTo(place) > AT_ONCE) showMoment(place * tape.length.peek());
      else goTo(place);
    },
    listen,
  );
  // A recording's settings are not the reader's: they stand in no link until the reader takes over.
  moment.addEventListener(
    'change',
    (event) => {
      event.stopPropagation();
      goTo(moment.valueAsNumber);
    },
    listen,
  );
  moment.addEventListener(
    'keydown',
    (event) => {
      const place = placeAfterKey(event, asked ?? tape.goal() ?? moment.valueAsNumber);
      if (place === undefined) return;
      event.preventDefault();
      goTo(place === 'reset' ? 0 : place);
    },
    listen,
  );

  /** @param elapsed Simulated s from the beginning of the tape; undefined while the run is live. */
  function showMoment(elapsed: number | undefined): void {
    const length = tape.length.value;
    const whole = seconds(length);
    const at = elapsed === undefined ? '' : recorderMessages().of(seconds(elapsed), whole);
    const place = elapsed === undefined ? 1 : elapsed / Math.max(length, STEP_LENGTH);
    time.textContent = at || whole;
    moment.value = String(place);
    moment.style.setProperty('--p', percent(place));
    moment.setAttribute('aria-valuetext', at || recorderMessages().end(whole));
  }

  function showChanges(changes: readonly RecordedChange[]): void {
    const since = (step: number): number => (step - tape.from.peek()) * STEP_LENGTH;
    part(host, 'changed', HTMLElement).hidden = changes.length === 0;
    part(host, 'tape-marks', SVGSVGElement).replaceChildren(
      ...changes.map(({ step }) => markAt(since(step) / Math.max(tape.length.peek(), STEP_LENGTH))),
    );
    part(host, 'tape-changes', HTMLOListElement).replaceChildren(
      ...changes.map(({ step, words: what }) => {
        const item = document.createElement('li');
        item.textContent = `${seconds(since(step))}: ${what}`;
        return item;
      }),
    );
  }
};

function seconds(length: number): string {
  return `${length < 1 ? significant(length, 2) : forReader(length.toFixed(1))} s`;
}

function markAt(place: number): SVGLineElement {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  mark.setAttribute('x1', percent(place));
  mark.setAttribute('x2', percent(place));
  mark.setAttribute('y1', '0');
  mark.setAttribute('y2', '100%');
  return mark;
}
