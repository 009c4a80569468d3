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

const [rounds, inFlight, wanted] = [40, 6, 200] as const;

interface Sent {
  readonly id: string;
  readonly token: string;
  readonly comment: string;
}

function issue(count: number): readonly Sent[] {
  const people = Array.from({ length: count }, (_, index) => ({
    id: randomBytes(16).toString('hex'),
    token: randomBytes(16).toString('base64url'),
    comment: `comment ${String(index)} 说明`,
  }));
  const database = openDatabase(join(folder, 'c.db'));
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

/** Sends from the list, several at once, until enough were thanked for; then the server is killed in the middle of the others. */
async function roundOf(queue: Sent[], thanked: Map<string, Sent>, delay: number): Promise<void> {
  const served = await serveForm(folder, ['ticket.yaml', '--db', 'c.db', '--quiet']);
  const goal = thanked.size + wanted / rounds;
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

it(
  '200 thanked for over 40 kills: each is there, none twice, each with its link used',
  { timeout: 240_000 },
  async () => {
    writeFileSync(join(folder, 'ticket.yaml'), writeQuestionnaire(itTicket.questionnaire));
    const everybody = issue(4000);
    const queue = [...everybody];
    const thanked = new Map<string, Sent>();
    for (let round = 0; round < rounds; round += 1) await roundOf(queue, thanked, (round * 7) % 13);
    expect(thanked.size).toBeGreaterThanOrEqual(wanted);

    const database = openDatabase(join(folder, 'c.db'));
    const rows = database.connection
      .prepare<unknown[], { readonly submission_id: string; readonly answers: string }>(
        'SELECT * FROM collected_answers',
      )
      .all();
    const stored = new Map(
      rows.map((row) => [row.submission_id, (JSON.parse(row.answers) as Record<string, string>)['comment']]),
    );
    const lost = [...thanked.values()].filter(({ id, comment }) => stored.get(id) !== comment);
    const used = database.connection.prepare('SELECT count(*) FROM survey_tokens WHERE used = 1').pluck().get();
    expect([lost, used]).toEqual([[], rows.length]);
    const customers = database.connection
      .prepare("SELECT count(DISTINCT answers ->> '$.contact_id') FROM collected_answers")
      .pluck()
      .get();
    database.connection.close();
    expect(customers).toBe(rows.length);

    const imported = await runCli(['import', '--collected', '--db', 'c.db'], { folder });
    expect(imported.errors).toContain(`${String(rows.length)} of ${String(rows.length)} rows as response`);
    const again = openDatabase(join(folder, 'c.db'));
    const responses = again.connection
      .prepare('SELECT count(*), count(DISTINCT external_id) FROM responses')
      .raw()
      .get();
    again.connection.close();
    expect(responses).toEqual([rows.length, rows.length]);
  },
);
