/** Moves the focus by arrow keys, from the field through what stands under it and back. */
export function bindArrows(body: HTMLElement, field: HTMLElement, lifetime: AbortSignal): void {
  body.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const stops = [field, ...shownStops(body)];
      const place = stops.findIndex((stop) => stop === event.target);
      const next = stops[placeAfter(event.key, place, stops.length)];
      if (place < 0 || next === undefined) return;
      event.preventDefault();
      next.focus();
    },
    { signal: lifetime },
  );
}

/** Links and buttons that are shown, in reading order. */
function shownStops(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>('a, button')].filter(
    (stop) => stop.closest('[hidden]') === null,
  );
}

/** Where `key` leads from `place`; -1 where it leads nowhere. The field is the first, and keeps Home and End. */
function placeAfter(key: string, place: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(place + 1, count - 1);
    case 'ArrowUp':
      return place - 1;
    case 'Home':
      return place === 0 ? -1 : 1;
    case 'End':
      return place === 0 ? -1 : count - 1;
    default:
      return -1;
  }
}
