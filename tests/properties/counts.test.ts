import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFromColumns } from '../../src/counts/count-from-columns.js';
import type { SplitQuestion } from '../../src/counts/grouping.js';
import {
  type Need as AnyNeed,
  type PanelNeed,
  clusteredDistributionOf,
  crossTableOf,
  distributionOf,
  itemMomentsOf,
  pairMomentsOf,
  unitSumsOf,
} from '../../src/counts/needs.js';
import type { ResponseRecord } from '../../src/import/record-sink.js';
import { openCountSource } from '../../src/storage/open-count-source.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { createRecordSink } from '../../src/storage/save-records.js';
import { reading } from '../unit/storage/samples.js';
import { byCodePoint, naive, plain, plainBreakdown } from './counts-naive.js';
import { type Company, arraysOf, company, grouped, items, question, scores } from './counts-oracle.js';

type Need = Exclude<AnyNeed, PanelNeed>;

const runs = { numRuns: 60, seed: 20260930 };

const score = fc.constantFrom(...scores);
const need: fc.Arbitrary<Need> = fc.oneof(
  score.map(distributionOf),
  fc.tuple(score, score).map(([x, y]) => crossTableOf(x, y)),
  score.map(clusteredDistributionOf),
  fc.constantFrom(itemMomentsOf('satisfaction'), itemMomentsOf('effort')),
  fc.array(score, { minLength: 1, maxLength: 3 }).map(unitSumsOf),
  fc.array(score, { minLength: 1, maxLength: 3 }).map(pairMomentsOf),
);

/** The company in a database, its responses in as many files as there are parts. */
function stored(of: Company, parts: readonly (readonly ResponseRecord[])[] = [of.responses]) {
  const database = openDatabase(':memory:');
  const sink = createRecordSink(database);
  parts.forEach((part, index) => {
    const file = sink.openFile({ name: `${String(index)}.csv`, sha256: String(index) });

    file.openSurvey({ name: 'Q3', ratingItems: of.items, textItems: [], segments: ['size'] });
    for (const each of part) file.saveResponse('Q3', each);
    if (index === 0) {
      for (const contact of of.contacts) file.saveLedgerRecord('contact', contact);
      for (const customer of of.customers) file.saveLedgerRecord('customer', customer);
    }
    file.commit(reading());
  });
  const source = openCountSource(database);
  return {
    read: (asked: Need, split: SplitQuestion) => plainBreakdown(source.read(asked, { survey: 'Q3', ...split })),
    close: () => database.connection.close(),
  };
}

describe('counts of random surveys', () => {
  it('equal those found row by row, from the database and from plain arrays', () => {
    fc.assert(
      fc.property(company, question, need, (of, split, asked) => {
        const rows = grouped(of, split);
        const groups = [...rows.groups].sort(([a], [b]) => byCodePoint(a, b));
        const expected = {
          overall: plain(naive(of, asked, rows.overall)),
          groups: groups.map(([key, own]) => [key, plain(naive(of, asked, own))]),
        };
        const database = stored(of);
        expect(database.read(asked, split)).toEqual(expected);
        database.close();
        expect(plainBreakdown(countFromColumns(arraysOf(of), asked, split))).toEqual(expected);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('of the groups sum to those overall', () => {
    fc.assert(
      fc.property(company, question, score, (of, split, asked) => {
        const { overall, groups } = countFromColumns(arraysOf(of), distributionOf(asked), split);
        const sums = new Map<number, number>();
        for (const group of groups.values()) {
          for (const [value, count] of group.counts) sums.set(value, (sums.get(value) ?? 0) + count);
        }
        if (split.by.length > 0) expect([...sums].sort(([a], [b]) => a - b)).toEqual([...overall.counts]);
      }),
      runs,
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(company, question, need, fc.infiniteStream(fc.nat()), (of, split, asked, random) => {
        const turned = of.responses
          .map((each) => [random.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const [straight, shuffled] = [stored(of), stored(of, [turned])];
        expect(shuffled.read(asked, split)).toEqual(straight.read(asked, split));
        straight.close();
        shuffled.close();
      }),
      runs,
    );
  });

  it('do not depend on how the rows are split into files', () => {
    fc.assert(
      fc.property(company, question, need, fc.nat(40), fc.nat(40), (of, split, asked, first, second) => {
        const [a, b] = [Math.min(first, second), Math.max(first, second)];
        const parts = [of.responses.slice(0, a), of.responses.slice(a, b), of.responses.slice(b)];
        const [whole, several] = [stored(of), stored(of, parts)];
        expect(several.read(asked, split)).toEqual(whole.read(asked, split));
        whole.close();
        several.close();
      }),
      runs,
    );
  });

  it('do not change when the same file is imported twice', () => {
    fc.assert(
      fc.property(company, question, need, (of, split, asked) => {
        const [once, twice] = [stored(of), stored(of, [of.responses, of.responses])];
        expect(twice.read(asked, split)).toEqual(once.read(asked, split));
        once.close();
        twice.close();
      }),
      runs,
    );
  });
});

describe('counts of more responses than a chunk holds', () => {
  it('equal those found row by row', () => {
    const roles = ['it', 'finance', null] as const;
    const responses = Array.from({ length: 10_000 }, (_, index) => ({
      responseId: `R${String(index)}`,
      fields: { role: roles[index % 3] ?? null, customer_id: index % 7 === 0 ? null : `C${String(index % 500)}` },
      ratings: [index % 11, index % 5 === 0 ? null : index % 7, index % 13, index % 997 === 0 ? 0.5 : null, null],
      texts: [],
      segments: [index < 5000 ? 'small' : null],
    }));
    const of: Company = { items, responses, contacts: [], customers: [] };
    const split = { by: ['role', 'segment:size'], where: {} } as const;
    const rows = grouped(of, split);
    const database = stored(of);
    for (const asked of [
      distributionOf({ construct: 'satisfaction' }),
      clusteredDistributionOf({ construct: 'price' }),
    ]) {
      expect(database.read(asked, split)).toEqual({
        overall: plain(naive(of, asked, rows.overall)),
        groups: [...rows.groups]
          .sort(([a], [b]) => byCodePoint(a, b))
          .map(([key, own]) => [key, plain(naive(of, asked, own))]),
      });
    }
    database.close();
  });
});
