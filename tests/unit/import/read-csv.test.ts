import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, type Dialect, readCsv } from '../../../src/import/read-csv.js';
import { importText, problemOf } from './import-text.js';

const commas: Dialect = { delimiter: ',', hasQuotes: true, hasSepLine: false };

function pieces(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  return Readable.from(Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size)));
}

interface Seen {
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
}

async function read(text: string, dialect = commas, size = 7): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const onRecord = ({ line, cells, raw }: CsvRecord): void => void seen.push({ line, cells, raw: raw() });
  await readCsv({ name: 'test.csv', chunks: pieces(text, size), dialect }, onRecord);
  return seen;
}

describe('records', () => {
  it.each(['\n', '\r\n', '\r'])(
    'the line of each record is counted with line ends %j inside quotes too',
    async (end) => {
      const text = ['a,b', '1,"x', 'y"', '2,"p', '', 'q"', '', '3,z'].join(end);
      const records = await read(text);
      expect(records.map(({ line }) => line)).toEqual([1, 2, 4, 7, 8]);
      expect(records.map(({ cells }) => cells[0])).toEqual(['a', '1', '2', '', '3']);
    },
  );

  it('a record is available verbatim, whatever the chunks are', async () => {
    const text = 'a,b\r\n1,"x ""y"" z"\r\n你好, b\r\nlast,"c\r\nd"';
    for (const size of [3, 5, 1000]) {
      const records = await read(text, commas, size);
      expect(records.map(({ raw }) => raw)).toEqual(['a,b', '1,"x ""y"" z"', '你好, b', 'last,"c\r\nd"']);
    }
  });

  it('a quotation mark inside a cell is a character of it', async () => {
    const records = await read('a,b\n5" disk,"good"\n"so" called,x\n');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['5" disk', 'good'],
      ['"so" called', 'x'],
    ]);
  });

  it('a quoted text over several lines may begin with a quoted word', async () => {
    const records = await read('a,b\n1,"""Great"" he said\nthen left"\n2,x\n');
    expect(records[1]?.cells).toEqual(['1', '"Great" he said\nthen left']);
    expect(records[2]).toMatchObject({ line: 4, cells: ['2', 'x'] });
  });

  it('such a text may stand beside a cell with marks inside', async () => {
    const records = await read('a,b,c\n"""Great"" he said\nthen left",6" pipe,"so" called\n2,x,y\n');
    expect(records[1]?.cells).toEqual(['"Great" he said\nthen left', '6" pipe', '"so" called']);
    expect(records[2]).toMatchObject({ line: 4, cells: ['2', 'x', 'y'] });
  });

  it('an empty file has no record', async () => {
    expect(await read('')).toEqual([]);
  });
});

describe('broken quotes', () => {
  it('a mark never closed is reported with the line where it was opened', async () => {
    expect(await problemOf(read('a,b\n1,x\n2,"open\n3,y\n4,z\n'))).toMatchObject({
      code: 'unclosed-quote',
      at: { line: 3 },
    });
  });

  it('a mark that swallows the row below is reported, not read as one long answer', async () => {
    expect(await problemOf(read('a,b\n1,"good\n2,"bad"\n3,fine\n'))).toMatchObject({
      code: 'unclosed-quote',
      at: { line: 2 },
    });
  });

  it('a mark that swallows rows in the very first cell is told behind a byte order mark too', async () => {
    expect(await problemOf(read('\uFEFF"a,b\n1,"x"\n'))).toMatchObject({ code: 'unclosed-quote', at: { line: 1 } });
  });

  it('the line is the one of the mark, not of the record it stands in', async () => {
    expect(await problemOf(read('a,b,c\n"x\ny",1,"open\n3,y,z\n'))).toMatchObject({
      code: 'unclosed-quote',
      at: { line: 3 },
    });
  });

  it('in a tab-separated file without quoting a lone mark is a character', async () => {
    const imported = await importText(
      'response_id\tsatisfaction\tcomment\nR1\t5\t"best ever\nR2\t4\tfine\nR3\t3\tok\n',
    );
    expect(imported.reading.rows.kept).toBe(3);
    expect(imported.sink.kept.responses[0]?.record.texts).toEqual(['"best ever']);
  });

  it('a record of more than a million characters is refused with its line', async () => {
    const problem = await problemOf(read(`a,b\n1,x\n2,${'x'.repeat(1_000_100)}\n`, commas, 65_536));
    expect(problem).toMatchObject({ code: 'record-too-large', at: { line: 3 } });
  });
});
