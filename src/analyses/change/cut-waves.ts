/** Did the data begin or end within the first or last period, so that it holds only a part of what a whole one would? */
import { groupValues } from '../../counts/breakdown.js';
import { countAnswers } from '../../counts/distribution.js';
import { distributionOf, type Score } from '../../counts/needs.js';
import { dayNumber } from '../../domain/days.js';
import { daysOfPeriod } from '../../domain/period-days.js';
import { notice, number } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { questionOverPeriods, type ComparedPeriods } from './periods-compared.js';

/** What is missing of a period, by its name. */
export type CutWaves = ReadonlyMap<string, Message>;

/** Answers of one day; `at` counts the days since the period began. */
interface OfDay {
  readonly period: string;
  readonly at: number;
  readonly answers: number;
}

function answersByDay(view: SurveyView, score: Score): readonly OfDay[] {
  const { groups } = view.source.read(distributionOf(score), questionOverPeriods(view, ['period', 'day']));
  return [...groups].flatMap(([key, distribution]): readonly OfDay[] => {
    const [period = '', day = ''] = groupValues(key);
    const days = daysOfPeriod(period);
    if (!days || day < days.first || day.slice(0, 10) > days.last) return [];
    const at = dayNumber(day) - dayNumber(days.first);
    return [{ period, at, answers: countAnswers(distribution) }];
  });
}

/** Where other periods brought so much in the days that are missing here, something is missing. */
const worthSaying = 0.05;

function shareWhere(days: readonly OfDay[], isMissing: (one: OfDay) => boolean): number {
  const sumOf = (some: readonly OfDay[]): number => some.reduce((sum, { answers }) => sum + answers, 0);
  return days.length === 0 ? 0 : sumOf(days.filter(isMissing)) / sumOf(days);
}

/**
 * Judged by the other periods: a survey that asks in the first weeks of a quarter has all its answers when the data end
 * later in it. Periods without days, and answers without a day, tell nothing.
 */
export function cutWaves(view: SurveyView, score: Score, { all, isOrderKnown }: ComparedPeriods): CutWaves {
  const { asOf } = view.settings;
  const [first, last] = [all[0], all.at(-1)];
  const cut = new Map<string, Message>();
  if (!isOrderKnown || first === undefined || last === undefined || first === last) return cut;
  const days = answersByDay(view, score);
  const begin = days.filter(({ period }) => period === first).reduce((low, { at }) => Math.min(low, at), Infinity);
  const before = shareWhere(
    days.filter(({ period }) => period !== first),
    ({ at }) => at < begin,
  );
  if (Number.isFinite(begin) && before >= worthSaying)
    cut.set(first, message('change.cut-start', { period: first, share: number(before, 'share') }));
  const ofLast = daysOfPeriod(last);
  if (!ofLast || asOf === undefined || asOf < ofLast.first || asOf >= ofLast.last) return cut;
  const end = dayNumber(asOf) - dayNumber(ofLast.first);
  const after = shareWhere(
    days.filter(({ period }) => period !== last),
    ({ at }) => at > end,
  );
  if (after >= worthSaying)
    cut.set(last, message('change.cut-end', { period: last, asOf, share: number(after, 'share') }));
  return cut;
}

/** Said before everything else on change. */
export const cutNotices = (cut: CutWaves): readonly Block[] =>
  [...cut.values()].map((text) => notice('cut-wave', text, 'warning'));

/** A finding on a period that is not whole says so; one on steps from period to period, of each that is not. */
export function withCuts(
  findings: readonly RankedFinding[],
  cut: CutWaves,
  { before, after }: Pick<ComparedPeriods, 'before' | 'after'>,
): readonly RankedFinding[] {
  return findings.map((ranked): RankedFinding => {
    const { weight, finding } = ranked;
    const isOfSteps = finding.id === 'mix-only-step';
    const notes = [...cut].flatMap(([period, note]) =>
      isOfSteps || period === before || period === after ? [note] : [],
    );
    const text = notes.reduce<Message>(
      (all, note) => message('finding.with-note', { finding: all, note }),
      finding.text,
    );
    return { weight, finding: { ...finding, text } };
  });
}
