/** Are exactly two accounts satisfied and failing, by any sensible reading of "satisfied"? */
import { describe, expect, it } from 'vitest';
import { mean, median, share } from './arithmetic.js';
import { cell, groupedBy, numbersIn, type Row, rowsOf } from './demo-files.js';

const planted = ['C017', 'C142'];
const customers = rowsOf('customers');
const responses = groupedBy(rowsOf('responses'), 'customer_id');
const outcomes = groupedBy(rowsOf('outcomes'), 'customer_id');

function isReached(outcome: Row): boolean {
  if (outcome['actual'] === '') return false;
  const [actual, target] = [Number(outcome['actual']), Number(outcome['target'])];
  return outcome['direction'] === 'higher' ? actual >= target : actual <= target;
}

const dueOf = (id: string, asOf = '2026-09-30') =>
  (outcomes.get(id) ?? []).filter((row) => cell(row, 'due_on') <= asOf);
const isFailing = (due: readonly Row[]) => due.length > 0 && share(due, isReached) < 0.5;

/** Satisfaction answers of an account: all, those of its latest answered quarter, and everybody's latest. */
function answersOf(id: string): { all: number[]; latest: number[]; latestPerContact: number[] } {
  const answered = (responses.get(id) ?? []).filter((row) => row['satisfaction'] !== '');
  const last = answered
    .map((row) => cell(row, 'period'))
    .sort()
    .at(-1);
  const perContact = new Map(answered.map((row) => [cell(row, 'contact_id'), row]));
  return {
    all: numbersIn(answered, 'satisfaction'),
    latest: numbersIn(
      answered.filter((row) => row['period'] === last),
      'satisfaction',
    ),
    latestPerContact: numbersIn([...perContact.values()], 'satisfaction'),
  };
}

const ids = customers.map((row) => cell(row, 'customer_id'));

describe('satisfied but failing', () => {
  it('is exactly the two planted accounts: latest mean at least 4, fewer than half of the due outcomes reached', () => {
    const found = ids.filter((id) => mean(answersOf(id).latest) >= 4 && isFailing(dueOf(id)));
    expect(found).toEqual(planted);
  });

  it('stays these two when outcomes without a measurement are left out, and for as-of dates around the end of the data', () => {
    for (const asOf of ['2026-09-25', '2026-09-30', '2026-12-31']) {
      const found = ids.filter((id) => {
        const due = dueOf(id, asOf);
        const measured = due.filter((row) => row['actual'] !== '');
        return mean(answersOf(id).latest) >= 4 && (isFailing(due) || isFailing(measured));
      });
      expect(found).toEqual(planted);
    }
  });

  it('leaves a margin: any other failing account has low means, medians and a minority of satisfied answers', () => {
    const others = ids.filter((id) => !planted.includes(id) && isFailing(dueOf(id)));
    expect(others.length).toBeGreaterThan(40);
    for (const answers of others.flatMap((id) => Object.values(answersOf(id)))) {
      expect(mean(answers)).toBeLessThanOrEqual(3.6);
      expect(median(answers)).toBeLessThan(4);
      expect(share(answers, (answer) => answer >= 4)).toBeLessThan(0.5);
    }
  });

  it('holds for the planted two whether mean, median or majority is asked, latest or overall', () => {
    for (const answers of planted.flatMap((id) => Object.values(answersOf(id)))) {
      expect(mean(answers)).toBeGreaterThanOrEqual(4);
      expect(median(answers)).toBeGreaterThanOrEqual(4);
      expect(share(answers, (answer) => answer >= 4)).toBeGreaterThan(0.5);
    }
  });

  it.each(planted)(
    '%s: IT and end users delighted, the paying owner failing, every due outcome measured and missed',
    (id) => {
      const own = responses.get(id) ?? [];
      const of = (role: string) => own.filter((row) => row['role'] === role);
      expect(Math.min(...numbersIn([...of('it'), ...of('end_user')], 'satisfaction'))).toBeGreaterThanOrEqual(4);
      expect(Math.max(...numbersIn(of('business_owner'), 'success'))).toBeLessThanOrEqual(2);
      const payers = rowsOf('contacts').filter((row) => row['customer_id'] === id && row['is_payer'] === 'yes');
      expect(payers.map((row) => row['role'])).toEqual(['business_owner']);
      const due = dueOf(id);
      expect(due.length).toBeGreaterThanOrEqual(2);
      expect(due.filter((row) => row['actual'] === '' || row['verified_by'] === '' || isReached(row))).toEqual([]);
    },
  );

  it.each(planted)('%s leaves after its last answer', (id) => {
    const customer = customers.find((row) => row['customer_id'] === id) as Row;
    expect(customer['status']).toBe('left');
    const last = (responses.get(id) ?? [])
      .map((row) => cell(row, 'submitted_at'))
      .sort()
      .at(-1) as string;
    expect(last.slice(0, 4)).toBe('2026');
    expect(cell(customer, 'left_on') > last).toBe(true);
    const decisions = rowsOf('renewals')
      .filter((row) => row['customer_id'] === id)
      .map((row) => row['decision']);
    expect(decisions).toEqual(['left']);
  });
});

describe('outcomes', () => {
  it('succeed far more often when only asserted than when verified', () => {
    const measured = rowsOf('outcomes').filter((row) => row['actual'] !== '');
    const asserted = share(
      measured.filter((row) => row['asserted_by'] !== ''),
      isReached,
    );
    const verified = share(
      measured.filter((row) => row['verified_by'] !== ''),
      isReached,
    );
    expect(asserted - verified).toBeGreaterThan(0.3);
  });

  it('are sometimes overdue without a measurement, sometimes not due yet, sometimes exactly on target', () => {
    const all = rowsOf('outcomes');
    expect(all.filter((row) => row['actual'] === '' && cell(row, 'due_on') <= '2026-09-30').length).toBeGreaterThan(20);
    expect(all.filter((row) => cell(row, 'due_on') > '2026-09-30').length).toBeGreaterThan(20);
    expect(all.filter((row) => row['actual'] === row['target']).length).toBeGreaterThan(10);
  });
});
