/** Does a loss audit add up? Asked of every file, whatever it is. */
import { expect } from 'vitest';
import type { FileReading } from '../../../src/domain/import-audit.js';
import { auditOf, cellFates, type LossAudit, recordsOf, rowFates } from '../../../src/domain/loss-audit.js';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Rows by fate, by reason, and the cells of every column; returns the audit for whatever else is asked of it. */
export function expectSums(reading: FileReading, file = reading.file): LossAudit {
  const audit = auditOf(reading);
  const { rows, rejected, dropped, columns, joined } = audit;
  expect(sum(rowFates.map((fate) => rows[fate])), `${file}: rows`).toBe(rows.read);
  expect(sum(rejected.map((one) => one.rows)), `${file}: rejected`).toBe(rows.rejected);
  expect(sum(dropped.map((one) => one.rows)), `${file}: dropped`).toBe(rows.dropped);
  if (joined) expect(joined.records, `${file}: joined`).toBeLessThanOrEqual(rows.read);
  for (const { column, cells, zeros = 0, outsideValues = [], outsideTexts = 0, readAs } of columns) {
    const name = `${file}: ${column}`;
    if (readAs === 'ignored') expect(cells, name).toBeUndefined();
    else if (audit.outcome !== 'already-imported') expect(cells, name).toBeDefined();
    if (!cells) continue;
    expect(sum(cellFates.map((fate) => cells[fate])), name).toBe(recordsOf(audit));
    expect(zeros, name).toBeLessThanOrEqual(cells.answers);
    expect(sum(outsideValues.map((one) => one.cells)) + outsideTexts, name).toBeLessThanOrEqual(cells.outside);
    for (const fate of cellFates) expect(cells[fate], `${name}: ${fate}`).toBeGreaterThanOrEqual(0);
  }
  return audit;
}
