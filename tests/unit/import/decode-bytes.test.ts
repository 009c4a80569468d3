import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { answersOf, columnOf, importText, problemOf } from './import-text.js';

const chinese = '编号码,满意度,意见\nR1,5,服务很好\nR2,3,价格偏高\nR3,4,\n';
const english = 'response_id,satisfaction,comment\nR1,5,good\nR2,3,bad\n';

describe('encodings', () => {
  it.each([
    ['gb18030', iconv.encode(chinese, 'gb18030'), 'gb18030', 'not-utf8-chinese'],
    ['UTF-8', Buffer.from(chinese), 'utf-8', 'valid-utf8'],
    ['UTF-8 with a mark', iconv.encode(chinese, 'utf8', { addBOM: true }), 'utf-8', 'bom'],
    ['UTF-16LE with a mark', iconv.encode(chinese, 'utf16le', { addBOM: true }), 'utf-16le', 'bom'],
    ['UTF-16BE with a mark', iconv.encode(chinese, 'utf16be', { addBOM: true }), 'utf-16be', 'bom'],
  ])('%s is recognised', async (_title, bytes, name, code) => {
    const imported = await importText(bytes);
    expect(imported.reading.encoding).toMatchObject({ name, evidence: { code } });
    expect(answersOf(imported, '满意度')).toEqual([5, 3, 4]);
    expect(imported.sink.kept.responses.map(({ record }) => record.texts[0])).toEqual(['服务很好', '价格偏高', null]);
  });

  it.each(['utf16le', 'utf16be'])('%s without a mark is recognised by its NUL bytes', async (encoding) => {
    const imported = await importText(iconv.encode(english, encoding, { addBOM: false }));
    expect(imported.reading.encoding.evidence.code).toBe('nul-pattern');
    expect(answersOf(imported, 'satisfaction')).toEqual([5, 3]);
  });

  const dense = [
    '很好，回复及时，希望增加更多报表功能',
    '一直不错，最近一次有点慢，价格偏高',
    '开始用的时候需要更多培训，谢谢',
  ];

  it.each(['utf16le', 'utf16be'])('%s without a mark is recognised where Chinese leaves few NULs', async (encoding) => {
    const rows = dense.map((comment, row) => `${row + 1},${row + 3},${comment}\r\n`).join('');
    const imported = await importText(iconv.encode(`编号,满意度,意见\r\n${rows}`, encoding, { addBOM: false }));
    expect(imported.reading.encoding.evidence.code).toBe('nul-pattern');
    expect(answersOf(imported, '满意度')).toEqual([3, 4, 5]);
    expect(imported.sink.kept.responses.map(({ record }) => record.texts[0])).toEqual(dense);
  });

  it('so it is in a file too large to be kept in memory', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `${row + 1},${(row % 5) + 1},${dense[row % 3]}\n`).join('');
    const imported = await importText(iconv.encode(`编号,满意度,意见\n${rows}`, 'utf16le', { addBOM: false }));
    expect(imported.reading.encoding.name).toBe('utf-16le');
    expect(imported.reading.rows).toMatchObject({ kept: 40_000, rejected: 0 });
    expect(imported.reading.replacedCharacters).toBe(0);
  });

  it.each([
    ['UTF-8', iconv.encode('满意度,意见\n5,a\0b\n4,很\0好\n', 'utf8'), 'utf-8'],
    ['GB18030', iconv.encode('编号,满意度,意见\n1,5,服务很好\0回复及时\n2,4,价格偏高\n', 'gb18030'), 'gb18030'],
  ])('NULs in %s do not make it UTF-16', async (_title, bytes, name) => {
    const { encoding, replacedCharacters } = (await importText(bytes)).reading;
    expect(encoding.name).toBe(name);
    expect(replacedCharacters).toBeGreaterThan(0);
  });

  it('Western text that is no UTF-8 is read as Windows-1252 and said to be ambiguous', async () => {
    const imported = await importText(
      iconv.encode('id,satisfaction,comment\na,5,très bien – café\nb,4,déjà vu\n', 'win1252'),
    );
    expect(imported.reading.encoding).toMatchObject({ name: 'windows-1252', evidence: { code: 'encoding-ambiguous' } });
    expect(imported.sink.kept.responses[0]?.record.texts).toEqual(['très bien – café']);
  });

  it('an invalid byte at the very end of a long file decides against UTF-8', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `R${row},${(row % 5) + 1},fine`).join('\n');
    const bytes = Buffer.concat([
      Buffer.from(`response_id,satisfaction,comment\n${rows}\nlast,5,`),
      iconv.encode('很好', 'gb18030'),
    ]);
    const imported = await importText(bytes);
    expect(imported.reading.encoding.name).toBe('gb18030');
    expect(imported.sink.kept.responses.at(-1)?.record.texts).toEqual(['很好']);
  });

  it('a stated encoding wins, and characters it cannot read are counted', async () => {
    const imported = await importText(iconv.encode(chinese, 'gb18030'), { encoding: 'utf8' });
    expect(imported.reading.encoding).toMatchObject({ name: 'utf-8', evidence: { code: 'stated' } });
    expect(imported.reading.replacedCharacters).toBeGreaterThan(0);
  });

  it('Big5 is read when it is stated', async () => {
    const imported = await importText(iconv.encode('編號,滿意度,意見\nR1,5,服務很好\n', 'big5'), { encoding: 'big5' });
    expect(imported.reading.columns.map(({ column }) => column)).toEqual(['編號', '滿意度', '意見']);
  });

  it('an encoding nobody knows is a wrong call', async () => {
    expect(await problemOf(importText(english, { encoding: 'klingon' }))).toMatchObject({ code: 'unknown-encoding' });
  });

  it('NUL bytes in a text are replaced and counted, not taken for the end', async () => {
    const imported = await importText('response_id,satisfaction,comment\nR1,5,before\0after\nR2,4,fine fine fine\n');
    expect(imported.reading.replacedCharacters).toBe(1);
    expect(imported.sink.kept.responses[0]?.record.texts).toEqual(['before\uFFFDafter']);
  });
});

describe('what is no text', () => {
  const zip = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
  it.each([
    ['a workbook that breaks off', Buffer.concat([zip, Buffer.from('[Content_Types].xml xl/')]), 'workbook-damaged'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'spreadsheet-not-read'],
    ['an SQLite database', Buffer.from('SQLite format 3\0'), 'binary-file'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'binary-file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary-file'],
    ['a 7-Zip archive', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'binary-file'],
    ['unknown bytes', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7) % 32)), 'binary-file'],
  ])('%s is refused', async (_title, bytes, code) => {
    expect(await problemOf(importText(bytes))).toMatchObject({ code });
  });
});

describe('hidden marks', () => {
  it('the byte order mark does not become part of the first column name', async () => {
    const imported = await importText(Buffer.from('\uFEFF"response_id",satisfaction\nR1,5\n'));
    expect(columnOf(imported, 'response_id').target).toBe('field:response_id');
  });
});
