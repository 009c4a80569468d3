/** Which roles answer when they are asked, and how satisfied could each be if the silent had answered? */
import type { Breakdown } from '../../counts/breakdown.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf } from '../../counts/needs.js';
import { nonResponseBounds } from '../../metrics/governance/non-response-bounds.js';
import { responseRate } from '../../metrics/governance/response-rate.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenIn } from '../../metrics/hidden-groups.js';
import { hiddenEstimate, withholdSmallGroups } from '../../metrics/withhold.js';
import {
  answersOfEstimate,
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { IntervalsPicture } from '../../report/picture.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import { inTheWhole } from '../overview.js';
import { pooledOver } from '../roles/headline-rule.js';
import { firstScore, meanDefinition, type ConstructScore } from '../scores.js';
import type { Invitation } from './invitations.js';
import { everybody, nothing, type Asked, type Part, type RoleRow } from './part.js';
import { leastAnswering } from './least-answering.js';
import { readPeopleHeard, type PeopleHeard } from './people-heard.js';
import { ratesByGroup, type AskedGroup } from './rates-by-group.js';
import { rateOf } from './response-rates.js';

interface Group {
  readonly role: string;
  readonly invitations: readonly Invitation[];
  readonly people: number;
}

/** People asked, or those of whom something is known where they are fewer: a rate without the unknown counts these alone. */
function peopleIn(invitations: readonly Invitation[]): number {
  const people = new Set(invitations.map(({ id }) => id)).size;
  const known = invitations.filter(
    ({ isEligible, disposition = 'unknown' }) => isEligible && disposition !== 'unknown',
  ).length;
  return known === 0 ? people : Math.min(people, known);
}

function groupsOf(invitations: readonly Invitation[]): readonly Group[] {
  const roles = inDisplayOrder(new Set(invitations.map(({ role }) => role)));
  return [...roles, everybody].map((role) => {
    const own = role === everybody ? invitations : invitations.filter((one) => one.role === role);
    return { role, invitations: own, people: peopleIn(own) };
  });
}

/** Roles whose answers are hidden: how many answered must not be told either. */
function hiddenRoles({ view }: Asked, score: ConstructScore | undefined): ReadonlySet<string> {
  return new Set(score ? hiddenIn(view, questionOf(view, ['role']), score.score).keys() : []);
}

/** A group hidden in one column is hidden in all: the smaller of both counts decides. */
function shown(
  { asked, hidden: further }: { readonly asked: Asked; readonly hidden: ReadonlySet<string> },
  groups: readonly Group[],
  estimates: readonly Estimate[],
): readonly Estimate[] {
  const all = estimates.at(-1) ?? { status: 'withheld', reason: 'no-answers' };
  const breakdown: Breakdown<Estimate> = {
    overall: all,
    groups: new Map(groups.slice(0, -1).map(({ role }, at) => [role, estimates[at] ?? all])),
  };
  const people = new Map(groups.map(({ role, people: count }) => [role, count] as const));
  const counted = { groups: people, all: people.get(everybody), mustHide: { groups: further, total: false } };
  const hidden = withholdSmallGroups(breakdown, asked.view.rule, counted);
  return [...groups.slice(0, -1).map(({ role }) => hidden.groups.get(role) ?? all), hidden.overall];
}

interface Scored extends PeopleHeard {
  readonly score: ConstructScore;
}

function boundsOf({ view }: Asked, group: Group, { score, means, keyOf }: Scored): Estimate {
  const people = new Set(group.invitations.filter(({ isEligible }) => isEligible).map(keyOf));
  const heard = [...people].flatMap((id) => means.get(id) ?? []);
  const satisfied = heard.filter((mean) => mean >= score.hitFrom).length;
  const input = { satisfied, heard: heard.length, all: people.size };
  const estimate = nonResponseBounds.compute(input, yesNoContext(view.settings.confidence));
  const k = view.rule.minimumGroup;
  return k !== undefined && isAllButFew(view, { group, score, heard: heard.length })
    ? hiddenEstimate('complementary', k)
    : estimate;
}

/** Those who answered without being asked: subtracted from all answers, these would show the few. */
function isAllButFew(
  view: SurveyView,
  { group, score, heard }: { readonly group: Group; readonly score: ConstructScore; readonly heard: number },
): boolean {
  const { overall, groups } = view.source.read(distributionOf(score.score), questionOf(view, ['role']));
  const answers = group.role === everybody ? overall : groups.get(group.role);
  const others = (answers ? countAnswers(answers) : 0) - heard;
  return others > 0 && others < (view.rule.minimumGroup ?? 0);
}

function pictureOf({ hasBounds }: { readonly hasBounds: boolean }): IntervalsPicture {
  const rate = { value: 'rate', interval: 'interval' };
  const panels = hasBounds ? [rate, { value: 'satisfied', interval: 'bounds' }] : [rate];
  return { type: 'intervals', label: 'role', panels };
}

function tableOf(rows: readonly RoleRow[], score: ConstructScore | undefined): Table {
  const hasBounds = rows.some(({ bounds: one }) => one !== undefined);
  const bounds = (one: Estimate | undefined): readonly Value[] =>
    hasBounds ? [one ? valueOfEstimate(one, 'share') : empty, intervalOfEstimate(one, 'share')] : [];
  const definition = score && meanDefinition(score);
  return {
    type: 'table',
    id: 'response-by-role',
    title: message('coverage.roles.title'),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('asked', message('column.invitations')),
      numberColumn('rate', message('column.response-rate')),
      numberColumn('interval', message('column.interval')),
      ...(hasBounds
        ? [
            numberColumn('satisfied', message('column.satisfied-of-heard')),
            numberColumn('bounds', message('column.bounds')),
          ]
        : []),
    ],
    rows: rows.map(({ role, rate, bounds: one }) => [
      role === everybody ? label(message('column.everybody')) : groupLabel('role', role),
      answersOfEstimate(rate, responseRate.smallBelow),
      valueOfEstimate(rate, 'share'),
      intervalOfEstimate(rate, 'share'),
      ...bounds(one),
    ]),
    notes: [
      message('note.response-by-role'),
      ...(hasBounds && score && definition
        ? [message('note.non-response-bounds', { definition, from: String(score.hitFrom) })]
        : []),
    ],
    picture: pictureOf({ hasBounds }),
  };
}

