/**
 * Writes the record of the reader's run, and lets three minutes of it pass at a press. A record holds
 * one group of settings: minutes that pass after a change of them begin a new one above the old.
 */
import { fatigueTimelineMessages } from '#messages/en/fatigue-timeline.ts';
import { signal } from '@preact/signals-core';
import { encodeState } from '#experiment/experiment-state.ts';
import type { Run } from '#experiment/run.ts';
import { createTimeline, letTire, type Timeline } from '#experiment/timeline.ts';
import { announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { whetherFollowed } from '#views/core/whether-followed.ts';
import { part, parts } from '#views/core/part.ts';
import { fastForward } from './fast-forward.ts';
import { createFormerRecord, type FormerRecord } from './former-record.ts';
import { drawLane, LANES, spanOf } from './timeline-drawing.ts';
import { keptWords, timelineWords } from './timeline-words.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const isFollowed = whetherFollowed(host, run, lifetime);
  const timeline = createTimeline();
  const former = createFormerRecord(run, timeline);
  const readings = signal(timeline.readings);
  // The record goes on while the view is out of sight: a gap could not be filled later.
  effectUntil(lifetime, () => {
    if (run.snapshot.value.time >= 0 && timeline.follow(run)) former.follow();
    // Others may have let it follow already, more finely than pictures come.
    readings.value = timeline.readings;
  });

  const lanes = LANES.map((lane) => {
    const element = host.querySelector(`[data-lane="${lane.name}"]`) ?? host;
    return {
      lane,
      lines: parts(element, 'line', SVGPathElement),
      faint: part(element, 'faint', SVGPathElement),
      keptLine: part(element, 'kept', SVGPathElement),
      bar: part(element, 'bar', SVGTextElement),
      latest: part(element, 'latest', HTMLElement),
    };
  });
  const rulers = [...host.querySelectorAll<SVGElement>('[data-span]')];
  const words = part(host, 'words', HTMLElement);
  const keptLabel = part(host, 'kept-label', HTMLElement);
  let isStill = true;
  effectUntil(lifetime, () => {
    if (!isFollowed.value) return;
    const record = readings.value;
    const kept = former.kept.value;
    const isUntouched = encodeState(run.state.value) === encodeState(run.original);
    // Until the reader's own record begins, the still says more than an empty one would.
    if (isStill && record.length < 2 && isUntouched) return;
    isStill = false;
    for (const { lane, lines, faint, keptLine, bar, latest } of lanes) {
      const drawing = drawLane(lane, record, kept?.readings);
      for (const line of lines) line.setAttribute('d', drawing.path);
      faint.setAttribute('d', drawing.faint);
      keptLine.setAttribute('d', drawing.kept);
      bar.textContent = drawing.bar;
      latest.textContent = drawing.latest;
    }
    keptLabel.hidden = kept === undefined;
    keptLabel.textContent = kept === undefined ? '' : keptWords(kept.label, kept.readings);
    const span = String(spanOf(record, kept?.readings ?? []));
    for (const ruler of rulers) ruler.toggleAttribute('hidden', ruler.dataset['span'] !== span);
    words.textContent = timelineWords(record, run.parameters.fatigueSpeed.value > 0);
  });

  mountTools(host, { run, timeline, former, lifetime });
};

interface Recorded {
  readonly run: Run;
  readonly timeline: Timeline;
  readonly former: FormerRecord;
  readonly lifetime: AbortSignal;
}

function mountTools(host: HTMLElement, { run, timeline, former, lifetime }: Recorded): void {
  const pass = part(host, 'pass', HTMLButtonElement);
  const cancel = part(host, 'cancel', HTMLButtonElement);
  const progress = part(host, 'progress', HTMLElement);
  const passed = part(host, 'passed', HTMLProgressElement);
  const status = part(host, 'status', HTMLElement);
  let passing = new AbortController();

  function show(isPassing: boolean): void {
    const hadFocus = document.activeElement === (isPassing ? pass : cancel);
    pass.hidden = isPassing;
    cancel.hidden = !isPassing;
    progress.hidden = !isPassing;
    if (hadFocus) (isPassing ? cancel : pass).focus();
  }

  function end(said: string): void {
    passing.abort();
    show(false);
    status.textContent = said;
    announceChange(host);
  }

  function begin(): void {
    passing = new AbortController();
    status.textContent = '';
    passed.value = 0;
    show(true);
    // Time passes by the button alone, and the run stands at the end of it, to be looked at.
    run.playing.value = false;
    former.beginAnewAfterAChange();
    letTire(run);
    fastForward(run, timeline, {
      figure: host,
      seconds: passed.max,
      until: AbortSignal.any([passing.signal, lifetime]),
      onProgress(seconds) {
        passed.value = seconds;
      },
      onEnd() {
        end(timelineWords(timeline.readings, true));
      },
    });
  }

  const listen = { signal: lifetime };
  pass.addEventListener('click', begin, listen);
  cancel.addEventListener(
    'click',
    () => {
      end(fatigueTimelineMessages().stopped);
    },
    listen,
  );
  part(host, 'tools', HTMLElement).hidden = false;
}
