/** Which two periods are compared, and which are there at all? Named ones, else the two latest with enough answers. */
import { countAnswers } from '../../counts/distribution.js';
import type { Dimension, Question } from '../../counts/count-source.js';
import { distributionOf, type Score } from '../../counts/needs.js';
import { orderPeriods } from '../../domain/periods.js';
import { hiddenInPrinted } from '../../metrics/hidden-groups.js';
import { questionOf, type SurveyView } from '../analysis.js';

/** Enough for a comparison nobody asked for by name: from here on a figure carries no small-base mark. */
const enoughAnswers = 30;
/** Where no two periods have that many: below five nothing is tested. */
const fewestAnswers = 5;

export interface ComparedPeriods {
  /** All periods that may be shown, earliest first. */
  readonly all: readonly string[];
  readonly answers: ReadonlyMap<string, number>;
  /** False where the names do not say which comes first. */
  readonly isOrderKnown: boolean;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly origin: 'stated' | 'latest';
  /** Pairs of neighbouring periods with enough answers; 1 where the pair was named. */
  readonly pairs: number;
  /** Later than the compared ones or between them, with too few answers. */
  readonly passedOver: readonly string[];
  /** Answers of no known period. */
  readonly withoutPeriod: number;
  /** Periods withheld because too few people answered. */
  readonly hidden: number;
}

/** The question of a view over all periods: `--period` chooses what is compared, it does not narrow the trend. */
export function questionOverPeriods(view: SurveyView, by: readonly Dimension[]): Question {
  const question = questionOf(view, by);
  const { period: _, ...where } = question.where;
  return { ...question, where };
}

function latestBefore(names: readonly string[], limit: string | undefined): string | undefined {
  const at = limit === undefined ? names.length : names.indexOf(limit);
  return names[at - 1];
}

/** The periods of a survey by the answers to one score, and the two that are compared. */
export function comparedPeriods(view: SurveyView, score: Score): ComparedPeriods {
  const question = questionOverPeriods(view, ['period']);
  const hidden = hiddenInPrinted(view, question, score);
  const counted = [...view.source.read(distributionOf(score), question).groups].map(
    ([name, distribution]) => [name, countAnswers(distribution)] as const,
  );
  const answers = new Map(counted.filter(([name, count]) => name !== '' && count > 0 && !hidden.has(name)));
  const { names: all, isKnown: isOrderKnown } = orderPeriods([...answers.keys()]);
  const withAtLeast = (least: number): readonly string[] => all.filter((name) => (answers.get(name) ?? 0) >= least);
  const enough = withAtLeast(enoughAnswers).length >= 2 ? withAtLeast(enoughAnswers) : withAtLeast(fewestAnswers);
  const { where, compare } = view.settings;
  const named = all.filter((name) => where.period?.includes(name));
  const stated = named.at(-1);
  const after = stated ?? (isOrderKnown ? enough.filter((name) => name !== compare).at(-1) : undefined);
  const namedBefore = compare ?? named.at(-2);
  const upToAfter = all.filter((name) => enough.includes(name) || name === after);
  const before = namedBefore ?? (isOrderKnown && after !== undefined ? latestBefore(upToAfter, after) : undefined);
  const isStated = compare !== undefined || (stated !== undefined && namedBefore !== undefined);
  const from = before === undefined ? 0 : all.indexOf(before);
  const until = stated === undefined ? all.length : all.indexOf(stated);
  return {
    all,
    answers,
    isOrderKnown,
    before: before !== undefined && answers.has(before) && before !== after ? before : undefined,
    after,
    origin: isStated ? 'stated' : 'latest',
    pairs: isStated ? 1 : Math.max(1, enough.length - 1),
    passedOver:
      compare === undefined ? all.slice(from + 1, until).filter((name) => name !== after && name !== before) : [],
    withoutPeriod: counted.find(([name]) => name === '')?.[1] ?? 0,
    hidden: hidden.has('') ? hidden.size - 1 : hidden.size,
  };
}
