/** A number in a sentence that follows its parameter and, where it may be dragged, moves it. */
import { isParameterName } from '#experiment/experiment-state.ts';
import { type Adjustable, adjustable } from '#views/core/adjustable.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import type { MountView } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { part } from '#views/core/part.ts';
import { slideByKey } from '#views/core/slide-by-key.ts';

/** Width of a drag, in px, that crosses the whole range. */
const FULL_DRAG = 300;

export const mount: MountView = (host, { run, lifetime }) => {
  const name = host.dataset['of'] ?? '';
  if (!isParameterName(name)) throw new Error(`There is no parameter “${name}”`);
  const number = part(host, 'number', HTMLElement);
  const parameter = adjustable(run, name);

  effectUntil(lifetime, () => {
    const { scale, value, position } = parameter;
    number.textContent = `${scale.value.text(value.value)} ${scale.value.unit}`.trim();
    if (number.role !== 'slider') return;
    number.setAttribute('aria-valuenow', String(Math.round(position.value * 100)));
    number.setAttribute('aria-valuetext', scale.value.describe(value.value));
  });
  if (number.role === 'slider') makeScrubbable(number, parameter, lifetime);
};

function makeScrubbable(number: HTMLElement, parameter: Adjustable, lifetime: AbortSignal): void {
  const listen = { signal: lifetime };
  let from: { readonly x: number; readonly position: number } | undefined;
  number.addEventListener(
    'pointerdown',
    (event) => {
      number.setPointerCapture(event.pointerId);
      from = { x: event.clientX, position: parameter.position.peek() };
    },
    listen,
  );
  number.addEventListener(
    'pointermove',
    (event) => {
      if (from === undefined) return;
      parameter.moveTo(from.position + (event.clientX - from.x) / FULL_DRAG);
      announceAdjustment(number);
    },
    listen,
  );
  const release = (): void => {
    if (from === undefined) return;
    from = undefined;
    announceChange(number);
  };
  number.addEventListener('pointerup', release, listen);
  number.addEventListener('pointercancel', release, listen);
  slideByKey(number, parameter, lifetime);
}
