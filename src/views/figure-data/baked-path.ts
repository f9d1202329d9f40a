/** A path in stretched coordinates, written in px: some programs would stretch its line as well. */

/** Px per unit of the stretched coordinates, which begin where the px do. */
export interface Stretch {
  readonly across: number;
  readonly down: number;
}

/** How a command's numbers take turns; an arc has none that can be stretched. */
const TURNS: Readonly<Record<string, 'xy' | 'x' | 'y' | ''>> = {
  ...{ m: 'xy', l: 'xy', t: 'xy', s: 'xy', q: 'xy', c: 'xy' },
  ...{ h: 'x', v: 'y', z: '' },
};

/** `d` in px; undefined where it holds an arc. */
export function bakedPath(d: string, { across, down }: Stretch): string | undefined {
  let path = '';
  for (const { groups } of d.matchAll(/(?<command>[a-df-z])(?<numbers>[^a-df-z]*)/giu)) {
    const { command = '', numbers = '' } = groups ?? {};
    const turns = TURNS[command.toLowerCase()];
    if (turns === undefined) return undefined;
    const values = numbers.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu) ?? [];
    // Of steps, what is rounded away adds up along the line.
    const digits = command === command.toLowerCase() ? 4 : 2;
    const stretched = values.map((value, index) => {
      const isAcross = turns.charAt(index % turns.length) === 'x';
      return Number((Number(value) * (isAcross ? across : down)).toFixed(digits));
    });
    path += command + stretched.join(' ');
  }
  return path;
}
