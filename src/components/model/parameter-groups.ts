/** The parameter table as the page about the model parts it: by what the parameters belong to. */
import { type ParameterName, PARAMETERS, type ParameterRow } from '#model/parameters.ts';
import { CENTRAL_PARAMETERS } from '#model/parameters/central.ts';
import { COMMAND_PARAMETERS } from '#model/parameters/command.ts';
import { EFFORT_PARAMETERS } from '#model/parameters/effort.ts';
import { FATIGUE_PARAMETERS } from '#model/parameters/fatigue.ts';
import { FIBRE_PARAMETERS } from '#model/parameters/fibre.ts';
import { JOINT_PARAMETERS } from '#model/parameters/joint.ts';
import { MOTOR_UNIT_POOL_PARAMETERS } from '#model/parameters/motor-unit-pool.ts';
import { MUSCLE_PARAMETERS } from '#model/parameters/muscle.ts';
import { REFLEX_PARAMETERS } from '#model/parameters/reflex.ts';
import { SPINAL_CIRCUIT_PARAMETERS } from '#model/parameters/spinal-circuits.ts';

export interface ParameterGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly rows: readonly (readonly [name: string, row: ParameterRow])[];
}

const TITLES = [
  ['joint', 'The foot and the ankle', JOINT_PARAMETERS],
  ['muscle', 'The muscles', MUSCLE_PARAMETERS],
  ['fibre', 'Their fibres and tendons', FIBRE_PARAMETERS],
  ['units', 'The motor units', MOTOR_UNIT_POOL_PARAMETERS],
  ['fatigue', 'How the units tire', FATIGUE_PARAMETERS],
  ['reflex', 'The spindles and the stretch reflex', REFLEX_PARAMETERS],
  ['circuits', 'The other paths through the cord', SPINAL_CIRCUIT_PARAMETERS],
  ['command', 'The command', COMMAND_PARAMETERS],
  ['effort', 'What effort leaves behind', EFFORT_PARAMETERS],
  ['central', 'The rhythm from the brain', CENTRAL_PARAMETERS],
] as const;

type GroupId = (typeof TITLES)[number][0];

/** Every parameter, once. @throws {Error} If one belongs to no group. */
export function parameterGroups(): ParameterGroup[] {
  const groups = TITLES.map(([id, title, rows]) => ({
    id,
    title,
    rows: Object.entries<ParameterRow>(rows),
  }));
  const grouped = new Set(groups.flatMap(({ rows }) => rows.map(([name]) => name)));
  const left = (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => !grouped.has(name));
  if (left.length > 0) throw new Error(`The page about the model leaves out ${left.join(', ')}`);
  return groups;
}
