/** What is due next, account by account, overdue first? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { accountName, annualValueCell, byValue } from '../account-names.js';
import { readStages, stageTable, type AccountStage } from './account-stages.js';
import { stageLabel } from './ledger-splits.js';
import { mostRows, type Ledger, type Part } from './ledger.js';
import { isMeasured } from './ledger-figures.js';
import type { OutcomeState } from './outcome-state.js';
import { daysBetween } from './time-to-value.js';
import { withoutOutcome } from './without-outcome.js';

interface NextDue {
  readonly outcome: OutcomeState;
  readonly dueOn: string;
}

/** The earliest unmeasured outcome with a day, of each account that has not left; overdue ones by annual value, the others by day. */
export function nextDue({ outcomes, facts }: Ledger): readonly NextDue[] {
  const first = new Map<string, NextDue>();
  for (const outcome of outcomes) {
    const { account, dueOn } = outcome;
    if (dueOn === undefined || isMeasured(outcome) || facts.get(account)?.hasLeft) continue;
    const before = first.get(account);
    if (!before || compareCodePoints(dueOn, before.dueOn) < 0) first.set(account, { outcome, dueOn });
  }
  const value = byValue(facts);
  return [...first.values()].toSorted((a, b) => {
    if (a.outcome.isDue !== b.outcome.isDue) return a.outcome.isDue ? -1 : 1;
    const byDay = compareCodePoints(a.dueOn, b.dueOn);
    const byWorth = value(a.outcome.account, b.outcome.account);
    return a.outcome.isDue ? byWorth || byDay : byDay || byWorth;
  });
}

/** "overdue by 12 d", or nothing while there is time. */
function lateness({ outcome, dueOn }: NextDue, asOf: string | undefined): Value {
  if (!outcome.isDue || asOf === undefined) return label('');
  const days = daysBetween(dueOn, asOf);
  return label(message('outcomes.overdue-by', { days: number(days, 'days') }));
}

function dueTable(ledger: Ledger, accountStages: ReadonlyMap<string, AccountStage>): readonly Table[] {
  const all = nextDue(ledger);
  if (all.length === 0) return [];
  const { facts, settings } = ledger;
  const rows = all.slice(0, mostRows).map((next): readonly Value[] => {
    const { account, title } = next.outcome;
    return [
      label(accountName(facts, account)),
      annualValueCell(facts.get(account)),
      stageLabel(accountStages.get(account)?.stage ?? ''),
      label(title),
      label(next.dueOn.slice(0, 10)),
      lateness(next, settings.asOf),
    ];
  });
  const overdue = all.filter(({ outcome }) => outcome.isDue).length;
  return [
    {
      type: 'table',
      id: 'next-due',
      title: message('due.title'),
      columns: [
        textColumn('account', message('column.account')),
        numberColumn('annual-value', message('column.annual-value')),
        textColumn('stage', message('column.stage')),
        textColumn('outcome', message('column.outcome')),
        textColumn('due-on', message('column.due-on')),
        textColumn('late', message('column.late')),
      ],
      rows,
      notes: [
        message('note.due', { accounts: number(all.length, 'count'), overdue: number(overdue, 'count') }),
        ...(all.length > mostRows ? [message('note.due-more', { more: number(all.length - mostRows, 'count') })] : []),
      ],
    },
  ];
}

/** Stages, what is due, and where nothing was agreed. */
export function duePart(ledger: Ledger): Part {
  const accountStages = readStages(ledger);
  const without = withoutOutcome(ledger);
  const paragraph: readonly Block[] = without ? [{ type: 'paragraph', text: without.text }] : [];
  return {
    blocks: [stageTable(accountStages, ledger), ...paragraph, ...dueTable(ledger, accountStages)],
    figures: without?.figures ?? [],
    findings: [],
  };
}
