/** Where a pop-up stands. All lengths in CSS px, from the upper left corner of the window. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Least distance from the edge of the window. */
const MARGIN = 16;
/** Between the link and what it opened. */
const GAP = 6;

/**
 * Upper left corner of a pop-up: under the link where there is room, else above it, and never past the
 * left or right edge of the window.
 *
 * @param link The line of the link that was pressed.
 */
export function placeBeside(
  link: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  size: Size,
  window: Size,
): { left: number; top: number } {
  const rightmost = window.width - size.width - MARGIN;
  const below = link.bottom + GAP;
  const above = link.top - GAP - size.height;
  const fitsBelow = below + size.height + MARGIN <= window.height;
  return {
    left: Math.max(Math.min(link.left, rightmost), MARGIN),
    top: fitsBelow || above < MARGIN ? below : above,
  };
}
