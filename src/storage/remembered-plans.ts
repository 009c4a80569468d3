/** How is each dimension of a survey looked up once, and again only after something was stored? */
import type { Dimension } from '../counts/count-source.js';
import type { Connection } from './database.js';
import { type DimensionPlan, planDimension } from './dimension-plans.js';
import { prepared } from './prepared.js';

export type PlanFor = (surveyId: number, dimension: Dimension) => DimensionPlan;

/** Of all plans together, some 30 MB; dimensions beyond (ids of millions of respondents) are looked up for each need. */
const mostLabels = 400_000;

/** Plans remembered as long as the database stays as it is. */
export function rememberPlans(connection: Connection): PlanFor {
  const plans = new Map<string, DimensionPlan>();
  let labels = 0;
  let state = '';
  return (surveyId, dimension) => {
    const present = stateOf(connection);
    if (present !== state) {
      plans.clear();
      labels = 0;
    }
    state = present;
    const key = `${String(surveyId)} ${dimension}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = planDimension(connection, surveyId, dimension);
    if (labels + plan.labels.length <= mostLabels) {
      labels += plan.labels.length;
      plans.set(key, plan);
    }
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
