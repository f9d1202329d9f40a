/**
 * How a control tells its experiment that the reader moved it.
 *
 * `x-adjust` is sent at each movement; the ordinary `change` event when the movement has ended.
 */

/** Tells the experiment round `control` that the reader is moving it. */
export function announceAdjustment(control: Element): void {
  control.dispatchEvent(new Event('x-adjust', { bubbles: true }));
}

/** Tells the experiment round `control` that the reader has let go of it. */
export function announceChange(control: Element): void {
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
