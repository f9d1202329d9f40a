import { type ParameterName, PARAMETERS, toDisplay } from '#model/parameters.ts';
import type { Protocol } from './runs.ts';

/** Digits after which a number written in the display unit is only rounding. */
const DIGITS = 6;

/**
 * The command that runs `protocol` from a terminal. One seed; the rows say which others.
 *
 * @param more Further arguments, such as what is done to the foot from outside.
 */
export function commandFor(protocol: Protocol, ...more: readonly string[]): string {
  const { preset, changes = {}, condition, seed = 11, settling = 6, seconds = 20 } = protocol;
  return [
    'npm run --silent simulate --',
    preset && `--preset ${preset}`,
    ...Object.entries(changes).map(([name, value]) => setting(name as ParameterName, value)),
    condition && `--condition ${condition}`,
    `--settle ${settling} --seconds ${seconds} --seed ${seed}`,
    ...more,
    '--json',
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `--set name=value`, shares as ratios and all else in the display unit. */
function setting(name: ParameterName, value: number): string {
  const shown = PARAMETERS[name].displayUnit.startsWith('%') ? value : toDisplay(name, value);
  return `--set ${name}=${Number(shown.toPrecision(DIGITS))}`;
}
