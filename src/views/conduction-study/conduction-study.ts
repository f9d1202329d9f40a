/** Brings the bench to life: shocks, upright lines, sliders, and the speed that comes of them. */
import { effectUntil } from '#views/core/effect-until.ts';
import { part, parts } from '#views/core/part.ts';
import { answerPath } from './answer-drawing.ts';
import { bindDamage } from './bind-damage.ts';
import { bindKnee } from './bind-knee.ts';
import { bindStart } from './bind-start.ts';
import { recordingOf } from './recording-of.ts';
import { bindShocks } from './shock.ts';
import { createStudy, type Site, SITES, type Study } from '#experiment/nerve-study.ts';
import { answerInWords, secondOpinion, sumInWords, tableInWords } from './study-words.ts';

/** Lives until `lifetime` aborts. */
export function mount(host: HTMLElement, lifetime: AbortSignal): void {
  const study = createStudy();
  for (const site of SITES) {
    const recording = recordingOf(host, site);
    drawAnswer(recording, site, study, lifetime);
    bindStart(recording, site, study, lifetime);
  }
  bindKnee(host, study, lifetime);
  bindShocks(host, study, lifetime);
  for (const control of host.querySelectorAll<HTMLElement>('[data-damage]'))
    bindDamage(control, study, lifetime);
  bindReader(host, study, lifetime);
  tell(host, study, lifetime);
}

function drawAnswer(recording: HTMLElement, site: Site, study: Study, lifetime: AbortSignal): void {
  const plot = part(recording, 'plot', SVGSVGElement);
  const line = part(recording, 'line', SVGPathElement);
  const healthy = part(recording, 'healthy', SVGPathElement);
  effectUntil(lifetime, () => {
    const answer = study.answers[site].value;
    line.setAttribute('d', answerPath(answer));
    plot.setAttribute('aria-label', answerInWords(site, answer));
  });
  effectUntil(lifetime, () => {
    healthy.setAttribute('d', answerPath(study.healthy[site].value));
  });
}

function bindReader(host: HTMLElement, study: Study, lifetime: AbortSignal): void {
  const options = parts(host, 'reader', HTMLInputElement);
  effectUntil(lifetime, () => {
    for (const option of options) option.checked = option.value === study.reader.value;
  });
  for (const option of options) {
    option.addEventListener(
      'change',
      () => {
        study.readBy(option.value === 'you' ? 'you' : 'machine');
      },
      { signal: lifetime },
    );
    option.disabled = false;
  }
}

function tell(host: HTMLElement, study: Study, lifetime: AbortSignal): void {
  const sum = part(host, 'sum', HTMLElement);
  const opinion = part(host, 'second-opinion', HTMLElement);
  const cells = {
    latency: part(host, 'latency', HTMLElement),
    height: part(host, 'height', HTMLElement),
    velocity: part(host, 'velocity', HTMLElement),
    duration: part(host, 'duration', HTMLElement),
  };
  effectUntil(lifetime, () => {
    sum.textContent = sumInWords(study);
    opinion.textContent = secondOpinion(study);
    const words = tableInWords(study);
    cells.latency.textContent = words.latency;
    cells.height.textContent = words.height;
    cells.velocity.textContent = words.velocity;
    cells.duration.textContent = words.duration;
  });
}
