/** Enters, changes, measures or verifies one outcome: what is missing is asked, then everything is written at once or not. */
import type { LedgerRecord } from '../../domain/records.js';
import { fail } from '../../problems/problem.js';
import type { Section } from '../../report/document.js';
import type { OutcomeCells } from '../../storage/write-outcomes.js';
import { lazyAsker } from '../ask/lazy-asker.js';
import { mayAsk } from '../ask/may-ask.js';
import type { CommandRun } from '../command.js';
import { authorOf } from './author.js';
import { customerMeant } from './customer.js';
import { furtherCall } from './further-call.js';
import { gather, type Gathering } from './gather.js';
import { entryOf, knownOutcome, withLedger, type LedgerFlags, type OpenLedger } from './open-ledger.js';
import * as options from './outcome-options.js';
import { changeOf, verificationOf } from './refuse-change.js';

type Flags = LedgerFlags & Readonly<Record<string, unknown>>;

interface Act {
  readonly command: 'outcome change' | 'outcome measure' | 'outcome verify';
  readonly options: readonly options.OutcomeOption[];
  readonly needed: readonly options.OutcomeOption[];
  readonly decide: typeof changeOf;
}

const acts = {
  change: { command: 'outcome change', options: options.agreement, needed: [], decide: changeOf },
  measure: {
    command: 'outcome measure',
    options: options.measurement,
    needed: options.neededToMeasure,
    decide: changeOf,
  },
  verify: {
    command: 'outcome verify',
    options: options.verification,
    needed: options.verification,
    decide: verificationOf,
  },
} as const satisfies Record<string, Act>;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function gatheringOf(
  { database, source }: OpenLedger,
  { environment }: CommandRun,
  { command, flags, stored }: { readonly command: string; readonly flags: Flags; readonly stored?: LedgerRecord },
): Gathering {
  const file = database.path;
  return {
    environment,
    command,
    flags,
    asker: mayAsk(environment, flags) ? lazyAsker(environment) : undefined,
    unit: textOf(flags['unit']) ?? textOf(stored?.['unit']),
    customerMeant: (written) => customerMeant(written, { customers: source.ledger('customer'), file }),
  };
}

/** What was written, in words: what changed, who is named for it, what is doubtful about it. */
async function told(
  { database, source }: OpenLedger,
  {
    command,
    id,
    after,
    by,
  }: { readonly command: string; readonly id: string; readonly after: number; readonly by: string },
  { environment }: CommandRun,
): Promise<Section> {
  const { readOutcomeTrail } = await import('../../storage/outcome-trail.js');
  const { entrySection } = await import('../../analyses/outcomes/entry-section.js');
  const today = environment.now().toISOString().slice(0, 10);
  return entrySection(source, {
    command,
    id,
    by,
    show: furtherCall('show', id, database.path),
    today,
    // Not what somebody else may have done since.
    changes: readOutcomeTrail(database, id, { after }).filter((one) => one.command === command && one.changedBy === by),
  });
}

/** The number of the last change of an outcome so far. */
async function lastChange({ database }: OpenLedger, id: string): Promise<number> {
  const { readOutcomeTrail } = await import('../../storage/outcome-trail.js');
  return readOutcomeTrail(database, id).at(-1)?.number ?? 0;
}

/** Changes, measures or verifies a stored outcome. */
export async function runAct(
  name: keyof typeof acts,
  { id, flags }: { readonly id: string; readonly flags: Flags },
  commandRun: CommandRun,
): Promise<void> {
  const act: Act = acts[name];
  const { command, needed, decide } = act;
  const author = authorOf(commandRun.environment, commandRun.configuration(), flags.actor);
  await withLedger(flags, commandRun, async (ledger) => {
    const seen = await knownOutcome(ledger, id);
    const { reopen } = flags;
    const isReopening = reopen !== undefined;
    // Nobody is asked for what would be refused.
    decide(seen, { id, seen, cells: probeOf(name), isReopening, db: flags.db });
    const given = await gather(act.options, needed, gatheringOf(ledger, commandRun, { command, flags, stored: seen }));
    // The proof of an earlier value proves nothing about a new one.
    const cells = name === 'measure' ? { evidence: null, ...given } : given;
    if (Object.keys(cells).length === 0)
      fail('nothing-to-change', { outcome: id, change: furtherCall('change', id, flags.db) });
    const after = await lastChange(ledger, id);
    const { changeOutcome } = await import('../../storage/write-outcomes.js');
    changeOutcome(ledger.database, entryOf({ author, command, reopen }), {
      id,
      decide: (stored = {}) => decide(stored, { id, seen, cells, isReopening, db: flags.db }),
    });
    return await told(ledger, { command, id, after, by: author.changedBy }, commandRun);
  });
}

/** What a measurement changes for certain; of other acts nothing is known before they are gathered. */
const probeOf = (name: keyof typeof acts): OutcomeCells => (name === 'measure' ? { measured_on: '' } : {});

const numbered = /^O(\d{1,15})$/;

/** The stated id when it is free, else the number behind the highest: O245. */
function idAmong(stated: string | undefined, db: string): (ids: readonly string[]) => string {
  return (ids) => {
    if (stated !== undefined && ids.includes(stated)) {
      fail('outcome-exists', { outcome: stated, change: furtherCall('change', stated, db) });
    }
    if (stated !== undefined) return stated;
    const numbers = ids.flatMap((id) => numbered.exec(id)?.[1] ?? []);
    const digits = numbers.reduce((most, text) => Math.max(most, text.length), 3);
    const highest = numbers.map(Number).reduce((most, one) => Math.max(most, one), 0);
    return `O${String(highest + 1).padStart(digits, '0')}`;
  };
}

/** Enters a new outcome. */
export async function runAdd(flags: Flags, commandRun: CommandRun): Promise<void> {
  const command = 'outcome add';
  const author = authorOf(commandRun.environment, commandRun.configuration(), flags.actor);
  await withLedger(flags, commandRun, async (ledger) => {
    const gathering = gatheringOf(ledger, commandRun, { command, flags });
    const given = await gather(options.agreement, options.neededToAdd, gathering);
    const isTold = given['baseline'] !== undefined && given['baseline'] !== given['target'];
    const isStated = given['direction'] !== undefined;
    const way = isTold || isStated ? {} : await gather([], [options.direction], gathering);
    const { addOutcome } = await import('../../storage/write-outcomes.js');
    const id = addOutcome(ledger.database, entryOf({ author, command }), {
      idAmong: idAmong(textOf(flags['id'])?.trim(), flags.db),
      cells: { ...given, ...way },
    });
    return await told(ledger, { command, id, after: 0, by: author.changedBy }, commandRun);
  });
}
