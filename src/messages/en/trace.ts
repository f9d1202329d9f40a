import { inPageLanguage } from '../page-language.ts';

/** The chart recorder. */
export const trace = {
  seconds: (count: number) => `${count} seconds`,
  laneOver: (title: string, seconds: number) => `${title} over ${seconds} seconds`,
  measure: 'Measure',
  cursor: 'Moment of the trace',
  marks: ['First mark', 'Second mark'],
  nameWithReading: (reading: string, value: string) =>
    `Ankle angle, ${reading.toLowerCase()} ${value}`,
  dotted: (kept: string) => `Dotted: ${kept}`,
  atMoment: (moment: string) => `At ${moment}.`,
  sameMoment: 'Both marks are at one moment. Move one of them.',
  apart: (milliseconds: string) => `${milliseconds} ms apart.`,
  ifOneSwing: (rate: string) => `If that is one swing, it comes ${rate} times a second.`,
  angleApart: (degrees: string) => `Ankle angle: ${degrees}° apart.`,
  setTwoMarks:
    'Set two marks. Press on the line, or move along it with the arrow keys and press Enter. ' +
    'Up and down go from crest to trough.',
  setSecondMark:
    'One mark is set. Set the second. Press on the line, or move along it with the arrow keys and press Enter.',
};

export const traceMessages = inPageLanguage('trace', trace);
