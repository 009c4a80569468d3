import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/storage/migrate.js';
import { migrations } from '../../../src/storage/migrations/index.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { forgetTokens } from '../../../src/storage/forget/forget-tokens.js';
import { findToken, issueTokens, type IssuedToken, useToken } from '../../../src/storage/survey-tokens.js';

const anna: IssuedToken = {
  token: 'k7Jd0vN2',
  survey: 'Q3',
  isConfidential: false,
  invitationId: 'i-1',
  contactId: 'p-anna',
  customerId: 'c-1',
  role: 'it',
};
const quiet: IssuedToken = { ...anna, token: 'x9Lm4qRt', survey: 'Pulse', isConfidential: true };
const applicationId = 1;
const at = '2026-12-01T08:15:00.000Z';

function filled() {
  const database = openDatabase(':memory:');
  issueTokens(database, [anna, quiet]);
  return database;
}

const rows = ({ connection }: ReturnType<typeof filled>): string =>
  JSON.stringify(connection.prepare('SELECT * FROM survey_tokens').all());

describe('tokens', () => {
  it('finds whose a token is, and nothing for one never issued', () => {
    const { token, ...owner } = anna;
    expect(findToken(filled(), token)).toEqual({ ...owner, isUsed: false });
    expect(findToken(filled(), 'k7Jd0vN3')).toBeUndefined();
  });

  it('keeps no token, and of a confidential survey nothing of whose it is', () => {
    const database = filled();
    expect(rows(database)).not.toContain(anna.token);
    const found = findToken(database, quiet.token);
    const nobody = { contactId: undefined, invitationId: undefined, customerId: undefined, role: undefined };
    expect(found).toEqual({ ...nobody, survey: 'Pulse', isConfidential: true, isUsed: false });
    const { connection } = database;
    for (const column of ['contact_id', 'invitation_id', 'customer_id', 'role', 'used_at']) {
      const write = () => connection.exec(`UPDATE survey_tokens SET ${column} = 'x' WHERE confidential = 1`);
      expect(write).toThrow('CHECK constraint failed');
    }
  });

  it('lets a token be used once, with what is saved in the same transaction', () => {
    const database = filled();
    const call = { token: anna.token, survey: 'Q3', at };
    expect(useToken(database, call, ({ contactId }) => contactId)).toEqual({ outcome: 'saved', saved: 'p-anna' });
    expect(useToken(database, call, () => 0)).toEqual({ outcome: 'used' });
    expect(useToken(database, { ...call, token: 'never' }, () => 0)).toEqual({ outcome: 'unknown' });
    expect(rows(database)).toContain(at);
  });

  it('takes the use back where the answers could not be saved', () => {
    const database = filled();
    const call = { token: anna.token, survey: 'Q3', at };
    const fails = (): never => {
      throw new Error('disk full');
    };
    expect(() => useToken(database, call, fails)).toThrow('disk full');
    expect(useToken(database, call, () => 1)).toEqual({ outcome: 'saved', saved: 1 });
  });

  it('does not open one survey with the token of another', () => {
    expect(useToken(filled(), { token: anna.token, survey: 'Pulse', at }, () => 1)).toEqual({ outcome: 'unknown' });
  });

  it('keeps of a used confidential token only that it was used', () => {
    const database = filled();
    const call = { token: quiet.token, survey: 'Pulse', at };
    expect(useToken(database, call, ({ role }) => role)).toEqual({ outcome: 'saved', saved: undefined });
    const row = database.connection.prepare("SELECT * FROM survey_tokens WHERE survey = 'Pulse'").get();
    expect(row).toMatchObject({ customer_id: null, role: null, contact_id: null, used_at: null, used: 1 });
  });

  it('voids the tokens of a person who is erased, and forgets who used one', () => {
    const database = filled();
    issueTokens(database, [{ ...anna, token: 'second' }]);
    useToken(database, { token: 'second', survey: 'Q3', at }, () => 1);
    forgetTokens(database.connection, { ids: ['p-anna'] });
    expect(findToken(database, anna.token)).toBeUndefined();
    expect(findToken(database, 'second')).toMatchObject({ contactId: undefined, invitationId: undefined });
    expect(findToken(database, quiet.token)).toBeDefined();
  });
});

it('of a database made before, account and role go from the open tokens of confidential surveys alone', () => {
  const connection = new BetterSqlite3(':memory:');
  migrate({
    connection,
    path: ':memory:',
    migrations: migrations.filter(({ version }) => version < 23),
    applicationId,
  });
  connection.exec(`INSERT INTO survey_tokens (token_hash, survey, confidential, customer_id, role)
    VALUES (x'01', 'Pulse', 1, 'c-1', 'it'), (x'02', 'Q3', 0, 'c-1', 'it')`);
  migrate({ connection, path: ':memory:', migrations, applicationId });
  expect(connection.prepare('SELECT customer_id, role FROM survey_tokens ORDER BY survey').raw().all()).toEqual([
    [null, null],
    ['c-1', 'it'],
  ]);
  connection.close();
});
