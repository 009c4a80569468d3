/** The plan for one goal: a table with a row a role, what was supposed, and where asking everybody is not enough. */
import type { Method } from '../../domain/methods.js';
import { empty, figureOf, label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Column, Figure, Section, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { RankedFinding } from '../analysis.js';
import { groupLabel, roleName } from '../group-names.js';
import { goalName, sizeValue, type Goal } from './goal.js';
import type { Assurance, RolePlan } from './plan-role.js';

const reachedOrNot = (size: number | undefined, { goal, expected }: { goal: Goal; expected: number }): Value =>
  size === undefined ? withheld({ reason: 'too-few-answers', answers: expected }) : sizeValue(size, goal);

const spreadCell = ({ spread }: RolePlan, { measure }: Goal): Value =>
  measure === 'share' ? number(spread.value, 'share') : number(spread.value, 'statistic');

function remarkOf({ isShort, isCensus }: RolePlan): Message {
  if (isShort) return message('plan.remark.short');
  return message(isCensus ? 'plan.remark.census' : 'plan.remark.sample');
}

function columnsOf({ kind, measure }: Goal): readonly Column[] {
  return [
    textColumn('role', message('column.role')),
    numberColumn('people', message('column.people')),
    numberColumn('response', message('plan.column.response')),
    numberColumn('spread', message(measure === 'share' ? 'plan.column.share' : 'plan.column.deviation')),
    numberColumn('design-effect', message('plan.column.design-effect')),
    numberColumn('needed', message('plan.column.needed')),
    numberColumn('invite', message('plan.column.invite')),
    numberColumn('expected', message('plan.column.expected')),
    numberColumn('reached', message(kind === 'width' ? 'plan.column.width' : 'plan.column.smallest')),
    ...(kind === 'width' ? [numberColumn('printed', message('plan.column.printed'))] : []),
    textColumn('remark', message('plan.column.remark')),
  ];
}

function rowOf(plan: RolePlan, goal: Goal): readonly Value[] {
  const { role, group, response, needed, invite, expected, designEffect, reached, printed } = plan;
  const at = { goal, expected };
  return [
    groupLabel('role', role),
    number(group.people, 'count'),
    number(response.value, 'share'),
    spreadCell(plan, goal),
    number(designEffect, 'statistic'),
    needed === undefined ? label(message('plan.more-than-there-are')) : number(needed, 'count'),
    number(invite, 'count'),
    number(expected, 'count'),
    reachedOrNot(reached, at),
    ...(goal.kind === 'width' ? [reachedOrNot(printed, at)] : []),
    label(remarkOf(plan)),
  ];
}

const sumOf = (plans: readonly RolePlan[], of: (plan: RolePlan) => number): number =>
  plans.reduce((sum, plan) => sum + of(plan), 0);

/** All roles together: how many are invited and answer; what holds of one role holds not of their sum. */
function totalRow(plans: readonly RolePlan[], { kind }: Goal): readonly Value[] {
  return [
    label(message('column.everybody')),
    number(
      sumOf(plans, ({ group }) => group.people),
      'count',
    ),
    ...[empty, empty, empty, empty],
    number(
      sumOf(plans, ({ invite }) => invite),
      'count',
    ),
    number(
      sumOf(plans, ({ expected }) => expected),
      'count',
    ),
    ...(kind === 'width' ? [empty, empty] : [empty]),
    empty,
  ];
}

function findingOf(plan: RolePlan, goal: Goal): readonly RankedFinding[] {
  const { role, group, expected, reached, isShort } = plan;
  if (!isShort) return [];
  const words = {
    role: label(roleName(role)),
    people: number(group.people, 'count'),
    answers: number(expected, 'count'),
    size: sizeValue(goal.size, goal),
  };
  const key = goal.kind === 'width' ? 'finding.plan-too-wide' : 'finding.plan-unseen';
  const text =
    reached === undefined
      ? message('finding.plan-nothing', words)
      : message(key, { ...words, reached: sizeValue(reached, goal) });
  const id = `${goal.kind === 'width' ? 'plan-too-wide' : 'plan-unseen'}:${goalName(goal)}:${role}`;
  return [{ weight: 60, finding: { type: 'finding', id, emphasis: 'bad', text } }];
}

/** By which formula; structurally a method of `statistics/`. */
function methodOf({ kind, measure }: Goal): Method {
  if (kind === 'width') return 'sample-size-finite';
  return measure === 'share' ? 'power-of-shares' : 'power-of-means';
}

function figuresOf(plan: RolePlan, goal: Goal): readonly Figure[] {
  const { role, needed, invite, expected, reached } = plan;
  const method = methodOf(goal);
  const by = { goal: goalName(goal), size: String(goal.size), role };
  const definition = message(goal.kind === 'width' ? 'definition.plan-width' : 'definition.plan-detect', {
    size: sizeValue(goal.size, goal),
  });
  const figure = (metric: string, value: number | undefined): Figure =>
    figureOf({
      metric,
      by,
      definition,
      estimate:
        value === undefined
          ? { status: 'withheld', reason: 'too-few-answers', answers: expected }
          : { status: 'known', value, answers: expected, method },
    });
  return [
    figure('planned-answers', needed),
    figure('planned-invitations', invite),
    figure(goal.kind === 'width' ? 'planned-half-width' : 'smallest-detectable-change', reached),
  ];
}

export interface GoalPlan {
  readonly section: Section;
  readonly findings: readonly RankedFinding[];
  readonly figures: readonly Figure[];
}

/** How the formulas are meant: stands under every table. */
function methodNotes(goal: Goal, { confidence, power }: Assurance): readonly Message[] {
  if (goal.kind === 'width') return [message('plan.note.width', { confidence: number(confidence, 'level') })];
  const words = { level: number(1 - confidence, 'level'), power: number(power, 'level') };
  return [message(goal.measure === 'share' ? 'plan.note.detect-share' : 'plan.note.detect-mean', words)];
}

/** One goal over all roles; `supposed` says what the plan rests on. */
export function goalSection(
  goal: Goal,
  plans: readonly RolePlan[],
  { assurance, supposed }: { readonly assurance: Assurance; readonly supposed: readonly Message[] },
): GoalPlan {
  const id = `plan:${goalName(goal)}`;
  const table: Table = {
    type: 'table',
    id,
    columns: columnsOf(goal),
    rows: [...plans.map((plan) => rowOf(plan, goal)), ...(plans.length > 1 ? [totalRow(plans, goal)] : [])],
    notes: [...methodNotes(goal, assurance), ...supposed],
  };
  const title = message(goal.kind === 'width' ? 'plan.title.width' : 'plan.title.detect', {
    measure: message(`plan.measure.${goal.measure}`),
    size: sizeValue(goal.size, goal),
  });
  return {
    section: { id, title, blocks: [table] },
    findings: plans.flatMap((plan) => findingOf(plan, goal)),
    figures: plans.flatMap((plan) => figuresOf(plan, goal)),
  };
}
