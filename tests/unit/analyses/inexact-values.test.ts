import { expect, test } from 'vitest';
import { reportOfFiles } from './report-of-files.js';

const huge = '9007199254740993';

test('values too large to be added exactly are counted, for customers and tickets alike', async () => {
  const report = await reportOfFiles({
    'customers.csv': [
      'customer_id,name,annual_value,currency',
      `C1,A,${huge},EUR`,
      'C2,B,9007199254740991,EUR',
      `C3,C,-${huge},EUR`,
    ],
    'tickets.csv': [
      'ticket_id,customer_id,kind,opened_at,compensation_amount,first_response_minutes,resolution_minutes',
      `T1,C1,complaint,2026-06-01,${huge},5,${huge}`,
      'T2,C2,complaint,2026-06-02,10,5,50',
    ],
  });
  expect(report.block('inexact-values')).toMatchObject({
    level: 'warning',
    text: {
      text: 'Numbers beyond 9,007,199,254,740,991 cannot be added exactly; they are left out of every figure, as if they were missing: annual values of customers: 2, compensation of tickets: 1 and minutes to the solution of tickets: 1.',
    },
  });
});

test('and nothing is said where every value can be added', async () => {
  const report = await reportOfFiles({
    'customers.csv': ['customer_id,name,annual_value,currency', 'C1,A,100,EUR', 'C2,B,200,EUR'],
  });
  expect(report.block('inexact-values')).toBeUndefined();
});
