/** Each role in each group of another split, by hand. */
import { describe, expect, it } from 'vitest';
import { roleBySplit } from '../../../../src/analyses/roles/role-by-split.js';
import type { AnalysisSettings } from '../../../../src/analyses/analysis.js';
import { importedView, responses } from './imported-view.js';

const header = 'response_id,survey,customer_id,role,channel,satisfaction';
const channel = { name: 'channel', dimension: 'channel' } as const;

async function split(lines: readonly string[], settings: Partial<AnalysisSettings> = {}) {
  const { view, score } = await importedView({ 'a.csv': [header, ...lines] }, settings);
  const { blocks, figures } = roleBySplit(view, channel, score);
  const [table] = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  const shares = figures.map(({ by, value, answers }) => [by['role'], by['channel'], [value, answers]]);
  return { blocks, table, shares };
}

describe('role by another split', () => {
  it('gives the share of satisfied of each cell that has answers, unknown groups too', async () => {
    const { shares, table } = await split([
      ...responses(0, 3, 'it,mail,5'),
      ...responses(3, 1, 'it,mail,1'),
      ...responses(4, 2, 'it,phone,2'),
      ...responses(6, 1, 'finance,phone,4'),
      ...responses(7, 1, 'finance,,3'),
    ]);
    expect(shares).toEqual([
      ['it', 'mail', [3 / 4, 4]],
      ['it', 'phone', [0, 2]],
      ['finance', 'phone', [1, 1]],
      ['finance', '', [0, 1]],
    ]);
    expect(table?.rows).toHaveLength(4);
    expect(table?.notes.map(({ key }) => key)).toEqual(['note.satisfied-is', 'note.small-base']);
  });

  it('is nothing where one role alone answered', async () => {
    const { blocks, shares } = await split([...responses(0, 3, 'it,mail,5'), ...responses(3, 3, 'it,phone,1')]);
    expect([blocks, shares]).toEqual([[], []]);
  });

  it('prints the twelve cells furthest from their role by √n, and gives scripts all of them', async () => {
    // it: 70 answers, 35 satisfied in all; channels a..g with 10 each. Two lie at the share of the role itself.
    const hits = [10, 9, 8, 5, 5, 0, -2];
    const of = (role: string, from: number) =>
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((name, at) => {
        const satisfied = Math.max(0, hits[at] ?? 0);
        const start = from + 10 * at;
        return [
          ...responses(start, satisfied, `${role},${name},5`),
          ...responses(start + satisfied, 10 - satisfied, `${role},${name},1`),
        ];
      });
    const { table, shares, blocks } = await split([...of('it', 0), ...of('finance', 100)]);
    expect(shares).toHaveLength(14);
    expect(table?.rows).toHaveLength(12);
    // Share of a role: (10 + 9 + 8 + 5 + 5) / 70 = 0.529; d and e at 0.5 are nearest, and one of each role stays out.
    const text = JSON.stringify(blocks);
    expect(text).toContain('"note.more-cells","params":{"left":{"type":"number","value":2,"unit":"count"}}');
    const shown = (table?.rows ?? []).map((row) => JSON.stringify(row[1]));
    expect(['a', 'b', 'c', 'f', 'g'].map((name) => shown.filter((cell) => cell.includes(`"${name}"`)).length)).toEqual([
      2, 2, 2, 2, 2,
    ]);
  });

  it('stands whole or not at all under the rules of small groups', async () => {
    const whole = [
      ...responses(0, 6, 'it,mail,5'),
      ...responses(6, 6, 'it,phone,1'),
      ...responses(12, 6, 'finance,mail,5'),
      ...responses(18, 6, 'finance,phone,1'),
    ];
    const shown = await split(whole, { isForPublication: true });
    expect(shown.shares).toHaveLength(4);
    const hidden = await split([...whole, ...responses(30, 3, 'finance,visit,1')], { isForPublication: true });
    expect(hidden.shares).toEqual([]);
    expect(hidden.table).toBeUndefined();
    expect(hidden.blocks).toMatchObject([{ type: 'notice', id: 'role-by-channel-left-out' }]);
  });
});
