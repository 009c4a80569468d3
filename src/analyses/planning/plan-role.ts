/** How many of a role must be invited to reach a goal, and what is reached when all of them are not enough? */
import {
  answersForHalfWidth,
  answersWorth,
  halfWidthOf,
  plannedDesignEffect,
  type PlannedGroup,
} from '../../statistics/planning/precision.js';
import { answersForTwoMeans, smallestMeanChange } from '../../statistics/planning/power-of-means.js';
import { answersForTwoShares, changedShare, smallestShareChange } from '../../statistics/planning/power-of-shares.js';
import { normalCriticalValue } from '../../statistics/critical-value.js';
import { wilsonInterval } from '../../statistics/interval-of-proportion.js';
import type { Goal, Supposed } from './goal.js';

export interface Assurance {
  /** Of intervals; 1 − it is the two-sided level of tests. */
  readonly confidence: number;
  /** How often the change is to be found, 0..1. */
  readonly power: number;
}

/** A role with all that is supposed of it. */
export interface RoleToPlan {
  readonly role: string;
  readonly group: PlannedGroup;
  /** 0..1, above 0. */
  readonly response: Supposed;
  /** A share 0..1, or the standard deviation of a mean or of NPS. */
  readonly spread: Supposed;
}

export interface RolePlan extends RoleToPlan {
  /** Undefined where not even an answer of everybody would do. */
  readonly needed: number | undefined;
  readonly invite: number;
  /** Everybody must be invited. */
  readonly isCensus: boolean;
  /** Answers to be expected of them, rounded down. */
  readonly expected: number;
  readonly designEffect: number;
  /** Half-width or smallest change with the answers expected; undefined where they show none. */
  readonly reached: number | undefined;
  /** Of a half-width: as reports print it, which take nobody for everybody. */
  readonly printed: number | undefined;
  readonly isShort: boolean;
}

const testPlan = ({ confidence, power }: Assurance) => ({ significance: 1 - confidence, power });

/** Independent answers in each of two periods. */
function independentFor({ measure, size }: Goal, spread: number, assurance: Assurance): number | undefined {
  const plan = testPlan(assurance);
  if (measure !== 'share') return answersForTwoMeans({ difference: size, deviation: spread }, plan);
  const after = changedShare(spread, size);
  return after < 0 || after > 1 ? undefined : answersForTwoShares({ before: spread, after }, plan);
}

/** A hair above a whole number is that number: it comes of rounding, not of a further answer. */
const upward = (number: number): number => Math.ceil(number - 1e-9);
const downward = (number: number): number => Math.floor(number + 1e-9);

function neededFor(goal: Goal, { group, spread }: RoleToPlan, assurance: Assurance): number | undefined {
  if (goal.kind === 'width') return answersForHalfWidth(goal.size, group, assurance);
  const independent = independentFor(goal, spread.value, assurance);
  return independent === undefined ? undefined : answersWorth(upward(independent), group);
}

function reachedWith(answers: number, goal: Goal, { role, assurance }: { role: RoleToPlan; assurance: Assurance }) {
  const { group, spread } = role;
  if (answers < 1) return undefined;
  if (goal.kind === 'width')
    return halfWidthOf(answers, group, { confidence: assurance.confidence, of: 'these-people' });
  const independent = answers / plannedDesignEffect(answers, group);
  const plan = testPlan(assurance);
  return goal.measure === 'share'
    ? smallestShareChange(independent, spread.value, plan)
    : smallestMeanChange(independent, spread.value, plan);
}

/** Half the width as reports print it: of a share Wilson's, answers worth as many as the design effect leaves of them. */
function printedWidth(answers: number, goal: Goal, { role, assurance }: { role: RoleToPlan; assurance: Assurance }) {
  const { group, spread } = role;
  if (goal.kind !== 'width' || answers < 1) return undefined;
  const { confidence } = assurance;
  if (goal.measure !== 'share') return halfWidthOf(answers, group, { confidence, of: 'people-like-these' });
  const worth = answers / plannedDesignEffect(answers, group);
  const [low, high] = wilsonInterval(spread.value, normalCriticalValue(confidence) ** 2 / worth);
  return (high - low) / 2;
}

/** Invites as many as bring the answers needed at the response supposed; where the role has no more, all of them. */
export function planRole(role: RoleToPlan, goal: Goal, assurance: Assurance): RolePlan {
  const { group, response } = role;
  const needed = neededFor(goal, role, assurance);
  const wanted = needed === undefined ? Infinity : upward(needed / response.value);
  const invite = Math.min(group.people, wanted);
  const expected = downward(invite * response.value);
  const reached = reachedWith(expected, goal, { role, assurance });
  return {
    ...role,
    needed,
    invite,
    isCensus: wanted >= group.people,
    expected,
    designEffect: plannedDesignEffect(Math.max(1, expected), group),
    reached,
    printed: printedWidth(expected, goal, { role, assurance }),
    isShort: wanted > group.people,
  };
}
