/**
 * The order in which see-through things are drawn, back to front; what is solid comes before all.
 */
export const DRAWING_ORDER = {
  solid: 0,
  sheets: 1,
  glass: 2,
  /** What lies behind bones and muscles, when the skin is not solid. */
  throughInside: 3,
  outerSide: 4,
  skin: 5,
  nails: 6,
  /** What lies behind solid skin. */
  throughSkin: 7,
} as const;
