/** Which accounts should be called this week, and why? Every reason has its own rule elsewhere; here they are gathered by account. */
import { empty, label, number, numberColumn, textColumn } from '../report/build.js';
import type { Block, Table } from '../report/document.js';
import { message } from '../text/message.js';
import type { Reason } from './accounts/reason.js';
import { nearRenewals, reasonsOfRecords, reasonsOfRenewals, recentDays } from './accounts/reasons-of-records.js';
import { reasonsOfAnswers } from './accounts/reasons-of-answers.js';
import { accountName, annualValueCell, byValue, type AccountFacts } from './account-names.js';
import { contextOfLedgers, viewsOfCustomers, type Analysis, type AnalysisContext } from './analysis.js';
import { ledgerOf } from './outcomes/ledger-of.js';
import type { Ledger } from './outcomes/ledger.js';
import { serviceLedgerOf } from './service/service-ledger.js';
import { groupedBy } from './grouped-by.js';
import { renewalDays } from './loyalty/renewals-due.js';

/** A week has room for so many calls; the others are counted. */
const mostCalls = 15;

interface Call {
  readonly account: string;
  readonly reasons: readonly Reason[];
}

const weightOf = ({ reasons }: Call): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

/** Accounts that are still there, the heaviest reasons first, then by annual value. */
function callsOf(context: AnalysisContext, ledger: Ledger, renewals: ReadonlyMap<string, string>): readonly Call[] {
  const { facts } = ledger;
  const answers = viewsOfCustomers(context).flatMap((view) => reasonsOfAnswers(view, ledger, renewals));
  const reasons = [
    ...answers,
    ...reasonsOfRecords(ledger, serviceLedgerOf(context)),
    ...reasonsOfRenewals(renewals, answers),
  ].filter(({ account }) => account !== '' && !facts.get(account)?.hasLeft);
  const calls = [...groupedBy(reasons, ({ account }) => account)].map(([account, own]) => ({ account, reasons: own }));
  const order = byValue(facts);
  return calls.toSorted((a, b) => weightOf(b) - weightOf(a) || order(a.account, b.account));
}

function tableOf(
  calls: readonly Call[],
  facts: ReadonlyMap<string, AccountFacts>,
  renewals: ReadonlyMap<string, string>,
): Table {
  const left = calls.length - mostCalls;
  return {
    type: 'table',
    id: 'accounts-to-call',
    columns: [
      textColumn('account', message('column.account')),
      numberColumn('annual-value', message('column.annual-value')),
      textColumn('renewal', message('column.next-renewal')),
      numberColumn('urgency', message('column.urgency')),
      textColumn('reasons', message('column.reasons')),
    ],
    rows: calls.slice(0, mostCalls).map((call) => {
      const { account, reasons } = call;
      const dueOn = renewals.get(account);
      return [
        label(accountName(facts, account)),
        annualValueCell(facts.get(account)),
        dueOn === undefined ? empty : label(dueOn),
        number(weightOf(call), 'count'),
        label(message('to-call.reasons', { reasons: reasons.map(({ text }) => text) })),
      ];
    }),
    notes: [
      message('note.to-call', { renewal: String(renewalDays), recent: String(recentDays) }),
      ...(left > 0 ? [message('note.to-call-more', { left: number(left, 'count') })] : []),
    ],
  };
}

function blocksOf(context: AnalysisContext): readonly Block[] {
  const ledger = ledgerOf(context);
  const unnamed = message('to-call.unnamed');
  if (!ledger.mayName) return [{ type: 'notice', id: 'accounts-unnamed', level: 'note', text: unnamed }];
  const renewals = nearRenewals(context);
  const calls = callsOf(context, ledger, renewals);
  if (calls.length === 0) return [{ type: 'paragraph', text: message('to-call.none') }];
  return [tableOf(calls, ledger.facts, renewals)];
}

/** A list of work: in the report and for whoever asks, not in an overview of answers. */
export const accounts: Analysis = {
  id: 'accounts',
  run: (context) => {
    if (context.settings.depth === 'overview') return { sections: [], findings: [], figures: [] };
    const blocks = blocksOf(contextOfLedgers(context));
    return { sections: [{ id: 'accounts', title: message('to-call.title'), blocks }], findings: [], figures: [] };
  },
};
