import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursesOf } from '../../../src/render/course.js';
import { terminal } from '../../../src/render/terminal/terminal.js';
import { empty, label, number, numberColumn, textColumn } from '../../../src/report/build.js';
import type { Report, Table } from '../../../src/report/document.js';
import { message } from '../../../src/text/message.js';
import type { Value } from '../../../src/text/value.js';
import { sampleReport } from './sample-report.js';

fc.configureGlobal({ seed: 20261129 });

const title = (text: string) => message('verbatim', { text });
const shares = (...values: readonly (number | undefined)[]): readonly Value[] =>
  values.map((value) => (value === undefined ? empty : number(value, 'share')));

const byPeriod = (of: 'rows' | 'columns'): Table => ({
  type: 'table',
  id: 'by-period',
  columns: [
    textColumn('period', title('Period')),
    ...['a', 'b'].map((id) => numberColumn(id, title(id.toUpperCase()))),
  ],
  rows: [
    [label('2025Q1'), ...shares(0.1, 0.5)],
    [label('2025Q2'), ...shares(0.4, undefined)],
    [label('2025Q3'), ...shares(0.7, 0.5)],
  ],
  notes: [],
  picture: { type: 'sparkline', label: 'period', columns: ['a', 'b'], of },
});

const reportOf = (table: Table): Report => ({
  ...sampleReport,
  sections: [{ id: 'only', title: message('section.findings'), blocks: [table] }],
});
const shown = (table: Table, settings: { readonly hasUnicode?: boolean; readonly width?: number } = {}): string =>
  terminal(reportOf(table), { language: 'en', width: 80, hasColour: false, ...settings });

describe('how lines run', () => {
  it('the line that moves most fills the height, others as much of it as they move', () => {
    const [wide = [], narrow = [], flat = []] = coursesOf([
      shares(0.1, 0.9),
      shares(0.5, undefined, 0.7),
      shares(0.3, 0.3),
    ]);
    expect(wide).toEqual([0, 1]);
    expect(narrow[0]).toBeCloseTo(0.375);
    expect(narrow[1]).toBeUndefined();
    expect(narrow[2]).toBeCloseTo(0.625);
    expect(flat).toEqual([0.5, 0.5]);
  });

  it('never leaves its height, whatever the numbers', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(fc.array(value)), (lines) => {
        for (const height of coursesOf(lines.map((line) => shares(...line))).flat())
          if (height !== undefined) {
            expect(height).toBeGreaterThanOrEqual(-1e-9);
            expect(height).toBeLessThanOrEqual(1 + 1e-9);
          }
      }),
    );
  });
});

describe('on a terminal', () => {
  it('stand under each column where time runs down the table', () => {
    expect(shown(byPeriod('columns'))).toContain('│ Course │    ▁▅█ │    ▅ ▅ │');
  });

  it('stand at the end of each row where time runs along it, under a title', () => {
    const text = shown(byPeriod('rows'));
    expect(text).toContain('│ Course │');
    expect(text).toMatch(/2025Q1 │ +10.0 % │ +50.0 % │ ▁█/);
  });

  it('are ASCII where the terminal knows no more', () => {
    const text = shown(byPeriod('columns'), { hasUnicode: false });
    expect(text).toContain('│    _=# │');
    expect(text).not.toMatch(/[▁-█]/);
  });

  it('are left out where they would not fit in a line', () => {
    const long: Table = {
      ...byPeriod('columns'),
      rows: Array.from({ length: 30 }, (_, at) => [label(`2025-${String(at)}`), ...shares(at / 30, 0.5)]),
    };
    expect(shown(long, { width: 100 })).toContain('Course');
    const six = Array.from({ length: 6 }, (_, at) => `c${String(at)}`);
    const wide: Table = {
      ...long,
      columns: [textColumn('period', title('Period')), ...six.map((id) => numberColumn(id, title(id)))],
      rows: long.rows.map(([name, first = empty]) => [name ?? empty, ...six.map(() => first)]),
      picture: { type: 'sparkline', label: 'period', columns: six, of: 'columns' },
    };
    expect(shown(wide, { width: 60 })).not.toContain('Course');
  });
});
