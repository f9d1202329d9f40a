/**
 * `npm run --silent simulate -- …`: the model on the command line.
 *
 * Results go to standard output, one line of complaint to standard error. Exit codes: 0 done, 1 the
 * run failed, 2 the command line cannot be used.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, readArguments } from './arguments.ts';
import { helpText } from './help.ts';
import { listJson, listText } from './list.ts';
import { readerHasGone, write } from './output.ts';
import { streamSamples, sweepCsv } from './report-csv.ts';
import { runJson, sweepJson } from './report-json.ts';
import { runTable, sweepTable } from './report-table.ts';
import { runOutcome } from './run.ts';
import { sweepPoints } from './sweep-axis.ts';
import { sweepOutcomes } from './sweep.ts';
import { UsageError } from './usage-error.ts';

const FAILED = 1;
const UNUSABLE = 2;

const SWEEP_REPORTS = { table: sweepTable, json: sweepJson, csv: sweepCsv } as const;

// Each write says itself when it fails; without a listener the stream would throw as well.
process.stdout.on('error', () => undefined);
process.exitCode = await exitCodeOf(process.argv.slice(2));

async function exitCodeOf(args: readonly string[]): Promise<number> {
  try {
    await carryOut(readArguments(args, readNamedFile));
    return 0;
  } catch (error) {
    if (readerHasGone(error)) return 0;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) {
      console.error(message);
      return UNUSABLE;
    }
    console.error(`The run failed: ${message}`);
    return FAILED;
  }
}

/** Does what was asked for. @throws {Error} If it cannot be done or not be written. */
async function carryOut(command: Command): Promise<void> {
  if (command.action === 'run' && command.format === 'csv')
    await streamSamples(command.plan, process.stdout);
  else await write(process.stdout, await answerTo(command));
}

/** The whole output of a command, for those that do not stream. */
async function answerTo(command: Command): Promise<string> {
  switch (command.action) {
    case 'help':
      return helpText();
    case 'version':
      return `${version()}\n`;
    case 'list':
      return command.format === 'json' ? listJson() : listText();
    case 'run': {
      const { plan, format } = command;
      const outcome = runOutcome(plan);
      return format === 'json' ? runJson(plan, outcome) : runTable(plan, outcome);
    }
    case 'sweep': {
      const { plan, axes, format } = command;
      const points = sweepPoints(axes);
      const outcomes = await sweepOutcomes(plan, points);
      return SWEEP_REPORTS[format](plan, axes, points, outcomes);
    }
  }
}

/** The text of a file, named from where the person stands; npm itself runs in the project's folder. */
function readNamedFile(file: string): string {
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch {
    throw new UsageError(`The file '${file}' cannot be read.`);
  }
}

function version(): string {
  const packageFile = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return version;
}
