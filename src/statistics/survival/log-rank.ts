/** Does one group leave earlier than another, beyond what chance explains? */
import { sum } from 'simple-statistics';
import { choleskyFactor, solveLower } from '../cholesky.js';
import { chiSquaredUpperTail } from '../distributions/chi-squared.js';
import type { Test, WithheldEstimate } from '../estimate.js';
import { lifeTableOf, type LifeTable, type ObservedTime } from './life-table.js';

/** Those at risk and the events of each group at one time. */
interface Moment {
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
}

function momentsOfGroups(tables: readonly LifeTable[]): readonly Moment[] {
  const withEvents = tables.flatMap(({ rows }) => rows.filter(({ events }) => events > 0).map(({ time }) => time));
  const times = [...new Set(withEvents)].sort((left, right) => left - right);
  const places = tables.map(() => 0);
  return times.map((time) => {
    const rows = tables.map((table, group) => {
      while ((table.rows[places[group] ?? 0]?.time ?? Infinity) < time) places[group] = (places[group] ?? 0) + 1;
      return table.rows[places[group] ?? 0];
    });
    return {
      atRisk: rows.map((row) => row?.atRisk ?? 0),
      events: rows.map((row) => (row?.time === time ? row.events : 0)),
    };
  });
}

/** Σ(observed − expected) of each group but the last, and its hypergeometric covariance. */
function differencesOf(moments: readonly Moment[], groups: number) {
  const differences = new Array<number>(groups - 1).fill(0);
  const covariance = differences.map(() => new Array<number>(groups - 1).fill(0));
  for (const { atRisk, events } of moments) {
    const [all, left] = [sum([...atRisk]), sum([...events])];
    const shares = atRisk.map((count) => count / all);
    const scale = all > 1 ? (left * (all - left)) / (all - 1) : 0;
    for (const [i, row] of covariance.entries()) {
      differences[i] = (differences[i] ?? 0) + (events[i] ?? 0) - left * (shares[i] ?? 0);
      for (let j = 0; j < row.length; j += 1)
        row[j] = (row[j] ?? 0) + scale * (shares[i] ?? 0) * ((i === j ? 1 : 0) - (shares[j] ?? 0));
    }
  }
  return { differences, covariance };
}

/**
 * Log-rank test: `statistic` d'V⁻¹d of observed − expected events, χ² with groups − 1 degrees of freedom (Mantel 1966; Peto &
 * Peto 1972; R `survival::survdiff`). Groups without anybody are left out. Withheld: fewer than two groups, or no event
 * while both were there.
 */
export function logRankTest(groups: readonly (readonly ObservedTime[])[]): Test {
  const found = groups.map(lifeTableOf);
  const invalid = found.find((table): table is WithheldEstimate => 'status' in table && table.reason !== 'no-answers');
  if (invalid) return invalid;
  const tables = found.filter((table): table is LifeTable => !('status' in table));
  const answers = sum(tables.map((table) => table.answers));
  if (tables.length < 2)
    return { status: 'withheld', reason: answers === 0 ? 'no-answers' : 'too-few-answers', answers, needed: 2 };
  const { differences, covariance } = differencesOf(momentsOfGroups(tables), tables.length);
  const factor = choleskyFactor(covariance);
  if (factor === undefined) return { status: 'withheld', reason: 'no-variation', answers };
  const statistic = sum(solveLower(factor, differences).map((value) => value * value));
  const degreesOfFreedom = tables.length - 1;
  const p = Math.min(1, chiSquaredUpperTail(statistic, degreesOfFreedom));
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 'log-rank' };
}
