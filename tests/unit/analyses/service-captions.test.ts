/** What stands under the table of the promise, where a ticket file lacks dates, customers or promises. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const captionsOf = async (lines: readonly string[]): Promise<string> => {
  const { output } = await analyzed({ 'tickets.csv': lines }, ['--topic', 'service']);
  return output;
};

describe('a ticket file', () => {
  it('without a day of opening is not said to be opened by one', async () => {
    const text = await captionsOf(['ticket_id,resolved_at,sla_met', 'T1,2026-07-01,yes', 'T2,2026-07-02,no']);
    expect(text).toContain('No opening date is known of any of them.');
    expect(text).toContain('Open and still in time');
    expect(text).not.toContain('Tickets opened by');
  });

  it('without a customer has no tickets of one customer', async () => {
    const single = await captionsOf([
      'ticket_id,opened_at,sla_met,satisfaction',
      'T1,2026-07-01,yes,4',
      'T2,2026-07-02,no,2',
    ]);
    expect(single).toContain('Tickets opened by 2026-09-30');
    expect(single).not.toMatch(/Intervals take tickets of one customer|several tickets of one customer taken/);
    const named = await captionsOf([
      'ticket_id,customer_id,opened_at,sla_met',
      'T1,A,2026-07-01,yes',
      'T2,A,2026-07-02,no',
    ]);
    expect(named).toContain('Intervals take tickets of one customer together.');
  });

  it('without any promise says so in one sentence, and has no share of nothing', async () => {
    const { output, rowsOf } = await analyzed(
      { 'tickets.csv': ['ticket_id,opened_at,satisfaction', 'T1,2026-07-01,4', 'T2,2026-07-02,2'] },
      ['--topic', 'service'],
    );
    expect(output).toContain('No ticket has a promise');
    expect(JSON.stringify(rowsOf('sla-attainment'))).not.toContain('Without a promise');
    expect(rowsOf('sla-attainment').length).toBe(1);
  });
});
