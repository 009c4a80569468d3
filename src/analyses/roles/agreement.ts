/** Do the people of one role agree among themselves? Agreement and spread by role, said in words. */
import { agreementBootstrap, roleAgreement } from '../../metrics/satisfaction/role-agreement.js';
import { satisfactionSpread } from '../../metrics/satisfaction/satisfaction-spread.js';
import {
  answersOfEstimate,
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { scaleText } from '../../domain/scales.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import type { ConstructScore } from '../scores.js';
import { groupNotes, measureSplit, mostGroups, type MeasuredMetric, type Split } from '../split-tables.js';

const roleSplit: Split = { name: 'role', dimension: 'role' };

/** Cuts of our own, for want of cited ones; printed under the table. */
const agreeFrom = 0.5;
const partlyFrom = 0.2;

/** Words hold over the whole interval: what a few other answers would have changed is said to be unclear. */
function inWords(agreement: Estimate | undefined): Value {
  if (agreement?.status !== 'known' || agreement.answers < roleAgreement.smallBelow) return empty;
  const [low, high] = agreement.interval ?? [-1, 1];
  if (high < 0) return label(message('agreement.camps'));
  if (low >= agreeFrom) return label(message('agreement.agree'));
  if (low >= partlyFrom) return label(message('agreement.partly'));
  return label(message(high < partlyFrom ? 'agreement.spread' : 'agreement.unclear'));
}

interface Measured {
  readonly agreement: MeasuredMetric;
  readonly spread: MeasuredMetric;
  /** Roles with answers that may be shown. */
  readonly roles: readonly string[];
}

const drawing = { seed: String(agreementBootstrap.seed), draws: String(agreementBootstrap.draws) };

function measure(view: SurveyView, score: ConstructScore): Measured {
  const scale = scaleText(score.scale);
  const agreement = measureSplit(view, roleSplit, {
    metric: roleAgreement,
    score,
    unit: 'correlation',
    definition: message('definition.role-agreement', { scale, ...drawing }),
  });
  const spread = measureSplit(view, roleSplit, {
    metric: satisfactionSpread,
    score,
    unit: 'rating',
    definition: message('definition.satisfaction-spread', { scale }),
  });
  const { groups } = spread.estimates;
  const roles = inDisplayOrder(groups.keys()).filter((role) => role !== '' && groups.get(role)?.status === 'known');
  return { agreement, spread, roles };
}

function tableOf({ agreement, spread, roles: all }: Measured): Table {
  const answersOf = (role: string): number => spread.estimates.groups.get(role)?.answers ?? 0;
  const most = new Set(all.toSorted((a, b) => answersOf(b) - answersOf(a)).slice(0, mostGroups));
  const roles = all.filter((role) => most.has(role));
  const cuts = { agree: number(agreeFrom, 'coefficient'), partly: number(partlyFrom, 'coefficient') };
  return {
    type: 'table',
    id: 'role-agreement',
    title: message('agreement.title'),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('answers', message('column.answers')),
      numberColumn('agreement', message('column.role-agreement')),
      numberColumn('interval', message('column.interval')),
      numberColumn('spread', message('column.satisfaction-spread')),
      textColumn('words', message('column.in-words')),
    ],
    rows: roles.map((role): readonly Value[] => {
      const [a, s] = [agreement.estimates.groups.get(role), spread.estimates.groups.get(role)];
      return [
        groupLabel('role', role),
        answersOfEstimate(s, satisfactionSpread.smallBelow),
        valueOfEstimate(a, 'correlation'),
        intervalOfEstimate(a, 'correlation'),
        valueOfEstimate(s, 'rating'),
        inWords(a),
      ];
    }),
    notes: [message('note.role-agreement', { ...cuts, ...drawing }), ...groupNotes(roles.length, all.length)],
  };
}

/** Nothing where no role has answers that may be shown. */
export function agreementWithinRoles(
  view: SurveyView,
  score: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const measured = measure(view, score);
  const { agreement, spread, roles } = measured;
  if (roles.length === 0) return { blocks: [], figures: [] };
  const survey = view.survey.name;
  const figures = [agreement, spread].flatMap(({ metric, definition, estimates }) =>
    roles.map((role) =>
      figureOf({ metric: metric.id, by: { role }, estimate: estimates.groups.get(role), definition, survey }),
    ),
  );
  return { blocks: [tableOf(measured)], figures };
}
