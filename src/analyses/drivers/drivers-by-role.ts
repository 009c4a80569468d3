/** Do other drivers go with the outcome in one role than in another? */
import { unitSumsOf } from '../../counts/needs.js';
import type { UnitSums } from '../../counts/shapes.js';
import { johnsonOf } from '../../metrics/drivers/johnson-of.js';
import { answersOfEstimate, label, number, numberColumn, textColumn, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { resampleDrivers } from '../../statistics/drivers/resample-drivers.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder, roleName } from '../group-names.js';
import { driverFigures, estimatesOf, explainedOf } from './driver-figures.js';
import { byShare, orderOf } from './driver-order.js';
import { peopleBehind } from './people-behind.js';
import { isKnown, momentsOf, seed, type MeasuredDrivers } from './measure-drivers.js';

/** Only to tell first from second in each role; there are several roles. */
const draws = 200;

/** A column for each driver is read up to so many; beyond, the first alone is named. */
const mostColumns = 5;

interface RoleDrivers {
  readonly role: string;
  readonly measured: MeasuredDrivers;
}

function ofRole(all: MeasuredDrivers, sums: UnitSums): MeasuredDrivers {
  const moments = momentsOf(sums, [...all.drivers, all.outcome]);
  const johnson = johnsonOf({ moments, outcome: all.outcome.name });
  const lmg = { status: 'withheld', reason: 'too-many-items' } as const;
  const none = { pairwise: undefined, resampled: undefined, inflated: [], dependent: [], constant: [] };
  return { ...none, outcome: all.outcome, drivers: all.drivers, sums, moments, johnson, lmg };
}

/** Under the rules of small groups all roles are shown, or none: a hidden one could be told from the total. */
function mayShow(view: SurveyView, all: MeasuredDrivers): boolean {
  const k = view.rule.minimumGroup;
  if (k === undefined) return true;
  const people = peopleBehind(view, [...all.drivers, all.outcome], ['role']);
  return [...people.values()].every((count) => count >= k);
}

function roleTable(view: SurveyView, { outcome, drivers }: MeasuredDrivers, roles: readonly RoleDrivers[]): Table {
  const isNarrow = drivers.length <= mostColumns;
  const shares = ({ measured }: RoleDrivers): readonly Value[] => {
    const estimates = estimatesOf(measured, view.settings.confidence);
    if (isNarrow) return estimates.map(({ johnson }) => valueOfEstimate(johnson, 'share'));
    const first = isKnown(measured.johnson) ? byShare(measured)[0] : undefined;
    const own = estimates.find(({ driver }) => driver === first) ?? estimates[0];
    return [label(first?.words ?? ''), valueOfEstimate(own?.johnson, 'share')];
  };
  return {
    type: 'table',
    id: 'driver-shares-by-role',
    title: message('drivers.roles.title', { outcome: outcome.words }),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('answers', message('column.answers')),
      numberColumn('explained', message('column.explained')),
      ...(isNarrow
        ? drivers.map(({ name, words }) =>
            numberColumn(name, typeof words === 'string' ? message('verbatim', { text: words }) : words),
          )
        : [textColumn('first', message('column.largest')), numberColumn('share', message('column.driver-share'))]),
    ],
    rows: roles.map((one) => {
      const explained = explainedOf(one.measured);
      return [
        groupLabel('role', one.role),
        answersOfEstimate(explained),
        valueOfEstimate(explained, 'share'),
        ...shares(one),
      ];
    }),
    notes: [differenceNote(view, roles)],
  };
}

/** Two roles in which different drivers clearly stand first, or that no such two were found. */
function differenceNote(view: SurveyView, roles: readonly RoleDrivers[]): Message {
  const known = roles.filter(({ measured }) => isKnown(measured.johnson));
  const largest = known.map(({ measured }) => byShare(measured)[0]);
  const [same] = largest;
  // Where the largest is the same everywhere there is no difference to be sure of.
  if (same && largest.every((one) => one === same)) return message('drivers.roles.one', { first: same.words });
  const clear = known.flatMap(({ role, measured }) => {
    const resampled = resampleDrivers(measured.sums, { seed, draws });
    const order = orderOf({ ...measured, resampled }, view.settings.confidence);
    return order.kind === 'clear' ? [{ role, first: order.first }] : [];
  });
  const [one] = clear;
  const other = clear.find(({ first }) => first.name !== one?.first.name);
  if (!one || !other) return message('drivers.roles.same');
  return message('drivers.roles.differ', {
    role: roleName(one.role),
    first: one.first.words,
    otherRole: roleName(other.role),
    other: other.first.words,
  });
}

/** Shares in each role that has answers enough; nothing where there are not two roles. */
export function driversByRole(
  view: SurveyView,
  all: MeasuredDrivers,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const nothing = { blocks: [], figures: [] };
  if (!isKnown(all.johnson)) return nothing;
  const need = unitSumsOf([...all.drivers, all.outcome].map(({ score }) => score));
  const { groups } = view.source.read(need, questionOf(view, ['role']));
  const keys = inDisplayOrder([...groups].filter(([, { answers }]) => answers > 0).map(([key]) => key));
  if (keys.filter((key) => key !== '').length < 2) return nothing;
  if (!mayShow(view, all)) {
    const text = message('drivers.roles.withheld');
    return { blocks: [{ type: 'notice', id: 'driver-roles-withheld', level: 'note', text }], figures: [] };
  }
  const roles = keys.flatMap((role): readonly RoleDrivers[] => {
    const sums = groups.get(role);
    return sums ? [{ role, measured: ofRole(all, sums) }] : [];
  });
  const known = roles.filter(({ measured }) => isKnown(measured.johnson));
  const figures = roles.flatMap(({ role, measured }) => driverFigures(view, measured, { role }));
  if (known.length < 2) {
    const needed = number(10 * all.drivers.length, 'count');
    const text = message('drivers.roles.too-few', { needed });
    return { blocks: [{ type: 'notice', id: 'driver-roles-too-few', level: 'note', text }], figures };
  }
  return { blocks: [roleTable(view, all, roles)], figures };
}
