/** Folders, audits and problems for the tests of storage. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { FileReading } from '../../../src/domain/import-audit.js';
import type { RecordKind } from '../../../src/domain/records.js';
import { ProblemError } from '../../../src/problems/problem.js';

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-storage-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function reading(further: Partial<FileReading> = {}, kind: RecordKind = 'response'): FileReading {
  const evidence = { code: 'stated', params: { option: 'test' } } as const;
  return {
    file: 'q3.csv',
    sha256: 'aa',
    bytes: 10,
    outcome: 'imported',
    encoding: { name: 'utf-8', evidence },
    delimiter: { name: ',', evidence },
    layout: { id: 'template', evidence },
    kind: { kind, evidence },
    ...(kind === 'response' ? { survey: 'Q3' } : {}),
    columns: [],
    rows: { read: 3, kept: 2, repeated: 0, changed: 0, rejected: 1, dropped: 0, blankLines: 0 },
    rejectedByCode: [],
    droppedByReason: [],
    roles: [],
    replacedCharacters: 0,
    ...further,
  };
}

/** The code of the problem the work stops with, or 'no problem'. */
export function problemOf(work: () => unknown): string {
  try {
    work();
    return 'no problem';
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}