function figuresOf({ view }: Asked, rows: readonly RoleRow[]): readonly Figure[] {
  const survey = view.survey.name;
  return rows.flatMap(({ role, rate, bounds }) => {
    const by = role === everybody ? {} : { role };
    const ofBounds = bounds
      ? [
          figureOf({
            metric: nonResponseBounds.id,
            by,
            estimate: bounds,
            definition: message('definition.non-response-bounds'),
            survey,
          }),
        ]
      : [];
    if (role === everybody) return ofBounds;
    const definition = message('rate.RR2');
    return [
      figureOf({ metric: responseRate.id, by: { definition: 'RR2', role }, estimate: rate, definition, survey }),
      ...ofBounds,
    ];
  });
}

const isHidden = (estimate: Estimate): boolean =>
  estimate.status === 'withheld' && (estimate.reason === 'too-few-answers' || estimate.reason === 'anonymity');

/** What is hidden of one rate is hidden of all. */
function comparedPart(asked: Asked, groups: readonly Group[], rows: readonly RoleRow[]): Part {
  const own = groups.filter(({ role }) => role !== everybody);
  const rates = new Map(rows.map(({ role, rate }) => [role, rate] as const));
  const compared = own.map(({ role, invitations }): AskedGroup => {
    const rate = rates.get(role);
    return {
      by: { role },
      name: groupLabel('role', role),
      invitations,
      ...(rate && isHidden(rate) ? { instead: rate } : {}),
    };
  });
  return ratesByGroup(asked, compared, {
    id: 'response-rates-by-role',
    title: message('coverage.rates.by-role'),
    column: message('column.role'),
    notes: [],
    figures: ['RR1', 'RR5'],
  });
}

/** Nothing where no role of anybody asked is known. */
export function roleResponsePart(asked: Asked): Part {
  const groups = groupsOf(asked.invitations);
  if (groups.every(({ role }) => role === '' || role === everybody)) return nothing;
  const score = firstScore(asked.view.survey, ['satisfaction']);
  const byRule = { asked, hidden: hiddenRoles(asked, score) };
  const rates = shown(
    byRule,
    groups,
    groups.map(({ invitations }) => rateOf({ ...asked, invitations }, 'RR2')),
  );
  const heard = score && readPeopleHeard(asked.view, score);
  const found = score && heard ? groups.map((group) => boundsOf(asked, group, { score, ...heard })) : [];
  const pooled = found.at(-1);
  if (score && pooled) found[found.length - 1] = pooledOver(asked.view, score, pooled);
  const hasBounds = found.some(({ status }) => status === 'known');
  const bounds = hasBounds ? shown(byRule, groups, found) : [];
  const rows = groups.flatMap(({ role }, at): readonly RoleRow[] => {
    const rate = rates[at];
    return rate ? [{ role, rate, bounds: bounds[at] }] : [];
  });
  const compared = inTheWhole(asked.view.settings, () => comparedPart(asked, groups, rows));
  return {
    blocks: [tableOf(rows, score), ...compared.flatMap(({ blocks }) => blocks)],
    figures: [...figuresOf(asked, rows), ...compared.flatMap(({ figures }) => figures)],
    findings: leastAnswering(asked, rows),
  };
}
