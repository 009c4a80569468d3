/** Whatever a file holds, every row and every cell of it is accounted for: compared with what the generator wrote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSums } from '../unit/import/audit-sums.js';
import { importText } from '../unit/import/import-text.js';

type Line =
  | { readonly type: 'blank' | 'short' | 'long' }
  | {
      readonly type: 'record';
      readonly id: number;
      readonly score: string;
      readonly date: string;
      readonly text: string;
    };

const record = fc.record({
  type: fc.constant('record' as const),
  id: fc.integer({ min: 0, max: 12 }),
  score: fc.constantFrom('', '0', '1', '3', '5', '5', '7', '99', '-99', 'n/a', "don't know", '4 stars', 'nine hundred'),
  date: fc.constantFrom('', '2026-01-31', '31.01.2026', '03.04.2026', 'yesterday'),
  text: fc.constantFrom('', 'fine', '"two\nlines"', '锟斤拷', '\uFFFD', 'x'.repeat(255)),
});
const lines = fc.array(
  fc.oneof({ weight: 8, arbitrary: record }, fc.record({ type: fc.constantFrom('blank' as const, 'short', 'long') })),
  { minLength: 1, maxLength: 40 },
);

function written(line: Line, index: number): string {
  if (line.type === 'record') return `R${line.id},${line.score},${line.date},${line.text}`;
  return { blank: index % 2 === 0 ? '' : ' , ,,', short: 'R1,5', long: 'R1,5,,x,y' }[line.type];
}

const header = 'response_id,satisfaction,submitted_at,comment';
const rated = { type: 'record', id: 99, score: '4', date: '2026-02-01', text: 'good' } as const;
const options = {
  scales: [{ pattern: 'satisfaction', scale: { low: 1, high: 5 } }],
  missing: [{ pattern: 'satisfaction', codes: ['-99'] }],
  maxRejected: 1,
};

/** Rows of one id: the first is kept, the same again is repeated, another one changed. */
function fatesOf(records: readonly string[]): { kept: number; repeated: number; changed: number } {
  const stored = new Map<string, string>();
  const fates = { kept: 0, repeated: 0, changed: 0 };
  for (const text of records) {
    const id = text.slice(0, text.indexOf(','));
    const before = stored.get(id);
    if (before === undefined) stored.set(id, text);
    const known = before === text ? 'repeated' : 'changed';
    fates[before === undefined ? 'kept' : known] += 1;
  }
  return fates;
}

describe('the loss audit of any survey file', () => {
  it('accounts for every line and every cell', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (generated) => {
        const all: readonly Line[] = [rated, ...generated];
        const { reading } = await importText(`${[header, ...all.map(written)].join('\n')}\n`, options);
        const audit = expectSums(reading);
        const ragged = all.filter(({ type }) => type === 'short' || type === 'long').length;
        const records = all.flatMap((line, index) => (line.type === 'record' ? [written(line, index)] : []));
        expect(audit.rows).toMatchObject({ read: records.length + ragged, rejected: ragged, dropped: 0 });
        expect(audit.blankLines).toBe(all.filter(({ type }) => type === 'blank').length);
        const { kept, repeated, changed } = fatesOf(records);
        expect(audit.rows.kept).toBe(kept);
        // What differs only in words for "nothing" is the same record.
        expect(audit.rows.repeated + audit.rows.changed).toBe(repeated + changed);
      }),
      { seed: 20261126, numRuns: 150 },
    );
  });

  it('counts scores as the generator wrote them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 5, maxLength: 60 }), async (generated) => {
        const all = [rated, ...generated].map((line, index) => ({ ...line, id: index }));
        const { reading } = await importText(`${[header, ...all.map(written)].join('\n')}\n`, options);
        const score = expectSums(reading).columns.find(({ column }) => column === 'satisfaction');
        const times = (...scores: readonly string[]): number =>
          all.filter((line) => scores.includes(line.score)).length;
        expect(score?.cells).toEqual({
          answers: times('1', '3', '4', '5', '4 stars'),
          blank: times('', 'n/a'),
          missing: times('-99', "don't know"),
          outside: times('0', '7', '99', 'nine hundred'),
          unreadable: 0,
        });
      }),
      { seed: 20261127, numRuns: 60 },
    );
  });
});
