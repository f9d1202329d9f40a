/**
 * The one table of parameters. Controls, links, the command line, the model page and the tests all
 * derive from it: a unit, a range or a source is written once, in `parameters/`.
 */
import { CENTRAL_PARAMETERS } from './parameters/central.ts';
import { COMMAND_PARAMETERS } from './parameters/command.ts';
import { EFFORT_PARAMETERS } from './parameters/effort.ts';
import { FATIGUE_PARAMETERS } from './parameters/fatigue.ts';
import { FIBRE_PARAMETERS } from './parameters/fibre.ts';
import { JOINT_PARAMETERS } from './parameters/joint.ts';
import { MOTOR_UNIT_POOL_PARAMETERS } from './parameters/motor-unit-pool.ts';
import { MUSCLE_PARAMETERS } from './parameters/muscle.ts';
import { REFLEX_PARAMETERS } from './parameters/reflex.ts';
import type { ParameterRow } from './parameters/row.ts';
import { SPINAL_CIRCUIT_PARAMETERS } from './parameters/spinal-circuits.ts';

export type { ParameterRow } from './parameters/row.ts';

const ROWS = {
  ...COMMAND_PARAMETERS,
  ...EFFORT_PARAMETERS,
  ...REFLEX_PARAMETERS,
  ...SPINAL_CIRCUIT_PARAMETERS,
  ...MOTOR_UNIT_POOL_PARAMETERS,
  ...FATIGUE_PARAMETERS,
  ...JOINT_PARAMETERS,
  ...MUSCLE_PARAMETERS,
  ...FIBRE_PARAMETERS,
  ...CENTRAL_PARAMETERS,
};

export type ParameterName = keyof typeof ROWS;

/** Every parameter's row, by name. */
export const PARAMETERS: { readonly [N in ParameterName]: ParameterRow } = ROWS;

/** A value for each parameter, in its SI unit. */
export type Parameters = { readonly [N in ParameterName]: number };

/** The default of each parameter, in its SI unit. */
export const DEFAULT_PARAMETERS: Parameters = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, row.default]),
) as unknown as Parameters;

/** `value`, in SI, in the parameter's display unit. */
export function toDisplay(name: ParameterName, value: number): number {
  const { perDisplayUnit } = PARAMETERS[name];
  const divisor = wholeDivisor(perDisplayUnit);
  return divisor === undefined ? value / perDisplayUnit : value * divisor;
}

/** `shown`, in the parameter's display unit, in SI. */
export function fromDisplay(name: ParameterName, shown: number): number {
  const { perDisplayUnit } = PARAMETERS[name];
  const divisor = wholeDivisor(perDisplayUnit);
  return divisor === undefined ? shown * perDisplayUnit : shown / divisor;
}

/**
 * How many display units make one SI unit, if a whole number does.
 *
 * Dividing by 1000 gives the number nearest to 35 ms; multiplying by 0.001 would miss it.
 */
function wholeDivisor(perDisplayUnit: number): number | undefined {
  const divisor = 1 / perDisplayUnit;
  return divisor > 1 && Number.isInteger(divisor) ? divisor : undefined;
}

/** The nearest value, in SI, that the parameter may take; its default in place of no number. */
export function clampParameter(name: ParameterName, value: number): number {
  const { minimum, maximum, default: usual } = PARAMETERS[name];
  if (Number.isNaN(value)) return usual;
  return value < minimum ? minimum : value > maximum ? maximum : value;
}
