/** What a trace says of a moment, and of two. */
import { significant } from '#experiment/significant.ts';
import { traceMessages } from '#messages/en/trace.ts';
import { forReader } from '#messages/number-text.ts';
import { CHANNEL_STYLES, withUnit } from '#views/core/channels.ts';
import type { Channel } from '#experiment/history.ts';

/** Two marks nearer than this, in s, are at one moment: a sample apart at most. */
const SHORTEST_APART = 0.002;

/** A moment on the ruler: "2.35 s". @param seconds From the ruler's start. */
export function momentWords(seconds: number): string {
  return `${forReader(seconds.toFixed(2))} s`;
}

/** A value with its unit: "−0.42°", "6.3 impulses/s". @param value In the channel's display unit. */
export function valueWords(channel: Channel, value: number): string {
  return withUnit(significant(value, 2), CHANNEL_STYLES[channel].unit);
}

/** One moment for those who hear it: "At 2.35 s. Ankle angle: −0.42°." */
export function momentInWords(
  seconds: number,
  values: readonly { readonly channel: Channel; readonly value: number }[],
): string {
  const each = values.map(
    ({ channel, value }) => `${CHANNEL_STYLES[channel].title}: ${valueWords(channel, value)}.`,
  );
  return [traceMessages().atMoment(momentWords(seconds)), ...each].join(' ');
}

/**
 * What lies between two marks.
 *
 * @param apart Time between them, in s; 0 or more.
 * @param difference Of the ankle's angle, in degrees; undefined where the trace has no such lane.
 */
export function measureInWords(apart: number, difference: number | undefined): string {
  const say = traceMessages();
  if (apart < SHORTEST_APART) return say.sameMoment;
  const time = say.apart(significant(1000 * apart, apart < 0.1 ? 2 : 3));
  const rate = say.ifOneSwing(significant(1 / apart, 2));
  if (difference === undefined) return `${time} ${rate}`;
  return `${time} ${rate} ${say.angleApart(significant(Math.abs(difference), 2))}`;
}

/** What to do next while marks are missing. @param count Marks that have been set, 0 or 1. */
export function nextMarkInWords(count: number): string {
  const say = traceMessages();
  return count === 0 ? say.setTwoMarks : say.setSecondMark;
}
