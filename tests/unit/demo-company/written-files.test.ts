/** Are the committed files what the generator writes, well-formed and small? */
import { describe, expect, it } from 'vitest';
import { demoCompanyFiles } from '../../../fixtures/demo-company/generator/company.js';
import { cell, fileText, rowsOf } from './demo-files.js';

const files = demoCompanyFiles();
const tables = [...files.keys()].filter((name) => name.endsWith('.csv')).map((name) => name.replace('.csv', ''));

describe('the files of the demo company', () => {
  it.each([...files.keys()])('%s has the bytes the generator writes', (name) => {
    expect(fileText(name) === files.get(name)).toBe(true);
  });

  it('are the seven tables and a README', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        'README.md',
        ...['contacts', 'customers', 'invitations', 'outcomes', 'renewals', 'responses', 'tickets'].map(
          (name) => `${name}.csv`,
        ),
      ].sort(),
    );
  });

  it('take less than 500 kB together', () => {
    const bytes = tables.reduce((sum, name) => sum + Buffer.byteLength(fileText(`${name}.csv`)), 0);
    expect(bytes).toBeLessThan(500_000);
  });

  it('hold 200 customers, about 1,500 responses in six quarters and fewer than 2,000 invitations', () => {
    expect(rowsOf('customers')).toHaveLength(200);
    const responses = rowsOf('responses');
    expect(responses.length).toBeGreaterThan(1400);
    expect(responses.length).toBeLessThan(1700);
    expect(new Set(responses.map((row) => row['period']))).toEqual(
      new Set(['2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3']),
    );
    expect(rowsOf('invitations').length).toBeLessThan(2000);
  });

  it.each([
    ['customers', 'customer_id'],
    ['contacts', 'contact_id'],
    ['contacts', 'email'],
    ['customers', 'name'],
    ['responses', 'response_id'],
    ['outcomes', 'outcome_id'],
    ['tickets', 'ticket_id'],
    ['invitations', 'invitation_id'],
  ])('in %s every %s occurs once', (name, column) => {
    const values = rowsOf(name).map((row) => cell(row, column));
    expect(new Set(values).size).toBe(values.length);
  });

  it('name only known contacts and customers', () => {
    const contacts = new Map(rowsOf('contacts').map((row) => [row['contact_id'], row['customer_id']]));
    for (const name of ['responses', 'tickets', 'invitations']) {
      const strangers = rowsOf(name).filter((row) => contacts.get(row['contact_id']) !== row['customer_id']);
      expect(strangers).toEqual([]);
    }
  });

  it('use no address outside .example', () => {
    expect(rowsOf('contacts').filter((row) => !/^[a-z.]+@[a-z]+\.example$/.test(cell(row, 'email')))).toEqual([]);
  });

  it('hold commas, quotes, line breaks and Chinese inside comments, zeros and blanks inside answers', () => {
    const responses = rowsOf('responses');
    const comments = responses.map((row) => cell(row, 'comment'));
    for (const part of [',', '"', '\n', '。'])
      expect(comments.filter((text) => text.includes(part)).length).toBeGreaterThan(20);
    expect(responses.filter((row) => row['recommend'] === '0').length).toBeGreaterThan(20);
    expect(responses.filter((row) => row['price'] === '').length).toBeGreaterThan(100);
  });

  it('have nobody answering or complaining after the customer left', () => {
    const leftOn = new Map(rowsOf('customers').map((row) => [row['customer_id'], cell(row, 'left_on') || '9999']));
    const late = [
      ...rowsOf('responses').map((row) => [row['customer_id'], cell(row, 'submitted_at')] as const),
      ...rowsOf('tickets').map((row) => [row['customer_id'], cell(row, 'opened_at').slice(0, 10)] as const),
    ].filter(([customer, date]) => date >= (leftOn.get(customer) as string));
    expect(late).toEqual([]);
  });
});
