import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-splits-'));
  const rows = Array.from({ length: 60 }, (_, i) => {
    const remark = `Remark number ${String(i)} was written by hand`;
    return [`r${String(i)}`, ['Ann', 'Bo', 'Cy'][i % 3], i % 2 ? 'Bills' : 'Faults', remark, 1 + (i % 5)].join(',');
  });
  writeFileSync(join(folder, 'calls.csv'), ['response_id,Agent,Topic,Remark,satisfaction', ...rows, ''].join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const analyze = (...words: string[]) => runCli(['analyze', 'calls.csv', '--quiet', ...words], { folder });
const protectedCall = ['--confidential'];

describe('a split that is refused', () => {
  it('says what its column was read as, and offers what is filled and allowed', async () => {
    const { code, errors } = await analyze('--by', 'Agent', ...protectedCall);
    expect(code).toBe(2);
    expect(errors).toContain('"Agent" was read as collector');
    expect(errors).toContain('can be split by: topic. For example: --by topic\n');
  });

  it.each(['payer', 'collector', 'nonsense'])('%s: offers nothing that is refused or empty', async (name) => {
    const { code, errors } = await analyze('--by', name, ...protectedCall);
    expect(code).toBe(2);
    expect(errors).toContain('They can by: topic. For example: --by topic\n');
  });

  it('says that the column was not kept, and how to keep it', async () => {
    const refused = await analyze('--by', 'remark', '--map', 'Remark=ignore');
    expect(refused.code).toBe(2);
    expect(refused.errors).toContain('The column "Remark" was not kept');
    expect(refused.errors).toContain('--map "Remark=segment:Remark"');
    expect((await analyze('--by', 'Remark', '--map', 'Remark=segment:Remark')).code).toBe(0);
  });

  it('names the field of a column that answers are not split by', async () => {
    const { code, errors } = await analyze('--by', 'response_id');
    expect(code).toBe(2);
    expect(errors).toContain('"response_id" was read as response_id');
  });
});

describe('a split by the name its column has in the file', () => {
  it('is the split by what it was read as, where nobody needs protection', async () => {
    const rowOf = async (name: string) => {
      const { code, output } = await analyze('--by', name, '--attributed', '--topic', 'roles');
      expect(code).toBe(0);
      const rows = output.split('\n').filter((line) => line.startsWith('│ Cy '));
      return rows.map((line) => line.replaceAll(/\s+/g, ' '));
    };
    const byHeader = await rowOf('Agent');
    expect(byHeader).toHaveLength(1);
    expect(byHeader[0]).toContain('40.0 %');
    expect(await rowOf('collector')).toEqual(byHeader);
  });
});
