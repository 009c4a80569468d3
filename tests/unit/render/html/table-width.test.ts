import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/render/html/html.js';
import { pageFor } from '../../../../src/render/html/page.js';
import { cardClass, cardSteps, neededWidth } from '../../../../src/render/html/table-width.js';
import { interval, label, number, numberColumn, textColumn } from '../../../../src/report/build.js';
import type { Table } from '../../../../src/report/document.js';
import { message } from '../../../../src/text/message.js';
import { sampleReport } from '../sample-report.js';

const page = pageFor('en', 0.95);
const words = (letters: number): string => 'word '.repeat(letters / 5).trim();

/** Two rows, the second with an empty first cell; as many columns of intervals as asked for. */
function tableOf(intervals: number, text = 'IT'): Table {
  const cells = Array.from({ length: intervals }, () => interval(0.512, 0.634, 'share'));
  return {
    type: 'table',
    id: 'some',
    columns: [
      textColumn('role', message('word.role')),
      numberColumn('n', message('word.n')),
      ...cells.map((_, at) => numberColumn(`interval-${String(at)}`, message('column.interval'))),
    ],
    rows: [
      [label(text), number(62, 'count'), ...cells],
      [{ type: 'empty' }, number(7, 'count'), ...cells],
    ],
    notes: [],
  };
}

const written = (table: Table): string =>
  html(
    { ...sampleReport, sections: [{ id: 'a', title: message('word.role'), blocks: [table] }] },
    { language: 'en', width: 80, hasColour: false },
  );

describe('the width a table needs', () => {
  it('grows with every column, and with words only up to where they wrap', () => {
    expect(neededWidth(tableOf(2), page)).toBeGreaterThan(neededWidth(tableOf(1), page));
    expect(neededWidth(tableOf(1, words(40)), page)).toBe(neededWidth(tableOf(1, words(400)), page));
  });

  it('has a class for the next width at which it fits, none where it fits a telephone, one for every screen beyond', () => {
    expect(cardClass(tableOf(0), page)).toBeUndefined();
    expect(cardClass(tableOf(9), page)).toBe('cards-all');
    for (const intervals of [2, 3, 4, 5]) {
      const table = tableOf(intervals);
      const step = cardSteps.find((width) => cardClass(table, page) === `cards-${String(width)}`) ?? 0;
      expect(step).toBeGreaterThanOrEqual(neededWidth(table, page));
    }
  });

  it('a table that may become cards says roles and labels, a narrow one does not', () => {
    const wide = written(tableOf(3));
    expect(wide).toContain('class="columns-5 cards-');
    expect(wide).toContain('<th scope="row" role="rowheader">IT</th><td class="n" role="cell" data-label="n">62</td>');
    const narrow = written(tableOf(0));
    expect(narrow).toContain('<th scope="row">IT</th><td class="n">62</td>');
  });

  it('a card whose row repeats the name above shows it', () => {
    expect(written(tableOf(3))).toContain('<td role="cell" data-label="IT"></td>');
  });
});
