/**
 * Parameters as the command line writes and reads them: in the display units of the parameter table,
 * and shares as ratios. So `effort=0.1` is a tenth of full effort, and `effort=10%` says the same.
 */
import {
  fromDisplay,
  type ParameterName,
  PARAMETERS,
  type Parameters,
  toDisplay,
} from '#model/parameters.ts';
import { unknownName } from './nearest-name.ts';
import { outOfRange, quantity } from './number-text.ts';
import { UsageError } from './usage-error.ts';

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** What makes the number of units endless: the muscle becomes a continuum. */
const ENDLESS = 'Infinity';

/** Digits that always tell two numbers apart. */
const ALL_DIGITS = 17;
/** Digits beyond which nobody reads. */
const READABLE_DIGITS = 10;

/** The parameter of this name. @throws {UsageError} If there is none. */
export function parameterNamed(name: string): ParameterName {
  const found = PARAMETER_NAMES.find((known) => known === name);
  if (found === undefined) throw unknownName('parameter', name, PARAMETER_NAMES);
  return found;
}

/** The unit in which a parameter is written; "ratio" for a share, empty for a pure number. */
export function unitOf(name: ParameterName): string {
  const { unit, displayUnit } = PARAMETERS[name];
  if (!isShare(name)) return displayUnit;
  return unit === '' ? 'ratio' : unit;
}

/** `value`, in SI, as the shortest number in {@link unitOf} that reads back as exactly `value`. */
export function writtenValue(name: ParameterName, value: number): number {
  const shown = isShare(name) ? value : toDisplay(name, value);
  for (let digits = 1; digits < ALL_DIGITS; digits++) {
    const shorter = Number(shown.toPrecision(digits));
    if (siValue(name, shorter) === value) return shorter;
  }
  return shown;
}

/** {@link writtenValue} for reading: without the digits that only rounding has left. */
export function shownValue(name: ParameterName, value: number): number {
  return Number(writtenValue(name, value).toPrecision(READABLE_DIGITS));
}

/** All parameters as {@link writtenValue} gives them; what is endless, which JSON cannot say, as text. */
export function writtenParameters(parameters: Parameters): Record<string, number | string> {
  return Object.fromEntries(
    PARAMETER_NAMES.map((name) => {
      const value = writtenValue(name, parameters[name]);
      return [name, Number.isFinite(value) ? value : String(value)];
    }),
  );
}

/**
 * The value, in SI, that `text` gives to a parameter: a number in {@link unitOf}, with or without
 * the unit; or with a per cent sign, for a share.
 *
 * @throws {UsageError} If it is no number, in another unit, or out of range.
 */
export function readValue(name: ParameterName, text: string): number {
  if (name === 'unitCount' && text === ENDLESS) return Infinity;
  const read = quantity(text);
  if (read === undefined) throw new UsageError(`${name}: '${text}' is not a number.`);
  const inPerCent = isShare(name) && compact(read.unit) === compact(PARAMETERS[name].displayUnit);
  if (!inPerCent && !isUnitOf(name, read.unit)) throw wrongUnit(name, read.unit);
  const value = inPerCent ? fromDisplay(name, read.value) : siValue(name, read.value);
  requireInRange(name, value, read.value);
  if (name === 'unitCount' && !Number.isInteger(value))
    throw new UsageError(`unitCount is ${read.value}; it is a whole number, or ${ENDLESS}.`);
  return value;
}

/** `written`, in {@link unitOf}, in SI. */
export function siValue(name: ParameterName, written: number): number {
  return isShare(name) ? written : fromDisplay(name, written);
}

function requireInRange(name: ParameterName, value: number, written: number): void {
  const { minimum, maximum } = PARAMETERS[name];
  if (value >= minimum && value <= maximum) return;
  const error = outOfRange(
    name,
    shownValue(name, value),
    shownValue(name, minimum),
    shownValue(name, maximum),
    unitOf(name),
  );
  const asPerCent = fromDisplay(name, written);
  const meantPerCent =
    isShare(name) && value === written && asPerCent >= minimum && asPerCent <= maximum;
  if (!meantPerCent) throw error;
  throw new UsageError(
    `${error.message} If you mean ${written} %, write ${written}${PARAMETERS[name].displayUnit}.`,
  );
}

function wrongUnit(name: ParameterName, written: string): UsageError {
  const unit = unitOf(name);
  const own = unit === '' || unit === 'ratio' ? 'has no unit' : `is in ${unit}`;
  return new UsageError(`${name} ${own}; '${written}' cannot be used.`);
}

function isShare(name: ParameterName): boolean {
  return PARAMETERS[name].displayUnit.startsWith('%');
}

function isUnitOf(name: ParameterName, written: string): boolean {
  const unit = unitOf(name);
  if (written === '') return true;
  if (unit === '°') return ['°', 'deg', 'degrees'].includes(written);
  return unit !== 'ratio' && compact(written) === compact(unit);
}

/** A unit without what people write differently: blanks, the multiplication point, a raised two. */
function compact(unit: string): string {
  return unit
    .replaceAll(/[\s·*]/gu, '')
    .replaceAll('²', '2')
    .replaceAll('^2', '2');
}
