/** What the example exports of business tools come to as records. */
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/domain/records.js';
import type { ImportOptions } from '../../../src/import/import-options.js';
import { importPath, importText, type Imported } from './import-text.js';

const folder = new URL('../../../fixtures/exports/', import.meta.url).pathname;
const read = (name: string, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importPath(`${folder}${name}`, options);
const recordsOf = ({ sink }: Imported): readonly LedgerRecord[] => sink.kept.records.map(({ record }) => record);

describe('Zendesk', () => {
  it('tickets have their minutes, scores, changes of hands, and who asked; a dash is nothing', async () => {
    const imported = await read('zendesk/tickets.csv');
    expect(imported.reading).toMatchObject({ layout: { id: 'zendesk' }, kind: { kind: 'ticket' }, rows: { kept: 3 } });
    expect(recordsOf(imported)).toMatchObject([
      {
        ticket_id: '3101',
        kind: 'incident',
        contact_id: '88001',
        email: 'mira@northwind.example',
        customer_id: null,
        customer_name: 'Northwind Mills',
        satisfaction: 1,
        reassigned: 0,
        reopened: 0,
        first_response_minutes: 18,
        resolution_minutes: 360,
        resolved_at: '2026-04-02T15:12:00',
      },
      { kind: 'incident', satisfaction: 0, reassigned: 2, reopened: 2, first_response_minutes: 540 },
      {
        kind: 'request',
        satisfaction: null,
        reassigned: 0,
        handled_by: null,
        priority: null,
        resolved_at: null,
        first_response_minutes: null,
      },
    ]);
  });
});

describe('ServiceNow', () => {
  it('assessment results, one row an answer, become responses with one column a question', async () => {
    const { reading, sink } = await read('servicenow-assessment/results-names.csv');
    expect(reading.rows).toMatchObject({ read: 3, kept: 3 });
    expect(reading.derived).toContainEqual({
      target: 'field:response_id',
      evidence: { code: 'rows-joined', params: { column: 'instance', rows: 6, responses: 3 } },
    });
    expect(sink.kept.headers[0]).toMatchObject({
      name: 'IT pulse',
      ratingItems: [{ construct: 'satisfaction' }, { construct: 'recommend', scale: { low: 0, high: 10 } }],
      textItems: [{ code: 'What should we improve?', construct: 'comment' }],
    });
    expect(sink.kept.responses.map(({ record }) => [record.responseId, record.ratings, record.texts])).toEqual([
      ['AINST001', [5, 9], ['Answer sooner at night.']],
      ['AINST002', [2, 0], [null]],
      ['AINST003', [4, null], [null]],
    ]);
    expect(sink.kept.responses[0]?.record.fields).toMatchObject({
      contact_id: 'u-17',
      email: 'mira@northwind.example',
    });
  });

  it('rows of one response need not stand together, and labels do as well as field names', async () => {
    const { sink } = await read('servicenow-assessment/results-labels.csv');
    expect(sink.kept.responses.map(({ record }) => [record.responseId, record.ratings, record.texts])).toEqual([
      ['AINST011', [4], ['Good work']],
      ['AINST012', [1], [null]],
    ]);
  });

  it('a question asked twice of one person keeps both answers; an answer to no response stands for itself', async () => {
    const { sink } = await importText(
      'instance,metric,actual_value\nA1,Satisfaction,5\nA1,Satisfaction,3\n,Satisfaction,1\nA2,Satisfaction,4\n',
    );
    expect(sink.kept.headers[0]?.ratingItems.map(({ code }) => code)).toEqual(['Satisfaction', 'Satisfaction (2)']);
    expect(sink.kept.responses.map(({ record }) => record.ratings)).toEqual([
      [5, 3],
      [1, null],
      [4, null],
    ]);
  });

  it('a row of a wrong width is rejected as it stood, not joined', async () => {
    const { reading, sink } = await importText(
      'instance,metric,actual_value\nA1,Satisfaction,5\nA2,Satisfaction,4,surplus\nA3,Satisfaction,3\n',
      { maxRejected: 1 },
    );
    expect(reading.rows).toMatchObject({ kept: 2, rejected: 1 });
    expect(sink.kept.rejected).toMatchObject([{ line: 3, raw: 'A2,Satisfaction,4,surplus' }]);
  });

  it('instances are invitations with what became of them', async () => {
    const imported = await read('servicenow-instance/instances.csv');
    expect(recordsOf(imported).map((record) => record['disposition'])).toEqual([
      'complete',
      'complete',
      'partial',
      'no_contact',
      'other',
    ]);
    expect(recordsOf(imported)[0]).toMatchObject({
      survey: 'IT pulse',
      contact_id: 'u-17',
      sent_at: '2026-05-04T07:00:00',
      responded_at: '2026-05-04T08:02:00',
    });
  });

  it.each(['names', 'labels'])('incidents with %s tell promise, reopening and changes of hands', async (form) => {
    const imported = await read(`servicenow-incident/incidents-${form}.csv`);
    const [, second] = recordsOf(imported);
    expect(imported.reading.kind.kind).toBe('ticket');
    expect(second).toMatchObject({ sla_met: 0, customer_name: 'Harbour Logistics', contact_id: 'u-22' });
    expect([second?.['reopened'], second?.['reassigned']]).toEqual(form === 'names' ? [2, 5] : [1, 3]);
    expect(second?.['priority']).toBe(form === 'names' ? '1 - Critical' : '5 - Planning');
  });

  it('a question mark in an incident log is nothing', async () => {
    const [, , third] = recordsOf(await read('servicenow-incident/incidents-names.csv'));
    expect(third).toMatchObject({ customer_name: null, service: null, handled_by: null });
  });
});

describe('Salesforce', () => {
  it('accounts keep their ids; a deleted one is dropped, and turnover is no contract', async () => {
    const imported = await read('salesforce/accounts.csv');
    expect(imported.reading).toMatchObject({
      kind: { kind: 'customer' },
      rows: { read: 3, kept: 2, rejected: 0, dropped: 1 },
      droppedByReason: [{ reason: 'deleted', rows: 1, firstLine: 4 }],
    });
    expect(recordsOf(imported)).toMatchObject([
      { customer_id: '001A0000006Vm9rIAC', name: 'Northwind Mills', annual_value: null, parent_id: null },
      { customer_id: '001A0000006Vm9sIAC', country: 'NL', parent_id: '001A0000006Vm9rIAC' },
    ]);
  });

  it('the lines below a report are counted as footer; a type we do not know stays empty and is counted', async () => {
    const imported = await read('salesforce/case-report.csv');
    expect(imported.reading).toMatchObject({
      kind: { kind: 'ticket' },
      rows: { kept: 3, rejected: 0, dropped: 6 },
      droppedByReason: [{ reason: 'footer', rows: 6 }],
    });
    expect(imported.sink.kept.rejected.map(({ code, raw }) => [code, raw])).toContainEqual([
      'dropped-footer',
      '"Grand Totals (3 records)"',
    ]);
    expect(imported.sink.kept.rejected.map(({ raw }) => raw)).toContainEqual('"Sample Company Ltd"');
    expect(recordsOf(imported).map((record) => record['kind'])).toEqual(['incident', 'request', null]);
    expect(imported.reading.columns.find(({ column }) => column === 'Type')).toMatchObject({
      unreadable: 1,
      blanks: 0,
    });
    expect(recordsOf(imported)[2]).toMatchObject({ customer_id: null, customer_name: 'Harbor Logistics' });
  });

  it('only a deal that was won is revenue', async () => {
    const imported = await read('salesforce/opportunities.csv');
    expect(imported.reading.droppedByReason).toMatchObject([{ reason: 'not-won', rows: 1 }]);
    expect(recordsOf(imported)).toMatchObject([
      { sale_id: '006A0000009abCdIAI', amount: 12000, date: '2026-01-15', kind: 'renewal' },
    ]);
  });
});

describe('HubSpot, Dynamics and lists of deals', () => {
  it('a contact of several companies belongs to the first, and the cells are counted', async () => {
    const imported = await read('hubspot/contacts.csv');
    expect(recordsOf(imported).map(({ customer_id: id, customer_name: name }) => [id, name])).toEqual([
      ['9001', 'Northwind Mills'],
      ['9002', 'Harbour Logistics'],
      [null, 'Harbour Logistics'],
    ]);
    const several = imported.reading.columns.flatMap(({ column, several: cells }) => (cells ? [[column, cells]] : []));
    expect(several).toEqual([
      ['Associated Company', 1],
      ['Associated Company IDs', 1],
    ]);
  });

  it('deals name stage and pipeline; the won ones are revenue of the first company', async () => {
    expect(recordsOf(await read('hubspot/deals.csv'))).toMatchObject([
      { sale_id: '7001', amount: 12000, currency: 'EUR', kind: 'repeat', customer_id: '9001' },
      { sale_id: '7003', amount: 8000, kind: 'new', customer_id: '9999' },
    ]);
    expect(recordsOf(await read('deals/pipeline.csv'))).toMatchObject([
      { sale_id: 'D-100', customer_name: 'Northwind Mills', date: '2026-03-14', amount: 1200, product: 'Basic' },
      { sale_id: 'D-101', customer_name: 'Northwind Mils', amount: 800 },
    ]);
  });

  it('companies are customers by their record id', async () => {
    expect(recordsOf(await read('hubspot/companies.csv'))[0]).toMatchObject({
      customer_id: '9001',
      name: 'Northwind Mills',
      account_manager: 'Jo Brandt',
      annual_value: null,
      customer_since: null,
    });
  });

  it('Dynamics keeps its keys as ids and names the account of a contact', async () => {
    expect(recordsOf(await read('dynamics/accounts.csv'))[1]).toMatchObject({
      customer_id: 'a1d0b6b2-0001-4c1a-9a10-000000000002',
      name: 'Harbour Logistics',
      annual_value: null,
    });
    expect(recordsOf(await read('dynamics/contacts.csv'))).toMatchObject([
      { name: 'Mira Adeyemi', title: 'CIO', role: 'it', customer_name: 'Northwind Mills' },
      { role: 'finance', email: 'ravi@harbour.example' },
    ]);
  });

  it('what the user maps wins over what the layout knows', async () => {
    const map = [{ pattern: 'Annual Revenue', target: 'annual_value' }];
    expect(recordsOf(await read('hubspot/companies.csv', { map }))[0]).toMatchObject({ annual_value: 90000000 });
  });
});
