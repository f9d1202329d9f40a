/**
 * The drawings, on a grid of 20: 1.75 stroke, mitred joins, square ends. `solid` is filled:
 * only play, pause, step and the dot of a mark.
 */
export const ICONS = {
  play: { solid: 'M5 3.5v13l11-6.5z' },
  pause: { solid: 'M4.5 3.5h4v13h-4zM11.5 3.5h4v13h-4z' },
  step: { solid: 'M4 4v12l8-6z', line: 'M15 4v12' },
  reset: { line: 'M4.2 8.2A6.2 6.2 0 1 1 4 12M4 3.6v4.9h4.9' },
  link: {
    line: 'M8.2 11.8 11.8 8.2M9 6.3l2.2-2.2a3.3 3.3 0 0 1 4.7 4.7L13.7 11M11 13.7l-2.2 2.2a3.3 3.3 0 0 1-4.7-4.7L6.3 9',
  },
  words: { line: 'M3 5h14M3 9h14M3 13h9M3 17h6' },
  table: { line: 'M3 4h14v12H3zM3 8h14M8.5 4v12' },
  help: { line: 'M10 2.8v14.4M2.8 10h14.4', stroke: 3.4 },
  tick: { line: 'm3.5 10.5 4.2 4.5L16.5 5' },
  mark: { solid: 'M8.6 14.6h2.8v2.8H8.6z', line: 'M10 3v9' },
  close: { line: 'm5 5 10 10M15 5 5 15' },
  next: { line: 'M3 10h13M11 5l5 5-5 5' },
  previous: { line: 'M17 10H4M9 5l-5 5 5 5' },
  lock: { line: 'M4.5 9h11v8h-11zM7 9V6.2a3 3 0 0 1 6 0V9' },
  present: { line: 'M2.5 4h15v9.5h-15zM10 13.5V17M6.5 17h7' },
  print: { line: 'M5.5 7V3h9v4M5.5 14H3V7h14v7h-2.5M5.5 11.5h9V17h-9z' },
  sound: {
    line: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.6 3.6 0 0 1 0 5M15.3 5.2a6.8 6.8 0 0 1 0 9.6',
  },
  warning: { line: 'M10 2.5 2 16.8h16zM10 8v4M10 13.6v1.6' },
  search: { line: 'M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M12.6 12.6 17 17' },
  settings: { line: 'M3 6h14M3 14h14M7 3.5v5M13 11.5v5' },
} as const satisfies Record<string, { solid?: string; line?: string; stroke?: number }>;

export type IconName = keyof typeof ICONS;
