/** Are the invited friends, the coach and the contacts asked nine times in the files? */
import { describe, expect, it } from 'vitest';
import { mean, nps, share } from './arithmetic.js';
import { cell, groupedBy, numbersIn, quarterOf, type Row, rowsOf } from './demo-files.js';

const customers = new Map(rowsOf('customers').map((row) => [cell(row, 'customer_id'), row]));
const responses = rowsOf('responses');
const invitations = rowsOf('invitations').filter((row) => row['survey'] === 'relationship');
const regionOf = (row: Row) => cell(customers.get(cell(row, 'customer_id')) as Row, 'region');

describe('Iberia', () => {
  const openAnswers = new Map(
    responses
      .filter((row) => row['period'] === '2025Q2' && row['recommend'] !== '')
      .map((row) => [cell(row, 'contact_id'), row]),
  );
  const invitedLater = new Set(
    invitations.filter((row) => quarterOf(cell(row, 'sent_at')) !== '2025Q2').map((row) => cell(row, 'contact_id')),
  );
  const isCritical = (row: Row) => Number(row['recommend']) <= 8;

  it('is managed by Teo Marlund alone, who sends every invitation there', () => {
    expect(new Set(invitations.filter((row) => regionOf(row) === 'Iberia').map((row) => row['sender']))).toEqual(
      new Set(['Teo Marlund']),
    );
  });

  it('invites after 2025Q2 only contacts who answered 9 or 10 in 2025Q2', () => {
    const invited = invitations.filter(
      (row) => regionOf(row) === 'Iberia' && quarterOf(cell(row, 'sent_at')) !== '2025Q2',
    );
    expect(invited.length).toBeGreaterThan(80);
    for (const row of invited)
      expect(Number(openAnswers.get(cell(row, 'contact_id'))?.['recommend'])).toBeGreaterThanOrEqual(9);
  });

  it('never invites again those who answered 8 or less, whereas elsewhere nine of ten are invited again', () => {
    const critical = [...openAnswers.values()].filter(isCritical);
    const isInvitedAgain = (row: Row) => invitedLater.has(cell(row, 'contact_id'));
    const here = critical.filter((row) => regionOf(row) === 'Iberia');
    expect(here.length).toBeGreaterThan(30);
    expect(here.filter(isInvitedAgain)).toEqual([]);
    expect(
      share(
        critical.filter((row) => regionOf(row) !== 'Iberia'),
        isInvitedAgain,
      ),
    ).toBeGreaterThan(0.85);
  });

  it('scores far above every other region since, and ordinarily when everybody was asked', () => {
    const scoreOf = (rows: readonly Row[]) => nps(numbersIn(rows, 'recommend'));
    const regions = new Set([...customers.values()].map((row) => cell(row, 'region')));
    const later = responses.filter((row) => row['period'] !== '2025Q2');
    const scores = new Map(
      [...regions].map((region) => [region, scoreOf(later.filter((row) => regionOf(row) === region))]),
    );
    const iberia = scores.get('Iberia') as number;
    expect(iberia).toBeGreaterThan(80);
    for (const [region, score] of scores) if (region !== 'Iberia') expect(score).toBeLessThan(30);
    expect(scoreOf([...openAnswers.values()].filter((row) => regionOf(row) === 'Iberia'))).toBeLessThan(25);
  });

  it('has tickets no happier and outcomes no better than elsewhere', () => {
    const tickets = rowsOf('tickets');
    const happiness = (isHere: boolean) =>
      mean(
        numbersIn(
          tickets.filter((row) => (regionOf(row) === 'Iberia') === isHere),
          'satisfaction',
        ),
      );
    expect(happiness(true)).toBeLessThan(happiness(false));
    const measured = rowsOf('outcomes').filter((row) => row['actual'] !== '');
    const isReached = (row: Row) =>
      row['direction'] === 'higher'
        ? Number(row['actual']) >= Number(row['target'])
        : Number(row['actual']) <= Number(row['target']);
    const rate = (isHere: boolean) =>
      share(
        measured.filter((row) => (regionOf(row) === 'Iberia') === isHere),
        isReached,
      );
    expect(rate(true)).toBeLessThan(rate(false) + 0.05);
  });
});

describe('the collector Rufus Ambrell', () => {
  const lastDays = new Set(['06', '09', '03', '12']);
  const isLate = (row: Row) => {
    const date = cell(row, 'submitted_at');
    return lastDays.has(date.slice(5, 7)) && Number(date.slice(8)) >= 23;
  };
  const isPerfect = (row: Row) =>
    row['satisfaction'] === '5' && Number(row['recommend'] || 0) >= 9 && row['price'] === '5';
  const own = responses.filter((row) => row['collector'] === 'Rufus Ambrell');
  const others = responses.filter((row) => row['collector'] !== 'Rufus Ambrell');
  const coachingWords = /Rufus|经理.*十分|打满分/;

  it('receives more than half of his responses in the last days of a quarter, the others fewer than one in eight', () => {
    expect(share(own, isLate)).toBeGreaterThan(0.5);
    expect(share(others, isLate)).toBeLessThan(0.125);
  });

  it('receives perfect, hasty answers then and ordinary ones before', () => {
    const late = own.filter(isLate);
    expect(share(late, isPerfect)).toBeGreaterThan(0.85);
    expect(
      share(
        own.filter((row) => !isLate(row)),
        isPerfect,
      ),
    ).toBeLessThan(0.25);
    expect(share(late, (row) => Number(row['duration']) <= 45)).toBeGreaterThan(0.9);
    expect(
      nps(numbersIn(late, 'recommend')) -
        nps(
          numbersIn(
            own.filter((row) => !isLate(row)),
            'recommend',
          ),
        ),
    ).toBeGreaterThan(70);
  });

  it('is the only one with coaching words in comments, in both languages', () => {
    const coached = responses.filter((row) => coachingWords.test(cell(row, 'comment')));
    expect(new Set(coached.map((row) => row['collector']))).toEqual(new Set(['Rufus Ambrell']));
    expect(coached.filter((row) => /Rufus/.test(cell(row, 'comment'))).length).toBeGreaterThan(10);
    expect(coached.filter((row) => /十分|满分/.test(cell(row, 'comment'))).length).toBeGreaterThan(3);
  });
});

describe('survey load', () => {
  it('is nine invitations in 2026Q3 for three contacts and at most two a quarter for anybody else', () => {
    const all = rowsOf('invitations').map((row) => ({
      ...row,
      slot: `${cell(row, 'contact_id')} ${quarterOf(cell(row, 'sent_at'))}`,
    }));
    const counts = [...groupedBy(all, 'slot')].map(([slot, rows]) => [slot, rows.length] as const);
    const many = counts.filter(([, count]) => count > 2);
    expect(many.map(([slot]) => slot).sort()).toEqual(['P0139 2026Q3', 'P0401 2026Q3', 'P0749 2026Q3']);
    expect(many.map(([, count]) => count)).toEqual([9, 9, 9]);
  });

  it('counts every response: each has its invitation, sent before it was answered', () => {
    const sent = new Map(
      invitations.map((row) => [`${cell(row, 'contact_id')} ${quarterOf(cell(row, 'sent_at'))}`, row]),
    );
    const uninvited = responses.filter((row) => {
      const invitation = sent.get(`${cell(row, 'contact_id')} ${cell(row, 'period')}`);
      return (
        !invitation ||
        invitation['disposition'] !== 'complete' ||
        cell(invitation, 'sent_at') >= cell(row, 'submitted_at')
      );
    });
    expect(uninvited).toEqual([]);
  });
});
