/** Are the answers of the same people across groups those found row by row? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFromColumns } from '../../src/counts/count-from-columns.js';
import { panelOf } from '../../src/counts/needs.js';
import type { AnswersByGroup, Panel } from '../../src/counts/shapes.js';
import type { Dimension } from '../../src/counts/count-source.js';
import type { ResponseRecord } from '../../src/import/record-sink.js';
import { groupKey } from '../../src/counts/breakdown.js';
import { byCodePoint } from './counts-naive.js';
import { type Company, arraysOf, company, grouped, labelOf, question, scoreOf, scores } from './counts-oracle.js';

type Plain = readonly (readonly [group: string, answers: readonly (readonly [value: number, count: number])[]])[];

function plainOf(answers: AnswersByGroup, { groups }: Panel): Plain {
  const found = [...answers].map(([group, { counts }]) => [groups[group] ?? '', [...counts]] as const);
  return found.toSorted(([a], [b]) => byCodePoint(a, b));
}

interface Asked {
  readonly of: Company;
  readonly by: readonly Dimension[];
  readonly score: (typeof scores)[number];
}

function naiveAnswers({ of, by, score }: Asked, rows: readonly ResponseRecord[]): Plain {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const value = scoreOf(row, score);
    const key = groupKey(by.map((dimension) => labelOf(of, row, dimension)));
    if (value !== undefined) groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([key, values]) => {
      const distinct = [...new Set(values)].toSorted((a, b) => a - b);
      return [key, distinct.map((value) => [value, values.filter((one) => one === value).length] as const)] as const;
    });
}

describe('a panel', () => {
  it('holds every answer once, by account and person, as found row by row', () => {
    const asked = question.filter(({ by }) => by.length > 0);
    fc.assert(
      fc.property(company, asked, fc.constantFrom(...scores), (of, split, score) => {
        const panel = countFromColumns(arraysOf(of), panelOf(score), split).overall;
        const rows = grouped(of, split).overall.filter((row) => scoreOf(row, score) !== undefined);
        const answers = (some: readonly ResponseRecord[]): Plain => naiveAnswers({ of, by: split.by, score }, some);
        const label = (row: ResponseRecord, dimension: Dimension): string => labelOf(of, row, dimension);
        const distinct = (some: readonly ResponseRecord[], dimension: Dimension): readonly string[] =>
          [...new Set(some.map((row) => label(row, dimension)))].filter((name) => name !== '').toSorted(byCodePoint);
        const people = (some: readonly ResponseRecord[]): readonly Plain[] =>
          distinct(some, 'respondent').map((name) => answers(some.filter((row) => label(row, 'respondent') === name)));
        const nobody = (some: readonly ResponseRecord[]): Plain =>
          answers(some.filter((row) => label(row, 'respondent') === ''));
        const inAccount = (name: string): readonly ResponseRecord[] =>
          rows.filter((row) => label(row, 'account') === name);
        expect(
          panel.clusters.map(({ people: own, unknown }) => [
            own.map((one) => plainOf(one, panel)),
            plainOf(unknown, panel),
          ]),
        ).toEqual([
          ...distinct(rows, 'account').map((name) => [people(inAccount(name)), nobody(inAccount(name))]),
          ...people(inAccount('')).map((one) => [[one], []]),
        ]);
        expect(plainOf(panel.singles, panel)).toEqual(nobody(inAccount('')));
      }),
      { numRuns: 200, seed: 20261126 },
    );
  });
});
