/** The views that the laboratory can show, in the order in which they stand. */
export const PANEL_NAMES = [
  ...(['foot', 'angle', 'muscles', 'loop', 'map', 'rhythms', 'portrait'] as const),
  ...(['modes', 'units', 'tiring', 'recorder', 'weight', 'nerve', 'alike'] as const),
];

export type PanelName = (typeof PANEL_NAMES)[number];

/** What stands there at first: cause, movement and rhythm, and no more than a glance takes in. */
export const FIRST_LAYOUT: readonly PanelName[] = ['foot', 'angle', 'muscles', 'loop', 'map'];
