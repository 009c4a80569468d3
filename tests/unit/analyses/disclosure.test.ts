/** What a report prints of a confidential survey in several tables gives no hidden group away: solved anew from its JSON. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-disclosure-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How many people of a role answered at a site and in a team. */
type Cell = readonly [role: string, site: string, team: string, people: number];

const fileOf = (cells: readonly Cell[]): string => {
  const answers = cells.flatMap(([role, site, team, people]) =>
    Array.from({ length: people }, () => [role, site, team]),
  );
  const rows = answers.map((own, at) => [`r${String(at)}`, ...own, 1 + ((at * 7) % 5), (at * 3) % 11].join());
  return ['response_id,role,site,team,satisfaction,recommend', ...rows, ''].join('\n');
};

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly answers?: number;
}

async function resultsOf(cells: readonly Cell[], ...further: readonly string[]): Promise<readonly Result[]> {
  writeFileSync(join(folder, 'pulse.csv'), fileOf(cells));
  const maps = ['--map', 'site=segment:site', '--map', 'team=segment:team', '--by', 'site,team'];
  const { output, errors } = await runCli(['analyze', 'pulse.csv', ...maps, '--json', '--quiet', ...further], {
    folder,
  });
  expect(errors).toBe('');
  return (JSON.parse(output) as { results: readonly Result[] }).results;
}

const dimensions = ['role', 'site', 'team'];
const isMeasured = ({ metric, by }: Result): boolean =>
  ['csat', 'satisfaction-mean'].includes(metric) && Object.keys(by).every((name) => dimensions.includes(name));

const isIn = ([role, site, team]: Cell, by: Result['by']): boolean =>
  Object.entries(by).every(([name, value]) => ({ role, site, team })[name] === value);

/** The smallest cells that the sums printed with n cover; a figure with n and mean is a sum. */
function knownSums(results: readonly Result[], cells: readonly Cell[]): readonly (readonly number[])[] {
  const known = results.filter((one) => isMeasured(one) && one.status === 'known');
  return known.map(({ by }) => cells.map((cell) => (isIn(cell, by) ? 1 : 0)));
}

/** 0 where the sum over these cells can be solved from the known ones. */
function distanceTo(target: readonly number[], known: readonly (readonly number[])[]): number {
  if (known.length === 0) return Math.hypot(...target);
  const matrix = new Matrix(known.map((row) => [...row])).transpose();
  const wanted = Matrix.columnVector([...target]);
  const solution = new SingularValueDecomposition(matrix, { autoTranspose: true }).solve(wanted);
  return Matrix.sub(matrix.mmul(solution), wanted).norm();
}

/** Every group of one and of two of the columns that must stay unknown: printed nowhere, or fewer than five people. */
function unsolved(results: readonly Result[], cells: readonly Cell[]): void {
  const known = knownSums(results, cells);
  const groups = cells.flatMap(([role, site, team]) => [{ role }, { site }, { team }, { role, site }, { role, team }]);
  for (const by of groups) {
    const row = cells.map((cell) => (isIn(cell, by) ? 1 : 0));
    const people = cells.reduce((sum, cell) => sum + (isIn(cell, by) ? cell[3] : 0), 0);
    const isPrinted = known.some((one) => one.join() === row.join());
    const isMargin = Object.keys(by).length === 1;
    if (people > 0 && (people < 5 || (isMargin && !isPrinted)))
      expect(distanceTo(row, known), JSON.stringify(by)).toBeGreaterThan(1e-6);
  }
}

describe('tables of one report that overlap', () => {
  const company: readonly Cell[] = [
    ['it', 'north', 'a', 20],
    ['finance', 'north', 'a', 3],
    ['end_user', 'south', 'a', 9],
    ['business_owner', 'north', 'a', 30],
    ['business_owner', 'west', 'b', 30],
  ];

  it('a site that is the same people as a hidden role is hidden too: total − the others would show three people', async () => {
    const results = await resultsOf(company);
    const of = (by: Result['by']) =>
      results.filter((one) => isMeasured(one) && JSON.stringify(one.by) === JSON.stringify(by));
    expect(of({ role: 'end_user' }).every(({ status }) => status === 'withheld')).toBe(true);
    expect(of({ site: 'south' })).toEqual([]);
    expect(of({ site: '(withheld)' }).length).toBeGreaterThan(0);
    expect(of({ site: 'north' })[0]).toMatchObject({ status: 'known', answers: 53 });
    unsolved(results, company);
  });

  it('an attributed survey hides nothing', async () => {
    const results = await resultsOf(company, '--attributed');
    expect(results.filter(isMeasured).every(({ status }) => status === 'known')).toBe(true);
  });

  it('no hidden group of random companies can be solved from the figures of a report', async () => {
    const size = fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 2, arbitrary: fc.integer({ min: 5, max: 30 }) },
    );
    const sizes = fc.array(size, { minLength: 18, maxLength: 18 });
    let withheld = 0;
    await fc.assert(
      fc.asyncProperty(sizes, async (people) => {
        const cells = people.flatMap((count, at): readonly Cell[] => {
          const role = ['it', 'finance', 'end_user'][Math.floor(at / 6)] ?? '';
          const site = ['north', 'south', 'west'][Math.floor(at / 2) % 3] ?? '';
          return count === 0 ? [] : [[role, site, at % 2 === 0 ? 'a' : 'b', count]];
        });
        fc.pre(cells.reduce((sum, [, , , count]) => sum + count, 0) > 10);
        const results = await resultsOf(cells);
        if (results.some(({ status }) => status === 'withheld')) withheld += 1;
        unsolved(results, cells);
      }),
      { numRuns: 25, seed: 11 },
    );
    expect(withheld).toBeGreaterThan(3);
  }, 120_000);
});

interface QuadrantBlock {
  readonly type: string;
  readonly cells: readonly { readonly count: { readonly type: string } }[];
}

describe('the square of satisfaction by loyalty', () => {
  /** Sixty people, fifteen a corner, answered both questions, and so many more only whether they are satisfied. */
  async function countsOf(onlySatisfaction: number): Promise<readonly string[]> {
    const both = Array.from(
      { length: 60 },
      (_, at) => `b${String(at)},it,${at % 2 === 0 ? '5' : '2'},${at % 4 < 2 ? '9' : '3'}`,
    );
    const one = Array.from({ length: onlySatisfaction }, (_, at) => `s${String(at)},it,1,`);
    writeFileSync(
      join(folder, 'both.csv'),
      ['response_id,role,satisfaction,repurchase', ...both, ...one, ''].join('\n'),
    );
    const call = ['analyze', 'both.csv', '--confidential', '--scale', 'repurchase=0..10', '--json', '--quiet'];
    const { output, errors } = await runCli(call, { folder });
    expect(errors).toBe('');
    const { sections } = JSON.parse(output) as { sections: readonly { readonly blocks: readonly QuadrantBlock[] }[] };
    const [square] = sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'quadrant'));
    return (square?.cells ?? []).map(({ count }) => count.type);
  }

  it('is withheld where its margin, subtracted from the headline, would show the three who answered one question only', async () => {
    expect(await countsOf(0)).toEqual(['number', 'number', 'number', 'number']);
    expect(await countsOf(3)).toEqual(['withheld', 'withheld', 'withheld', 'withheld']);
    expect(await countsOf(6)).toEqual(['number', 'number', 'number', 'number']);
  });
});
