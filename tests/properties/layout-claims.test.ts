/** Whatever a company adds to an export, and however little of it there is, no second layout takes it for its own. */
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, it, expect } from 'vitest';
import { layoutClaims } from '../../src/import/choose-layout.js';
import { layouts } from '../../src/import/layouts/index.js';
import type { SampleRows } from '../../src/import/layouts/layout.js';
import { projectFolder } from '../run-cli.js';
import { sampleRows } from '../unit/import/sample-rows.js';

const folder = `${projectFolder}/fixtures/exports/`;
const general = ['template', 'plain'];
const examples = await Promise.all(
  layouts
    .filter(({ id }) => !general.includes(id))
    .flatMap((layout) =>
      readdirSync(`${folder}${layout.id}`)
        .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
        .map(async (name) => ({ layout, name, rows: await sampleRows(`${folder}${layout.id}/${name}`) })),
    ),
);

const claims = (rows: SampleRows): readonly string[] => layoutClaims(rows).map(({ layout }) => layout.id);

/** Headers people give to columns of their own; words of other tools among them would make a true doubt. */
const ownHeader = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', 'ß', 'ä', '营', '区', ' ', '_', '-', '?', ':'),
  minLength: 1,
  maxLength: 12,
});
const example = fc.constantFrom(...examples);

describe('the layout of an example export', () => {
  it('stays the only one beside columns of the company’s own', () => {
    fc.assert(
      fc.property(example, fc.array(fc.tuple(ownHeader, fc.string()), { maxLength: 6 }), ({ layout, rows }, added) => {
        const isRecord = (cells: readonly string[]): boolean => cells.length === rows[0]?.length;
        const cellsOf = (index: number): readonly string[] =>
          added.map(([header, cell]) => {
            if (index === 0) return `own ${header}`;
            return index < layout.headerRows ? 'Response' : cell;
          });
        // The lines below a report have one cell, whatever the table above them has.
        const wider = rows.map((cells, index) => (isRecord(cells) ? [...cells, ...cellsOf(index)] : cells));
        expect(claims(wider)).toEqual([layout.id]);
      }),
      { numRuns: 300 },
    );
  });

  it('is claimed by no other, however few of its rows there are and in whichever order', () => {
    fc.assert(
      fc.property(example, fc.infiniteStream(fc.nat()), ({ layout, rows }, numbers) => {
        const below = rows.slice(layout.headerRows).filter(() => (numbers.next().value ?? 0) % 2 === 0);
        const some = [...rows.slice(0, layout.headerRows), ...below.reverse()];
        expect(claims(some).filter((id) => id !== layout.id)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is never claimed by two where columns were taken out', () => {
    fc.assert(
      fc.property(example, fc.infiniteStream(fc.boolean()), ({ rows }, kept) => {
        const columns = (rows[0] ?? []).map((_, index) => index).filter(() => kept.next().value === true);
        const fewer = rows.map((cells) => columns.map((index) => cells[index] ?? ''));
        expect(claims(fewer).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
