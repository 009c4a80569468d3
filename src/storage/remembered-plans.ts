/** How is each dimension of a survey looked up once, and again only after something was stored? */
import type { Dimension } from '../counts/count-source.js';
import type { Connection } from './database.js';
import { type DimensionPlan, planDimension } from './dimension-plans.js';
import { prepared } from './prepared.js';

export type PlanFor = (surveyId: number, dimension: Dimension) => DimensionPlan;

/** Dimensions with more labels (ids of millions of respondents) are not kept: they would fill the memory. */
const mostLabels = 20_000;
const mostPlans = 64;

/** Plans remembered as long as the database stays as it is. */
export function rememberPlans(connection: Connection): PlanFor {
  const plans = new Map<string, DimensionPlan>();
  let state = '';
  return (surveyId, dimension) => {
    const present = stateOf(connection);
    if (present !== state) plans.clear();
    state = present;
    const key = `${String(surveyId)} ${dimension}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = planDimension(connection, surveyId, dimension);
    if (plan.labels.length <= mostLabels && plans.size < mostPlans) plans.set(key, plan);
    return plan;
  };
}

/** Another text after every change: the first number counts the rows this connection wrote, the second what others did. */
export function stateOf(connection: Connection): string {
  const state = prepared<[number, number]>(
    connection,
    'SELECT total_changes(), (SELECT data_version FROM pragma_data_version)',
  );
  return (state.raw().get() ?? []).join(' ');
}
