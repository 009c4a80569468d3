/** Agreed outcomes by hand beside files that come later, and in a terminal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasTerminal, keys, runInTerminal, type Step } from '../../in-terminal.js';
import { done, folderNow, refused, run, variables } from './outcome-ledger.js';

describe('files and hands together', () => {
  it('a newer file leaves what was changed by hand, and undoing an import keeps it; both say so', async () => {
    await done('outcome measure O1 --actual 95 --on 2026-06-29 --asserted-by Ada');
    writeFileSync(
      join(folderNow(), 'newer.csv'),
      'outcome_id,customer_id,title,actual\nO1,C1,Much faster,40\nO2,C2,更安全,3\n',
    );
    const imported = await run('import newer.csv --on-change replace');
    expect(imported.errors).toContain('as outcome');
    expect(imported.output.replaceAll(/\s+/g, ' ')).toContain(
      'Changed by hand or verified since, so kept as stored: actual of 2 (O1, O2). Who changed what: crm-sat outcome show O1',
    );
    expect(await done('outcome show O1')).toContain('ada, import 4');
    expect((await run('import --undo 4')).code).toBe(0);
    const undone = await run('import --undo 3 --lang zh-CN');
    expect(undone.output).toContain('1 项成果此后曾手工改动，予以保留');
    expect(await done('outcome show O1')).toContain('Northwind Mills: Faster. Target 90 %, actual 95 %: reached.');
    expect((await refused('outcome show O2'))[0]).toBe(2);
  });
});

describe.skipIf(!hasTerminal)('in a terminal', () => {
  const inTerminal = async (words: readonly string[], steps: readonly Step[]) =>
    await runInTerminal(words, { folder: folderNow(), steps, variables });

  it('asks what is missing, in Chinese too, and again what it cannot understand', async () => {
    const steps: readonly Step[] = [
      ['Id or exact name: (--customer)', ['北风', keys.enter]],
      ['There is no customer "北风"', []],
      ['Id or exact name: (--customer)', ['北风公司', keys.enter]],
      ['in words? (--title)', ['退货更少', keys.enter]],
      ['was agreed? (--target)', ['4,5', keys.enter]],
      ['(--due)', ['2026-12-31', keys.enter]],
      ['Which way is better? (--direction)', [keys.down, keys.enter]],
    ];
    const { code, output, unused } = await inTerminal(['outcome', 'add', '--unit', '%'], steps);
    expect([code, unused]).toEqual([0, []]);
    expect(output).toContain('O003, 北风公司: 退货更少. Target 4.5 %, actual not known: open.');
    expect(await done('outcome show O003')).toContain('lower is better');
  });

  it('asks for a verification, and Ctrl-C leaves nothing written', async () => {
    await done('outcome measure O1 --actual 95 --on 2026-06-29 --asserted-by Ada');
    const before = await done('outcome show O1');
    const stopped = await inTerminal(
      ['outcome', 'verify', 'O1'],
      [
        ['(--by)', ['P1', keys.enter]],
        ['(--role)', [keys.interrupt]],
      ],
    );
    expect([stopped.code, stopped.output]).toEqual([130, '']);
    expect(await done('outcome show O1')).toBe(before);
    const verified = await inTerminal(
      ['outcome', 'verify', 'O1', '--on', '2026-07-01'],
      [
        ['(--by)', ['P1', keys.enter]],
        ['(--role)', [keys.down, keys.down, keys.down, keys.enter]],
      ],
    );
    expect([verified.code, verified.unused]).toEqual([0, []]);
    expect(verified.output).toContain(': verified.');
  });
});
