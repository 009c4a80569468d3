import { describe, expect, it } from 'vitest';
import type { CountSource, Question } from '../../../src/counts/count-source.js';
import { clusteredDistributionOf, distributionOf } from '../../../src/counts/needs.js';
import { rememberCounts } from '../../../src/counts/remembered-counts.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { header, response } from '../storage/plain-samples.js';
import { problemOf, reading } from '../storage/samples.js';

function opened(): { readonly source: CountSource; readonly add: (id: string, customer: string) => void } {
  const database = openDatabase(':memory:');
  const add = (id: string, customer: string): void => {
    const file = createRecordSink(database).openFile({ name: 'q3.csv', sha256: id });
    file.openSurvey(header());
    file.saveResponse('Q3', response(id, { fields: { role: 'it', period: '2026Q3' } }));
    file.saveLedgerRecord('customer', { customer_id: customer });
    file.commit(reading());
  };
  add('R1', 'C1');
  return { source: openCountSource(database), add };
}

const need = distributionOf({ construct: 'satisfaction' });
const asked = (where: Question['where'] = {}): Question => ({ survey: 'Q3', by: [], where });

describe('remembered counts', () => {
  it('read the same question once, in whatever order its filters are written', () => {
    const { source, add } = opened();
    const remembered = rememberCounts(source);
    const first = remembered.read(need, asked({ role: ['it', 'finance'], period: ['2026Q3'] }));
    add('R2', 'C2');
    expect(remembered.read(need, asked({ period: ['2026Q3'], role: ['finance', 'it'] }))).toBe(first);
    expect(source.read(need, asked({ role: ['it'] })).overall.counts.get(5)).toBe(2);
  });

  it('tell questions apart by need, filter and split', () => {
    const remembered = rememberCounts(opened().source);
    const first = remembered.read(need, asked());
    expect(remembered.read(need, asked({ role: ['finance'] })).overall.counts.size).toBe(0);
    expect(remembered.read(need, { ...asked(), by: ['role'] }).groups.size).toBe(1);
    expect(remembered.read(clusteredDistributionOf(need.of), asked()).overall.kind).toBe('clustered-distribution');
    expect(remembered.read(distributionOf({ item: 'satisfaction' }), asked()).overall.counts.size).toBe(0);
    expect(first.overall.counts.get(5)).toBe(1);
  });

  it('read ledgers, surveys and the latest date once', () => {
    const { source, add } = opened();
    const remembered = rememberCounts(source);
    const before = [remembered.ledger('customer'), remembered.surveys(), remembered.latestDate()];
    add('R2', 'C2');
    expect([remembered.ledger('customer'), remembered.surveys(), remembered.latestDate()]).toEqual(before);
    expect(source.ledger('customer')).toHaveLength(2);
    expect(remembered.ledger('contact')).toEqual([]);
  });

  it('do not remember a problem as an answer', () => {
    const remembered = rememberCounts(opened().source);
    const wrong = { ...asked(), survey: 'Q9' };
    expect(problemOf(() => remembered.read(need, wrong))).toBe('unknown-survey');
    expect(problemOf(() => remembered.read(need, wrong))).toBe('unknown-survey');
  });
});
