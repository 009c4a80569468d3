/** Are the labels of a dimension those of the database as it is now? */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/storage/open-database.js';
import type { Database } from '../../../src/storage/database.js';
import { rememberPlans } from '../../../src/storage/remembered-plans.js';

function addPeriod({ connection }: Database, code: number, value: string): void {
  connection.prepare("INSERT INTO dimension_values VALUES (1, 'period', ?, ?)").run(code, value);
}

describe('the plans of a count source', () => {
  let folder = '';
  let database: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crm-sat-plans-'));
    database = openDatabase(join(folder, 'plans.db'));
    database.connection.exec("INSERT INTO surveys (id, name, view_name) VALUES (1, 'pulse', 'survey_pulse')");
    addPeriod(database, 1, '2026Q1');
  });
  afterEach(() => {
    database.connection.close();
    rmSync(folder, { recursive: true });
  });

  it('are made once while nothing is stored', () => {
    const planFor = rememberPlans(database.connection);
    expect(planFor(1, 'period')).toBe(planFor(1, 'period'));
    expect(planFor(1, 'period').labels).toEqual(['', '2026Q1']);
  });

  it('know what the same connection stored since', () => {
    const planFor = rememberPlans(database.connection);
    planFor(1, 'period');
    addPeriod(database, 2, '2026Q2');
    expect(planFor(1, 'period').labels).toEqual(['', '2026Q1', '2026Q2']);
  });

  it('know what another program stored since', () => {
    const planFor = rememberPlans(database.connection);
    planFor(1, 'period');
    const other = openDatabase(join(folder, 'plans.db'));
    addPeriod(other, 2, '2026Q2');
    other.connection.close();
    expect(planFor(1, 'period').labels).toEqual(['', '2026Q1', '2026Q2']);
  });
});
