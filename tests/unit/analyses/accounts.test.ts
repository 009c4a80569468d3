/** Whom to call this week, worked out by hand from small files. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const topic = ['--topic', 'accounts'];
const customers = [
  'customer_id,name,status,annual_value,currency',
  'A,Alder,active,100,EUR',
  'B,Birch,active,900,EUR',
  'C,Cedar,active,300,EUR',
  'D,Dogwood,left,5000,EUR',
  'E,Elm,active,50,EUR',
];
const contacts = [
  'contact_id,customer_id,role,payer',
  'A1,A,it,no',
  'A2,A,finance,yes',
  'B1,B,it,no',
  'C1,C,it,no',
  'D1,D,it,no',
  'E1,E,it,no',
];
const responses = [
  'response_id,contact_id,customer_id,date,satisfaction',
  // Alder: 5 and 5 and 5 and the payer 1, mean 4: satisfied, its payer is not.
  ...['R1,A1,A,2026-09-01,5', 'R2,A1,A,2026-09-02,5', 'R3,A1,A,2026-09-02,5', 'R4,A2,A,2026-09-03,1'],
  ...['R5,B1,B,2026-09-01,5', 'R6,C1,C,2026-09-01,2', 'R7,D1,D,2026-09-01,1', 'R8,E1,E,2026-09-01,5'],
];
const outcomes = [
  'outcome_id,customer_id,title,baseline,target,actual,measured_on,due_on',
  // Birch is satisfied and missed what was due; Elm reached it; Cedar has not been measured for ten days.
  'O1,B,Faster orders,10,20,12,2026-08-01,2026-08-15',
  'O2,E,Fewer errors,10,5,4,2026-08-01,2026-08-15',
  'O3,C,Cheaper service,10,5,,,2026-09-20',
];
const renewals = [
  'customer_id,due_on,decided_on,decision',
  'C,2026-11-15,,',
  // Later than 90 days, and of an account that is satisfied: neither is a reason.
  ...['A,2027-06-01,,', 'E,2026-10-15,,'],
];
const tickets = [
  'ticket_id,customer_id,contact_id,kind,service,opened_at,resolved_at,compensated,confirmed_fixed',
  'T1,E,E1,complaint,Billing,2026-08-30T08:00,2026-09-02T08:00,yes,no',
  // Paid off and never fixed as well, but more than 90 days ago.
  'T2,B,B1,complaint,Billing,2026-05-01T08:00,2026-05-02T08:00,yes,no',
];
const files = {
  'customers.csv': customers,
  'contacts.csv': contacts,
  'responses.csv': responses,
  'outcomes.csv': outcomes,
  'renewals.csv': renewals,
  'tickets.csv': tickets,
};

interface Cell {
  readonly label: string | { readonly text: string };
}
const words = (cell: unknown): string => {
  const { label } = cell as Cell;
  return typeof label === 'string' ? label : label.text;
};

describe('accounts to call', () => {
  it('are those with the heaviest reasons, whoever has left is not called', async () => {
    const { rowsOf } = await analyzed(files, topic);
    const rows = rowsOf('accounts-to-call').map((row) => [words(row[0]), words(row[4])]);
    expect(rows).toEqual([
      [
        'Cedar',
        'not satisfied (2.00 on 1..5, n 1: IT) and up for renewal on 2026-11-15 and “Cheaper service” overdue by 10 d',
      ],
      ['Birch', 'satisfied (5.00 on 1..5, n 1: IT) while 0 of 1 due outcomes were reached'],
      ['Alder', 'satisfied on average (4.00 on 1..5, n 4: Finance and IT), its payer is not (1.00, n 1)'],
      [
        'Elm',
        'complaints of the last 90 days paid off and never confirmed as fixed: 1 and to decide on its renewal by 2026-10-15',
      ],
    ]);
  });

  it('say how urgent each is: the sum of its reasons, which is the order of the rows', async () => {
    const { rowsOf } = await analyzed(files, topic);
    const urgency = rowsOf('accounts-to-call').map((row) => (row[3] as { readonly value: number }).value);
    expect(urgency).toEqual([4, 3, 3, 3]);
  });

  it('name the next renewal where it is near', async () => {
    const { rowsOf } = await analyzed(files, topic);
    const renewal = rowsOf('accounts-to-call').map((row) => (row[2] as { readonly type: string }).type);
    expect(renewal).toEqual(['label', 'empty', 'empty', 'label']);
  });

  it('are not named in what leaves the team', async () => {
    const { output, textOf } = await analyzed(files, [...topic, '--publish']);
    expect(textOf('accounts-unnamed')).toContain('not named');
    expect(output).not.toContain('Birch');
  });

  it('are none where nothing gives a reason, and that is said', async () => {
    const { output } = await analyzed({ 'responses.csv': [responses[0] ?? '', 'R8,E1,E,2026-09-01,5'] }, topic);
    expect(output).toContain('No account gives a reason to call');
  });
});
