/** Who was drawn and who was not, with the reasons, counted. */
import { figureOf, label, notice, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Figure, Section, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { AnalysisSettings } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import { filtersNotOnPeople } from '../planning/people.js';
import { exclusions, type Candidate, type Candidates, type WhomToAsk } from './candidates.js';
import type { Drawing } from './draw.js';

export interface Invited extends Candidates {
  readonly drawn: readonly Candidate[];
  readonly drawing: Drawing;
  readonly whom: WhomToAsk;
  readonly isConfidential: boolean;
}

const count = (people: readonly unknown[]): Value => number(people.length, 'count');

function rolesTable({ eligible, excluded, drawn }: Invited): Table {
  const all = [...eligible, ...excluded.map(({ contact }) => contact)];
  const roles = inDisplayOrder(new Set(all.map(({ role }) => role)));
  const cells = (isIn: (one: { readonly role: string }) => boolean): readonly Value[] => {
    const own = drawn.filter(isIn);
    return [
      count(all.filter(isIn)),
      count(eligible.filter(isIn)),
      count(own),
      count(own.filter(({ isPayer }) => isPayer === true)),
      count(own.filter(({ isMissingVoice }) => isMissingVoice)),
      count([...new Set(own.map(({ account }) => account))].filter((account) => account !== '')),
    ];
  };
  return {
    type: 'table',
    id: 'invited',
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('people', message('column.people')),
      numberColumn('eligible', message('invite.column.eligible')),
      numberColumn('invited', message('invite.column.invited')),
      numberColumn('payers', message('invite.column.payers')),
      numberColumn('missing', message('invite.column.missing')),
      numberColumn('accounts', message('column.accounts')),
    ],
    rows: [
      ...roles.map((role) => [groupLabel('role', role), ...cells((one) => one.role === role)]),
      [label(message('column.everybody')), ...cells(() => true)],
    ],
    notes: [message('invite.note.order')],
  };
}

/** Everybody who is not on the list, with the reason; the lot is the last. */
export function leftOutOf({ eligible, excluded, drawn }: Pick<Invited, 'eligible' | 'excluded' | 'drawn'>) {
  const ids = new Set(drawn.map(({ id }) => id));
  const notDrawn = eligible.filter(({ id }) => !ids.has(id));
  return [...excluded, ...notDrawn.map((contact) => ({ contact, reason: 'not-drawn' as const }))];
}

function reasonsTable(invited: Invited): Table {
  const left = leftOutOf(invited);
  return {
    type: 'table',
    id: 'not-invited',
    title: message('invite.not-invited'),
    columns: [textColumn('reason', message('invite.column.reason')), numberColumn('people', message('column.people'))],
    rows: [...exclusions, 'not-drawn' as const].map((reason) => [
      label(message(`invite.reason.${reason}`)),
      count(left.filter((one) => one.reason === reason)),
    ]),
    notes: [message('invite.note.first-reason')],
  };
}

/** One row a person who is not invited: for programs. */
export function leftOutTable(invited: Invited): Table {
  return {
    type: 'table',
    id: 'not-invited-people',
    title: message('invite.not-invited-people'),
    columns: [
      textColumn('contact_id', message('column.person')),
      textColumn('customer_id', message('column.account')),
      textColumn('role', message('column.role')),
      textColumn('reason', message('invite.column.reason')),
    ],
    rows: leftOutOf(invited).map(({ contact, reason }) => [
      label(contact.id),
      label(contact.account),
      groupLabel('role', contact.role),
      label(message(`invite.reason.${reason}`)),
    ]),
    notes: [],
  };
}

function noticesOf(invited: Invited, settings: AnalysisSettings): readonly Block[] {
  const { drawn, drawing, whom, isConfidential, areVoicesKnown } = invited;
  const { howMany, seed } = drawing;
  const rule = { most: number(settings.load.most, 'count'), days: number(settings.load.days, 'count'), day: whom.day };
  const filters = filtersNotOnPeople(settings);
  const isLarger = howMany.kind === 'size' && drawn.length > howMany.size;
  return [
    notice('invite-seed', message('invite.seed', { seed: String(seed), day: whom.day })),
    notice('invite-rule', message('invite.rule', rule)),
    ...(areVoicesKnown ? [] : [notice('invite-voices', message('invite.voices-unknown'))]),
    ...(isLarger ? [notice('invite-payers', message('invite.more-payers', { invited: count(drawn) }), 'warning')] : []),
    ...(filters.length > 0
      ? [notice('not-narrowed', message('invite.not-narrowed', { dimensions: filters }), 'warning')]
      : []),
    notice('invite-tokens', message(isConfidential ? 'invite.tokens-confidential' : 'invite.tokens')),
    notice('invite-back', message('invite.import-back')),
  ];
}

function figuresOf({ drawn, eligible, whom }: Invited): readonly Figure[] {
  const roles = inDisplayOrder(new Set(eligible.map(({ role }) => role)));
  return roles.map((role) =>
    figureOf({
      metric: 'invited',
      by: { role },
      survey: whom.survey,
      definition: message('invite.column.invited'),
      estimate: {
        status: 'known',
        value: drawn.filter((one) => one.role === role).length,
        answers: eligible.filter((one) => one.role === role).length,
        method: 'count',
      },
    }),
  );
}

/** The account of a drawing. */
export function inviteResult(
  invited: Invited,
  settings: AnalysisSettings,
): { readonly section: Section; readonly figures: readonly Figure[] } {
  const title = message('invite.title', { survey: invited.whom.survey, invited: count(invited.drawn) });
  return {
    section: {
      id: 'invite',
      title,
      blocks: [...noticesOf(invited, settings), rolesTable(invited), reasonsTable(invited)],
    },
    figures: figuresOf(invited),
  };
}
