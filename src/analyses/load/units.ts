/** Where are people asked most: how many surveys, by whom, in which countries or regions? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { surveyLoadBreaches } from '../../metrics/governance/survey-load-breaches.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { label, number, numberColumn, textColumn, valueOfEstimate, intervalOfEstimate } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisContext } from '../analysis.js';
import { clusterOf } from '../coverage/invitations.js';
import { textOf } from '../ledger-values.js';
import { groupNotes, mostGroups } from '../split-tables.js';
import type { LoadedInvitation, PersonLoad } from './person-loads.js';

interface Unit {
  readonly name: string;
  readonly invitations: readonly LoadedInvitation[];
  readonly people: readonly PersonLoad[];
}

const surveysIn = ({ invitations }: Unit): number => new Set(invitations.flatMap(({ survey }) => survey ?? [])).size;

function unitsOf(
  people: readonly PersonLoad[],
  nameOf: (person: PersonLoad, invitation: LoadedInvitation) => string | undefined,
): readonly Unit[] {
  const found = new Map<string, { invitations: LoadedInvitation[]; people: Set<PersonLoad> }>();
  for (const person of people)
    for (const invitation of person.invitations) {
      const name = nameOf(person, invitation) ?? '';
      const unit = found.get(name) ?? { invitations: [], people: new Set() };
      unit.invitations.push(invitation);
      unit.people.add(person);
      found.set(name, unit);
    }
  const units = [...found].map(([name, unit]): Unit => ({ ...unit, name, people: [...unit.people] }));
  return units.toSorted(
    (a, b) =>
      surveysIn(b) - surveysIn(a) || b.invitations.length - a.invitations.length || compareCodePoints(a.name, b.name),
  );
}

const shareAbove =
  ({ confidence }: AnalysisContext['settings']) =>
  ({ people }: Unit): Estimate =>
    surveyLoadBreaches.compute(
      hitsByCluster(
        people.map((person) => ({
          cluster: clusterOf(person),
          isHit: person.isAboveRule,
        })),
      ),
      yesNoContext(confidence),
    );

function tableOf(
  { settings }: AnalysisContext,
  units: readonly Unit[],
  { id, title }: { readonly id: string; readonly title: Message },
): Table {
  const shown = units.slice(0, mostGroups);
  const above = shareAbove(settings);
  return {
    type: 'table',
    id,
    title: message('load.units.title', { unit: title }),
    columns: [
      textColumn('unit', title),
      numberColumn('surveys', message('column.surveys')),
      numberColumn('invitations', message('column.invitations')),
      numberColumn('people', message('column.people')),
      numberColumn('highest', message('column.highest-load')),
      numberColumn('above', message('column.above-rule')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: shown.map((unit) => [
      label(unit.name === '' ? message('group.unknown') : unit.name),
      number(surveysIn(unit), 'count'),
      number(unit.invitations.length, 'count'),
      number(unit.people.length, 'count'),
      number(Math.max(...unit.invitations.map(({ load }) => load)), 'count'),
      valueOfEstimate(above(unit), 'share'),
      intervalOfEstimate(above(unit), 'share'),
    ]),
    notes: groupNotes(shown.length, units.length),
  };
}

/** By country, else region, by every --by column of the customers, and by sender where people may be named. */
export function unitTables(context: AnalysisContext, people: readonly PersonLoad[]): readonly Table[] {
  const { source, settings } = context;
  if (settings.isForPublication) return [];
  const customers = new Map(source.ledger('customer').map((one) => [textOf(one, 'customer_id') ?? '', one] as const));
  const hasField = (field: string): boolean => [...customers.values()].some((one) => textOf(one, field) !== undefined);
  const usual = ['country', 'region'].find(hasField);
  const stated = settings.by.flatMap(({ dimension }) =>
    dimension.startsWith('customer:') ? [dimension.slice('customer:'.length)] : [],
  );
  const fields = [...new Set([...(usual === undefined ? [] : [usual]), ...stated])];
  const byField = fields.map((field) =>
    tableOf(
      context,
      unitsOf(people, ({ account }) => {
        const customer = customers.get(account);
        return customer && textOf(customer, field);
      }),
      { id: `load-by-${field}`, title: message('verbatim', { text: field }) },
    ),
  );
  const bySurvey = tableOf(
    context,
    unitsOf(people, (_, { survey }) => survey),
    { id: 'load-by-survey', title: message('column.survey') },
  );
  const bySender = settings.mayNamePeople
    ? [
        tableOf(
          context,
          unitsOf(people, (_, { sender }) => sender),
          { id: 'load-by-sender', title: message('column.sender') },
        ),
      ]
    : [];
  return [bySurvey, ...byField, ...bySender];
}
