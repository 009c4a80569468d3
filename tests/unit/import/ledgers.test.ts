import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../src/domain/fields.js';
import { type LedgerKind, recordKinds } from '../../../src/domain/records.js';
import { columnOf, importText, type Imported, problemOf } from './import-text.js';

const recordsOf = ({ sink }: Imported): readonly unknown[] => sink.kept.records.map(({ record }) => record);
const samples: Record<string, string> = {
  id: 'X1',
  text: 'words',
  email: 'a@example.com',
  number: '1234.5',
  rating: '4 - Good',
  integer: '7',
  date: '2026-09-27',
  boolean: 'yes',
  role: 'IT',
  period: '2026Q3',
};
const cleaned: Record<string, unknown> = { ...samples, number: 1234.5, rating: 4, integer: 7, boolean: 1, role: 'it' };
const ledgerKinds = recordKinds.filter((kind): kind is LedgerKind => kind !== 'response');

describe('every kind of record', () => {
  it.each(ledgerKinds)('%s: the template with all its columns is recognised and kept whole', async (kind) => {
    const fields = fieldTable[kind];
    const header = fields.map(({ name }) => name).join(',');
    const row = fields.map((field) => (field.kind === 'choice' ? field.choices?.[0] : samples[field.kind])).join(',');
    const imported = await importText(`${header}\n${row}\n`);
    expect(imported.reading).toMatchObject({
      kind: { kind },
      layout: { id: 'template' },
      rows: { kept: 1, rejected: 0 },
    });
    const expected = Object.fromEntries(
      fields.map((field) => [field.name, field.kind === 'choice' ? field.choices?.[0] : cleaned[field.kind]]),
    );
    expect(recordsOf(imported)).toEqual([expected]);
  });

  it.each(ledgerKinds)('%s: every alias leads to its field', async (kind) => {
    for (const field of fieldTable[kind]) {
      for (const alias of field.aliases) {
        const others = fieldTable[kind].filter((other) => other.required && other.name !== field.name);
        const header = [alias, ...others.map(({ name }) => name)].map((name) => `"${name}"`).join(',');
        const imported = await importText(
          `${header}\n${[field.choices?.[0] ?? samples[field.kind], ...others.map(({ kind: type }) => samples[type])].join(',')}\n`,
          { as: kind, maxRejected: 1 },
        );
        expect(columnOf(imported, alias).target, alias).toBe(`field:${field.name}`);
      }
    }
  });
});

