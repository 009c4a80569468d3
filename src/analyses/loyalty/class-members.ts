/** Who is in a class, and which evidence decided? Only where accounts may be named. */
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import { accountName, annualValueCell } from '../account-names.js';
import type { AccountClasses } from './account-classes.js';
import { evidenceOf } from './freedom.js';

/** The most valuable; a longer list is read by nobody, and the loyal need no calls today. */
const mostRows = { hostage: 12, 'loyal-by-choice': 6 } as const;

/** The accounts of a class that rests on evidence, the most valuable first; empty where it has none. */
export function classMembers(
  { accounts, facts }: AccountClasses,
  one: 'hostage' | 'loyal-by-choice',
): readonly Table[] {
  const members = accounts.filter(({ loyaltyClass }) => loyaltyClass === one);
  if (members.length === 0) return [];
  const more = members.length - mostRows[one];
  return [
    {
      type: 'table',
      id: `${one}-accounts`,
      title: message(`class.${one}.list`),
      columns: [
        textColumn('account', message('column.account')),
        numberColumn('annual-value', message('column.annual-value')),
        numberColumn('satisfaction', message('column.satisfaction-mean')),
        numberColumn('answers', message('column.answers')),
        textColumn('evidence', message('column.evidence')),
      ],
      rows: members
        .slice(0, mostRows[one])
        .map(({ account, satisfaction, renewal, stated }) => [
          label(accountName(facts, account)),
          annualValueCell(facts.get(account)),
          number(satisfaction.mean, 'rating'),
          number(satisfaction.answers, 'count'),
          label(evidenceOf(renewal, stated)),
        ]),
      notes: more > 0 ? [message('note.more-members', { more: number(more, 'count') })] : [],
    },
  ];
}
