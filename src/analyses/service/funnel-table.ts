/** How does a table of units against their limits look, and what of it do scripts get? */
import {
  empty,
  figureOfTest,
  interval,
  label,
  number,
  numberColumn,
  textColumn,
  withheld,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { funnelLimits } from '../../statistics/funnel/limits.js';
import type { Test } from '../../statistics/estimate.js';
import type { JudgedUnit } from '../../statistics/funnel/unit-outliers.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { AnalysisSettings } from '../analysis.js';
import { mostRows } from '../outcomes/ledger.js';
import { moreInFigures } from './service-ledger.js';

interface Words {
  readonly id: string;
  readonly title: Message;
  readonly unit: Message;
  readonly share: Message;
  /** Of what kind the cases are, and what a difference may mean. */
  readonly note: Message;
}

/** A unit with the test that decided, and its p by Holm; undefined where that test cannot say. */
export interface TestedUnit extends Omit<JudgedUnit, 'test' | 'adjustedP'> {
  readonly test: Test;
  readonly adjustedP: number | undefined;
}

export interface TestedUnits {
  readonly reference: number;
  readonly units: readonly TestedUnit[];
}

/** The furthest below first. */
export const byShare = (a: TestedUnit, b: TestedUnit): number =>
  a.share - b.share || (a.name < b.name ? -1 : Number(a.name > b.name));

export const outsideOf = ({ units }: TestedUnits): number => units.filter(({ verdict }) => verdict !== 'within').length;

function pOf({ test, adjustedP }: TestedUnit): Value {
  if (adjustedP !== undefined) return number(adjustedP, 'p-value');
  return test.status === 'withheld' ? withheld(test) : empty;
}

/** One row a unit with its limits, its p by Holm and the verdict; limits stand in the picture too. */
export function funnelTable(judged: TestedUnits, words: Words, settings: AnalysisSettings): Table {
  const { reference, units } = judged;
  return {
    type: 'table',
    id: words.id,
    title: words.title,
    columns: [
      textColumn('unit', words.unit),
      numberColumn('cases', message('word.n')),
      numberColumn('share', words.share),
      numberColumn('limits', message('column.funnel-limits')),
      numberColumn('p', message('word.p-adjusted')),
      textColumn('verdict', message('column.verdict')),
    ],
    rows: units
      .toSorted(byShare)
      .slice(0, mostRows)
      .map((unit) => {
        const limits = funnelLimits(unit.trials, reference, settings);
        return [
          label(unit.name),
          number(unit.trials, 'count'),
          number(unit.share, 'share'),
          limits.status === 'known' ? interval(limits.shares[0], limits.shares[1], 'share') : empty,
          pOf(unit),
          label(message(`service.verdict.${unit.verdict}`)),
        ];
      }),
    notes: [
      message('note.funnel-limits', { reference: number(reference, 'share') }),
      words.note,
      ...moreInFigures(units.length),
    ],
    picture: { type: 'intervals', label: 'unit', panels: [{ value: 'share', interval: 'limits', limits: true }] },
  };
}

/** The test of each unit; `byOf` names it. */
export const funnelFigures = ({ units }: TestedUnits, byOf: (name: string) => Figure['by']): readonly Figure[] =>
  units.map(({ name, test, adjustedP }) =>
    figureOfTest({
      metric: 'unit-outlier',
      by: byOf(name),
      test,
      pAdjusted: adjustedP,
      definition: message('definition.unit-outlier'),
    }),
  );