describe('the kind of a file', () => {
  const kindOf = async (content: string): Promise<string> => (await importText(content)).reading.kind.kind;

  it('follows the columns', async () => {
    expect(await kindOf('客户编号,客户名称,行业,地区\nC1,甲,金融,华东\n')).toBe('customer');
    expect(await kindOf('contact_id,customer_id,email,title,role\nP1,C1,a@x.org,CIO,it\n')).toBe('contact');
    expect(await kindOf('Ticket,Account,Opened,Resolved,Priority\nT1,C1,2026-01-01,2026-01-02,high\n')).toBe('ticket');
    expect(await kindOf('customer_id,amount,date\nC1,100,2026-01-01\n')).toBe('revenue');
    expect(await kindOf('customer_id,amount,period\nC1,100,2026Q1\n')).toBe('revenue');
    expect(await kindOf('customer_id,period,active_users,sessions\nC1,2026Q1,5,6\n')).toBe('usage');
  });

  it('answers make a survey of a file that names a customer or a person', async () => {
    expect(await kindOf('customer_id,region,q_1,q_2,q_3\nC1,N,5,4,3\nC2,S,2,4,3\n')).toBe('response');
    expect(await kindOf('contact_id,customer_id,email,role,satisfaction,recommend\nP1,C1,a@x.org,it,5,9\n')).toBe(
      'response',
    );
    expect(await kindOf('response_id,customer_id,role,satisfaction\nR1,C1,it,5\n')).toBe('response');
  });

  it('a ticket list with a satisfaction score stays a ticket list', async () => {
    expect(
      await kindOf('ticket_id,customer_id,opened_at,resolved_at,satisfaction\nT1,C1,2026-01-01,2026-01-02,4\n'),
    ).toBe('ticket');
  });

  it('a survey without an id is read as responses, and says so', async () => {
    const { reading } = await importText('colour,satisfaction\nred,5\nred,4\n');
    expect(reading.kind).toEqual({ kind: 'response', evidence: { code: 'no-kind-columns', params: {} } });
  });

  it('a file without answers is refused, unless it is said to hold responses', async () => {
    const content = 'colour,shape\nred,round\nred,square\n';
    expect((await problemOf(importText(content))).code).toBe('nothing-recognised');
    expect((await importText(content, { as: 'response' })).reading.rows.kept).toBe(2);
  });

  it('a list whose customer ids repeat is no customer list', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => `S${row},C${row % 5},2026-01-01,gold`);
    expect((await problemOf(importText(`subscription_id,account_id,start_date,tier\n${rows.join('\n')}\n`))).code).toBe(
      'nothing-recognised',
    );
  });

  it('a column whose cells do not fit the field of its name does not cost the rows', async () => {
    const imported = await importText(
      'customer_id,name,industry,Churn Reason\nC1,A,Bank,Better offer elsewhere\nC2,B,Bank,Moved away\n',
    );
    expect(imported.reading.rows).toMatchObject({ kept: 2, rejected: 0 });
    expect(columnOf(imported, 'Churn Reason')).toMatchObject({
      target: 'ignored',
      evidence: [{ code: 'not-this-field', params: { field: 'left_because' } }],
    });
  });

  it('an empty column does not push aside the filled one of the same field', async () => {
    const imported = await importText('Account Number,Account ID,name,industry\n,C1,A,Bank\n,C2,B,Bank\n');
    expect(recordsOf(imported)).toMatchObject([{ customer_id: 'C1' }, { customer_id: 'C2' }]);
  });

  it('a quarter without its year is no period', async () => {
    const imported = await importText('Quarter,Date,satisfaction\n3,2026-09-27,5\n4,2026-10-01,4\n');
    expect(imported.sink.kept.responses.map(({ record }) => record.fields['period'])).toEqual(['2026Q3', '2026Q4']);
  });

  it('--as decides, and names the missing columns', async () => {
    const problem = await problemOf(importText('Kunde,name\nC1,A\n', { as: 'customer' }));
    expect(problem).toMatchObject({
      code: 'missing-required-column',
      params: { columns: 'customer_id', kind: 'customer', first: 'customer_id' },
    });
    const mapped = await importText('Kunde,name\nC1,A\n', {
      as: 'customer',
      map: [{ pattern: 'kunde', target: 'customer_id' }],
    });
    expect(recordsOf(mapped)).toMatchObject([{ customer_id: 'C1', name: 'A', industry: null }]);
    const bare = await importText('id,name\nC1,A\n', { as: 'customer' });
    expect(recordsOf(bare)).toMatchObject([{ customer_id: 'C1' }]);
  });

  it('--map alone makes a required column', async () => {
    const imported = await importText('Kunde,Branche,industry,tier\nC1,x,Bank,A\n', {
      map: [{ pattern: 'Kunde', target: 'customer_id' }],
    });
    expect(imported.reading.kind.kind).toBe('customer');
  });

  it('revenue needs a date or a period', async () => {
    const problem = await problemOf(importText('customer_id,amount\nC1,5\n', { as: 'revenue' }));
    expect(problem).toMatchObject({ code: 'missing-required-column', params: { columns: 'period' } });
  });
});

