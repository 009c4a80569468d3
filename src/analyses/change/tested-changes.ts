/** Changes that are tested together: p adjusted over all of them, the smallest change each could have shown, and their figures. */
import { significance } from '../significance.js';
import { smallestDetectableChange } from '../../metrics/change/smallest-detectable-change.js';
import {
  figureOf,
  figureOfTest,
  intervalOfEstimate,
  number,
  valueOfEstimate,
  withheld,
  empty,
} from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import type { Estimate } from '../../statistics/estimate.js';
import type { Change } from '../../statistics/waves/change.js';
import { message, type Message } from '../../text/message.js';
import type { Unit, Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';

export interface Tested<T> {
  readonly of: T;
  readonly change: Change;
  /** Holm-adjusted over all changes of the family that could be tested. */
  readonly pAdjusted: number | undefined;
}

/** One family of tests: Holm over all that have a p. */
export function testTogether<T>(changes: readonly { readonly of: T; readonly change: Change }[]): readonly Tested<T>[] {
  const adjusted = holm(changes.flatMap(({ change: { test } }) => (test.status === 'known' ? [test.p] : [])));
  let next = 0;
  return changes.map(({ of, change }) => {
    if (change.test.status !== 'known') return { of, change, pAdjusted: undefined };
    const pAdjusted = adjusted[next];
    next += 1;
    return { of, change, pAdjusted };
  });
}

export const isDetectable = ({ pAdjusted }: Tested<unknown>): boolean => (pAdjusted ?? 1) < significance;

/** What could have been shown, at 80 % power. */
function smallestOf(view: Pick<SurveyView, 'settings'>, { spread }: Change): Estimate {
  if (!spread) return { status: 'withheld', reason: 'no-variation' };
  const { confidence } = view.settings;
  return smallestDetectableChange.compute(spread, { confidence, scale: { low: 0, high: 1 }, hitFrom: 1 });
}

/** Change, interval, adjusted p. */
export const changeCells = ({ change, pAdjusted }: Tested<unknown>, unit: Unit): readonly Value[] => [
  valueOfEstimate(change.estimate, unit),
  intervalOfEstimate(change.estimate, unit),
  pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
];

export function smallestCell(view: Pick<SurveyView, 'settings'>, change: Change, unit: Unit): Value {
  const smallest = smallestOf(view, change);
  return smallest.status === 'known' ? { ...number(smallest.value, unit), isEitherWay: true } : empty;
}

/** A change withheld as the headline is, with its test. */
export function withheldChange({ estimate }: Change): Change {
  if (estimate.status === 'withheld') return { estimate, test: estimate, spread: undefined };
  const reason = { status: 'withheld', reason: 'roles-disagree', answers: estimate.answers } as const;
  return { estimate: reason, test: reason, spread: undefined };
}

interface FigureWords {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly definition: Message;
  readonly period: string;
}

/** The estimate and its test as figures, and what could have been shown. */
export function figuresOfChange(view: SurveyView, tested: Tested<unknown>, words: FigureWords): readonly Figure[] {
  const survey = view.survey.name;
  const { estimate, test } = tested.change;
  const smallest = smallestOf(view, tested.change);
  const ofTest = test.status === 'known' ? [figureOfTest({ ...words, survey, test, pAdjusted: tested.pAdjusted })] : [];
  const by = { ...words.by, of: words.metric };
  const definition = message('definition.smallest-detectable-change');
  return [
    figureOf({ ...words, survey, estimate }),
    ...ofTest,
    ...(smallest.status === 'known'
      ? [
          figureOf({
            metric: 'smallest-detectable-change',
            by,
            definition,
            survey,
            period: words.period,
            estimate: smallest,
          }),
        ]
      : []),
  ];
}

/** The mean of a wave in the unit of its figure; empty where nothing may be said of it. */
export const waveCell = (value: number | undefined, unit: Unit): Value =>
  value === undefined || !Number.isFinite(value) ? withheld({ reason: 'no-answers' }) : number(value, unit);
