/** Which roles are lacking: one finding for those invited for the same reason, each with advice of its own. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/text/en.js';
import { analyzed } from '../analyzed.js';

const header = 'response_id,customer_id,role,date,satisfaction';
const row = (at: number, account: string, role: string) =>
  `R${String(at)},${account},${role},2026-09-01,${String(1 + (at % 5))}`;

const find = async (roles: readonly (readonly [account: string, role: string])[], options: readonly string[] = []) =>
  analyzed({ 'responses.csv': [header, ...roles.map(([account, role], at) => row(at, account, role))] }, [
    ...['--topic', 'roles'],
    ...options,
  ]);

const everywhere = ['A', 'B', 'C'].flatMap((account) => [[account, 'it'] as const, [account, 'end_user'] as const]);

describe('the finding of missing voices', () => {
  it('names both roles that pay in one sentence, with how many accounts lack each', async () => {
    const { findings, textOf } = await find([
      ...everywhere,
      ['A', 'finance'],
      ['A', 'business_owner'],
      ['B', 'finance'],
    ]);
    expect(findings.filter((id) => id?.startsWith('missing-'))).toEqual(['missing-payers']);
    const text = textOf('missing-payers');
    expect(text).toMatch(/^Of 3 accounts that answered, some did so without a voice: Business owner in 2 \(33\.3 %/);
    expect(text).toMatch(/not heard, of most value: B and C\) and Finance in 1 \(66\.7 %/);
  });

  it('keeps the plain sentence where one role is lacking', async () => {
    const whole = ['A', 'B', 'C'].map((account) => [account, 'business_owner'] as const);
    const { textOf } = await find([...everywhere, ...whole, ['A', 'finance'], ['B', 'finance']]);
    expect(textOf('missing-payers')).toMatch(/^1 of 3 accounts that answered .* from Finance: C\./);
  });

  it('tells users apart from those who pay, and says of a filter that it is one', async () => {
    const payers = ['A', 'B'].flatMap((account) => [
      [account, 'finance'] as const,
      [account, 'business_owner'] as const,
    ]);
    const { findings, textOf } = await find([...payers, ['A', 'it']], ['--period', '2026Q3']);
    expect(findings.filter((id) => id?.startsWith('missing-'))).toEqual(['missing-users']);
    expect(textOf('missing-users')).toMatch(/^In the selected answers of 2 accounts voices are missing: IT in 1/);
  });

  it('has different advice for each kind', () => {
    expect(en['next.missing-payers']).not.toBe(en['next.missing-users']);
  });
});
