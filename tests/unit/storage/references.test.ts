import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../../src/counts/needs.js';
import type { LedgerKind } from '../../../src/domain/records.js';
import type { Database } from '../../../src/storage/database.js';
import { hasAddress } from '../../../src/storage/email-key.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { readReferences } from '../../../src/storage/read-references.js';
import { saveSameNames, supposeSameNames } from '../../../src/storage/same-names.js';
import { database, readingOf } from './reference-samples.js';
import { type Ledger, one } from './stored-source.js';

const customers: Ledger[] = [
  { customer_id: 'C1', name: 'GTX Pro' },
  { customer_id: 'C2', name: 'Northwind Mills' },
  { customer_id: 'C3', name: 'Twin' },
  { customer_id: 'C4', name: 'Twin' },
  { customer_id: '001A0000006Vm9rIAC', name: 'Salesforce account' },
];

const accountsOf = (opened: Database, kind: LedgerKind): readonly unknown[] =>
  openCountSource(opened)
    .ledger(kind)
    .map((record) => record['customer_id']);

const answeredFor = (opened: Database): Readonly<Record<string, number>> => {
  const counts = openCountSource(opened).read(distributionOf({ item: 'q1' }), {
    survey: one.name,
    by: ['account'],
    where: {},
  });
  return Object.fromEntries(
    [...counts.groups].map(([account, { counts: answers }]) => [
      account,
      [...answers.values()].reduce((sum, value) => sum + value, 0),
    ]),
  );
};

describe('a customer named in a ledger', () => {
  const sale = (further: Ledger): Ledger => ({ amount: 1, date: '2026-01-01', ...further });

  it('is found by id, by the exact name, and by nothing less', () => {
    const opened = database({
      customer: customers,
      revenue: [
        sale({ customer_id: 'C1' }),
        sale({ customer_name: 'Northwind Mills' }),
        sale({ customer_name: 'northwind mills' }),
      ],
    });
    expect(accountsOf(opened, 'revenue')).toEqual(['C1', 'C2', 'northwind mills']);
    expect(readingOf(opened, 'revenue', 'customer')).toMatchObject({
      joined: { id: 1, name: 1 },
      unmatched: 1,
      nearMisses: [{ written: 'northwind mills', looksLike: 'Northwind Mills', rows: 1 }],
    });
  });

  it('whose name two customers have is neither of them', () => {
    const opened = database({ customer: customers, revenue: [sale({ customer_name: 'Twin' })] });
    expect(accountsOf(opened, 'revenue')).toEqual(['Twin']);
    expect(readingOf(opened, 'revenue', 'customer')).toMatchObject({ joined: {}, several: 1, unmatched: 0 });
  });

  it('in no file stays an account of its own, by the name written', () => {
    const opened = database({ customer: customers, revenue: [sale({ customer_name: 'Nobody Ltd' })] });
    expect(accountsOf(opened, 'revenue')).toEqual(['Nobody Ltd']);
    expect(readingOf(opened, 'revenue', 'customer')).toMatchObject({
      unmatched: 1,
      unmatchedDistinct: 1,
      nearMisses: [],
    });
  });

  it('is usable by name where no customers were imported at all', () => {
    const opened = database({ revenue: [sale({ customer_name: 'Nobody Ltd' })] });
    expect(accountsOf(opened, 'revenue')).toEqual(['Nobody Ltd']);
    expect(readReferences(opened).readings).toEqual([]);
  });

  it('a name in the column of ids is found as a name', () => {
    const opened = database({ customer: customers, revenue: [sale({ customer_id: 'GTX Pro' })] });
    expect(accountsOf(opened, 'revenue')).toEqual(['C1']);
  });

  it('the 15 and the 18 characters of a Salesforce id are one customer', () => {
    const opened = database({ customer: customers, revenue: [sale({ customer_id: '001A0000006Vm9r' })] });
    expect(accountsOf(opened, 'revenue')).toEqual(['001A0000006Vm9rIAC']);
    expect(readingOf(opened, 'revenue', 'customer')).toMatchObject({ joined: { id: 1 } });
  });

  it('a parent that is no customer is told apart from none', () => {
    const opened = database({
      customer: [...customers, { customer_id: 'C5', parent_id: 'C1' }, { customer_id: 'C6', parent_id: 'gone' }],
    });
    expect(readingOf(opened, 'customer', 'parent')).toMatchObject({ joined: { id: 1 }, unmatched: 1, blank: 5 });
  });
});

