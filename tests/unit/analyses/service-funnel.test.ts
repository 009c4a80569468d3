/** Priorities and reported services against all of their kind; p is that of SciPy’s binomial tails (fixtures/reference/units.py). */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const service = ['--topic', 'service'];

describe('funnel limits', () => {
  it('are told by priority: 4 of 12 and 20 of 20 around 24 of 32, p by Holm', async () => {
    const ticket = (priority: string, kept: number) => (_: unknown, at: number) =>
      `${priority}${String(at)},K${priority}${String(at)},${priority},${at < kept ? 'yes' : 'no'}`;
    const lines = [
      'ticket_id,customer_id,priority,sla_met',
      ...Array.from({ length: 12 }, ticket('P1', 4)),
      ...Array.from({ length: 20 }, ticket('P2', 20)),
    ];
    const { resultOf, rowsOf, findings } = await analyzed({ 'tickets.csv': lines }, service);
    const urgent = resultOf('unit-outlier', { priority: 'P1' });
    expect(urgent).toMatchObject({ answers: 12 });
    expect(urgent).toHaveProperty('p', expect.closeTo(0.005563020706176758, 12));
    expect(urgent).toHaveProperty('pAdjusted', expect.closeTo(0.011126041412353516, 12));
    expect(resultOf('unit-outlier', { priority: 'P2' })).toHaveProperty('p', expect.closeTo(0.0063424238778679925, 12));
    expect(rowsOf('service-funnel:priority')).toHaveLength(2);
    // Priorities are promised different times: no sentence about the work of one.
    expect(findings.filter((id) => id?.includes('priority'))).toEqual([]);
  });

  it('are told over reported service levels: 170 of 200 and 10 of 10, and not in what leaves the team', async () => {
    const levels = [
      'service,measure,target,period,numerator,denominator',
      'North,Answered,95,2026Q1,90,100',
      'North,Answered,95,2026Q2,80,100',
      'South,Answered,95,2026Q1,10,10',
    ];
    const call = [...service, '--as', 'service_level'];
    const { resultOf, rowsOf } = await analyzed({ 'levels.csv': levels }, call);
    const by = { of: 'reported', service: 'North' };
    expect(resultOf('unit-outlier', by)).toHaveProperty('p', expect.closeTo(0.8330560469201541, 12));
    expect(resultOf('unit-outlier', { ...by, service: 'South' })).toHaveProperty(
      'p',
      expect.closeTo(0.4281166312026153, 12),
    );
    expect(rowsOf('service-funnel:levels')).toHaveLength(2);
    const published = await analyzed({ 'levels.csv': levels }, [...call, '--publish']);
    expect(published.rowsOf('service-funnel:levels')).toEqual([]);
    expect(published.resultOf('unit-outlier', by)).toBeUndefined();
  });

  it('do not accuse a service of one customer who brings most of its missed tickets', async () => {
    const tickets = (customerOf: (at: number) => string): readonly string[] => [
      'ticket_id,customer_id,service,sla_met',
      ...Array.from({ length: 40 }, (_, at) => `A${String(at)},${customerOf(at)},Payroll,${at < 25 ? 'no' : 'yes'}`),
      ...['Mail', 'Phone', 'Print'].flatMap((name) =>
        Array.from(
          { length: 40 },
          (_, at) => `${name}${String(at)},L${name}${String(at)},${name},${at < 2 ? 'no' : 'yes'}`,
        ),
      ),
    ];
    const payroll = { service: 'Payroll' };
    const pOf = ({ resultOf }: Awaited<ReturnType<typeof analyzed>>): unknown =>
      (resultOf('unit-outlier', payroll) as { readonly pAdjusted?: number } | undefined)?.pAdjusted;
    const each = await analyzed({ 'tickets.csv': tickets((at) => `K${String(at)}`) }, service);
    const one = await analyzed({ 'tickets.csv': tickets((at) => (at < 30 ? 'K0' : `K${String(at)}`)) }, service);
    expect(each.resultOf('unit-outlier', payroll)).toMatchObject({ method: 'exact-binomial' });
    expect(pOf(each)).toBeLessThan(0.001);
    expect(one.resultOf('unit-outlier', payroll)).toMatchObject({ method: 'mann-whitney-clustered' });
    expect(pOf(one)).toBeGreaterThan(0.1);
    expect(one.findings.filter((id) => id?.includes('service-unit-below'))).toEqual([]);
    expect(each.findings.filter((id) => id?.includes('service-unit-below'))).toHaveLength(1);
  });
});