describe('cells of a ledger', () => {
  const reject = async (header: string, cell: string): Promise<unknown> => {
    const { reading } = await importText(`outcome_id,customer_id,title,${header}\nO1,C1,t,${cell}\n`, {
      maxRejected: 1,
    });
    return reading.rejectedByCode[0];
  };

  it.each([
    ['due_on', '2026-02-31', 'bad-date'],
    ['due_on', 'soon', 'bad-date'],
    ['target', 'many', 'bad-number'],
    ['direction', 'sideways', 'bad-choice'],
  ])('%s: %s is rejected as %s', async (columnName, cell, code) => {
    expect(await reject(columnName, cell)).toEqual({ code, columnName, rows: 1, firstLine: 2 });
  });

  it('a yes/no cell is read in both languages, anything else is rejected', async () => {
    const { reading, sink } = await importText(
      'ticket_id,compensated\nT1,Yes\nT2,否\nT3,TRUE\nT4,0\nT5,\nT6,maybe\nT7,无\n',
      { as: 'ticket', maxRejected: 1 },
    );
    expect(sink.kept.records.map(({ record }) => record['compensated'])).toEqual([1, 0, 1, 0, null, 0]);
    expect(reading.rejectedByCode).toEqual([{ code: 'bad-boolean', columnName: 'compensated', rows: 1, firstLine: 7 }]);
  });

  it('a missing required value rejects the row', async () => {
    const { reading } = await importText('outcome_id,customer_id,title\nO1,C1,t\n,C2,t\nO3,,t\n', { maxRejected: 1 });
    expect(reading.rejectedByCode).toEqual([
      { code: 'missing-value', columnName: 'outcome_id', rows: 1, firstLine: 3 },
      { code: 'missing-value', columnName: 'customer_id', rows: 1, firstLine: 4 },
    ]);
  });

  it('in revenue either date or period must be there', async () => {
    const { reading } = await importText('customer_id,date,period,amount\nC1,2026-01-01,,5\nC1,,2026Q1,5\nC1,,,5\n', {
      maxRejected: 1,
    });
    expect(reading.rows).toMatchObject({ kept: 2, rejected: 1 });
  });

  it('choices are read in other words and in Chinese', async () => {
    const imported = await importText('customer_id,name,status,left_because\nC1,a,Churned,价格\nC2,b,在用,\n');
    expect(recordsOf(imported)).toMatchObject([
      { status: 'left', left_because: 'price' },
      { status: 'active', left_because: null },
    ]);
  });

  it('amounts with decimal commas and dots in one file are all read', async () => {
    const imported = await importText(
      'customer_id;date;amount\nC1;2026-01-01;64,76\nC2;2026-01-01;2283.30\nC3;2026-01-01;1.234,50\n',
    );
    expect(recordsOf(imported)).toMatchObject([{ amount: 64.76 }, { amount: 2283.3 }, { amount: 1234.5 }]);
  });

  it('codes for missing empty a score without a scale; of other fields only those named whole', async () => {
    const content =
      'ticket_id,opened_at,resolved_at,reopened,rating\nT1,2026-01-02,9999-12-31,99,99\nT2,2026-01-03,2026-01-04,1,99.0\n';
    const imported = await importText(content, {
      missing: [
        { pattern: '*', codes: ['99', '1'] },
        { pattern: 'resolved_at', codes: ['9999-12-31'] },
      ],
    });
    expect(recordsOf(imported)).toMatchObject([
      { ticket_id: 'T1', resolved_at: null, reopened: 99, satisfaction: null },
      { resolved_at: '2026-01-04', reopened: 1, satisfaction: null },
    ]);
  });

  it('a count with a fraction is no count', async () => {
    expect(
      (await importText('customer_id,period,sessions\nC1,2026Q1,2.5\n', { maxRejected: 1 })).reading.rejectedByCode,
    ).toMatchObject([{ code: 'bad-number' }]);
  });

  it('a stated order reads undecided dates and rejects those that contradict it', async () => {
    const content = 'outcome_id,customer_id,due_on\nO1,C1,31/01/2026\nO2,C2,02/28/2026\n';
    const { reading, sink } = await importText(content, { dateOrder: 'dmy', maxRejected: 1 });
    expect(sink.kept.records).toMatchObject([{ record: { due_on: '2026-01-31' } }]);
    expect(reading.rejectedByCode).toMatchObject([{ code: 'bad-date', columnName: 'due_on', firstLine: 3 }]);
  });

  it('a contact without a role gets it from the title', async () => {
    const imported = await importText('contact_id,customer_id,title\nP1,C1,财务总监\nP2,C1,Wizard\n');
    expect(recordsOf(imported)).toMatchObject([{ role: 'finance' }, { role: null }]);
    expect(imported.reading.roles).toContainEqual({ written: 'Wizard', rows: 1 });
  });

  it('columns the kind does not have are listed', async () => {
    const imported = await importText('customer_id,name,industry,shoe size,company\nC1,A,Bank,44,B\n');
    expect(columnOf(imported, 'shoe size')).toMatchObject({
      target: 'ignored',
      evidence: [{ code: 'not-in-kind', params: { kind: 'customer' } }],
    });
    expect(columnOf(imported, 'company')).toMatchObject({
      target: 'ignored',
      evidence: [{ code: 'column-taken', params: { field: 'name', column: 'name' } }],
    });
  });
});
