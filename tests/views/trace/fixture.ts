import { vi } from 'vitest';
import { NearAtOnce } from '../core/near-at-once.ts';

const WIDTH = 700;

function lane(channel: string): string {
  const kept = channel === 'ankleAngle';
  return `<div data-channel="${channel}">
    ${kept ? '<span data-part="kept-label" hidden></span>' : ''}
    <svg data-part="plot"><path data-part="line"/><path data-part="growth"/>
    ${kept ? '<path data-part="kept-line"/>' : ''}
    <rect data-part="bar"/></svg><span data-part="bar-text"></span></div>`;
}

/** A trace as the build writes it, 700 px wide, in an experiment. */
export function placeTrace(...channels: string[]): HTMLElement {
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  for (const shape of ['SVGPathElement', 'SVGRectElement', 'SVGTextElement'])
    vi.stubGlobal(shape, SVGElement);
  HTMLElement.prototype.setPointerCapture = () => {};
  document.body.innerHTML = `<x-experiment><x-trace data-state="mounted">
    <button data-part="measure" disabled></button>
    <div data-part="lanes">${channels.map(lane).join('')}
    <svg data-part="ruler"></svg><div data-part="cursor"></div></div>
    <p data-part="measured" hidden></p></x-trace></x-experiment>`;
  const host = document.querySelector<HTMLElement>('x-trace')!;
  for (const element of [host, ...host.querySelectorAll<HTMLElement>('div')]) {
    Object.defineProperty(element, 'clientWidth', { value: WIDTH });
    element.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH, 100);
  }
  return host;
}

/** Sends a pointer to a place of the ruler, from 0 to 1. */
export function point(target: Element, kind: string, place: number, pointerType = 'mouse'): void {
  target.dispatchEvent(
    new PointerEvent(kind, {
      clientX: place * WIDTH,
      pointerType,
      pointerId: 1,
      button: 0,
      bubbles: true,
    }),
  );
}

export function press(target: Element, key: string, shiftKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}
