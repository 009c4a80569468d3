/** Which measures told who would leave, of companies small enough to count the pairs by hand. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles, type Files } from './report-of-files.js';

interface Account {
  readonly id: string;
  readonly leftOn?: string;
  /** Day and satisfaction. */
  readonly said: readonly (readonly [day: string, satisfaction: number])[];
}

const accountsOf = (prefix: string, values: readonly number[], rest: Omit<Account, 'id' | 'said'> = {}) =>
  values.map((value, at): Account => ({ id: `${prefix}${String(at)}`, said: [['2026-02-01', value]], ...rest }));

function filesOf(accounts: readonly Account[], { isDated = true } = {}): Files {
  return {
    'customers.csv': [
      'customer_id,name,status,left_on',
      ...accounts.map(({ id, leftOn }) => {
        const day = isDated ? (leftOn ?? '') : '';
        return `${id},Firm ${id},${leftOn === undefined ? 'active' : 'left'},${day}`;
      }),
    ],
    'responses.csv': [
      'response_id,survey,customer_id,submitted_at,satisfaction',
      ...accounts.flatMap(({ id, said }) =>
        said.map(([day, value]) => `${id}-${day},pulse,${id},${day},${String(value)}`),
      ),
    ],
  };
}

const leftOn = '2026-03-01';
const left = accountsOf('L', [2, 2, 2, 2, 2, 4, 4, 4, 4, 4], { leftOn });
const stayed = accountsOf('S', [4, 4, 4, 4, 4, 5, 5, 5, 5, 5]);
/** Five of those that left below all others; five tie with half of the others and lie below the rest. */
const area = (5 * 10 + 5 * (5 / 2 + 5)) / 100;

const options = '--topic prediction --as-of 2026-12-31 --scale satisfaction=1..5';
const by = { measure: 'satisfaction' };

