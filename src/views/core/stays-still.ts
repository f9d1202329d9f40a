/** Where nothing comes to life: a page made for paper. */

/** Whether `element` stands where everything stays the still that the build wrote. */
export function staysStill(element: Element): boolean {
  return element.closest('[data-stills]') !== null;
}
