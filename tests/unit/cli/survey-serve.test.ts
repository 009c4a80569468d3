/** A form that is served, as programs and browsers without a script meet it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/storage/open-database.js';
import { issueTokens } from '../../../src/storage/survey-tokens.js';
import { itTicket } from '../../../src/survey/templates/it-ticket.js';
import { writeQuestionnaire } from '../../../src/survey/write-questionnaire.js';
import { runCli } from '../../run-cli.js';
import { send, serveForm, type Served } from './served-form.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-serve-'));
const quiet = { ...itTicket.questionnaire, id: 'quiet', confidentiality: 'confidential' as const };
const run = async (...words: readonly string[]) => await runCli(words, { folder });
const id = (letter: string): string => letter.repeat(32);
const fine = { response_id: id('a'), role: 'it', solved: 'yes', satisfaction: '5', duration: '61' };
let served: Served | undefined;

async function serving(...words: readonly string[]): Promise<string> {
  served = await serveForm(folder, words);
  return served.root;
}

function links(db: string, survey: string, tokens: readonly string[]): void {
  const database = openDatabase(join(folder, db));
  const owner = { contactId: 'P77', customerId: 'C77', role: 'finance', invitationId: 'I77' };
  const isConfidential = survey === 'quiet';
  issueTokens(
    database,
    tokens.map((token) => ({ token, survey, isConfidential, ...owner })),
  );
  database.connection.close();
}

function all(db: string, sql: string): readonly unknown[] {
  const database = openDatabase(join(folder, db));
  const rows = database.connection.prepare(sql).all();
  database.connection.close();
  return rows;
}

beforeAll(() => {
  writeFileSync(join(folder, 'ticket.yaml'), writeQuestionnaire(itTicket.questionnaire));
  writeFileSync(join(folder, 'quiet.yaml'), writeQuestionnaire(quiet));
});
afterEach(async () => {
  if (served?.child.exitCode === null) await served.end('SIGKILL');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('links that are used once', () => {
  it('one answer each; what is unknown, used or missing is said; the analysis needs no mapping', async () => {
    links('a.db', 'it-ticket', ['first-word', 'other-word']);
    const root = await serving('ticket.yaml', '--db', 'a.db');
    const page = async (path: string) => {
      const response = await fetch(root + path);
      return [response.status, await response.text()] as const;
    };
    const [status, form] = await page('/t/first-word/en');
    expect(status).toBe(200);
    expect(form).toContain('value="finance" checked');
    expect(form).not.toContain('Your company');
    expect(await page('/t/never-made/en')).toMatchObject([403, expect.stringContaining('not known')]);
    expect(await page('/')).toMatchObject([403, expect.stringContaining('your own link')]);
    expect((await page('/etc/passwd'))[0]).toBe(404);
    const answered = await send(`${root}/t/first-word/en`, { ...fine, comment: '=1+1' });
    expect([answered.status, answered.page.includes('received and saved')]).toEqual([200, true]);
    expect((await send(`${root}/t/first-word/en`, { ...fine, comment: '=1+1', duration: '99' })).status).toBe(200);
    expect((await send(`${root}/t/first-word/en`, { ...fine, comment: 'changed' })).status).toBe(409);
    const reused = await send(`${root}/t/first-word/zh-CN`, { ...fine, response_id: id('b') });
    expect([reused.status, reused.page.includes('此链接已使用')]).toEqual([410, true]);
    expect((await page('/t/first-word/en'))[0]).toBe(410);
    expect(await served?.end('SIGTERM')).toBe(0);
    expect(served?.errors()).toContain('1 response came in.');
    expect(served?.errors()).toContain('it-ticket (collected): 1 of 1 rows as response');
    const rows = all('a.db', 'SELECT contact_id, answers FROM collected_answers') as readonly Record<string, string>[];
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]?.['answers'] ?? '')).toMatchObject({ contact_id: 'P77', customer_id: 'C77', role: 'it' });
    expect((await run('analyze', '--db', 'a.db', '--json')).code).toBe(0);
    const surveys = all('a.db', 'SELECT name, confidentiality FROM surveys');
    expect(surveys).toEqual([{ name: 'it-ticket', confidentiality: 'attributed' }]);
    expect(statSync(join(folder, 'a.db')).mode & 0o777).toBe(0o600);
  });

  it('a confidential answer is bound to no link, person, customer or time of day', async () => {
    links('q.db', 'quiet', ['quiet-word']);
    const root = await serving('quiet.yaml', '--db', 'q.db', '--quiet');
    const form = await (await fetch(`${root}/t/quiet-word/en`)).text();
    expect(form).toContain('nothing says by which link they came');
    // Before it is used, too: who has not answered yet cannot be read from the open links, and the role is asked for.
    expect(form).not.toContain('value="finance" checked');
    expect(JSON.stringify(all('q.db', 'SELECT * FROM survey_tokens'))).not.toMatch(/P77|C77|finance/);
    expect((await send(`${root}/t/quiet-word/en`, fine)).status).toBe(200);
    expect(await served?.end('SIGINT')).toBe(0);
    const stored = JSON.stringify([
      all('q.db', 'SELECT contact_id, answers, import_id FROM collected_answers'),
      all('q.db', 'SELECT used_at, contact_id, customer_id, role FROM survey_tokens'),
    ]);
    expect(stored).not.toMatch(/P77|C77|T\d\d:|127\.0/);
    // The role is the one that was answered.
    expect(stored).toContain('\\"role\\":\\"it\\"');
    const bytes = readdirSync(folder).filter((name) => name.startsWith('q.db'));
    for (const name of bytes) expect(readFileSync(join(folder, name), 'latin1')).not.toContain('quiet-word');
  });

  it('says so where no links were made', async () => {
    const result = await run('survey', 'serve', 'ticket.yaml', '--db', 'none.db');
    expect([result.code, result.errors.includes('--tokens none')]).toEqual([2, true]);
    expect(readdirSync(folder)).not.toContain('none.db');
  });
});

describe('what is refused', () => {
  it('a megabyte, another site, another name, no form, wrong answers; nothing of it is saved', async () => {
    const root = await serving('ticket.yaml', '--db', 'b.db', '--tokens', 'none');
    const large = await send(`${root}/en`, { ...fine, comment: 'x'.repeat(1024 * 1024) });
    expect([large.status, large.page.includes('524288 characters')]).toEqual([413, true]);
    const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await send(`${root}/en`, fine, elsewhere)).status).toBe(403);
    expect((await send(`${root}/en`, fine, { origin: 'null' })).status).toBe(403);
    expect((await send(`${root}/en`, { ...fine, response_id: 'x' })).status).toBe(400);
    const json = await fetch(`${root}/en`, { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } });
    expect(json.status).toBe(400);
    const wrong = await send(`${root}/en`, { ...fine, satisfaction: '9', comment: '<b>kept</b>', role: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain('&lt;b&gt;kept&lt;/b&gt;</textarea>');
    expect(wrong.page.split('class="fault"').filter((part) => / id="f-(role|satisfaction)">/.test(part))).toHaveLength(
      2,
    );
    expect((await send(`${root}/en`, { ...fine, comment: 'y'.repeat(6000) })).status).toBe(422);
    expect((await fetch(`${root}/t/any-word-at-all`)).status).toBe(404);
    expect((await fetch(`${root}/en`, { method: 'DELETE' })).status).toBe(404);
    expect(all('b.db', 'SELECT * FROM collected_answers')).toEqual([]);
    const { headers } = await fetch(root);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    const shown = ['cache-control', 'x-content-type-options', 'referrer-policy', 'set-cookie'].map((one) =>
      headers.get(one),
    );
    expect(shown).toEqual(['no-store', 'nosniff', 'same-origin', null]);
  });

  it('calls beyond 600 a minute, and lines on which nothing comes', { timeout: 40_000 }, async () => {
    const root = await serving('ticket.yaml', '--db', 'b.db', '--tokens', 'none');
    const slow = connect(Number(new URL(root).port), '127.0.0.1');
    const began = Date.now();
    const closed = new Promise<number>((done) => {
      slow
        .on('error', () => undefined)
        .on('close', () => {
          done(Date.now() - began);
        });
    });
    slow.resume().write('POST / HTTP/1.1\r\nHost: x\r\n');
    const statuses: number[] = [];
    for (let call = 0; call < 620; call += 1) {
      const response = await fetch(root, { headers: { 'accept-language': 'zh-Hans-CN, en;q=0.5' } });
      if (response.status === 429) expect(await response.text()).toContain('访问过于频繁');
      else await response.arrayBuffer();
      statuses.push(response.status);
    }
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(600);
    expect(statuses.at(-1)).toBe(429);
    expect(await closed).toBeLessThan(15_000);
  });

  it('an address that cannot be taken is said', async () => {
    const root = await serving('ticket.yaml', '--db', 'b.db', '--tokens', 'none');
    const words = ['--db', 'c.db', '--tokens', 'none', '--port', new URL(root).port];
    const second = await run('survey', 'serve', 'ticket.yaml', ...words);
    expect([second.code, second.errors.includes('EADDRINUSE')]).toEqual([2, true]);
    expect((await run('survey', 'serve', 'ticket.yaml', '--tokens', 'none', '--address', 'x')).code).toBe(2);
  });
});

describe('after a crash', () => {
  it('what was thanked for is imported by hand, taken back, and imported again', async () => {
    const root = await serving('ticket.yaml', '--db', 'd.db', '--tokens', 'none');
    expect((await send(`${root}/en`, { ...fine, customer_name: 'Northwind Mills' })).status).toBe(200);
    await served?.end('SIGKILL');
    const first = await run('import', '--collected', '--db', 'd.db');
    expect([first.code, first.errors.includes('1 of 1 rows as response')]).toEqual([0, true]);
    expect((await run('import', '--collected', '--db', 'd.db')).code).toBe(2);
    expect((await run('import', '--collected', 'ticket.yaml', '--db', 'd.db')).code).toBe(2);
    expect((await run('import', '--undo', '1', '--db', 'd.db')).code).toBe(0);
    expect((await run('import', '--collected', '--db', 'd.db')).errors).toContain('1 of 1 rows as response');
    expect(all('d.db', 'SELECT count(*) AS n FROM responses')).toEqual([{ n: 1 }]);
  });

  it('where people are replaced by pseudonyms, what was sent does not stay', async () => {
    const root = await serving('ticket.yaml', '--db', 'f.db', '--tokens', 'none', '--no-identity');
    expect((await send(`${root}/en`, { ...fine, comment: 'write to ada@example.com' })).status).toBe(200);
    expect(await served?.end('SIGINT')).toBe(0);
    expect(
      all('f.db', 'SELECT (SELECT count(*) FROM collected_answers) AS sent, count(*) AS n FROM responses'),
    ).toEqual([{ sent: 0, n: 1 }]);
    expect(readFileSync(join(folder, 'f.db'), 'latin1')).not.toContain('ada@example');
  });

  it('a person who is forgotten leaves no second copy, and nothing that waits is lost by it', async () => {
    links('e.db', 'it-ticket', ['their-word']);
    const root = await serving('ticket.yaml', '--db', 'e.db', '--quiet');
    expect((await send(`${root}/t/their-word`, { ...fine, comment: 'a secret of mine' })).status).toBe(200);
    await served?.end('SIGKILL');
    const forget = ['forget', '--contact', 'P77', '--yes', '--db', 'e.db'] as const;
    expect(await run(...forget)).toMatchObject({ code: 3, errors: expect.stringContaining('import --collected') });
    expect((await run('import', '--collected', '--db', 'e.db')).code).toBe(0);
    expect((await run(...forget)).code).toBe(0);
    expect(all('e.db', 'SELECT * FROM collected_answers')).toEqual([]);
    expect(readFileSync(join(folder, 'e.db'), 'latin1')).not.toMatch(/a secret of mine|P77/);
  });
});
