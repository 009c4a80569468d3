import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/import/layouts/index.js';
import type { ColumnHeader, Layout, SampleRows } from '../../../src/import/layouts/layout.js';
import { sniffDialect } from '../../../src/import/sniff-dialect.js';
import { readSample } from '../../../src/import/read-csv.js';

const folder = new URL('../../../fixtures/exports/', import.meta.url).pathname;
const general = ['template', 'plain'];

/** The records of a small fixture, footers and all. */
function rowsOf(file: string): SampleRows {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  return readSample(text, sniffDialect(text), 50).filter((row) => row.some((cell) => cell !== ''));
}

function layoutOf(id: string): Layout {
  const found = layouts.find((layout) => layout.id === id);
  if (!found) throw new Error(`no layout ${id}`);
  return found;
}

function columnsOf(file: string): readonly ColumnHeader[] {
  return layoutOf(file.split('/')[0] ?? '').columns(rowsOf(file).slice(0, 1));
}

const kindOf = (file: string): string | undefined => {
  const { kind } = layoutOf(file.split('/')[0] ?? '');
  return typeof kind === 'function' ? kind(columnsOf(file)) : kind;
};

const targets = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columnsOf(file).flatMap(({ name, target }) =>
      target === undefined || target === 'ignore' ? [] : [[name, target]],
    ),
  );

const drops = (file: string): readonly (string | undefined)[] => {
  const layout = layoutOf(file.split('/')[0] ?? '');
  let isFooter = false;
  return rowsOf(file)
    .slice(1)
    .map((cells) => {
      const reason = layout.drop?.(cells, columnsOf(file), { isBlank: false, isFooter });
      isFooter = reason === 'footer';
      return reason;
    });
};

const business = [
  'deals',
  'dynamics',
  'hubspot',
  'salesforce',
  'servicenow-assessment',
  'servicenow-incident',
  'servicenow-instance',
  'zendesk',
];
const files = business.flatMap((id) => readdirSync(`${folder}${id}`).map((file) => `${id}/${file}`));

describe('layouts of business tools', () => {
  it.each(files)('%s is claimed by its own layout and by no other tool', (file) => {
    const claims = layouts
      .filter(({ id, detect }) => !general.includes(id) && detect(rowsOf(file)))
      .map(({ id }) => id);
    expect(claims).toEqual([file.split('/')[0]]);
  });

  it.each(['template', 'plain'])('no file in the folder %s is claimed by a tool', (id) => {
    for (const file of readdirSync(`${folder}${id}`).filter(
      (name) => !name.includes('gb18030') && !name.includes('utf16'),
    ))
      expect(
        layouts.filter((layout) => !general.includes(layout.id) && layout.detect(rowsOf(`${id}/${file}`))),
      ).toEqual([]);
  });

  it('a target is given to one column of a file only', () => {
    for (const file of files) {
      const given = Object.values(targets(file));
      expect([file, given]).toEqual([file, [...new Set(given)]]);
    }
  });

  it.each([
    ['salesforce/accounts.csv', 'customer'],
    ['salesforce/contacts.csv', 'contact'],
    ['salesforce/case-report.csv', 'ticket'],
    ['salesforce/opportunities.csv', 'revenue'],
    ['hubspot/companies.csv', 'customer'],
    ['hubspot/contacts.csv', 'contact'],
    ['hubspot/deals.csv', 'revenue'],
    ['dynamics/accounts.csv', 'customer'],
    ['dynamics/contacts.csv', 'contact'],
    ['zendesk/tickets.csv', 'ticket'],
    ['servicenow-assessment/results-names.csv', 'response'],
    ['servicenow-instance/instances.csv', 'invitation'],
    ['servicenow-incident/incidents-labels.csv', 'ticket'],
    ['deals/pipeline.csv', 'revenue'],
  ])('%s holds records of the kind %s', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });
});

