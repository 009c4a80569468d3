/** When did an account say what? The answers of each account by period and day, for whatever asks what was said before. */
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { momentsOf } from '../../statistics/moments.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';

export interface DatedAnswers {
  readonly period: string;
  /** ISO; '' where responses carry no day. */
  readonly day: string;
  readonly answers: number;
  readonly total: number;
  /** Answers at or above the cut. */
  readonly hits: number;
}

export interface PeriodOfAccount {
  readonly period: string;
  readonly lastDay: string;
  readonly mean: number;
  readonly answers: number;
  readonly hits: number;
}

/** By account, in the order of days; accounts without an answer are not in the map. */
export function readDatedAnswers(
  view: SurveyView,
  { score, hitFrom }: Pick<ConstructScore, 'score' | 'hitFrom'>,
): ReadonlyMap<string, readonly DatedAnswers[]> {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, ['account', 'period', 'day']));
  const found = new Map<string, DatedAnswers[]>();
  for (const [key, distribution] of groups) {
    const [account = '', period = '', day = ''] = groupValues(key);
    const moments = account === '' ? undefined : momentsOf(distribution);
    if (!moments) continue;
    const own = found.get(account) ?? [];
    const { answers, mean } = moments;
    const hits = [...distribution.counts].reduce((sum, [value, count]) => sum + (value >= hitFrom ? count : 0), 0);
    own.push({ period, day: day.slice(0, 10), answers, total: mean * answers, hits });
    found.set(account, own);
  }
  for (const own of found.values()) own.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return found;
}

/** The answers of one period taken together; where there are no periods, those of one day. */
function togetherWith(dated: readonly DatedAnswers[], one: DatedAnswers): PeriodOfAccount {
  const same = dated.filter(({ period, day }) => (one.period === '' ? day === one.day : period === one.period));
  const answers = same.reduce((sum, part) => sum + part.answers, 0);
  const total = same.reduce((sum, part) => sum + part.total, 0);
  const hits = same.reduce((sum, part) => sum + part.hits, 0);
  return { period: one.period, lastDay: same.at(-1)?.day ?? '', mean: total / answers, answers, hits };
}

/** The first period in which the account answered; undefined where the day of an answer is not known. */
export function firstPeriodOf(dated: readonly DatedAnswers[]): PeriodOfAccount | undefined {
  const first = dated[0];
  return first === undefined || first.day === '' ? undefined : togetherWith(dated, first);
}

/** The latest period answered before a day, answers of that day and later left out. */
export function latestBefore(dated: readonly DatedAnswers[], day: string): PeriodOfAccount | undefined {
  const before = dated.filter((one) => one.day !== '' && one.day < day);
  const last = before.at(-1);
  return last === undefined ? undefined : togetherWith(before, last);
}
