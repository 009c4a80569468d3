/** How satisfied is each role in each group of another split: role by region, role by period? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { csat } from '../../metrics/satisfaction/csat.js';
import { mayStandWhole } from '../../metrics/hidden-groups.js';
import { measureScore, peopleIn } from '../../metrics/measure.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { dimensionLabel, groupLabel, inDisplayOrder } from '../group-names.js';
import { shareDefinition, type ConstructScore } from '../scores.js';
import type { Split } from '../split-tables.js';

interface Cell {
  readonly role: string;
  readonly group: string;
  readonly estimate: Estimate;
}

/** Cells with answers, role by role in the order of the display. */
function cellsOf(view: SurveyView, split: Split, score: ConstructScore): readonly Cell[] {
  const { groups } = measureScore(csat, {
    source: view.source,
    question: questionOf(view, ['role', split.dimension]),
    score: score.score,
    context: { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom },
    rule: view.rule,
  });
  const all = [...groups].map(([key, estimate]): Cell => {
    const [role = '', group = ''] = groupValues(key);
    return { role, group, estimate };
  });
  const answered = all.filter(({ estimate }) => !(estimate.status === 'withheld' && estimate.reason === 'no-answers'));
  const byKey = new Map(answered.map((cell) => [groupKey([cell.role, cell.group]), cell]));
  const roles = inDisplayOrder(new Set(answered.map(({ role }) => role)));
  const names = inDisplayOrder(new Set(answered.map(({ group }) => group)));
  return roles.flatMap((role) => names.flatMap((group) => byKey.get(groupKey([role, group])) ?? []));
}

/** The report prints a page of them at most; a script gets all. */
const mostCells = 12;

/** Of many cells those say most that lie furthest from the share of their role, and are not a handful of answers. */
function mostTelling(cells: readonly Cell[], ofRole: ReadonlyMap<string, Estimate>): readonly Cell[] {
  if (cells.length <= mostCells) return cells;
  const distance = ({ role, group, estimate }: Cell): number => {
    const whole = ofRole.get(role);
    if (estimate.status !== 'known' || whole?.status !== 'known' || role === '' || group === '') return -1;
    return Math.abs(estimate.value - whole.value) * Math.sqrt(estimate.answers);
  };
  const chosen = new Set(cells.toSorted((a, b) => distance(b) - distance(a)).slice(0, mostCells));
  return cells.filter((cell) => chosen.has(cell));
}

function tableOf(
  split: Split,
  score: ConstructScore,
  { cells, shown }: Readonly<Record<'cells' | 'shown', readonly Cell[]>>,
): Table {
  const left = cells.length - shown.length;
  const more = left > 0 ? [message('note.more-cells', { left: number(left, 'count') })] : [];
  const isSmall = shown.some(({ estimate }) => (estimate.answers ?? 0) < csat.smallBelow);
  const small = isSmall ? [message('note.small-base', { smallBelow: String(csat.smallBelow) })] : [];
  return {
    type: 'table',
    id: `role-by-${split.name}`,
    title: message('roles.by-split.title', { split: dimensionLabel(split.name) }),
    columns: [
      textColumn('role', message('column.role')),
      textColumn(split.name, message('verbatim', { text: dimensionLabel(split.name) })),
      numberColumn('answers', message('column.answers')),
      numberColumn('csat', message('column.csat')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: shown.map(({ role, group, estimate }) => [
      groupLabel('role', role),
      groupLabel(split.dimension, group),
      answersOfEstimate(estimate, csat.smallBelow),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
    ]),
    notes: [message('note.satisfied-is', { definition: shareDefinition(score) }), ...more, ...small],
  };
}

interface RoleBySplit {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
}

/**
 * Nothing where fewer than two roles answered. Under the rules of small groups both margins are printed elsewhere, so that
 * one hidden cell could be computed from the others: there the table stands whole or not at all.
 */
export function roleBySplit(view: SurveyView, split: Split, score: ConstructScore): RoleBySplit {
  if (peopleIn(view.source, questionOf(view, ['role']), score.score).size < 2) return { blocks: [], figures: [] };
  const isWhole = mayStandWhole(view, questionOf(view, ['role', split.dimension]), score.score);
  if (!isWhole && view.rule.minimumGroup !== undefined) {
    const text = message('roles.by-split.left-out', {
      split: dimensionLabel(split.name),
      k: number(view.rule.minimumGroup, 'count'),
    });
    return { blocks: [{ type: 'notice', id: `role-by-${split.name}-left-out`, level: 'note', text }], figures: [] };
  }
  const cells = cellsOf(view, split, score);
  const ofRole = measureScore(csat, {
    source: view.source,
    question: questionOf(view, ['role']),
    score: score.score,
    context: { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom },
    rule: view.rule,
  }).groups;
  const shown = mostTelling(cells, ofRole);
  const definition = shareDefinition(score);
  return {
    blocks: [tableOf(split, score, { cells, shown })],
    figures: cells.map(({ role, group, estimate }) =>
      figureOf({ metric: csat.id, by: { role, [split.name]: group }, estimate, definition, survey: view.survey.name }),
    ),
  };
}
