/** When an element comes near, or into, what the reader sees. */

/** How far ahead of the viewport a view's code is fetched: one screen. */
const NEAR_MARGIN = '100% 0px';
/** How far beyond the viewport a view still follows its run: what is scrolled to is up to date. */
const FOLLOWING_MARGIN = '15% 0px';

/** Calls `callback` once, when `element` first comes within a screen of the viewport. */
export function whenNear(element: Element, lifetime: AbortSignal, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: NEAR_MARGIN },
  );
  observer.observe(element);
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** Calls `callback` whenever `element` enters (true) or leaves (false) the viewport. */
export function whileInView(
  element: Element,
  lifetime: AbortSignal,
  callback: (inView: boolean) => void,
): void {
  whileWithin('0px', element, lifetime, callback);
}

/** The same, for the viewport and a little round it, in which a view follows its run. */
export function whileNear(
  element: Element,
  lifetime: AbortSignal,
  callback: (near: boolean) => void,
): void {
  whileWithin(FOLLOWING_MARGIN, element, lifetime, callback);
}

function whileWithin(
  rootMargin: string,
  element: Element,
  lifetime: AbortSignal,
  callback: (within: boolean) => void,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      callback(entries.at(-1)?.isIntersecting ?? false);
    },
    { rootMargin },
  );
  observer.observe(element);
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
  });
}
