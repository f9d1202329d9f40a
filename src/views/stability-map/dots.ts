/** The simulated feet as dots: the wider the swing, the larger the dot. */
import { forReader } from '#messages/number-text.ts';
import { stabilityMapMessages } from '#messages/en/stability-map.ts';
import { GRID_SIDE, type GridReading } from '#experiment/stability-grid.ts';
import { OFF_PART } from '#experiment/stability-scale.ts';
import { usualSwing } from './map-words.ts';

/** Sizes of swing that are told apart, in degrees each way: each about three times the one before. */
export const SWING_LEVELS = [
  { upTo: 0.2 },
  { upTo: 0.6 },
  { upTo: 2 },
  { upTo: 6 },
  { upTo: Infinity },
] as const;

/** What a level holds: "under 0.2°", "to 0.6°", "over 6°". */
export function levelWords(level: number): string {
  const { under, to, over } = stabilityMapMessages().levels;
  const degrees = (at: number): string => forReader(String(SWING_LEVELS[at]?.upTo ?? 0));
  if (level === 0) return under(degrees(0));
  return level === SWING_LEVELS.length - 1 ? over(degrees(level - 1)) : to(degrees(level));
}

/** Root mean square of the smallest swing whose rhythm counts on the map, in rad: that of the second level. */
export const SMALLEST_COUNTED = SWING_LEVELS[0].upTo / usualSwing(1);

/** Width of each level's dot as a part of its cell's smaller side. */
const DOT_WIDTHS = [0.12, 0.28, 0.46, 0.66, 0.88];
const TURN = 2 * Math.PI;

/** The level of a swing. @param swing Root mean square, in rad. */
export function swingLevel(swing: number): number {
  const degrees = usualSwing(swing);
  return SWING_LEVELS.findIndex(({ upTo }) => degrees < upTo);
}

/** @param cell Smaller side of a cell. @returns In the cell's unit. */
export function dotRadius(level: number, cell: number): number {
  return ((DOT_WIDTHS[level] ?? 0) * cell) / 2;
}

/**
 * Draws what has been worked out so far over the whole canvas.
 *
 * @param colour Any CSS colour.
 * @param isFormer Whether the dots belong to settings that have changed since: they are then hollow.
 */
export function drawDots(
  context: CanvasRenderingContext2D,
  readings: readonly (GridReading | undefined)[],
  colour: string,
  isFormer: boolean,
): void {
  const { width, height } = context.canvas;
  const across = width / GRID_SIDE;
  const up = (height * (1 - OFF_PART)) / GRID_SIDE;
  context.clearRect(0, 0, width, height);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(1, Math.min(across, up) / 16);
  readings.forEach((reading, point) => {
    if (reading === undefined) return;
    const x = ((point % GRID_SIDE) + 0.5) * across;
    const y = (GRID_SIDE - Math.floor(point / GRID_SIDE) - 0.5) * up;
    context.beginPath();
    context.arc(x, y, dotRadius(swingLevel(reading.swing), Math.min(across, up)), 0, TURN);
    if (isFormer) context.stroke();
    else context.fill();
  });
}
