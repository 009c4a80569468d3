/** Do the roles disagree, which voices are missing, and does one quarter move by mix alone? */
import { describe, expect, it } from 'vitest';
import { cliffsDelta, kruskalWallis, nps, share, upperTailOfChiSquared2 } from './arithmetic.js';
import { cell, groupedBy, numbersIn, rowsOf } from './demo-files.js';

const responses = rowsOf('responses');
const roles = ['it', 'finance', 'end_user', 'business_owner'];
const satisfactionOf = (role: string) =>
  numbersIn(
    responses.filter((row) => row['role'] === role),
    'satisfaction',
  );

/** Mann-Whitney z with the tie correction: for two groups Kruskal-Wallis H is its square. */
const zBetween = (a: string, b: string) => Math.sqrt(kruskalWallis([satisfactionOf(a), satisfactionOf(b)]));

describe('roles', () => {
  it.each(['business_owner', 'finance'])('IT is clearly but not extremely more satisfied than %s', (role) => {
    const delta = cliffsDelta(satisfactionOf('it'), satisfactionOf(role));
    expect(delta).toBeGreaterThan(0.2);
    expect(delta).toBeLessThan(0.45);
    // z > 4 is p < 0.0001, hence significant after Holm over six pairs.
    expect(zBetween('it', role)).toBeGreaterThan(4);
  });

  it('IT and end users hardly differ, nor do finance and business owners', () => {
    expect(Math.abs(cliffsDelta(satisfactionOf('it'), satisfactionOf('end_user')))).toBeLessThan(0.12);
    expect(Math.abs(cliffsDelta(satisfactionOf('finance'), satisfactionOf('business_owner')))).toBeLessThan(0.12);
  });

  it('missing over the whole file are the finance voices of seven accounts and nothing else', () => {
    const heard = new Set(
      responses
        .filter((row) => row['satisfaction'] !== '')
        .map((row) => `${cell(row, 'customer_id')} ${cell(row, 'role')}`),
    );
    const missing = rowsOf('customers')
      .flatMap((row) => roles.map((role) => `${cell(row, 'customer_id')} ${role}`))
      .filter((voice) => !heard.has(voice));
    expect(missing).toEqual(['C012', 'C039', 'C074', 'C101', 'C149', 'C188', 'C195'].map((id) => `${id} finance`));
    const known = new Set(rowsOf('contacts').map((row) => `${cell(row, 'customer_id')} ${cell(row, 'role')}`));
    expect(missing.filter((voice) => !known.has(voice))).toEqual([]);
    const everAnswered = new Set(responses.map((row) => `${cell(row, 'customer_id')} ${cell(row, 'role')}`));
    expect(missing.filter((voice) => everAnswered.has(voice))).toEqual([]);
  });
});

describe('2026Q2 against 2026Q1', () => {
  const recommendOf = (quarter: string, role?: string) =>
    numbersIn(
      responses.filter((row) => row['period'] === quarter && (role === undefined || row['role'] === role)),
      'recommend',
    );

  it('moves the NPS by nine points', () => {
    expect(nps(recommendOf('2026Q2')) - nps(recommendOf('2026Q1'))).toBeGreaterThan(8);
  });

  it.each(roles)('within %s every answer has the same share in both quarters', (role) => {
    const [before, after] = [recommendOf('2026Q1', role), recommendOf('2026Q2', role)];
    expect(before.length).not.toBe(after.length);
    for (let answer = 0; answer <= 10; answer += 1) {
      const shareOf = (answers: readonly number[]) => share(answers, (value) => value === answer);
      expect(shareOf(after)).toBeCloseTo(shareOf(before), 12);
    }
  });

  it('is alone: between any other two quarters the NPS of some role changes', () => {
    const quarters = ['2025Q2', '2025Q3', '2025Q4', '2026Q1'];
    for (const [index, quarter] of quarters.slice(1).entries()) {
      const changes = roles.map(
        (role) => nps(recommendOf(quarter, role)) - nps(recommendOf(quarters[index] as string, role)),
      );
      expect(Math.max(...changes.map(Math.abs))).toBeGreaterThan(1);
    }
  });
});

describe('the channel', () => {
  it.each(['satisfaction', 'recommend', 'repurchase', 'success'])('makes no difference to %s', (item) => {
    const groups = [...groupedBy(responses, 'channel').values()].map((rows) => numbersIn(rows, item));
    expect(groups).toHaveLength(3);
    expect(upperTailOfChiSquared2(kruskalWallis(groups))).toBeGreaterThan(0.2);
  });
});
