import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf, importPath } from '../unit/import/import-text.js';

const folder = new URL('../../../shared/data/', import.meta.url).pathname;
const isAbsent = !existsSync(folder);

describe.skipIf(isAbsent)('traps of real exports', () => {
  it('day-first dates without a mark are proved by the column and agree with its month column', async () => {
    const { reading, sink } = await importPath(`${folder}nps_bank_timeseries/NPStimeseries.csv`, {
      map: [{ pattern: 'Month', target: 'segment:month' }],
    });
    expect(reading.dateOrder?.order).toBe('dmy');
    const month = sink.kept.headers[0]?.segments.indexOf('month') ?? -1;
    const wrong = sink.kept.responses.filter(
      ({ record }) => Number(String(record.fields['submitted_at']).slice(5, 7)) !== Number(record.segments[month]),
    );
    expect(sink.kept.responses).toHaveLength(5000);
    expect(wrong).toEqual([]);
  });

  it('"0 - Unknown" stated as missing leaves the mean of the answered tickets', async () => {
    const imported = await importPath(`${folder}it_help_desk/Help Desk.csv`, {
      as: 'response',
      map: [{ pattern: 'statisfaction_score', target: 'satisfaction' }],
      missing: [{ pattern: 'statisfaction_score', codes: ['0'] }],
    });
    const given = answersOf(imported, 'statisfaction_score').filter((answer) => answer !== null);
    expect(given.reduce((sum, answer) => sum + answer, 0) / given.length).toBeCloseTo(2.165, 3);
  });

  it('decimal commas and dots in one file are read alike', async () => {
    const [comma, mixed] = await Promise.all(
      ['decimal_comma', 'mixed_decimal'].map((name) =>
        importPath(`${folder}telco_ibm/Telco_customer_churn_semicolon_${name}.csv`, {
          as: 'customer',
          map: [{ pattern: 'Monthly Charges', target: 'annual_value' }],
        }),
      ),
    );
    const values = (imported: typeof comma): readonly unknown[] | undefined =>
      imported?.sink.kept.records.map(({ record }) => record['annual_value']);
    const numbers = values(comma)?.map(Number) ?? [];
    expect(numbers.reduce((sum, value) => sum + value, 0) / numbers.length).toBeCloseTo(64.76, 2);
    expect(values(mixed)).toEqual(values(comma));
  });

  it('agreement in words is read on four steps', async () => {
    const { sink, reading } = await importPath(`${folder}likert_pisaitems/pisaitems_ST24_US.csv`);
    expect(reading.rows.kept).toBe(5233);
    expect(new Set(sink.kept.headers[0]?.ratingItems.map(({ scale }) => scale?.high))).toEqual(new Set([4]));
  });

  it.each(['csvtext.csv', 'csvtext_BOM_UTF8.csv', 'csvtext_BOM_UTF16LE.csv', 'csvtext_BOM_UTF16BE.csv'])(
    '%s holds the same two rows',
    async (name) => {
      const { reading, sink } = await importPath(`${folder}salesforce_dataloader/${name}`, {
        as: 'response',
        survey: 'twins',
      });
      expect(reading.rows).toMatchObject({ read: 2, kept: 2 });
      expect(sink.kept.responses.map(({ record }) => record.segments)).toEqual([[], []]);
    },
  );
});
