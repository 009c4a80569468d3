/** How many responses of each collector and account carry a signal, and how many could? */
import { groupValues } from '../../counts/breakdown.js';
import type { Question } from '../../counts/count-source.js';
import { verdictAt } from '../../counts/flags.js';
import { commentCoaching, distributionOf, everyResponse, type Score } from '../../counts/needs.js';
import type { ConstructScore } from '../scores.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { firstScore } from '../scores.js';
import { speedingRule } from './careless-rules.js';
import type { UnitCell } from './compare-units.js';

export const signals = ['period-end', 'top-answers', 'coaching-words', 'speeding'] as const;
export type Signal = (typeof signals)[number];

/** Responses of each collector (the unit) from each account. */
export type SignalCounts = ReadonlyMap<Signal, readonly UnitCell[]>;

/** Days before the end of a quarter, its last day included. */
export const lastDays = 10;

const millisecondsADay = 86_400_000;

/** Whether a day (ISO) is one of the last of its calendar quarter. */
export function isAtPeriodEnd(day: string): boolean {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const end = Date.UTC(year, Math.ceil(month / 3) * 3, 0);
  return end - Date.parse(`${day}T00:00:00Z`) < lastDays * millisecondsADay;
}

/** Promoters where recommendation is asked on 0..10, else the top of the scale. */
export function topFrom({ construct, scale }: ConstructScore): number {
  return construct === 'recommend' && scale.low === 0 && scale.high === 10 ? 9 : scale.high;
}

type IsHit = (value: number) => boolean;

/** `question` is split by collector and account. */
export function cellsOf(
  { source }: SurveyView,
  score: Score,
  { isHit, question }: { isHit: IsHit; question: Question },
) {
  const { groups } = source.read(distributionOf(score), question);
  return [...groups].flatMap(([key, { counts }]): readonly UnitCell[] => {
    const [unit = '', account = ''] = groupValues(key);
    let [hits, trials] = [0, 0];
    counts.forEach((count, value) => {
      trials += count;
      if (isHit(value)) hits += count;
    });
    return unit === '' || trials === 0 ? [] : [{ unit, account, hits, trials }];
  });
}

/** Of the responses with a day: those at the end of a quarter are read apart, so that days are no split. */
function periodEndCells(view: SurveyView, question: Question): readonly UnitCell[] {
  const days = [...view.source.read(distributionOf(everyResponse), { ...question, by: ['day'] }).groups.keys()];
  const dated = days.filter((day) => day !== '');
  const within = (wanted: readonly string[]): readonly UnitCell[] =>
    wanted.length === 0
      ? []
      : cellsOf(view, everyResponse, {
          isHit: () => true,
          question: { ...question, where: { ...question.where, day: wanted } },
        });
  const keyOf = ({ unit, account }: UnitCell): string => JSON.stringify([unit, account]);
  const atEnd = new Map(within(dated.filter(isAtPeriodEnd)).map((cell) => [keyOf(cell), cell.trials]));
  return within(dated).map((cell) => ({ ...cell, hits: atEnd.get(keyOf(cell)) ?? 0 }));
}

/** The signals the survey can show; none that everybody or nobody carries. */
export function readSignals(view: SurveyView): SignalCounts {
  const question = questionOf(view, ['collector', 'account']);
  const score = firstScore(view.survey, ['recommend', 'satisfaction']);
  const [speeding] = speedingRule(view);
  const all: readonly (readonly [Signal, readonly UnitCell[]])[] = [
    ['period-end', periodEndCells(view, question)],
    ['top-answers', score ? cellsOf(view, score.score, { isHit: (value) => value >= topFrom(score), question }) : []],
    ['coaching-words', cellsOf(view, commentCoaching, { isHit: (value) => value === 1, question })],
    [
      'speeding',
      speeding
        ? cellsOf(view, { flags: [speeding.flag] }, { isHit: (value) => verdictAt(value, 0) === 'flagged', question })
        : [],
    ],
  ];
  const varies = (cells: readonly UnitCell[]): boolean =>
    cells.some(({ hits }) => hits > 0) && cells.some(({ hits, trials }) => hits < trials);
  return new Map(all.filter(([, cells]) => varies(cells)));
}
