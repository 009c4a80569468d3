import { execaSync } from 'execa';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../src/import/workbook/read-workbook.js';
import { number } from '../../../src/report/build.js';
import type { Report } from '../../../src/report/document.js';
import { numberFormat } from '../../../src/render/xlsx/number-format.js';
import { sheetNames } from '../../../src/render/xlsx/sheet-names.js';
import { xlsx } from '../../../src/render/xlsx/xlsx.js';
import type { Language } from '../../../src/text/language.js';
import { formulas, reportOf } from './dangerous-report.js';
import { hostileReport, sampleReport } from './sample-report.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-xlsx-'));
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const bytesOf = async (report: Report, language: Language = 'en'): Promise<Buffer> =>
  Buffer.from(await xlsx(report, { language, width: 80, hasColour: false }));

/** The parts of an archive as texts, by the directory at its end. */
function partsOf(archive: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let at = archive.readUInt32LE(archive.length - 6);
  for (let left = archive.readUInt16LE(archive.length - 12); left > 0; left -= 1) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? archive.readUInt32LE(at + place) : archive.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    parts.set(archive.toString('utf8', at + 46, at + 46 + name), inflateRawSync(packed).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return parts;
}

const sheetsOf = (archive: Buffer): string =>
  [...partsOf(archive)].flatMap(([name, text]) => (/worksheets\/sheet\d+\.xml$/.test(name) ? [text] : [])).join('\n');
const namesOf = (archive: Buffer): readonly string[] =>
  [...(partsOf(archive).get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );

describe('a workbook', () => {
  it('is the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-05T10:00:00Z'), toFake: ['Date'] });
    const before = await bytesOf(sampleReport);
    vi.setSystemTime(new Date('2031-07-20T23:59:59Z'));
    expect((await bytesOf(sampleReport)).equals(before)).toBe(true);
    vi.useRealTimers();
  });

  it('has the findings first, all figures unrounded, and where the cells went, in the language of the report', async () => {
    const english = namesOf(await bytesOf(sampleReport));
    expect([english[0], ...english.slice(-2)]).toEqual(['Summary', 'All figures', 'Where cells went']);
    expect(namesOf(await bytesOf(sampleReport, 'zh-CN'))[0]).toBe('摘要');
    expect(sheetsOf(await bytesOf(sampleReport))).toContain('<v>0.6125</v>');
  });

  it('keeps heads in sight and gives every column a width', async () => {
    const text = sheetsOf(await bytesOf(sampleReport));
    expect(text).toContain('state="frozen"');
    expect(text).toMatch(/<col [^>]*width="/);
  });

  it.each(['en', 'zh-CN'] as const)('holds no formula, whatever the data says, in %s', async (language) => {
    const archive = await bytesOf(reportOf(formulas), language);
    expect(sheetsOf(archive)).not.toMatch(/<f[ >/]/);
    expect([...partsOf(archive).keys()].filter((name) => /externalLink|vba|connection/i.test(name))).toEqual([]);
    expect(partsOf(archive).get('xl/sharedStrings.xml')).toContain('=HYPERLINK');
  });

  it('can be read back, hostile names included', async () => {
    for (const report of [sampleReport, hostileReport, reportOf(formulas)]) {
      const archive = await bytesOf(report);
      const path = join(folder, 'back.xlsx');
      writeFileSync(path, archive);
      const sheet =
        namesOf(archive)
          .at(report === sampleReport ? -2 : 0)
          ?.replaceAll('&amp;', '&') ?? '';
      const { rows } = await readWorkbook({ name: 'back.xlsx', path }, sheet);
      expect(rows.length).toBeGreaterThan(2);
    }
  });
});

describe('a number in a workbook', () => {
  it.each([
    [number(0.612, 'share'), '0.0 %;"\u2212"0.0 %'],
    [number(12.4, 'score'), '+0.0;"\u2212"0.0;0.0'],
    [number(4.2, 'rating'), '0.00;"\u2212"0.00'],
    [number(0.0002, 'p-value'), '[<0.001]"< 0.001";0.000'],
    [number(1200, 'money', 'EUR'), '#,##0" EUR";"\u2212"#,##0" EUR"'],
    [number(1, 'money', 'E"&B=1'), '#,##0" E&B=1";"\u2212"#,##0" E&B=1"'],
    [{ ...number(12, 'count'), isSmallBase: true } as const, '#,##0"*";"\u2212"#,##0"*"'],
    [number(0.05, 'share-change'), '+0.0" pp";"\u2212"0.0" pp";0.0" pp"'],
    [{ ...number(0.05, 'share-change'), isEitherWay: true } as const, '"±"0.0" pp"'],
  ])('%j is shown by %s', (value, format) => {
    expect(numberFormat(value, 'en')).toBe(format);
  });
});

describe('names of sheets', () => {
  it('are allowed, no longer than 31 and told apart without regard to case', () => {
    const titles = [
      'Who: is/satisfied?',
      'who is satisfied',
      '',
      "'quoted'",
      'History',
      '客户'.repeat(30),
      '😀'.repeat(20),
    ];
    const names = sheetNames([...titles, ...titles]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[^[\]/\\:*?']{1,31}$/);
      expect(name).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe('a spreadsheet program', () => {
  it.skipIf(!hasOffice)('opens it and shows numbers and names as they are', { timeout: 120_000 }, async () => {
    const report = reportOf(formulas);
    writeFileSync(
      join(folder, 'names.xlsx'),
      await bytesOf({ ...report, sections: [...sampleReport.sections, ...report.sections] }),
    );
    const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1';
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execaSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      everySheet,
      '--outdir',
      folder,
      join(folder, 'names.xlsx'),
    ]);
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    for (const shown of ['IT,"1,161",61.2 %,53.1 %,68.0 %,< 0.001', '=HYPERLINK(', "=cmd|'/C calc'!A0", '−12.0'])
      expect(texts).toContain(shown);
    expect(texts).not.toMatch(/#NAME|#VALUE|Err:/);
  });
});
