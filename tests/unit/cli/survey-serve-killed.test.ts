/** What was thanked for is in the database, whenever the server is killed, and nothing is there twice. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../../../src/storage/open-database.js';
import { issueTokens } from '../../../src/storage/survey-tokens.js';
import { itTicket } from '../../../src/survey/templates/it-ticket.js';
import { writeQuestionnaire } from '../../../src/survey/write-questionnaire.js';
import { runCli } from '../../run-cli.js';
import { send, serveForm } from './served-form.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-killed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Two servers at a time, each with a database of its own, are killed as often as 200 submissions are thanked for. */
const lanes = ['a.db', 'b.db'] as const;
const [kills, inFlight] = [200, 6] as const;

interface Sent {
  readonly id: string;
  readonly token: string;
  readonly comment: string;
}

interface Lane {
  readonly file: string;
  readonly queue: Sent[];
  readonly thanked: Map<string, Sent>;
}

function issue(file: string, count: number): Sent[] {
  const people = Array.from({ length: count }, (_, index) => ({
    id: randomBytes(16).toString('hex'),
    token: randomBytes(16).toString('base64url'),
    comment: `comment ${String(index)} 说明`,
  }));
  const database = openDatabase(join(folder, file));
  const common = { survey: 'it-ticket', isConfidential: false, invitationId: undefined, role: 'it' };
  issueTokens(
    database,
    people.map(({ token }, index) => ({
      ...common,
      token,
      contactId: `P${String(index)}`,
      customerId: `C${String(index % 20)}`,
    })),
  );
  database.connection.close();
  return people;
}

const post = async (root: string, { id, token, comment }: Sent): Promise<number> => {
  const fields = { response_id: id, role: 'it', solved: 'yes', satisfaction: '5', comment, duration: '40' };
  return (await send(`${root}/t/${token}/en`, fields)).status;
};

/** Sends from the list, several at once; a few milliseconds after the first is thanked for the server is killed amid the others. */
async function killAfterOne({ file, queue, thanked }: Lane, delay: number): Promise<void> {
  const served = await serveForm(folder, ['ticket.yaml', '--db', file, '--quiet']);
  const goal = thanked.size + 1;
  const killed = new AbortController();
  const isKilled = (): boolean => killed.signal.aborted;
  const worker = async (): Promise<void> => {
    while (!isKilled()) {
      const next = queue.shift();
      if (!next) return;
      try {
        const status = await post(served.root, next);
        expect(status).toBe(200);
        thanked.set(next.id, next);
      } catch (error) {
        if (!isKilled()) throw error;
        // Nobody was thanked: sent again to the next server under the same id, as the page in the browser would be.
        queue.unshift(next);
      }
    }
  };
  const kill = async (): Promise<void> => {
    while (thanked.size < goal) await wait(1);
    await wait(delay);
    killed.abort();
    await served.end('SIGKILL');
  };
  await Promise.all([kill(), ...Array.from({ length: inFlight }, worker)]);
}

/** Kills as often as its share of the submissions; how often. */
async function killOften(lane: Lane): Promise<number> {
  let killed = 0;
  for (; killed < kills / lanes.length; killed += 1) await killAfterOne(lane, killed % 7);
  return killed;
}

/** What was thanked for and is not stored, or differently; how many are stored, of how many people, with how many links used. */
function storedOf({ file, thanked }: Lane) {
  const { connection } = openDatabase(join(folder, file));
  const rows = connection
    .prepare<unknown[], { readonly submission_id: string; readonly answers: string }>('SELECT * FROM collected_answers')
    .all();
  const stored = new Map(
    rows.map((row) => [row.submission_id, (JSON.parse(row.answers) as Record<string, string>)['comment']]),
  );
  const lost = [...thanked.values()].filter(({ id, comment }) => stored.get(id) !== comment);
  const one = (sql: string): unknown => connection.prepare(sql).pluck().get();
  const used = one('SELECT count(*) FROM survey_tokens WHERE used = 1');
  const people = one("SELECT count(DISTINCT answers ->> '$.contact_id') FROM collected_answers");
  connection.close();
  return { lost, rows: rows.length, used, people };
}

it(
  'a server killed after each of 200 submissions: what was thanked for is there, none twice, each with its link used',
  { timeout: 400_000 },
  async () => {
    writeFileSync(join(folder, 'ticket.yaml'), writeQuestionnaire(itTicket.questionnaire));
    const running = lanes.map((file): Lane => ({ file, queue: issue(file, 4000), thanked: new Map() }));
    const killed = await Promise.all(running.map(killOften));
    expect(killed.reduce((sum, one) => sum + one, 0)).toBe(kills);
    expect(running.reduce((sum, { thanked }) => sum + thanked.size, 0)).toBeGreaterThanOrEqual(kills);

    for (const lane of running) {
      const { rows, ...stored } = storedOf(lane);
      expect(stored).toEqual({ lost: [], used: rows, people: rows });
      const imported = await runCli(['import', '--collected', '--db', lane.file], { folder });
      expect(imported.errors).toContain(`${String(rows)} of ${String(rows)} rows as response`);
      const { connection } = openDatabase(join(folder, lane.file));
      const responses = connection.prepare('SELECT count(*), count(DISTINCT external_id) FROM responses').raw().get();
      connection.close();
      expect(responses).toEqual([rows, rows]);
    }
  },
);