describe('which measures told who would leave', () => {
  it('counts the pairs in which the one that left stood lower, with leavers and lift of the worst fifth', async () => {
    const { figure, rows, findings } = await reportOfFiles(filesOf([...left, ...stayed]), options);
    expect(figure('leaver-separation', by)).toMatchObject({ value: area, answers: 20 });
    // 5 of 20 stand at 2, all of them left: twice as many as among all.
    expect(figure('worst-fifth-lift', by)).toMatchObject({ value: 2 });
    expect(rows('worst-fifth')[0]).toMatchObject({ worst: 0.25, left: '5 of 10', lift: 2 });
    expect(findings.join()).toContain('0.5 is chance (departures 10)');
    expect(findings.join()).not.toMatch(/predict|Firm/);
  });

  it('knows nothing of the day of departure and later, nor of earlier periods once a later one was answered', async () => {
    const later = [...left, ...stayed].map((one): Account => {
      const said = [...one.said, [leftOn, 1], ['2026-07-01', one.leftOn === undefined ? 1 : 5]] as const;
      return { ...one, said: [['2025-11-01', 3], ...said] };
    });
    const { figure } = await reportOfFiles(filesOf(later), options);
    expect(figure('leaver-separation', by)).toMatchObject({ value: area });
  });

  it('compares on the day of each departure with those still there, by what was known on that day', async () => {
    // On 1 May everybody still there has said 1, the one that leaves then too: a tie with all, and 15 cases of 4 and 5 before.
    const late = left.map((one, at): Account =>
      at === 9 ? { ...one, leftOn: '2026-05-01', said: [...one.said, ['2026-04-05', 1]] } : one,
    );
    const others = stayed.map((one): Account => ({ ...one, said: [...one.said, ['2026-04-05', 1]] }));
    const { figure } = await reportOfFiles(filesOf([...late, ...others]), options);
    // Cases of others: on 1 March nine times 5 at 4, 5 at 5, and the late one at 4; on 1 May ten at 1.
    const [fours, fives, ones] = [9 * 6, 9 * 5, 10];
    const beaten = 5 * (fours + fives) + 4 * (fours / 2 + fives) + (fours + fives + ones / 2);
    expect(figure('leaver-separation', by)?.['value']).toBeCloseTo(beaten / (10 * (fours + fives + ones)), 12);
    expect(figure('leaver-separation', by)).toMatchObject({ answers: 20, method: 'delong-clustered' });
  });

  it('says that the timing is unknown where departures carry no day, and takes all answers', async () => {
    const twice = [...left, ...stayed].map((one): Account => ({ ...one, said: [...one.said, ['2026-07-01', 4]] }));
    const { figure, notices, findings } = await reportOfFiles(filesOf(twice, { isDated: false }), options);
    expect(figure('leaver-separation', by)).toMatchObject({ value: area });
    expect(notices).toContain('timing-unknown');
    expect(findings.join()).toContain('Whether it was measured before they left is not known');
  });

  it('says how many departures are needed, and nothing else', async () => {
    const { rows, notices, block, results } = await reportOfFiles(filesOf([...left.slice(1), ...stayed]), options);
    expect(notices).toContain('too-few-departures');
    expect(JSON.stringify(block('too-few-departures'))).toContain(
      '9 accounts left and 10 are still there; at least 10',
    );
    expect(rows('separation')).toEqual([]);
    expect(results.some(({ metric }) => metric === 'leaver-separation')).toBe(false);
  });

  it('finds nothing where nothing differs, and says that this is no proof', async () => {
    const same = [
      ...accountsOf('L', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5], { leftOn }),
      ...accountsOf('S', [1, 2, 3, 4, 5, 5, 4, 3, 2, 1]),
    ];
    const { figure, findings, text } = await reportOfFiles(filesOf(same), options);
    expect(figure('leaver-separation', by)).toMatchObject({ value: 0.5 });
    expect(findings).toEqual([]);
    expect(text).toContain('No difference found (measures tested: 2)');
  });

  it('calls a measure the best only where it is clearly ahead of those of every other question', async () => {
    const many = (count: number, valueOf: (at: number) => number) =>
      Array.from({ length: count }, (_, at) => valueOf(at));
    const files = filesOf([
      ...accountsOf(
        'L',
        many(30, (at) => 1 + (at % 5)),
        { leftOn },
      ),
      ...accountsOf(
        'S',
        many(60, (at) => 1 + (at % 5)),
      ),
    ]);
    const [header = '', ...answers] = files['responses.csv'] ?? [];
    // Of those that left all but three would hardly buy again, of the others all but six would.
    const low = (at: number): boolean => at >= 3 && at < 36;
    const intention = (at: number): number => (low(at) ? at % 3 : 7 + (at % 4));
    const asked = {
      ...files,
      'responses.csv': [`${header},repurchase`, ...answers.map((row, at) => `${row},${String(intention(at))}`)],
    };
    const { figure, findings } = await reportOfFiles(asked, `${options} --scale repurchase=0..10`);
    const difference = figure('separation-difference', { measure: 'repurchase', against: 'satisfaction' });
    const [first, other] = ['repurchase', 'satisfaction'].map(
      (measure) => figure('leaver-separation', { measure })?.['value'],
    );
    expect(other).toBe(0.5);
    expect(difference?.['value']).toBeCloseTo(Number(first) - 0.5, 12);
    const said = findings.filter((text) => text.includes('Would buy again'));
    expect(said.at(-1)).toContain('better than the other measures did (2)');
  });

  it('warns of a measure that knew, and judges none of its question', async () => {
    const ones = Array.from({ length: 40 }, () => 1);
    const known = [
      ...accountsOf('L', [...ones, 3, 4, 4, 5], { leftOn }),
      ...accountsOf('S', [...ones.map(() => 4), 2, 3, 5, 5]),
    ];
    const { notices, rows, findings } = await reportOfFiles(filesOf(known, { isDated: false }), options);
    expect(notices.filter((id) => id === 'measure-leakage')).toHaveLength(1);
    expect(rows('separation').map((row) => [row['area'], row['p']])).toEqual([
      ['knew it', undefined],
      ['knew it', undefined],
    ]);
    expect(findings).toEqual([]);
  });

  it('names no account, and shows nothing where fewer than k left under the rules of small groups', async () => {
    const files = filesOf([...left, ...stayed]);
    const shown = await reportOfFiles(files, `${options} --confidential`);
    expect(shown.figure('leaver-separation', by)).toMatchObject({ value: area });
    expect(JSON.stringify([shown.rows('separation'), shown.findings])).not.toContain('Firm');
    const hidden = await reportOfFiles(files, `${options} --confidential --minimum-group 11`);
    expect(hidden.figure('leaver-separation', by)).toBeUndefined();
    expect(JSON.stringify(hidden.block('too-few-departures'))).not.toContain('10 accounts');
  });
});
