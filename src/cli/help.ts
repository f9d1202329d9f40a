import { type OptionName, OPTIONS, valueName } from './options.ts';
import { FORMS, QUANTITIES } from './perturbation-spelling.ts';
import { textTable } from './text-table.ts';

const USAGE = `Runs the model of the shaking foot and measures it.

  npm run --silent simulate -- --preset clonus --set conductionDelay=50 --seconds 30
  npm run --silent simulate -- --preset enhanced --set effort=0.2 --seed 7 --json
  npm run --silent simulate -- --sweep reflexGain=0:2:0.05 --mean-field
  npm run --silent simulate -- --preset clonus --csv > clonus.csv
`;

const PERTURBATIONS = `
A perturbation is written QUANTITY:FORM:NUMBERS, and @SECONDS after it if it does not start with the
recording: torque:pulse:-4:0.1@2. Negative seconds are those of settling. A torque is in N m, an angle
in degrees from the rest angle; positive points the foot down. An imposed angle holds the foot from
the very beginning, like a motor. Several torques add up, and so do several angles.
`;

const OUTPUT = `
Numbers go to standard output, complaints to standard error. Exit codes: 0 done, 1 the run failed,
2 the command line cannot be used. The same command line gives the same output, byte for byte.

Samples (--csv): time_s, angle_deg from neutral (plantarflexion positive), torque_Nm of both muscles,
flexor_activation and extensor_activation (1 is full), flexor_emg and extensor_emg (weighted
impulses/s), flexor_ia and extensor_ia (impulses/s), drive (voluntary, 0 to 1) and fatigue (0 to 1);
under a torque also applied_torque_Nm, under an imposed angle ankle_torque_Nm of muscles and joint.
`;

/** What --help prints. */
export function helpText(): string {
  const options = (Object.keys(OPTIONS) as OptionName[]).map((name) => [
    `  --${name} ${valueName(name)}`,
    OPTIONS[name].meaning,
  ]);
  const forms = Object.entries(FORMS).map(([form, { fields, meaning }]) => [
    `  ${Object.keys(QUANTITIES).join('|')}:${form}:${fields.join(':')}`,
    meaning,
  ]);
  const columns = ['left', 'left'] as const;
  return [
    USAGE,
    '\nOptions, and in brackets what holds without them:\n',
    textTable(columns, options),
    PERTURBATIONS,
    textTable(columns, forms),
    OUTPUT,
  ].join('');
}
