import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Random } from '../../fixtures/demo-company/generator/random.js';
import { archiveOf, sheetRows, workbookParts } from '../unit/import/archive-file.js';
import { importMutated, tablesIn, tell } from './import-mutated.js';
import { mutated } from './mutate-bytes.js';

const answers = [
  ['response_id', 'customer_id', 'satisfaction', 'responded_at', 'comment'],
  ...Array.from({ length: 12 }, (_, row) => [`R${row}`, `C${row % 4}`, (row % 5) + 1, 46_000 + row, '很好, "fine"']),
];
const parts = workbookParts([
  { name: 'Answers', data: sheetRows(answers), after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
  { name: 'Notes', data: '' },
]);

/** Half of them are damaged as a file, half hold a part that was written wrongly: only those get as far as the reader. */
function mutatedWorkbook(random: Random): Buffer {
  if (random.chance(0.4)) return mutated(archiveOf(parts), random);
  const broken = random.pick(parts);
  const content = mutated(Buffer.from(broken.content), random);
  return archiveOf(parts.map((part) => (part === broken ? { ...part, content } : part)));
}

it('120 workbooks with something wrong are imported, or refused with a problem that has words', async () => {
  const outcomes = await importMutated('workbook', 120, mutatedWorkbook);
  tell('workbooks', outcomes);
  expect(outcomes.crashes).toEqual([]);
  expect(outcomes.counts['imported']).toBeGreaterThan(15);
  expect(outcomes.counts['workbook-damaged']).toBeGreaterThan(30);
}, 120_000);

it('1,000 gzip files with something wrong are imported, or refused with a problem that has words', async () => {
  const tables = tablesIn('exports');
  const outcomes = await importMutated('gzip', 1_000, (random) => {
    const table = random.pick(tables);
    return random.chance(0.5) ? mutated(gzipSync(table), random) : gzipSync(mutated(table, random));
  });
  tell('gzip files', outcomes);
  expect(outcomes.crashes).toEqual([]);
  expect(outcomes.counts['imported']).toBeGreaterThan(100);
  expect(outcomes.counts['gzip-damaged']).toBeGreaterThan(100);
}, 120_000);
