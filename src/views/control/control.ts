/** Ties a slider and its number box to one parameter of the run. */
import type { Mark } from '#experiment/control-scale.ts';
import { isParameterName } from '#experiment/experiment-state.ts';
import { adjustable } from '#views/core/adjustable.ts';
import { announceAdjustment } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';

export const mount: MountView = (host, { run, lifetime }) => {
  const name = host.dataset['of'] ?? '';
  if (!isParameterName(name)) throw new Error(`There is no parameter “${name}”`);
  const slider = part(host, 'slider', HTMLInputElement);
  const box = part(host, 'box', HTMLInputElement);
  const label = part(host, 'label', HTMLElement).textContent;
  const unit = part(host, 'unit', HTMLElement);
  const marks = part(host, 'marks', HTMLElement);
  const words = part(host, 'words', HTMLElement);
  const said = part(host, 'said', HTMLElement);
  const parameter = adjustable(run, name);

  effectUntil(lifetime, () => {
    const { scale, value, position } = parameter;
    slider.value = String(position.value);
    words.textContent = scale.value.describe(value.value);
    slider.setAttribute('aria-valuetext', words.textContent);
    host.style.setProperty('--p', percent(position.value));
    // A box that is being typed in belongs to the reader until it is left.
    if (box.matches(':focus')) return;
    box.value = String(scale.value.shown(value.value));
  });
  effectUntil(lifetime, () => {
    const scale = parameter.scale.value;
    unit.textContent = scale.unit;
    box.setAttribute('aria-label', [label, scale.unit].filter((word) => word !== '').join(', '));
    said.textContent = scale.note ?? '';
    marks.replaceChildren(...scale.marks.flatMap(markElements));
  });

  const listen = { signal: lifetime };
  slider.addEventListener(
    'input',
    () => {
      parameter.moveTo(slider.valueAsNumber);
      announceAdjustment(host);
    },
    listen,
  );
  slideByKey(slider, parameter, lifetime);
  box.addEventListener(
    'change',
    () => {
      parameter.take(box.valueAsNumber);
      box.value = String(parameter.scale.peek().shown(parameter.value.peek()));
      announceAdjustment(host);
    },
    listen,
  );
  slider.disabled = false;
  box.disabled = false;
};

/** A named tick, or a bracket with its name under its middle. */
function markElements({ at, to, word }: Mark): HTMLElement[] {
  const name = document.createElement('span');
  name.textContent = word;
  name.style.setProperty('--at', percent((at + (to ?? at)) / 2));
  if (to === undefined) {
    // The outermost words lean inwards so that they stay within the slider.
    if (at < 0.08) name.className = 'l';
    if (at > 0.92) name.className = 'r';
    return [name];
  }
  name.className = 'reach';
  const bracket = document.createElement('i');
  bracket.style.setProperty('--at', percent(at));
  bracket.style.setProperty('--width', percent(to - at));
  return [bracket, name];
}
