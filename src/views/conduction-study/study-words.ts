/** What the study shows, in words and numbers. */
import { significant } from '#experiment/significant.ts';
import { onsetLatency, responseDuration, responseHeight } from '#model/nerve-response.ts';
import type { Site, Study } from '#experiment/nerve-study.ts';

const PER_THOUSAND = 1000;

/** A time in ms with one decimal, as such recordings are read. @param seconds Undefined: not read. */
export function milliseconds(seconds: number | undefined): string {
  return seconds === undefined ? 'not read' : `${(seconds * PER_THOUSAND).toFixed(1)} ms`;
}

function millivolts(volts: number): string {
  return `${significant(volts * PER_THOUSAND, 2)} mV`;
}

export function millimetres(metres: number): string {
  return `${String(Math.round(metres * PER_THOUSAND))} mm`;
}

/** @param velocity In m/s; undefined where it cannot be worked out. */
function metresPerSecond(velocity: number | undefined): string {
  return velocity === undefined ? 'not yet' : `${significant(velocity, 2)} m/s`;
}

function siteInWords(site: Site): string {
  return site === 'ankle' ? 'at the ankle' : 'at the knee';
}

/** One answer, for those who do not see its line. */
export function answerInWords(site: Site, answer: Float64Array): string {
  const onset = onsetLatency(answer);
  const shock = `Shock ${siteInWords(site)}`;
  if (onset === undefined) return `${shock}: no answer from the muscle.`;
  return (
    `${shock}: the muscle answers after ${milliseconds(onset)}. Its first wave is ` +
    `${millivolts(responseHeight(answer))} high and lasts ${milliseconds(responseDuration(answer))}.`
  );
}

/** The sum from which the speed comes. */
export function sumInWords({ way, starts, velocity }: Study): string {
  const { ankle, knee } = starts;
  if (ankle.value === undefined || knee.value === undefined)
    return 'Drag the upright line in both recordings to where the answer begins.';
  if (velocity.value === undefined)
    return 'The answer from the knee cannot begin first: its way is longer. Look again.';
  return (
    `${millimetres(way.value)} ÷ (${milliseconds(knee.value)} − ${milliseconds(ankle.value)}) = ` +
    metresPerSecond(velocity.value)
  );
}

/** What the machine reads, told beside a speed that the reader has found. */
export function secondOpinion(study: Study): string {
  const { reader, velocity, answers, way } = study;
  if (reader.value === 'machine' || velocity.value === undefined) return '';
  const near = onsetLatency(answers.ankle.value);
  const far = onsetLatency(answers.knee.value);
  if (near === undefined || far === undefined) return '';
  return `The machine reads ${milliseconds(near)} and ${milliseconds(far)}: ${metresPerSecond(way.value / (far - near))}.`;
}

/** What the table says of the nerve on the bench. */
export function tableInWords({ starts, answers, velocity }: Study) {
  return {
    latency: milliseconds(starts.ankle.value),
    height: millivolts(responseHeight(answers.ankle.value)),
    velocity: metresPerSecond(velocity.value),
    duration: milliseconds(responseDuration(answers.knee.value)),
  };
}
