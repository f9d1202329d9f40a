import { afterEach, expect, it } from 'vitest';
import { defineLinkedLook, lookOf } from '#views/foot/linked-look.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function feet(markup: string): HTMLElement[] {
  document.body.innerHTML = markup;
  defineLinkedLook();
  return [...document.querySelectorAll<HTMLElement>('x-foot')];
}

it('is one look for all feet inside, and another for a foot outside', async () => {
  const [one, two, outside] = feet(`
    <x-linked-look data-view="plantar" data-magnify="20">
      <x-foot data-view="medial"></x-foot>
      <x-foot></x-foot>
    </x-linked-look>
    <x-foot data-view="medial" data-magnify="5"></x-foot>`);
  const look = await lookOf(one!);
  expect(await lookOf(two!)).toBe(look);
  expect(look.orbit.value.view).toBe('plantar');
  expect(look.magnification.value).toBe(20);
  expect((await lookOf(outside!)).magnification.value).toBe(5);
});

it('is changed by tools that belong to no single foot', async () => {
  const [foot] = feet(`
    <x-linked-look data-magnify="5">
      <div class="tools">
        <select data-part="magnify">
          <option>1</option>
          <option>5</option>
          <option>20</option>
        </select>
      </div>
      <x-foot></x-foot>
    </x-linked-look>`);
  const look = await lookOf(foot!);
  const select = document.querySelector('select')!;
  expect(select.value).toBe('5');
  select.value = '20';
  select.dispatchEvent(new Event('change'));
  expect(look.magnification.value).toBe(20);
});

it('takes what nobody knows for the plain look', async () => {
  const [foot] = feet('<x-foot data-view="nowhere" data-layer="all" data-magnify="7"></x-foot>');
  const look = await lookOf(foot!);
  expect(look.layer.value).toBe('skin');
  expect(look.magnification.value).toBe(1);
  expect(look.orbit.value.turn).toBe(0);
});
