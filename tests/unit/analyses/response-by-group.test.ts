/** Response rates by role, account and annual value, of companies small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const outcomes = ['complete', 'partial', 'refused', 'unknown'] as const;

/** Six accounts worth 10 to 60 with one person each of IT and finance; finance is asked twice. */
const accounts = ['A', 'B', 'C', 'D', 'E', 'F'];
const company = {
  'customers.csv': [
    'customer_id,name,annual_value,currency',
    ...accounts.map((id, at) => `${id},Name of ${id},${String((at + 1) * 10)},EUR`),
  ],
  'contacts.csv': [
    'contact_id,customer_id,role',
    ...accounts.flatMap((id) => [`i${id},${id},it`, `f${id},${id},finance`]),
  ],
  'invitations.csv': [
    'invitation_id,survey,contact_id,customer_id,sent_at,disposition',
    ...accounts.map((id, at) => `i${id},pulse,i${id},${id},2026-07-01,${outcomes[at % 4] ?? ''}`),
    ...accounts.map((id) => `f${id},pulse,f${id},${id},2026-07-01,complete`),
    ...accounts.map((id) => `g${id},pulse,f${id},${id},2026-04-01,refused`),
  ],
  'responses.csv': [
    'response_id,survey,contact_id,customer_id,submitted_at,satisfaction',
    ...accounts.map((id, at) => `r${id},pulse,f${id},${id},2026-07-05,${String(1 + (at % 5))}`),
  ],
};
const coverage = ['--topic', 'coverage'];

describe('response rates of groups', () => {
  it('stand by role: complete, with partial, and without the unknown', async () => {
    const { resultOf, rowsOf } = await analyzed(company, coverage);
    // Of IT: complete 2, partial 2, refused 1, unknown 1.
    expect(resultOf('response-rate', { definition: 'RR1', role: 'it' })).toMatchObject({ value: 2 / 6, answers: 6 });
    expect(resultOf('response-rate', { definition: 'RR2', role: 'it' })).toMatchObject({ value: 4 / 6, answers: 6 });
    expect(resultOf('response-rate', { definition: 'RR5', role: 'it' })).toMatchObject({ value: 2 / 5, answers: 5 });
    expect(resultOf('response-rate', { definition: 'RR5', role: 'finance' })).toMatchObject({
      value: 0.5,
      clusters: 6,
    });
    expect(rowsOf('response-rates-by-role')).toHaveLength(6);
  });

  it('stand by account, whose people are the cases, the most valuable first', async () => {
    const { resultOf, output } = await analyzed(company, coverage);
    // F: IT partial, finance complete and refused.
    const of = (definition: string, account: string) => resultOf('response-rate', { definition, account });
    expect(of('RR1', 'F')).toMatchObject({ value: 1 / 3, answers: 3, clusters: 2 });
    expect(of('RR2', 'F')).toMatchObject({ value: 2 / 3 });
    expect(of('RR5', 'D')).toMatchObject({ value: 1 / 2, answers: 2 });
    expect(output.indexOf('Name of F')).toBeLessThan(output.indexOf('Name of A'));
  });

  it('stand by thirds of the annual value', async () => {
    const { resultOf } = await analyzed(company, coverage);
    const of = (definition: string, worth: string) => resultOf('response-rate', { definition, worth, currency: 'EUR' });
    // E (complete of IT) and F (partial of IT), each with one complete and one refusal of finance.
    expect(of('RR1', 'largest')).toMatchObject({ value: 3 / 6, answers: 6, clusters: 2 });
    expect(of('RR2', 'largest')).toMatchObject({ value: 4 / 6 });
    expect(of('RR5', 'middle')).toMatchObject({ value: 2 / 5, answers: 5 });
    expect(of('RR1', 'smallest')).toMatchObject({ value: 3 / 6 });
  });

  it('name no account of a confidential survey, and hide every rate of a role that is hidden in one', async () => {
    const { resultOf, rowsOf, output } = await analyzed(
      { ...company, 'invitations.csv': company['invitations.csv'].filter((line) => !line.startsWith('iE')) },
      [...coverage, '--confidential'],
    );
    expect(rowsOf('response-rates-by-account')).toEqual([]);
    expect(rowsOf('response-rates-by-worth')).toEqual([]);
    expect(output).not.toContain('Name of');
    // Of IT five were asked and something is known of four: too few for RR5, so neither RR1 nor RR2 may show.
    for (const definition of ['RR1', 'RR2', 'RR5'])
      expect(resultOf('response-rate', { definition, role: 'it' })).toMatchObject({ status: 'withheld' });
  });
});
