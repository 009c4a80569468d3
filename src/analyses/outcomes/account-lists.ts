/** Accounts whose score and success contradict each other, and the evidence: which outcomes, verified by whom. */
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { accountName, annualValueCell, type AccountFacts } from '../account-names.js';
import { roleName } from '../group-names.js';
import type { ScoredAccount } from './account-success.js';
import { moreRows, mostRows, quantity } from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

type Facts = ReadonlyMap<string, AccountFacts>;

/** By its role: who it was stands in the ledger. */
function verifierOf({ isConfirmed, confirmedRole }: OutcomeState): Value {
  if (!isConfirmed) return label(message('outcomes.asserted-only'));
  return label(confirmedRole === undefined ? message('outcomes.by-payer') : roleName(confirmedRole));
}

interface EvidenceWords {
  readonly id: string;
  readonly title: Message;
}

/** What was agreed and what came of it, one row an outcome, in its own unit. */
export function evidenceTable(outcomes: readonly OutcomeState[], facts: Facts, { id, title }: EvidenceWords): Table {
  return {
    type: 'table',
    id,
    title,
    columns: [
      textColumn('account', message('column.account')),
      textColumn('outcome', message('column.outcome')),
      numberColumn('baseline', message('column.baseline')),
      numberColumn('target', message('column.target')),
      numberColumn('actual', message('column.actual')),
      textColumn('unit', message('column.unit')),
      textColumn('due-on', message('column.due-on')),
      textColumn('verified-by', message('column.verified-by')),
    ],
    rows: outcomes
      .slice(0, mostRows)
      .map((outcome): readonly Value[] => [
        label(accountName(facts, outcome.account)),
        label(outcome.title),
        ...[outcome.baseline, outcome.target, outcome.actual].map(quantity),
        label(outcome.unit ?? ''),
        label(outcome.dueOn ?? ''),
        verifierOf(outcome),
      ]),
    notes: moreRows(outcomes.length),
    picture: {
      type: 'bullet',
      label: 'outcome',
      group: 'account',
      unit: 'unit',
      baseline: 'baseline',
      target: 'target',
      actual: 'actual',
    },
  };
}

function leftLabel(fact: AccountFacts | undefined): Value {
  if (!fact?.hasLeft) return label(message('word.no'));
  return label(fact.leftOn ? message('word.left-on', { day: fact.leftOn }) : message('word.yes'));
}

function rowOf({ account, score, due, reached }: ScoredAccount, facts: Facts): readonly Value[] {
  const parts = { part: number(reached.length, 'count'), whole: number(due.length, 'count') };
  return [
    label(accountName(facts, account)),
    annualValueCell(facts.get(account)),
    number(score.mean, 'rating'),
    number(score.answers, 'count'),
    label(message('word.of', parts)),
    leftLabel(facts.get(account)),
  ];
}

/** One row an account: what it is worth, how it scores us, what it reached. */
export function accountTable(
  accounts: readonly ScoredAccount[],
  facts: Facts,
  { id, title, note }: EvidenceWords & { readonly note: Message },
): Table {
  return {
    type: 'table',
    id,
    title,
    columns: [
      textColumn('account', message('column.account')),
      numberColumn('annual-value', message('column.annual-value')),
      numberColumn('satisfaction', message('column.satisfaction-mean')),
      numberColumn('answers', message('column.answers')),
      numberColumn('reached', message('column.reached-of-due')),
      textColumn('left', message('column.has-left')),
    ],
    rows: accounts.slice(0, mostRows).map((one) => rowOf(one, facts)),
    notes: [note, ...moreRows(accounts.length)],
  };
}
