import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../../run-cli.js';
import { fillDatabase, found, person, traces } from './forget-company.js';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-forget-'));
  await fillDatabase(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli([...words, '--db', 'company.db'], { folder });

interface Row {
  readonly [column: string]: unknown;
}

function query(sql: string): readonly Row[] {
  const connection = new BetterSqlite3(join(folder, 'company.db'), { readonly: true });
  try {
    return connection.prepare<[], Row>(sql).all();
  } finally {
    connection.close();
  }
}

interface Result {
  readonly definedBy?: number;
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
}

/** Who was asked how often is a figure of people, not of answers: nobody can be counted who is not known any more. */
const countsPeople = ({ metric, by }: Result): boolean => /^never-asked$|load/.test(metric) || 'earlier' in by;

/** Every figure of answers, outcomes, invitations and accounts with its interval. */
async function figures(): Promise<readonly Result[]> {
  const { code, output } = await run('analyze', '--json', '--quiet');
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { readonly results: readonly Result[] };
  // Which definition of the list it is may move, what it says stands beside it.
  return results.filter((one) => !countsPeople(one)).map(({ definedBy: _, ...one }) => one);
}

describe('crm-sat forget', () => {
  test('leaves no byte of the person in any file, and every figure as it was', async () => {
    expect(found(folder, traces)).toEqual(traces);
    const before = await figures();
    const { code, output, errors } = await run('forget', '--contact', person.id, '--also', 'W. Quast', '--yes');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(found(folder, [...traces, 'W. Quast', 'again me', 'Plant wizard,'])).toEqual([]);
    expect(output.toLowerCase()).not.toContain('quast');
    expect(output).not.toContain('4711');
    expect(await figures()).toEqual(before);
  });

  test('counts what was erased, and what only stays without the person', async () => {
    const { output } = await run('forget', '--contact', person.id, '--yes', '--json');
    const { sections } = JSON.parse(output) as { readonly sections: readonly { readonly blocks: readonly Row[] }[] };
    const table = sections[0]?.blocks.find(({ id }) => id === 'forgotten-records');
    const counts = (table?.['rows'] as readonly (readonly { readonly value?: unknown }[])[]).map(
      (row) => row[1]?.value,
    );
    // Contact, responses, answers in words, invitations, tickets, attempts, earlier states, rejected rows, other cells.
    expect(counts.slice(0, 8)).toEqual([1, 2, 2, 2, 1, 1, 1, 2]);
  });

  test('takes the person out of answers, and keeps what they were and whose', async () => {
    await run('forget', '--contact', person.id, '--yes');
    const own = query("SELECT * FROM responses WHERE customer_id = 'C1' AND contact_id IS NULL ORDER BY submitted_at");
    expect(own).toMatchObject([
      { role: 'it', submitted_at: '2026-07-01', email: null, title: null, started_at: null },
      { role: 'it', submitted_at: '2026-08-01', email: null },
    ]);
    expect(own.map((row) => row['external_id'])).not.toContain('R1');
    expect(query('SELECT count(*) AS texts FROM answer_texts')).toEqual([{ texts: 1 }]);
  });

  test('rewrites the trail of outcomes, which stays closed to everybody else', async () => {
    await run('forget', '--contact', person.id, '--yes');
    const [outcome] = query('SELECT agreed_with, verified_by, asserted_by FROM outcomes');
    expect(outcome?.['verified_by']).toMatch(/^erased-[0-9a-f]{8}$/);
    expect(outcome).toEqual({
      agreed_with: outcome?.['verified_by'],
      verified_by: outcome?.['verified_by'],
      asserted_by: 'Rolf',
    });
    expect(query('SELECT DISTINCT changed_by FROM outcome_changes')).toEqual([
      { changed_by: outcome?.['verified_by'] },
    ]);
    const connection = new BetterSqlite3(join(folder, 'company.db'));
    expect(() => connection.exec("UPDATE outcome_changes SET changed_by = 'me'")).toThrow(/cannot be changed/);
    connection.close();
  });

  test('removes the answers too when asked to, and the others keep theirs', async () => {
    const { code } = await run('forget', '--email', person.email, '--with-answers', '--yes');
    expect(code).toBe(0);
    expect(found(folder, traces)).toEqual([]);
    const view = String(query('SELECT view_name FROM surveys')[0]?.['view_name']);
    expect(query(`SELECT response_id, "Overall satisfaction" AS answer, Department FROM ${view} ORDER BY 1`)).toEqual([
      { response_id: 'R3', answer: 5, Department: 'Ops' },
      ...['S0', 'S1', 'S10', 'S11', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'].map((id) => ({
        response_id: id,
        answer: 1 + (Number(id.slice(1)) % 5),
        Department: 'IT',
      })),
    ]);
    expect(query('SELECT sum(positions) AS responses FROM chunks')).toEqual([{ responses: 13 }]);
  });

  test('can undo the newer import afterwards, and the person does not come back', async () => {
    await run('forget', '--contact', person.id, '--yes');
    for (const id of ['9', '8']) expect((await run('import', '--undo', id)).code).toBe(0);
    expect(found(folder, traces)).toEqual([]);
  });

  test('changes nothing when it is only tried out, and says so', async () => {
    const { code, output } = await run('forget', '--contact', person.id, '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('This would be erased; nothing was changed.');
    expect(found(folder, traces)).toEqual(traces);
  });

  test('erases nothing while another program has the file open', async () => {
    const other = new BetterSqlite3(join(folder, 'company.db'));
    other.exec('BEGIN; SELECT count(*) FROM contacts');
    const { code, errors } = await run('forget', '--contact', person.id, '--yes');
    other.close();
    expect(code).toBe(4);
    expect(errors).toContain('nothing was changed');
    expect(found(folder, traces)).toEqual(traces);
  }, 30_000);
});

describe('a call of crm-sat forget that cannot be followed', () => {
  test.each([
    [['--contact', 'nobody', '--yes'], 'Nothing in the database names that person'],
    [['--email', 'nobody@quast.example', '--yes'], 'Nothing in the database names that person'],
    [['--yes'], 'Nobody was named'],
    [['--contact', person.id], 'Erasing cannot be undone'],
    [['--contact', person.id, '--email', person.email, '--yes'], 'contradict'],
    [['--contact', person.id, '--also', 'x', '--yes'], 'at least 2 characters'],
  ])('%j: %s', async (words, says) => {
    const { code, errors } = await run('forget', ...words);
    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(found(folder, traces)).toEqual(traces);
  });

  test('an address of several people names none of them', async () => {
    const connection = new BetterSqlite3(join(folder, 'company.db'));
    connection.exec("UPDATE contacts SET email = 'team@quast.example' WHERE contact_id IN ('PX-2', 'PX-47110')");
    connection.close();
    const { code, errors } = await run('forget', '--email', 'team@quast.example', '--yes');
    expect(code).toBe(2);
    expect(errors).toContain('belongs to 2 people');
  });
});