describe('Zendesk', () => {
  const file = 'zendesk/tickets.csv';
  const translate = (name: string, cell: string): string | undefined =>
    columnsOf(file)
      .find((column) => column.name === name)
      ?.translate?.(cell);

  it('the person is known by id and e-mail, the account by name', () => {
    expect(targets(file)).toMatchObject({
      'Requester id': 'contact_id',
      'Requester email': 'email',
      Organization: 'customer_name',
      'First reply time in minutes': 'first_response_minutes',
      'Full resolution time in minutes': 'resolution_minutes',
    });
  });

  it('good is 1, bad is 0, an offer nobody took up is nothing, anything else is unknown', () => {
    expect(
      ['Good', 'Bad with comment', 'Offered', '-', 'Great'].map((cell) => translate('Satisfaction Score', cell)),
    ).toEqual(['1', '0', '', '', undefined]);
  });

  it('three stations are two changes of hands, and no station is none', () => {
    expect(['1', '3', '0', '-', 'two'].map((cell) => translate('Group stations', cell))).toEqual([
      '0',
      '2',
      '0',
      '',
      undefined,
    ]);
  });
});

describe('ServiceNow', () => {
  it('incidents are read alike with field names and with labels', () => {
    const [byName, byLabel] = ['names', 'labels'].map((form) =>
      Object.values(targets(`servicenow-incident/incidents-${form}.csv`)),
    );
    for (const target of [
      'ticket_id',
      'customer_name',
      'contact_id',
      'priority',
      'sla_met',
      'reopened',
      'reassigned',
    ]) {
      expect(byName).toContain(target);
      expect(byLabel).toContain(target);
    }
  });

  it('a state of an assessment is what became of the invitation', () => {
    const state = columnsOf('servicenow-instance/instances.csv').find(({ name }) => name === 'state');
    expect(
      ['complete', 'Work in progress', 'ready', 'canceled', 'unheard of'].map((cell) => state?.translate?.(cell)),
    ).toEqual(['complete', 'partial', 'no_contact', 'other', undefined]);
  });
});

describe('Salesforce', () => {
  it('footers below a report and deleted records are no records; offers are no sales', () => {
    expect(drops('salesforce/case-report.csv')).toEqual([
      undefined,
      undefined,
      undefined,
      'footer',
      'footer',
      'footer',
      'footer',
      'footer',
      'footer',
    ]);
    expect(drops('salesforce/accounts.csv')).toEqual([undefined, undefined, 'deleted']);
    expect(drops('salesforce/opportunities.csv')).toEqual([undefined, 'not-won']);
  });

  it('what an account turns over is not what it pays us', () => {
    expect(columnsOf('salesforce/accounts.csv').find(({ name }) => name === 'AnnualRevenue')?.target).toBe('ignore');
  });

  it('a report without footer in sight is known by its ids, with the check characters of the long form', () => {
    const detect = (id: string) =>
      layoutOf('salesforce').detect([
        ['Account ID', 'Account Name'],
        [id, 'Northwind'],
      ]);
    expect(detect('001A0000006Vm9r')).toMatchObject({ code: 'tool-ids' });
    expect(detect('001A0000006Vm9rIAC')).toMatchObject({ code: 'tool-ids' });
    expect(detect('001A0000006Vm9rIAB')).toBeUndefined();
    expect(detect('C001')).toBeUndefined();
  });
});

describe('HubSpot, Dynamics and other lists of deals', () => {
  it('a contact of several companies belongs to the first of them', () => {
    const ids = columnsOf('hubspot/contacts.csv').find(({ name }) => name === 'Associated Company IDs');
    expect(ids).toMatchObject({ target: 'customer_id', listSeparator: ';' });
  });

  it('lost and open deals are no revenue', () => {
    expect(drops('hubspot/deals.csv')).toEqual([undefined, 'not-won', undefined]);
    expect(drops('deals/pipeline.csv')).toEqual([undefined, undefined, 'not-won', 'not-won']);
  });

  it('spaces before a header and the names of related tables behind it are no part of its meaning', () => {
    expect(targets('dynamics/contacts.csv')).toEqual({
      '(Do Not Modify) Contact': 'contact_id',
      'Full Name': 'name',
      'Company Name': 'customer_name',
      'Job Title': 'title',
      Role: 'role',
      Email: 'email',
    });
  });
});
