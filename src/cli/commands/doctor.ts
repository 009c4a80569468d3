/** Checks that everything crm-sat needs works on this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Check } from '../../analyses/reference/list-checks.js';
import { ProblemError } from '../../problems/problem.js';
import type { CommandModule, CommandRun } from '../command.js';
import { demoFiles } from '../demo-files.js';
import type { Environment } from '../environment.js';
import { exitCodes } from '../exit-codes.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../output-options.js';

type Probe = (environment: Environment) => Promise<string> | string;

async function databaseRoundTrip(): Promise<string> {
  const { openDatabase } = await import('../../storage/open-database.js');
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-doctor-'));
  try {
    const file = join(folder, 'doctor.db');
    openDatabase(file).connection.close();
    const again = openDatabase(file);
    const mode = String(again.connection.pragma('journal_mode', { simple: true }));
    again.connection.close();
    return mode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sqliteVersion(): Promise<string> {
  const { openDatabase } = await import('../../storage/open-database.js');
  const database = openDatabase(':memory:');
  const found = database.connection.prepare<[], string>('SELECT sqlite_version()').pluck().get();
  database.connection.close();
  return found ?? '';
}

function chineseRoundTrip(): string {
  const text = new TextDecoder('gb18030', { fatal: true }).decode(Uint8Array.from([0xc2, 0xfa, 0xd2, 0xe2]));
  if (text !== '满意') throw new Error(text);
  return 'GB18030';
}

const probes: readonly (readonly [Check['what'], Probe])[] = [
  ['node', () => process.versions.node],
  ['sqlite', sqliteVersion],
  ['write', databaseRoundTrip],
  ['chinese', chineseRoundTrip],
  ['demo', (environment) => String(demoFiles(environment).length)],
];

/** A check that fails is a row that says so, not the end of the check-up. */
async function tryProbe(environment: Environment, what: Check['what'], probe: Probe): Promise<Check> {
  try {
    return { what, works: true, found: await probe(environment) };
  } catch (error) {
    if (error instanceof ProblemError) return { what, works: false, found: error.problem.code };
    return { what, works: false, found: error instanceof Error ? error.message : '' };
  }
}

async function run(flags: OutputFlags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  const { listChecks } = await import('../../analyses/reference/list-checks.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const checks: Check[] = [];
  for (const [what, probe] of probes) checks.push(await tryProbe(environment, what, probe));
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(
    environment,
    output,
    assembleReport({ about, sections: [listChecks(checks)], findings: [], figures: [] }),
  );
  finish(checks.every(({ works }) => works) ? exitCodes.done : exitCodes.database);
}

function configure(command: Command, commandRun: CommandRun): void {
  addOutputOptions(command)
    .addHelpText('after', '\nExamples:\n  $ crm-sat doctor')
    .action(async (flags: OutputFlags) => {
      await run(flags, commandRun);
    });
}

export const doctor: CommandModule = { configure };
