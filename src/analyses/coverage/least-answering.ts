/** Does one role answer clearly less than another when both are asked? */
import { significance } from '../significance.js';
import { distributionOfHits } from '../../metrics/score-answers.js';
import { intervalOfEstimate, label, number, valueOfEstimate } from '../../report/build.js';
import { clusteredKruskalWallis } from '../../statistics/compare-clustered-groups.js';
import type { GroupedClusters } from '../../statistics/grouped-clusters.js';
import { message } from '../../text/message.js';
import type { RankedFinding } from '../analysis.js';
import { roleName } from '../group-names.js';
import { clusterOf, hasAnswered, type Invitation } from './invitations.js';
import { everybody, type Asked, type RoleRow } from './part.js';

/** Below this many points of difference a role is not said to answer less, however many were asked. */
const smallestGap = 0.1;
/** Answered (1) and silent (0) of each account by role: the rank test of 0 and 1 compares shares. */
function byAccount(invitations: readonly Invitation[], roles: readonly string[]): GroupedClusters {
  const accounts = new Map<string, Map<string, { hits: number; trials: number }>>();
  for (const one of invitations) {
    if (!one.isEligible || !roles.includes(one.role)) continue;
    const key = clusterOf(one);
    const own = accounts.get(key) ?? new Map<string, { hits: number; trials: number }>();
    const counts = own.get(one.role) ?? { hits: 0, trials: 0 };
    counts.trials += 1;
    if (hasAnswered(one)) counts.hits += 1;
    accounts.set(key, own.set(one.role, counts));
  }
  const clusters = [...accounts.values()].map(
    (own) => new Map([...own].map(([role, counts]) => [role, distributionOfHits(counts)] as const)),
  );
  return { groups: roles, clusters };
}

/** A finding where the roles differ beyond chance and by ten points or more; nothing under the rules of small groups. */
export function leastAnswering({ view, invitations }: Asked, rows: readonly RoleRow[]): readonly RankedFinding[] {
  if (view.rule.minimumGroup !== undefined) return [];
  const known = rows
    .flatMap(({ role, rate }) =>
      role === '' || role === everybody || rate.status === 'withheld' ? [] : [{ role, rate }],
    )
    .toSorted((a, b) => a.rate.value - b.rate.value);
  const [least, most] = [known[0], known.at(-1)];
  if (!least || !most || most.rate.value - least.rate.value < smallestGap) return [];
  const roles = known.map(({ role }) => role);
  const test = clusteredKruskalWallis(byAccount(invitations, roles));
  if (test.status !== 'known' || test.p >= significance) return [];
  const text = message('finding.role-answers-least', {
    role: label(roleName(least.role)),
    rate: valueOfEstimate(least.rate, 'share'),
    interval: intervalOfEstimate(least.rate, 'share'),
    answers: number(least.rate.answers, 'count'),
    other: label(roleName(most.role)),
    otherRate: valueOfEstimate(most.rate, 'share'),
    otherInterval: intervalOfEstimate(most.rate, 'share'),
    otherAnswers: number(most.rate.answers, 'count'),
    p: number(test.p, 'p-value'),
  });
  return [{ weight: 46, finding: { type: 'finding', id: 'role-answers-least', emphasis: 'doubt', text } }];
}
