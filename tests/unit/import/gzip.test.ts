import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { workbookOf } from './archive-file.js';
import { answersOf, importText, problemOf } from './import-text.js';

const text = 'response_id,satisfaction,comment\nR1,5,很好\nR2,3,bad\n';

describe('gzip files', () => {
  it.each(['answers.csv.gz', 'answers.csv'])('%s is unpacked by its first bytes, not by its name', async (name) => {
    const imported = await importText(gzipSync(text), {}, name);
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 3]);
    expect(imported.reading).toMatchObject({ packing: 'gzip', encoding: { name: 'utf-8' } });
  });

  it('have the checksum and the size of the file as given', async () => {
    const packed = gzipSync(text);
    const { reading } = await importText(packed);
    expect(reading.sha256).toBe(createHash('sha256').update(packed).digest('hex'));
    expect(reading.bytes).toBe(packed.length);
  });

  it('name their survey without the .gz', async () => {
    expect((await importText(gzipSync(text), {}, 'pulse.csv.gz')).reading.survey).toBe('pulse');
  });

  it('of several members are read to the end', async () => {
    const imported = await importText(Buffer.concat([gzipSync(text), gzipSync('R3,4,fine\n')]));
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 3, 4]);
  });

  it('larger than what is kept in memory are read in pieces, twice', async () => {
    const rows = Array.from({ length: 120_000 }, (_, row) => `R${row},${(row % 5) + 1},answer number ${row}`).join(
      '\n',
    );
    const imported = await importText(gzipSync(`response_id,satisfaction,comment\n${rows}\n`));
    expect(imported.reading.rows.kept).toBe(120_000);
  });

  it('cut off at any place are reported as cut off', async () => {
    const packed = gzipSync(text);
    for (const length of [3, 9, 10, 20, packed.length - 8, packed.length - 1]) {
      expect(await problemOf(importText(packed.subarray(0, length))), String(length)).toMatchObject({
        code: 'gzip-cut-off',
      });
    }
  });

  it('with a byte changed are reported as damaged', async () => {
    const packed = Buffer.from(gzipSync(text));
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 0xff;
    expect(await problemOf(importText(packed))).toMatchObject({ code: 'gzip-damaged' });
  });

  it('that unpack to the same row without end are refused long before the end', async () => {
    const problem = await problemOf(
      importText(gzipSync(Buffer.alloc(100 * 1024 * 1024, 'response_id,satisfaction\nR1,5\n'))),
    );
    expect(problem).toMatchObject({ code: 'gzip-bomb', params: { ratio: 200 } });
  });

  it('that hold nothing are empty files', async () => {
    expect(await problemOf(importText(gzipSync('')))).toMatchObject({ code: 'empty-file' });
  });

  it('that hold a workbook or another gzip file say how to unpack them', async () => {
    const workbook = workbookOf([{ name: 'A', data: '' }]);
    expect(await problemOf(importText(gzipSync(workbook)))).toMatchObject({
      code: 'archive-packed',
      params: { command: 'gunzip --keep "answers.csv"' },
    });
    expect(await problemOf(importText(gzipSync(gzipSync(text))))).toMatchObject({ code: 'binary-file' });
  });
});
