/** Which complaints were paid off without a confirmed fix: in which team, for which accounts, and did these come back or leave? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { compensatedNotFixed } from '../../metrics/recovery/compensated-not-fixed.js';
import {
  empty,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { accountName, annualValueCell, byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import { mostRows, nothing, shownBy, type Part } from '../outcomes/ledger.js';
import { moreInFigures, shareOf, type ServiceLedger } from '../service/service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { casesOf, isPaidNotFixed, type Complaint } from './complaints.js';

/** Fewer cases, or a share that may as well be small, are no ground for a sentence. */
const fewest = 3;
const leastShare = 0.1;
/** A team that holds so much of it is named. */
const mostOfThem = 0.8;

/** The team nearly all of these complaints lie with; none in what leaves the team. */
function teamOf(complaints: readonly Complaint[]): string | undefined {
  const teams = [...groupedBy(complaints, ({ group }) => group)].toSorted(
    ([a, first], [b, second]) => second.length - first.length || compareCodePoints(a, b),
  );
  const [name, own] = teams[0] ?? ['', []];
  return name !== '' && own.length >= mostOfThem * complaints.length ? name : undefined;
}

/** Some, but fewer than may be told of in what leaves the team. */
const isFew = (count: number, { minimumGroup }: AnalysisSettings): boolean => count > 0 && count < minimumGroup;

function sentenceOf(
  complaints: readonly Complaint[],
  { settings }: ServiceLedger,
  within: number,
): readonly RankedFinding[] {
  const { of, hits } = casesOf(complaints, 'compensated-not-fixed');
  const share = shownBy(settings, shareOf({ metric: compensatedNotFixed, cases: of, isHit: isPaidNotFixed }, settings));
  if (share.status !== 'known' || hits.length < fewest) return [];
  if ((share.interval?.[0] ?? 1) < leastShare) return [];
  const team = settings.isForPublication ? undefined : teamOf(hits);
  const known = hits.filter(({ cameBack }) => cameBack !== undefined);
  const accounts = new Set(hits.map(({ account }) => account)).size;
  const again = known.filter(({ cameBack }) => cameBack === true).length;
  if (settings.isForPublication && (isFew(accounts, settings) || isFew(again, settings))) return [];
  const params = {
    count: number(hits.length, 'count'),
    compensated: number(of.length, 'count'),
    share: valueOfEstimate(share, 'share'),
    interval: intervalOfEstimate(share, 'share'),
    accounts: number(accounts, 'count'),
    again: number(again, 'count'),
    known: number(known.length, 'count'),
    days: String(within),
  };
  const inTeam = hits.filter(({ group }) => group === team).length;
  const text =
    team === undefined
      ? message('finding.compensated-not-fixed', params)
      : message('finding.compensated-not-fixed-team', { ...params, team, inTeam: number(inTeam, 'count') });
  return [{ weight: 71, finding: { type: 'finding', id: 'compensated-not-fixed', emphasis: 'bad', text } }];
}

const columns: Table['columns'] = [
  textColumn('account', message('column.account')),
  numberColumn('annual-value', message('column.annual-value')),
  numberColumn('paid-not-fixed', message('column.compensated-not-fixed')),
  numberColumn('complaints', message('column.complaints')),
  numberColumn('paid', message('column.paid')),
  numberColumn('came-back', message('column.complaints-repeated')),
  textColumn('has-left', message('column.has-left')),
];

/** What was paid; empty where no record says it. */
function paidCell(complaints: readonly Complaint[]): Value {
  const amounts = complaints.flatMap(({ compensationAmount: amount }) => (amount === undefined ? [] : [amount]));
  return amounts.length === 0
    ? empty
    : number(
        amounts.reduce((sum, amount) => sum + amount, 0),
        'quantity',
      );
}

function accountsTable(
  complaints: readonly Complaint[],
  hits: ReadonlyMap<string, readonly Complaint[]>,
  facts: ReadonlyMap<string, AccountFacts>,
): Table {
  const all = groupedBy(complaints, ({ account }) => account);
  const accounts = [...hits.keys()].toSorted(
    (a, b) => (hits.get(b)?.length ?? 0) - (hits.get(a)?.length ?? 0) || byValue(facts)(a, b),
  );
  const rowOf = (account: string): readonly Value[] => {
    const own = hits.get(account) ?? [];
    const fact = facts.get(account);
    return [
      label(accountName(facts, account)),
      annualValueCell(fact),
      number(own.length, 'count'),
      number(all.get(account)?.length ?? 0, 'count'),
      paidCell(own),
      number(own.filter(({ cameBack }) => cameBack === true).length, 'count'),
      fact?.hasLeft ? label(message('word.yes')) : empty,
    ];
  };
  return {
    type: 'table',
    id: 'paid-not-fixed-accounts',
    title: message('recovery.paid-not-fixed.title'),
    columns,
    rows: accounts.slice(0, mostRows).map(rowOf),
    notes: [message('note.paid-not-fixed'), ...moreInFigures(accounts.length)],
  };
}

/** The accounts that were paid off, where accounts may be named, and the sentence about them. */
export function paidOffPart(ledger: ServiceLedger, complaints: readonly Complaint[], within: number): Part {
  const hits = complaints.filter((one) => isPaidNotFixed(one));
  if (hits.length === 0) return nothing;
  const named = groupedBy(
    hits.filter(({ isAccountKnown }) => isAccountKnown),
    ({ account }) => account,
  );
  const facts = readAccountFacts(ledger.source, ledger.settings.asOf);
  return {
    blocks: ledger.mayName && named.size > 0 ? [accountsTable(complaints, named, facts)] : [],
    figures: [],
    findings: ledger.mayClaim ? sentenceOf(complaints, ledger, within) : [],
  };
}
