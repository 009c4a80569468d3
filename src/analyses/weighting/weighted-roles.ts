/** The share of satisfied by role under weights, and whether the roles still differ. */
import {
  answersOfEstimate,
  figureOf,
  figureOfTest,
  intervalOfEstimate,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import { weightedRoleDifference } from '../../metrics/weighting/weighted-role-difference.js';
import { weightedScores } from '../../metrics/weighted-scores.js';
import type { Estimate, Test } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import { contextOf, type MeasuredWeighting, type WeighedMetric } from './measure-weighting.js';
import { measureSplit } from '../split-tables.js';
import { sampleOf } from './places.js';
import { meaningOf } from './weighting-blocks.js';

interface RoleRequest {
  readonly view: SurveyView;
  /** The share of satisfied. */
  readonly of: WeighedMetric;
  readonly one: MeasuredWeighting;
}

interface WeightedRole {
  readonly role: string;
  readonly unweighted: Estimate | undefined;
  readonly weighted: Estimate;
}

/** Roles that may be shown unweighted; the others stay hidden under any weights. */
function sharesByRole({ view, of, one }: RoleRequest): readonly WeightedRole[] {
  const { metric, score, unit, definition } = of;
  const request = { metric: metric as Parameters<typeof measureSplit>[2]['metric'], score, unit, definition };
  const { groups } = measureSplit(view, { name: 'role', dimension: 'role' }, request).estimates;
  const roles = inDisplayOrder(groups.keys()).filter((role) => role !== '' && groups.get(role)?.status === 'known');
  const { places, weightOf } = one.assigned;
  return roles.map((role) => {
    const ofRole = places.filter((place) => place.on('role') === role);
    const weighted = weightedScores.csat.estimate(sampleOf(ofRole, weightOf), contextOf(view, score));
    return { role, unweighted: groups.get(role), weighted };
  });
}

function testOf({ view, of, one }: RoleRequest, roles: readonly string[]): Test {
  const { places, weightOf } = one.assigned;
  const shown = places.filter((place) => roles.includes(place.on('role')));
  const sample = sampleOf(shown, weightOf);
  const table = {
    ...sample,
    rows: sample.places.map((place) => place.on('role')),
    columns: sample.values.map((answer) => (answer >= of.score.hitFrom ? 1 : 0)),
  };
  return weightedRoleDifference.compute(table, contextOf(view, of.score));
}

function sentenceOf(test: Test): Message {
  if (test.status === 'withheld') {
    return message('weighting.role-test.none', { reason: message(`withheld.sentence.${test.reason}`) });
  }
  return message('weighting.role-test', {
    statistic: number(test.statistic, 'statistic'),
    between: number(test.degreesOfFreedom ?? 0, 'statistic'),
    within: number(test.degreesOfFreedomWithin ?? 0, 'statistic'),
    p: number(test.p, 'p-value'),
    answers: number(test.answers, 'count'),
    effect: number(test.effect ?? 0, 'coefficient'),
  });
}

function rolesTable(meaning: Message, shares: readonly WeightedRole[]): Table {
  return {
    type: 'table',
    id: 'weighting-roles',
    title: message('weighting.roles.title', { meaning }),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('unweighted', message('column.unweighted')),
      numberColumn('unweighted-interval', message('column.interval')),
      numberColumn('answers', message('column.answers')),
      numberColumn('weighted', message('column.weighted')),
      numberColumn('weighted-interval', message('column.interval')),
    ],
    rows: shares.map(({ role, unweighted, weighted }) => [
      groupLabel('role', role),
      valueOfEstimate(unweighted, 'share'),
      intervalOfEstimate(unweighted, 'share'),
      answersOfEstimate(weighted),
      valueOfEstimate(weighted, 'share'),
      intervalOfEstimate(weighted, 'share'),
    ]),
    notes: [],
  };
}

/** Share of satisfied by role, unweighted beside weighted, with the Rao-Scott test of the weighted table. */
export function weightedRoles(request: RoleRequest): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
} {
  const { view, of, one } = request;
  const shares = sharesByRole(request);
  if (shares.length < 2) return { blocks: [], figures: [] };
  const meaning = meaningOf(view, one.kind);
  const test = testOf(
    request,
    shares.map(({ role }) => role),
  );
  const common = { survey: view.survey.name, weighted: true };
  const figures = shares.map(({ role, weighted }) =>
    figureOf({
      ...common,
      metric: of.id,
      by: { role, weighting: one.kind },
      estimate: weighted,
      definition: message('definition.weighted', { definition: of.definition, meaning }),
    }),
  );
  const definition = message('definition.weighted-role-difference', { definition: of.definition, meaning });
  const by = { weighting: one.kind };
  // With each role alike the weights inside a role are equal: the table would say the same twice.
  const tables = one.kind === 'role' ? [] : [rolesTable(meaning, shares)];
  return {
    blocks: [...tables, { type: 'paragraph', text: sentenceOf(test) }],
    figures: [...figures, figureOfTest({ ...common, metric: weightedRoleDifference.id, by, definition, test })],
  };
}
