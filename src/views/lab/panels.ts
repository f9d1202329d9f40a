/** The views that the laboratory can show, in the order in which they stand. */
export const PANELS = {
  foot: 'Foot',
  angle: 'Ankle angle',
  muscles: 'Muscle activity',
  loop: 'The loop',
  map: 'Will it last?',
  rhythms: 'Rhythms',
  portrait: 'Angle and speed',
  modes: 'Growth and rhythm',
  units: 'Motor units',
  tiring: 'Tiring',
  recorder: 'Record and replay',
  weight: 'The weight test',
  nerve: 'Time a nerve',
  alike: 'Look-alikes',
} as const;

export type PanelName = keyof typeof PANELS;

export const PANEL_NAMES = Object.keys(PANELS) as PanelName[];

/** What stands there at first: cause, movement and rhythm, and no more than a glance takes in. */
export const FIRST_LAYOUT: readonly PanelName[] = ['foot', 'angle', 'muscles', 'loop', 'map'];
