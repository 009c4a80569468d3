/** Does a total move one way while its roles move the other (Simpson 1951)? Then the total tells of the mix, not of anybody. */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { number } from '../../report/build.js';
import { chiSquaredTest } from '../../statistics/chi-squared-test.js';
import { decomposeChange } from '../../statistics/kitagawa.js';
import type { Notice } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type RankedFinding, type SurveyView } from '../analysis.js';
import { dimensionLabel, groupLabel, inDisplayOrder } from '../group-names.js';
import type { ConstructScore } from '../scores.js';
import type { Split } from '../split-tables.js';

interface Hits {
  readonly hits: number;
  readonly answers: number;
}

function hitsOf({ counts }: Distribution, hitFrom: number): Hits {
  let [hits, answers] = [0, 0];
  for (const [value, count] of counts) {
    answers += count;
    if (value >= hitFrom) hits += count;
  }
  return { hits, answers };
}

/** A move of the total below this is no move: one point of the share satisfied. */
const smallestMove = 0.01;

export interface Reversal {
  readonly from: string;
  readonly to: string;
  /** Share satisfied of the second less that of the first, over all roles. */
  readonly total: number;
  /** What of it another mix of roles adds, and what is left at the same mix; together the total (Kitagawa 1955). */
  readonly mix: number;
  readonly rate: number;
  /** The same within each role with enough answers on both sides. */
  readonly roles: readonly { readonly role: string; readonly move: number }[];
  readonly answers: number;
}

const moveOf = (first: Hits, second: Hits): number => second.hits / second.answers - first.hits / first.answers;

/** A role with fewer answers on a side shows chance, not a move. */
const fewestAnswers = 10;
/** Another mix that chance alone gives as often as this is no other mix. */
const surelyOther = 0.01;

/** Is the mix of roles another one, beyond chance? Pearson's test of roles by side. */
function isMixAnother(compared: readonly { readonly first: Hits; readonly second: Hits }[]): boolean {
  const cells = compared.flatMap(({ first, second }, role) => [
    [role, 0, first.answers] as const,
    [role, 1, second.answers] as const,
  ]);
  const test = chiSquaredTest({ kind: 'cross-table', cells });
  return test.status === 'known' && test.p < surelyOther;
}

/**
 * The total moves by a point or more, another mix of roles carries it that way, beyond chance, and at the same mix it would
 * move the other way, as every role does; of three and more roles one may stand still or go along. Both totals are over the
 * compared roles alone.
 */
export function reversalBetween(
  [from, to]: readonly [from: string, to: string],
  roles: readonly string[],
  hitsAt: (role: string, group: string) => Hits | undefined,
): Reversal | undefined {
  const compared = roles.flatMap((role) => {
    const [first, second] = [hitsAt(role, from), hitsAt(role, to)];
    if (!first || !second || first.answers < fewestAnswers || second.answers < fewestAnswers) return [];
    return [{ role, first, second, move: moveOf(first, second) }];
  });
  if (compared.length < 2) return undefined;
  const added = (side: 'first' | 'second'): Hits => ({
    hits: compared.reduce((sum, one) => sum + one[side].hits, 0),
    answers: compared.reduce((sum, one) => sum + one[side].answers, 0),
  });
  const [first, second] = [added('first'), added('second')];
  const total = moveOf(first, second);
  if (Math.abs(total) < smallestMove) return undefined;
  const opposed = compared.filter(({ move }) => move * total < 0);
  if (opposed.length < 2 || opposed.length < compared.length - (compared.length > 2 ? 1 : 0)) return undefined;
  const parts = decomposeChange(
    compared.map(({ role, first: before, second: after }) => ({
      name: role,
      before: { answers: before.answers, total: before.hits },
      after: { answers: after.answers, total: after.hits },
    })),
  );
  if (parts.status === 'withheld' || parts.mix * total <= 0 || parts.rate * total >= 0) return undefined;
  if (!isMixAnother(compared)) return undefined;
  const moved = compared.map(({ role, move }) => ({ role, move }));
  const { mix, rate } = parts;
  return { from, to, total, mix, rate, roles: moved, answers: first.answers + second.answers };
}

/** Periods one after the other up to the latest; of another split every pair, as long as there are few. */
const mostGroups = 12;

function pairsOf(split: Split, groups: readonly string[]): readonly (readonly [string, string])[] {
  const last = groups.slice(-2);
  if (split.dimension === 'period') return last[0] !== undefined && last[1] !== undefined ? [[last[0], last[1]]] : [];
  if (groups.length > mostGroups) return [];
  return groups.flatMap((first, index) => groups.slice(index + 1).map((second) => [first, second] as const));
}

/** The strongest reversal between two groups of a split. */
function strongestReversal(view: SurveyView, split: Split, score: ConstructScore): Reversal | undefined {
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, ['role', split.dimension]));
  const hits = new Map([...groups].map(([key, one]) => [key, hitsOf(one, score.hitFrom)]));
  const keys = [...groups.keys()].map(groupValues);
  const roles = inDisplayOrder(new Set(keys.map(([role = '']) => role))).filter((role) => role !== '');
  const names = inDisplayOrder(new Set(keys.map(([, group = '']) => group))).filter((name) => name !== '');
  const found = pairsOf(split, names).flatMap(
    (pair) => reversalBetween(pair, roles, (role, group) => hits.get(groupKey([role, group]))) ?? [],
  );
  return found.toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total))[0];
}

function textOf(view: SurveyView, split: Split, reversal: Reversal): Message {
  const isUp = reversal.total > 0;
  const opposed = reversal.roles.filter(({ move }) => move * reversal.total < 0);
  return message(isUp ? 'roles.reversal.up' : 'roles.reversal.down', {
    survey: view.survey.name,
    split: split.dimension === 'period' ? message('split.period') : dimensionLabel(split.name),
    from: groupLabel(split.dimension, reversal.from),
    to: groupLabel(split.dimension, reversal.to),
    total: number(reversal.total, 'share-change'),
    mix: number(reversal.mix, 'share-change'),
    rate: number(reversal.rate, 'share-change'),
    roles: opposed.map(({ role, move }) =>
      message('roles.reversal.role', { role: groupLabel('role', role), move: number(move, 'share-change') }),
    ),
    compared: number(reversal.roles.length, 'count'),
    opposed: number(opposed.length, 'count'),
    answers: number(reversal.answers, 'count'),
  });
}

export interface Reversals {
  readonly blocks: readonly Notice[];
  readonly findings: readonly RankedFinding[];
}

/** Of the latest two periods, and of the first split; not under the rules of small groups, whose cells it would tell of. */
export function reversals(view: SurveyView, score: ConstructScore): Reversals {
  if (view.rule.minimumGroup !== undefined) return { blocks: [], findings: [] };
  const period: Split = { name: 'period', dimension: 'period' };
  const first = view.settings.by.filter(({ dimension }) => dimension !== 'role' && dimension !== 'period').slice(0, 1);
  const found = [period, ...first].flatMap((split) => {
    const reversal = strongestReversal(view, split, score);
    return reversal ? [{ split, text: textOf(view, split, reversal) }] : [];
  });
  return {
    blocks: found.map(({ split, text }) => ({ type: 'notice', id: `reversal:${split.name}`, level: 'warning', text })),
    findings: found.map(({ split, text }) => ({
      weight: 73,
      finding: { type: 'finding', id: `reversal:${split.name}`, emphasis: 'neutral', text },
    })),
  };
}
