/** Which gates does the call state: as options, in a policy, or in the configuration? Read and checked before any data is. */
import { resolve } from 'node:path';
import { topicOfMetric, wordsOfTopic } from '../../analyses/metric-topics.js';
import type { Configuration } from '../../config/configuration.js';
import { responseDimensions } from '../../counts/count-source.js';
import { fieldTable } from '../../domain/fields.js';
import { standardRoles } from '../../domain/roles.js';
import type { StatedGate } from '../../domain/stated-gate.js';
import { changeOfMetric, type Gate, type KnownNames } from '../../gates/gate.js';
import { neverFails } from '../../gates/never-fails.js';
import { readGate } from '../../gates/read-gate.js';
import type { MetricId } from '../../metrics/metric-by-id.js';
import { fail } from '../../problems/problem.js';
import type { CommandRun } from '../command.js';
import { pairOf } from '../parse-options.js';
import { printableLines } from '../run-command.js';

export interface GateFlags {
  readonly gate?: readonly string[];
  readonly policy?: string;
  readonly role?: readonly string[];
  readonly quiet?: true;
}

const ofAnswers = ['role', 'payer', 'period', 'account', 'respondent', ...responseDimensions];
const ofCustomers = fieldTable.customer.map(({ name }) => name);

function dimensionsOf(metric: MetricId): readonly string[] {
  const words = [metric, changeOfMetric[metric] ?? metric].flatMap((id) => wordsOfTopic[topicOfMetric[id]]);
  return [...new Set([...ofAnswers, ...words, ...ofCustomers])];
}

/** Roles that are known before data is read: ours, and those the call and the configuration make. */
function rolesOf({ role = [] }: GateFlags, { statements }: Configuration): readonly string[] {
  const stated = role.map((text) => pairOf('--role', text)[1]);
  const configured = statements.filter(({ key }) => key === 'role').map(({ value }) => value);
  return [...standardRoles, ...stated, ...configured];
}

function ofOptions({ gate = [] }: GateFlags): readonly StatedGate[] {
  return gate.map((expression) => ({ at: { file: `--gate "${expression}"`, column: 1 }, expression }));
}

/** A build that was red by the gates of the configuration must not turn green in silence. */
function sayLeftOut(
  { environment, configuration }: Pick<CommandRun, 'environment' | 'configuration'>,
  { quiet }: GateFlags,
): void {
  const left = configuration().gates ?? [];
  if (left.length === 0 || quiet === true) return;
  const file = left[0]?.at.file ?? 'the configuration';
  environment.errors.write(
    printableLines(
      `Not judged: ${String(left.length)} gates of ${file}, because the call names its own. Without --gate and --policy they hold.\n`,
    ),
  );
}

/** A gate that always passes looks like a promise that is kept. */
function sayNeverFailing({ environment }: Pick<CommandRun, 'environment'>, gates: readonly Gate[]): void {
  const names = gates.filter(neverFails).map(({ name }) => `"${name}"`);
  if (names.length === 0) return;
  environment.errors.write(
    printableLines(`Can never fail, because every value the figure can have clears the bar: ${names.join(', ')}.\n`),
  );
}

async function statedIn({ environment, configuration }: CommandRun, flags: GateFlags): Promise<readonly StatedGate[]> {
  const { policy } = flags;
  if (policy !== undefined || flags.gate !== undefined) sayLeftOut({ environment, configuration }, flags);
  if (policy === undefined) return flags.gate ? ofOptions(flags) : (configuration().gates ?? []);
  const { loadPolicy } = await import('../../config/read-gates.js');
  return [...loadPolicy(resolve(environment.workingFolder, policy), policy), ...ofOptions(flags)];
}

/** The gates of the call; those of the configuration hold where it names none. Without any the call is wrong. */
export async function gatesOf(commandRun: CommandRun, flags: GateFlags): Promise<readonly Gate[]> {
  const stated = await statedIn(commandRun, flags);
  if (stated.length === 0) return fail('gates-missing');
  const known: KnownNames = { dimensionsOf, roles: rolesOf(flags, commandRun.configuration()) };
  const gates = stated.map((one) => readGate(one, known));
  if (flags.quiet !== true) sayNeverFailing(commandRun, gates);
  return gates;
}
