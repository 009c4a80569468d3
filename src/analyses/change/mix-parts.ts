/** How much of a change is only another mix of people? By role, and by each further split. */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { mixAndRateOf, type WaveAnswers } from '../../metrics/change/wave-answers.js';
import {
  empty,
  figureOf,
  figureOfTest,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
  intervalOfEstimate,
  withheld,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { MixAndRate } from '../../statistics/waves/mix-and-rate.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import type { Split } from '../split-tables.js';
import type { ChangeMeasure } from './change-measures.js';
import { isDetectable, testTogether, type Tested } from './tested-changes.js';

export interface MixPart {
  readonly measure: ChangeMeasure;
  readonly split: Split;
  readonly waves: WaveAnswers;
  readonly parts: MixAndRate;
}

/** The two tests of a decomposition: has the mix moved the figure, and has anything else? */
export interface TestedMix {
  readonly of: MixPart;
  readonly mix: Tested<MixPart>;
  readonly rate: Tested<MixPart>;
}

/** A decomposition of one pair of periods; undefined where there are not two groups, or too few answers. */
export function mixPartOf(view: SurveyView, { measure, split, waves }: Omit<MixPart, 'parts'>): MixPart | undefined {
  const groups = new Set(waves.panel.groups.map((key) => groupValues(key)[0]).filter((group) => group !== ''));
  if (groups.size < 2) return undefined;
  const parts = mixAndRateOf(waves, { scoring: measure.scoring, confidence: view.settings.confidence });
  return 'status' in parts ? undefined : { measure, split, waves, parts };
}

/** Holm over all mixes together, and over all rates together. */
export function testMixes(parts: readonly MixPart[]): readonly TestedMix[] {
  const mixes = testTogether(parts.map((of) => ({ of, change: of.parts.mix })));
  const rates = testTogether(parts.map((of) => ({ of, change: of.parts.rate })));
  return parts.flatMap((of, at) => {
    const [mix, rate] = [mixes[at], rates[at]];
    return mix && rate ? [{ of, mix, rate }] : [];
  });
}

/** The mix moves the figure for sure, and at the same mix next to nothing is left: less than a tenth, undetectably. */
export function isMixOnly({ of, mix, rate }: TestedMix): boolean {
  const { decomposition } = of.parts;
  return isDetectable(mix) && !isDetectable(rate) && Math.abs(decomposition.rate) < Math.abs(decomposition.mix) / 10;
}

/** Where no change over everybody is shown, it is not shown on the way to its parts either. */
export const changeInAll = ({ measure, parts }: MixPart): Value =>
  measure.isWithheld ? withheld({ reason: 'roles-disagree' }) : number(parts.decomposition.change, measure.changeUnit);

export const splitName = ({ dimension, name }: Split): Message | string =>
  dimension === ('role' satisfies Dimension) ? message('split.role') : name;

export function mixTable(tested: readonly TestedMix[]): readonly Table[] {
  if (tested.length === 0) return [];
  const isAnyWithheld = tested.some(({ of }) => of.measure.isWithheld);
  return [
    {
      type: 'table',
      id: 'mix-and-rate',
      title: message('change.mix.title'),
      columns: [
        textColumn('figure', message('column.figure')),
        textColumn('split', message('column.split')),
        numberColumn('all', message('column.change-of-all')),
        numberColumn('mix', message('column.mix-effect')),
        numberColumn('rate', message('column.rate-effect')),
        numberColumn('interval', message('column.interval')),
        numberColumn('p-adjusted', message('column.p-adjusted')),
      ],
      rows: tested.map(({ of, of: { measure, split, parts }, rate }) => [
        label(measure.name),
        label(splitName(split)),
        changeInAll(of),
        valueOfEstimate(parts.mix.estimate, measure.changeUnit),
        valueOfEstimate(parts.rate.estimate, measure.changeUnit),
        intervalOfEstimate(parts.rate.estimate, measure.changeUnit),
        rate.pAdjusted === undefined ? empty : number(rate.pAdjusted, 'p-value'),
      ]),
      notes: [message('note.mix'), ...(isAnyWithheld ? [message('note.mix-stamp')] : [])],
    },
  ];
}

/** `of`: the two periods compared, or all steps from period to period, whose p are adjusted over more tests. */
export function mixFigures(
  view: SurveyView,
  tested: readonly TestedMix[],
  { of: family }: { readonly of: 'pair' | 'steps' },
): readonly Figure[] {
  return tested.flatMap(({ of: { measure, split, waves }, mix, rate }) => {
    const [before, after] = [waves.periods[0] ?? '', waves.periods.at(-1) ?? ''];
    const common = {
      by: { of: measure.metric, split: split.name, compare: before, ...(family === 'steps' ? { family } : {}) },
      period: after,
      survey: view.survey.name,
    };
    const definition = message('definition.mix', { before, after, split: splitName(split) });
    return (
      [
        ['mix-effect', mix],
        ['rate-effect', rate],
      ] as const
    ).flatMap(([metric, { change, pAdjusted }]) => [
      figureOf({ ...common, metric, definition, estimate: change.estimate }),
      ...(change.test.status === 'known'
        ? [figureOfTest({ ...common, metric, definition, test: change.test, pAdjusted })]
        : []),
    ]);
  });
}
