import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { columnOf, fileWith, importPath, importText, type Imported, problemOf } from './import-text.js';
import { recordingSink } from './recording-sink.js';

const fieldsOf = ({ sink }: Imported, name: string): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields[name]);

describe('ids', () => {
  it('are made from the checksum and the row where the file has none, and the reading says so', async () => {
    const content = 'satisfaction\n5\n4\n';
    const imported = await importText(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(imported.reading.sha256).toBe(sha256);
    expect(imported.sink.kept.responses.map(({ record }) => record.responseId)).toEqual([
      `${sha256.slice(0, 12)}:1`,
      `${sha256.slice(0, 12)}:2`,
    ]);
    expect(imported.reading.derived).toContainEqual({
      target: 'field:response_id',
      evidence: { code: 'id-from-row', params: {} },
    });
  });

  it('are text: leading zeros, plus signs and long numbers stay', async () => {
    const imported = await importText('response_id,customer_id,satisfaction\n007,+49,5\n12345678901234567890,1e3,4\n');
    expect(imported.sink.kept.responses.map(({ record }) => record.responseId)).toEqual([
      '007',
      '12345678901234567890',
    ]);
    expect(fieldsOf(imported, 'customer_id')).toEqual(['+49', '1e3']);
  });

  it('a column called id is the response id, unless it only counts the rows', async () => {
    expect(columnOf(await importText('id,satisfaction\nx9,5\nx7,4\n'), 'id').target).toBe('field:response_id');
    expect(columnOf(await importText('id,satisfaction\n1,5\n2,4\n'), 'id').target).toBe('ignored');
  });

  it('the same id twice: the same content is repeated, other content is changed and kept verbatim', async () => {
    const { reading, sink } = await importText('response_id,satisfaction\nR1,5\nR1,5\nR1,4\n');
    expect(reading.rows).toEqual({ read: 3, kept: 1, repeated: 1, changed: 1, rejected: 0, dropped: 0, blankLines: 0 });
    expect(sink.kept.rejected).toEqual([{ line: 4, code: 'duplicate-id', raw: 'R1,4' }]);
  });
});

describe('surveys and periods', () => {
  it('a survey column sorts rows into their surveys', async () => {
    const { sink, reading } = await importText(
      'response_id,survey,satisfaction\nR1,Spring,5\nR2,Autumn,4\nR3,Spring,3\nR4,,2\n',
      {},
      'mixed.csv',
    );
    expect(sink.kept.headers.map(({ name }) => name)).toEqual(['Spring', 'Autumn', 'mixed']);
    expect(sink.kept.responses.map(({ survey }) => survey)).toEqual(['Spring', 'Autumn', 'Spring', 'mixed']);
    expect(reading.survey).toBeUndefined();
  });

  it('else --survey, else the file name without extension', async () => {
    expect((await importText('satisfaction\n5\n', { survey: 'Q3 pulse' })).reading.survey).toBe('Q3 pulse');
    expect((await importText('satisfaction\n5\n', {}, 'q3.survey.csv')).reading.survey).toBe('q3.survey');
  });

  it('the period is the column, else --period, else the quarter of the date', async () => {
    expect(
      fieldsOf(await importText('period,satisfaction\nQ3 2026,5\n2026年第二季度,4\nWave 2,3\n'), 'period'),
    ).toEqual(['2026Q3', '2026Q2', 'Wave 2']);
    expect(fieldsOf(await importText('satisfaction\n5\n', { period: '2026-Q1' }), 'period')).toEqual(['2026Q1']);
    const dated = await importText('submitted_at,satisfaction\n2026-09-30T23:30:00-08:00,5\n2026-10-01,4\n');
    expect(fieldsOf(dated, 'period')).toEqual(['2026Q3', '2026Q4']);
    expect(dated.reading.derived).toContainEqual({
      target: 'field:period',
      evidence: { code: 'period-from-date', params: { field: 'submitted_at' } },
    });
    expect(fieldsOf(await importText('satisfaction\n5\n'), 'period')).toEqual([null]);
  });
});

describe('times of answers', () => {
  it('a day above 12 proves the order for the whole column', async () => {
    const imported = await importText('Timestamp,satisfaction\n2/11/2018 15:09:01,5\n25/11/2018 09:00,4\n');
    expect(imported.reading.dateOrder).toEqual({ order: 'dmy', evidence: { code: 'date-proved', params: { row: 2 } } });
    expect(fieldsOf(imported, 'submitted_at')).toEqual(['2018-11-02T15:09:01', '2018-11-25T09:00:00']);
  });

  it('one column proves the order of the other', async () => {
    const imported = await importText('started_at,submitted_at,satisfaction\n1/2/2026,1/13/2026,5\n');
    expect(fieldsOf(imported, 'started_at')).toEqual(['2026-01-02']);
  });

  it('without proof the times stay empty, the answers are kept and the reading says so', async () => {
    const imported = await importText('Timestamp,satisfaction\n2/11/2018,5\n3/11/2018,4\n');
    expect(imported.reading.rows.kept).toBe(2);
    expect(imported.reading.dateOrder).toBeUndefined();
    expect(columnOf(imported, 'Timestamp')).toMatchObject({
      unreadable: 2,
      evidence: [{ code: 'column-name' }, { code: 'date-ambiguous' }],
    });
    expect(fieldsOf(imported, 'period')).toEqual([null, null]);
  });

  it('a stated order settles it', async () => {
    const imported = await importText('Timestamp,satisfaction\n2/11/2018,5\n', { dateOrder: 'dmy' });
    expect(fieldsOf(imported, 'submitted_at')).toEqual(['2018-11-02']);
    expect(imported.reading.dateOrder?.evidence).toEqual({ code: 'stated', params: { option: '--date-order dmy' } });
  });

  it('a date or weight that cannot be read costs no answer', async () => {
    const imported = await importText(
      'response_id,submitted_at,weight,satisfaction\nR1,2026-02-31,heavy,5\nR2,2026-02-28,1.5,4\n',
    );
    expect(imported.reading.rows).toMatchObject({ kept: 2, rejected: 0 });
    expect(columnOf(imported, 'submitted_at').unreadable).toBe(1);
    expect(fieldsOf(imported, 'weight')).toEqual([null, 1.5]);
  });
});

describe('one file, all of it or nothing', () => {
  it('the same bytes a second time change nothing, under any file name', async () => {
    const sink = recordingSink();
    const first = await importPath(fileWith('response_id,satisfaction\nR1,5\n', 'a.csv'), {}, sink);
    const second = await importPath(fileWith('response_id,satisfaction\nR1,5\n', 'b.csv'), {}, sink);
    expect(first.reading).toMatchObject({ outcome: 'imported', importId: 1 });
    expect(second.reading).toMatchObject({
      outcome: 'already-imported',
      importId: 1,
      rows: { read: 1, kept: 0, repeated: 1 },
    });
    expect(sink.kept.responses).toHaveLength(1);
    expect(sink.readings).toHaveLength(1);
  });

  it('a stated other survey is another import', async () => {
    const sink = recordingSink();
    const path = fileWith('response_id,satisfaction\nR1,5\n');
    await importPath(path, { survey: 'A' }, sink);
    await importPath(path, { survey: 'B' }, sink);
    expect(sink.kept.responses.map(({ survey }) => survey)).toEqual(['A', 'B']);
  });

  it('a dry run counts everything and keeps nothing', async () => {
    const { reading, sink } = await importText('response_id,satisfaction\nR1,5\nR1,5\n', { dryRun: true });
    expect(reading).toMatchObject({ outcome: 'dry-run', rows: { read: 2, kept: 1, repeated: 1 } });
    expect(reading.importId).toBeUndefined();
    expect(sink.kept.responses).toEqual([]);
    expect(sink.rollbacks()).toBe(1);
  });

  it('a failing sink is rolled back and its error passed on', async () => {
    const sink = recordingSink();
    const failing = {
      ...sink,
      openFile: (file: { name: string; sha256: string }) => ({
        ...sink.openFile(file),
        saveResponse: () => {
          throw new Error('disk full');
        },
      }),
    };
    await expect(importPath(fileWith('response_id,satisfaction\nR1,5\n'), {}, failing)).rejects.toThrow('disk full');
    expect(sink.rollbacks()).toBe(1);
  });

  it('blank lines and lines of empty cells are counted, not kept', async () => {
    const { reading } = await importText('response_id,satisfaction\n\nR1,5\n,\n\nR2,4\n\n');
    expect(reading.rows).toMatchObject({ read: 2, kept: 2, blankLines: 4 });
  });

  it('confidentiality that was stated goes with the survey', async () => {
    const { sink } = await importText('satisfaction\n5\n', { confidentiality: 'confidential' });
    expect(sink.kept.headers[0]?.confidentiality).toBe('confidential');
  });

  it('no cell of a broken row is shown in the problem', async () => {
    const problem = await problemOf(importText('customer_id,name,customer_since\nC1,Secret GmbH,2026-02-31\n'));
    expect(JSON.stringify(problem)).not.toContain('Secret');
  });
});
