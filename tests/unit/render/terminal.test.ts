import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/render/clean-text.js';
import { terminal } from '../../../src/render/terminal/terminal.js';
import { empty, label, number, withheld } from '../../../src/report/build.js';
import type { Block, Report, Table } from '../../../src/report/document.js';
import { languages, type Language } from '../../../src/text/language.js';
import { message } from '../../../src/text/message.js';
import type { Value } from '../../../src/text/value.js';
import { hostileNames, hostileReport, sampleReport } from './sample-report.js';

const render = (report: Report, width: number, language: Language = 'en'): string =>
  terminal(report, { language, width, hasColour: false });
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));
const bare = (text: string): string => text.replace(/[\s─│┌┐└┘├┤┬┴┼]/g, '');
const reportOf = (...blocks: readonly Block[]): Report => ({
  ...sampleReport,
  sections: [{ id: 'only', title: message('section.findings'), blocks }],
});

/** The text of each column, top to bottom, of a table drawn in a frame. */
function columnTexts(drawn: string, columns: number): string[] {
  const lines = drawn.split('\n').filter((line) => line.startsWith('│'));
  return Array.from({ length: columns }, (_, at) => lines.map((line) => bare(line.split('│')[at + 1] ?? '')).join(''));
}

describe('the whole document', () => {
  it.each([
    [80, 'en'],
    [120, 'en'],
    [80, 'zh-CN'],
    [120, 'zh-CN'],
    [80, 'pseudo'],
  ] as const)('at width %d in %s', async (width, language) => {
    await expect(render(sampleReport, width, language)).toMatchFileSnapshot(
      `../../golden/terminal/sample-${language}-${String(width)}.txt`,
    );
  });

  it.each(languages)('is never wider than the terminal in %s, whatever the data', (language) => {
    for (const report of [sampleReport, hostileReport]) {
      for (const width of [60, 61, 72, 80, 99, 120]) {
        expect(widest(render(report, width, language))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('holds no stray English in pseudo', () => {
    const data = /customers\.csv|q3\.csv|Chef|采购员|Ops, night|--role|EUR/g;
    const words = render(sampleReport, 120, 'pseudo')
      .replace(/⟦[^⟦⟧]*⟧/g, '')
      .replace(data, '');
    expect(words).not.toMatch(/\p{Letter}/u);
  });

  it('ends in one newline and has no space at the end of a line', () => {
    const text = render(sampleReport, 80);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/ $/m);
  });

  it('holds no control or direction character, and no colour unless asked', () => {
    expect(render(hostileReport, 80).replaceAll('\n', '')).not.toMatch(/[\p{Control}\u202A-\u202E\u2066-\u2069]/u);
    const coloured = terminal(sampleReport, { language: 'en', width: 80, hasColour: true });
    expect(coloured).toContain('\u001B[');
    // eslint-disable-next-line no-control-regex -- colour codes are what is removed.
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(render(sampleReport, 80));
  });

  it('numbers findings and marks warnings and notes without colour', () => {
    const text = render(sampleReport, 80);
    expect(text).toMatch(/^1\. q3\.csv/m);
    expect(text).toMatch(/^2\. Not recognised/m);
    expect(text).toMatch(/^!! Not shown/m);
    expect(text).toMatch(/^! Changed rows/m);
  });
});

describe('a table', () => {
  const names = message('word.account');
  const tableOf = (rows: readonly (readonly Value[])[], columns: number): Table => ({
    type: 'table',
    id: 'any',
    title: message('word.all'),
    columns: Array.from({ length: columns }, (_, at) => ({
      id: `c${String(at)}`,
      title: at === 0 ? names : message('word.n'),
      align: at === 0 ? 'left' : 'right',
    })),
    rows,
    notes: [],
  });

  it('shows every name whole, cleaned, though it has to wrap', () => {
    const drawn = render(
      reportOf(
        tableOf(
          hostileNames.map((name) => [label(name), number(1, 'count')]),
          2,
        ),
      ),
      60,
    );
    expect(columnTexts(drawn, 2)[0]).toBe(bare(`Account${hostileNames.map(cleanText).join('')}`));
  });

  it('becomes blocks of column and value where no frame can hold its numbers', () => {
    const row = [label('Acme'), ...Array.from({ length: 8 }, (_, at) => number(123456789 + at, 'count'))];
    const text = render(reportOf(tableOf([row, row], 9)), 60);
    expect(text).not.toContain('│');
    expect(text).toContain('Account: Acme\nn: 123,456,789\nn: 123,456,790\n');
    expect(text.match(/123,456,796/g)).toHaveLength(2);
  });

  it('says that it has no rows', () => {
    expect(render(reportOf(tableOf([], 2)), 80)).toContain('No rows.');
  });

  it('stays within the width and loses no character of any cell, for any table', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.lorem({ maxCount: 12 }),
      fc.constantFrom(...hostileNames),
    );
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((one) => number(one, 'statistic')),
      fc.constant(withheld({ reason: 'too-few-answers', needed: 5 })),
      fc.constant(empty),
      words.map((text) => label(text.replace(/[│─┌┐└┘├┤┬┴┼\uE000]/gu, ''))),
    );
    const tables = fc
      .integer({ min: 1, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(tables, fc.integer({ min: 60, max: 120 }), (rows, width) => {
        const columns = rows[0]?.length ?? 0;
        const drawn = render(reportOf(tableOf(rows, columns)), width);
        expect(widest(drawn)).toBeLessThanOrEqual(width);
        const texts = rows.map((row) =>
          row.map((one) => (one.type === 'label' && typeof one.label === 'string' ? bare(cleanText(one.label)) : '')),
        );
        if (!drawn.includes('│')) {
          for (const text of texts.flat()) expect(bare(drawn)).toContain(text);
          return;
        }
        const drawnColumns = columnTexts(drawn, columns);
        texts.forEach((row) => row.forEach((text, at) => expect(drawnColumns[at]).toContain(text)));
      }),
      { seed: 20260930, numRuns: 200 },
    );
  });
});
