// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { definePopUps } from '#views/pop-up/pop-ups-element.ts';

const PAGE = `
  <p>
    Inside sit <a class="term" href="/glossary/#muscle-spindle" data-plain="Muscle length sensor"
      data-term="Muscle spindle" data-meaning="Sensor inside muscle.">spindles</a>.
    <span class="cite"><a href="#source-a" aria-label="Source 1: Agarwal, 1977">1</a></span>
    <span class="cite"><a href="#source-lost" aria-label="Source 2">2</a></span>
  </p>
  <ol><li id="source-a">Agarwal. <cite>Oscillation</cite>.</li></ol>
  <x-pop-ups></x-pop-ups>`;

const popUps = () => [...document.querySelectorAll<HTMLElement>('.pop')];
const link = (selector: string) => document.querySelector<HTMLAnchorElement>(selector)!;

beforeEach(() => {
  // jsdom knows no popovers, and does no layout.
  HTMLElement.prototype.showPopover = vi.fn();
  definePopUps();
  document.body.innerHTML = PAGE;
});

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('a word of the glossary', () => {
  it('opens its meaning when it is pressed, the plain word first', () => {
    link('.term').click();
    expect(popUps()).toHaveLength(1);
    expect(popUps()[0]!.textContent).toMatch(
      /Muscle length sensor\s+Sensor inside muscle\.\s+Also: Muscle spindle\s*Glossary/u,
    );
    expect(link('.term').ariaExpanded).toBe('true');
    expect(document.activeElement).toBe(popUps()[0]);
  });

  it('closes at a second press, at Escape, and at a press elsewhere', () => {
    const closing = [
      () => {
        link('.term').click();
      },
      () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      () => document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })),
    ];
    for (const close of closing) {
      link('.term').click();
      expect(popUps()).toHaveLength(1);
      close();
      expect(popUps()).toEqual([]);
      expect(link('.term').ariaExpanded).toBeNull();
    }
  });

  it('gives the focus back when it closes', () => {
    link('.term').click();
    popUps()[0]!.querySelector('button')!.click();
    expect(popUps()).toEqual([]);
    expect(document.activeElement).toBe(link('.term'));
  });

  it('leads to the glossary where a reader asks for a new tab', () => {
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link('.term').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
    expect(popUps()).toEqual([]);
  });

  it('opens under a mouse that rests on it, and takes no focus', () => {
    vi.useFakeTimers();
    rest(link('.term'));
    expect(popUps()).toEqual([]);
    vi.advanceTimersByTime(400);
    expect(popUps()).toHaveLength(1);
    expect(document.activeElement).toBe(document.body);
    rest(popUps()[0]!);
    vi.advanceTimersByTime(1000);
    expect(popUps()).toHaveLength(1);
    rest(document.body);
    vi.advanceTimersByTime(400);
    expect(popUps()).toEqual([]);
  });
});

describe('a citation', () => {
  it('opens its source, as the list of sources has it', () => {
    link('[href="#source-a"]').click();
    expect(popUps()[0]!.textContent).toContain('Source 1: Agarwal, 1977');
    expect(popUps()[0]!.querySelector('cite')!.textContent).toBe('Oscillation');
  });

  it('leads where links lead when the page does not list its source', () => {
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    link('[href="#source-lost"]').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  });
});

it('one is open at a time', () => {
  link('.term').click();
  link('[href="#source-a"]').click();
  expect(popUps()).toHaveLength(1);
});

it('nothing is left behind when the page goes', () => {
  link('.term').click();
  document.querySelector('x-pop-ups')!.remove();
  expect(popUps()).toEqual([]);
  link('.term').click();
  expect(popUps()).toEqual([]);
});

function rest(target: Element): void {
  const event = new MouseEvent('pointerover', { bubbles: true });
  Object.defineProperty(event, 'pointerType', { value: 'mouse' });
  target.dispatchEvent(event);
}
