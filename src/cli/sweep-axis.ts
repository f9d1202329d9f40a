import { type ParameterName, type Parameters } from '#model/parameters.ts';
import { decimal } from './number-text.ts';
import { parameterNamed, readValue, siValue, writtenValue } from './parameter-text.ts';
import { UsageError } from './usage-error.ts';

/** A parameter and the values that it takes in turn. */
export interface SweepAxis {
  readonly name: ParameterName;
  /** In SI, in the order asked for; at least one. */
  readonly values: readonly number[];
}

/** One run of a sweep: a value, in SI, for each axis. */
export type SweepPoint = Partial<Parameters>;

const MOST_VALUES = 10_000;
/** By how much of a step rounding may make the last value miss the end. */
const ROUNDING = 1e-9;

/**
 * The axis that `text` asks for: "reflexGain=0:2:0.05", ends included.
 *
 * @throws {UsageError} If it cannot be read or leaves the parameter's range.
 */
export function readSweepAxis(text: string): SweepAxis {
  const equals = text.indexOf('=');
  const name = parameterNamed((equals < 0 ? text : text.slice(0, equals)).trim());
  const parts = equals < 0 ? [] : text.slice(equals + 1).split(':');
  const [fromText = '', toText = '', byText = ''] = parts.map((part) => part.trim());
  if (parts.length !== 3)
    throw new UsageError(`--sweep ${name} is written --sweep ${name}=FROM:TO:BY, three numbers.`);
  const from = writtenValue(name, readEnd(name, fromText));
  const to = writtenValue(name, readEnd(name, toText));
  const by = decimal(byText);
  if (by === undefined) throw new UsageError(`--sweep ${name}: '${byText}' is not a number.`);
  const steps = Math.floor((to - from) / by + ROUNDING);
  if (by === 0 || steps < 0)
    throw new UsageError(`--sweep ${name}: steps of ${by} never lead from ${from} to ${to}.`);
  if (steps >= MOST_VALUES)
    throw new UsageError(`--sweep ${name} takes ${steps + 1} values; ${MOST_VALUES} is the most.`);
  const values = Array.from({ length: steps + 1 }, (_, step) =>
    siValue(name, Number((from + step * by).toPrecision(12))),
  );
  const broken = name === 'unitCount' && values.find((value) => !Number.isInteger(value));
  if (broken) throw new UsageError(`--sweep unitCount: ${broken} is no whole number.`);
  return { name, values };
}

function readEnd(name: ParameterName, text: string): number {
  const value = readValue(name, text);
  if (!Number.isFinite(value)) throw new UsageError(`--sweep ${name}: '${text}' has no steps.`);
  return value;
}

/** Every combination of the axes' values; the last axis changes quickest. */
export function sweepPoints(axes: readonly SweepAxis[]): readonly SweepPoint[] {
  return axes.reduce<readonly SweepPoint[]>(
    (points, { name, values }) =>
      points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
}
