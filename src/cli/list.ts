import { ACTIVATION_CONDITIONS } from '#model/activation-condition.ts';
import { DEFAULT_PARAMETERS, type ParameterName, PARAMETERS } from '#model/parameters.ts';
import { type Preset, PRESETS } from '#model/presets.ts';
import { PARAMETER_NAMES, shownValue, unitOf, writtenValue } from './parameter-text.ts';
import { textTable } from './text-table.ts';

/** All that the command line knows by name, for reading. */
export function listText(): string {
  const presets = Object.entries<Preset>(PRESETS).map(([id, { condition, band, label }]) => [
    id,
    condition,
    band === undefined ? '' : `${band.join('–')} Hz`,
    label,
  ]);
  const parameters = PARAMETER_NAMES.map((name) => {
    const { minimum, maximum, default: usual, label } = PARAMETERS[name];
    const values = [minimum, maximum, usual].map((value) => String(shownValue(name, value)));
    return [name, ...values, unitOf(name), label];
  });
  return [
    `Conditions: ${ACTIVATION_CONDITIONS.join(', ')}`,
    textTable(
      ['left', 'left', 'left', 'left'],
      [['Preset', 'condition', 'published', ''], ...presets],
    ),
    textTable(
      ['left', 'right', 'right', 'right', 'left', 'left'],
      [['Parameter', 'from', 'to', 'usual', 'unit', ''], ...parameters],
    ),
    'A ratio may be written in per cent: effort=0.1 and effort=10% are the same.',
    'unitCount=Infinity makes the muscles continua.\n',
  ].join('\n');
}

/** The same as one JSON object, with what a table has no room for; parameters in the units named. */
export function listJson(): string {
  const presets = Object.entries<Preset>(PRESETS).map(([id, preset]) => ({
    id,
    ...preset,
    parameters: Object.fromEntries(
      PARAMETER_NAMES.filter((name) => preset.parameters[name] !== undefined).map((name) => [
        name,
        writtenValue(name, preset.parameters[name] ?? DEFAULT_PARAMETERS[name]),
      ]),
    ),
  }));
  const parameters = PARAMETER_NAMES.map((name) => ({ name, ...described(name) }));
  const list = { presets, conditions: ACTIVATION_CONDITIONS, parameters };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function described(name: ParameterName) {
  const { symbol, label, meaning, minimum, maximum, source, status } = PARAMETERS[name];
  return {
    symbol,
    label,
    meaning,
    unit: unitOf(name),
    minimum: writtenValue(name, minimum),
    maximum: writtenValue(name, maximum),
    default: writtenValue(name, DEFAULT_PARAMETERS[name]),
    source,
    status,
  };
}
