/** Lists outcomes, or shows one with its trail. */
import { fail } from '../../problems/problem.js';
import type { CommandRun } from '../command.js';
import { choiceOf, dayOf, wordsOf } from '../parse-options.js';
import { customerMeant } from './customer.js';
import { knownOutcome, withLedger, type LedgerFlags, type OpenLedger } from './open-ledger.js';

export type ListFlags = LedgerFlags & {
  readonly id?: string;
  readonly customer?: string;
  readonly dueBefore?: string;
  readonly status?: readonly string[];
  readonly byAccount?: true;
  readonly asOf?: string;
};

/** The day the list speaks of: as stated, else the latest in the data, as in a report. */
function asOfIn({ source }: OpenLedger, stated: string | undefined): string | undefined {
  return stated === undefined ? source.latestDate() : dayOf('--as-of', stated);
}

export async function runShow(id: string, flags: ListFlags, commandRun: CommandRun): Promise<void> {
  await withLedger(flags, commandRun, async (ledger) => {
    const { readOutcomeTrail, readOutcomeOrigin } = await import('../../storage/outcome-trail.js');
    const { historySection } = await import('../../analyses/outcomes/history-section.js');
    const changes = readOutcomeTrail(ledger.database, id);
    // The trail of an outcome outlives it.
    if (changes.length === 0) await knownOutcome(ledger, id);
    const origin = readOutcomeOrigin(ledger.database, id);
    return historySection(ledger.source, { id, changes, origin }, asOfIn(ledger, flags.asOf));
  });
}

export async function runList(flags: ListFlags, commandRun: CommandRun): Promise<void> {
  if (flags.id !== undefined) {
    if (flags.byAccount) fail('options-contradict', { first: '--id', second: '--by-account' });
    await runShow(flags.id, flags, commandRun);
    return;
  }
  await withLedger(flags, commandRun, async (ledger) => {
    const { outcomeList, outcomesByAccount } = await import('../../analyses/outcomes/outcome-list.js');
    const { outcomeStatuses } = await import('../../analyses/outcomes/outcome-status.js');
    const { source, database } = ledger;
    const customers = source.ledger('customer');
    const filters = {
      asOf: asOfIn(ledger, flags.asOf),
      customer:
        flags.customer === undefined ? undefined : customerMeant(flags.customer, { customers, file: database.path }),
      dueBefore: flags.dueBefore === undefined ? undefined : dayOf('--due-before', flags.dueBefore),
      statuses: wordsOf(flags.status).map((status) => choiceOf('--status', status, outcomeStatuses)),
    };
    return (flags.byAccount ? outcomesByAccount : outcomeList)(source, filters);
  });
}