describe('a name stated to be the same', () => {
  const deals = { revenue: [{ customer_name: 'GTXPro', amount: 1, date: '2026-01-01' }], customer: customers };

  it('is joined, counted as stated, and proposed no more', () => {
    const opened = database(deals);
    expect(accountsOf(opened, 'revenue')).toEqual(['GTXPro']);
    expect(readingOf(opened, 'revenue', 'customer')?.nearMisses).toHaveLength(1);
    saveSameNames(opened, [{ written: 'GTXPro', meant: 'GTX Pro' }]);
    expect(accountsOf(opened, 'revenue')).toEqual(['C1']);
    expect(readingOf(opened, 'revenue', 'customer')).toMatchObject({ joined: { stated: 1 }, nearMisses: [] });
    expect(readReferences(opened).stated).toEqual([{ written: 'GTXPro', meant: 'GTX Pro', rows: 1, isKnown: true }]);
  });

  it('may name the id; what nobody is called does nothing and is told', () => {
    const opened = database(deals);
    saveSameNames(opened, [{ written: 'GTXPro', meant: 'GTX Prp' }]);
    expect(accountsOf(opened, 'revenue')).toEqual(['GTXPro']);
    expect(readReferences(opened).stated).toMatchObject([{ rows: 0, isKnown: false }]);
    saveSameNames(opened, [{ written: 'GTXPro', meant: 'C1' }]);
    expect(accountsOf(opened, 'revenue')).toEqual(['C1']);
  });

  it('supposed for one reading leaves the file as it was', () => {
    const opened = database(deals);
    supposeSameNames(opened, [{ written: 'GTXPro', meant: 'GTX Pro' }]);
    expect(accountsOf(opened, 'revenue')).toEqual(['C1']);
    expect(opened.connection.prepare('SELECT count(*) FROM main.same_names').pluck().get()).toBe(0);
  });
});

describe('people', () => {
  const contacts: Ledger[] = [
    { contact_id: 'P1', email: 'Mira@x.example', customer_name: 'GTX Pro' },
    { contact_id: 'P2', email: 'team@x.example', customer_id: 'C2' },
    { contact_id: 'P3', email: 'team@x.example', customer_name: 'Northwind Mills' },
    { contact_id: 'P4', email: 'two@x.example', customer_id: 'C2' },
    { contact_id: 'P5', email: 'two@x.example', customer_id: 'C3' },
  ];
  const responses: Ledger[] = [
    { email: ' mira@X.example ' },
    { email: 'team@x.example' },
    { email: 'two@x.example' },
    { contact_id: 'P9', email: 'mira@x.example' },
    { contact_id: 'P9' },
    {},
    { customer_name: 'Northwind Mills', email: 'mira@x.example' },
  ];

  it('are found by e-mail whatever its case and spaces, and bring their customer, named by name', () => {
    const opened = database({ customer: customers, contact: contacts }, responses);
    // P1 twice; the shared address of P2 and P3 belongs to one customer; the name of the response wins over its person.
    expect(answeredFor(opened)).toEqual({ C1: 2, C2: 2, '': 3 });
  });

  it('each response is counted once, by the way it was joined', () => {
    const opened = database({ customer: customers, contact: contacts }, responses);
    expect(readingOf(opened, 'response', 'contact')).toMatchObject({
      joined: { email: 3 },
      several: 2,
      unmatched: 1,
      blank: 1,
    });
    expect(readingOf(opened, 'response', 'customer')).toMatchObject({ joined: { name: 1, contact: 3 }, blank: 3 });
    expect(readingOf(opened, 'contact', 'customer')).toMatchObject({ joined: { id: 3, name: 2 } });
  });

  it('a ticket has the person and the customer of its address', () => {
    const opened = database({
      customer: customers,
      contact: contacts,
      ticket: [
        { ticket_id: 'T1', email: 'MIRA@x.example' },
        { ticket_id: 'T2', email: 'nobody@x.example' },
      ],
    });
    expect(openCountSource(opened).ledger('ticket')).toMatchObject([
      { contact_id: 'P1', customer_id: 'C1' },
      { contact_id: null, customer_id: null },
    ]);
  });

  it('are looked up by address through the index, not by reading all contacts for each', () => {
    const { connection } = openDatabase(':memory:');
    const sql = `SELECT 1 FROM dimension_values v JOIN contacts c ON ${hasAddress}
      WHERE v.survey_id = 1 AND v.dimension = 'email'`;
    const plan = connection.prepare<[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all();
    expect(plan.map(({ detail }) => detail)).toContainEqual(expect.stringMatching(/INDEX contacts_by_email/));
  });

  it('a survey whose people belong to customers by name is attributed', () => {
    const opened = database({ contact: contacts }, [{ email: 'mira@x.example' }]);
    expect(openCountSource(opened).surveys()).toMatchObject([{ confidentialityReason: 'has-accounts' }]);
  });
});

it('answers of an account known by name count for it', () => {
  const opened = database({ customer: customers }, [
    { customer_name: 'GTX Pro' },
    { customer_id: 'C1' },
    { customer_id: 'GTX Pro' },
    { customer_name: 'GTXPro' },
  ]);
  expect(answeredFor(opened)).toEqual({ C1: 3, GTXPro: 1 });
  saveSameNames(opened, [{ written: 'GTXPro', meant: 'GTX Pro' }]);
  expect(answeredFor(opened)).toEqual({ C1: 4 });
});
