import { describe, expect, it } from 'vitest';
import type { OnChange } from '../../../src/domain/import-audit.js';
import type { CellValue } from '../../../src/domain/records.js';
import type { Database } from '../../../src/storage/database.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { undoImport } from '../../../src/storage/undo-import.js';
import { reading } from './samples.js';

describe('sales', () => {
  it('that are alike in one file are as many sales; an earlier import makes as many of them repeated', () => {
    const database = openDatabase(':memory:');
    const sale = { customer_id: 'C1', date: '2026-09-01', amount: 100 };
    const importSales = (sha256: string, count: number): readonly string[] => {
      const file = createRecordSink(database).openFile({ name: 's.csv', sha256 });
      const outcomes = Array.from({ length: count }, () => file.saveLedgerRecord('revenue', sale));
      file.commit(reading({}, 'revenue'));
      return outcomes;
    };
    expect(importSales('one', 2)).toEqual(['added', 'added']);
    expect(importSales('two', 3)).toEqual(['repeated', 'repeated', 'added']);
  });

  const bringSales = (
    database: Database,
    sha256: string,
    onChange: OnChange,
    lines: readonly (readonly CellValue[])[],
  ) => {
    const file = createRecordSink(database).openFile({ name: 's.csv', sha256, onChange });
    const outcomes = lines.map(([sale_id = null, product = null, amount = null]) =>
      file.saveLedgerRecord('revenue', { customer_id: 'C1', sale_id, product, amount }),
    );
    file.commit(reading({}, 'revenue'));
    return outcomes;
  };
  const stored = ({ connection }: Database) =>
    connection.prepare('SELECT sale_id, product, amount FROM revenue ORDER BY id').raw().all();

  it('with an id are the same sale in a newer file, whatever changed in it', () => {
    const database = openDatabase(':memory:');
    const older = [
      ['S1', 'pen', 10],
      ['S2', 'ink', 20],
    ] as const;
    expect(bringSales(database, 'one', 'replace', older)).toEqual(['added', 'added']);
    const newer = [
      ['S2', 'ink', 25],
      ['S1', 'pen', 10],
      ['S3', 'pen', 10],
    ] as const;
    expect(bringSales(database, 'two', 'keep', newer)).toEqual(['changed', 'repeated', 'added']);
    expect(stored(database)).toEqual([...older, ['S3', 'pen', 10]]);
    expect(bringSales(database, 'three', 'replace', newer)).toEqual(['replaced', 'repeated', 'repeated']);
    expect(stored(database)).toEqual([
      ['S1', 'pen', 10],
      ['S2', 'ink', 25],
      ['S3', 'pen', 10],
    ]);
    expect(bringSales(database, 'four', 'replace', newer)).toEqual(['repeated', 'repeated', 'repeated']);
    undoImport(database, 4);
    undoImport(database, 3);
    expect(stored(database)).toEqual([...older, ['S3', 'pen', 10]]);
  });

  it('lines of one order count each, and a newer file changes the line it is nearest to', () => {
    const database = openDatabase(':memory:');
    const order = [
      ['S1', 'pen', 10],
      ['S1', 'ink', 20],
      ['S1', 'ink', 20],
    ] as const;
    expect(bringSales(database, 'one', 'replace', order)).toEqual(['added', 'added', 'added']);
    const newer = [
      ['S1', 'ink', 20],
      ['S1', 'pen', 11],
      ['S1', 'ink', 20],
      ['S1', 'ink', 20],
    ] as const;
    expect(bringSales(database, 'two', 'keep', newer)).toEqual(['repeated', 'changed', 'repeated', 'changed']);
    expect(stored(database)).toEqual(order);
    expect(bringSales(database, 'three', 'replace', newer)).toEqual(['repeated', 'replaced', 'repeated', 'added']);
    expect(stored(database)).toEqual([['S1', 'pen', 11], ...order.slice(1), ['S1', 'ink', 20]]);
  });
});
