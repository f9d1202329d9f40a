/** What a record over minutes says in words. */
import { fatigueTimelineMessages } from '#messages/en/fatigue-timeline.ts';
import { significant } from '#experiment/significant.ts';
import type { TimelineReading } from '#experiment/timeline.ts';

/** How much of either end is compared, in s: chance moves a single reading too much. */
const END = 10;
/** Ratios this near to one are no change that the eye would tell. */
const ALIKE = 0.15;

/** @param isTiring Whether the settings let the muscles tire. */
export function timelineWords(readings: readonly TimelineReading[], isTiring: boolean): string {
  const say = fatigueTimelineMessages();
  const kept = isTiring ? '' : ` ${say.keepsFromTiring}`;
  const first = readings[0];
  const last = readings.at(-1);
  if (first === undefined || last === undefined || !isTelling(readings))
    return `${say.begins}${kept}`;
  return `${whatBecame(readings, last)} ${causeWords(first, last)}${kept}`;
}

/** A record of other settings, kept beneath. @param label What was otherwise, as `keptLabel` has it. */
export function keptWords(label: string, readings: readonly TimelineReading[]): string {
  const last = readings.at(-1);
  if (last === undefined) return '';
  return fatigueTimelineMessages().dotted(label, lowerFirst(whatBecame(readings, last)));
}

/** Whether a record is long enough that its end can be compared with its start. */
export function isTelling(readings: readonly TimelineReading[]): boolean {
  return (readings.at(-1)?.time ?? 0) - (readings[0]?.time ?? 0) >= 2 * END;
}

function whatBecame(readings: readonly TimelineReading[], last: TimelineReading): string {
  const start = readings[0]?.time ?? 0;
  const ratio =
    meanSwing(readings.filter(({ time }) => time > last.time - END)) /
    meanSwing(readings.filter(({ time }) => time < start + END));
  const say = fatigueTimelineMessages();
  const after = durationWords(last.time);
  if (!Number.isFinite(ratio)) return say.noSwing(after);
  if (Math.abs(ratio - 1) < ALIKE) return say.alike(after);
  return say.times(after, significant(ratio, 2));
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function causeWords(first: TimelineReading, last: TimelineReading): string {
  return fatigueTimelineMessages().cause(
    { from: share(first.fatigue), to: share(last.fatigue) },
    { from: share(first.drive), to: share(last.drive) },
  );
}

/** A time in s as a reader would say it. */
export function durationWords(seconds: number): string {
  const say = fatigueTimelineMessages();
  if (seconds < 100) return say.seconds(String(Math.round(seconds)));
  return say.minutes(significant(seconds / 60, 2).replace(/[.,]0$/u, ''));
}

function meanSwing(readings: readonly TimelineReading[]): number {
  return readings.reduce((sum, { swing }) => sum + swing, 0) / readings.length;
}

function share(part: number): string {
  return `${String(Math.round(100 * part))} %`;
}
