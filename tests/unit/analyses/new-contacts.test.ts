/** People added to the contacts of shaky accounts just before they were asked, by account manager. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';
import { analyzed } from './analyzed.js';

const managers = ['Ann Swap', 'Bob Fair', 'Cem Fair'];
const accounts = Array.from({ length: 36 }, (_, place) => ({ id: `A${place}`, owner: managers[place % 3] ?? '' }));

/** Every account scored low in 2026Q1 and is asked again on 2026-05-10; `createdOf` says since when its contact stands there. */
function filesOf(createdOf: (owner: string) => string, isLow = true) {
  return {
    'customers.csv': [
      'customer_id,name,account_manager',
      ...accounts.map(({ id, owner }) => `${id},Firm ${id},${owner}`),
    ],
    'contacts.csv': [
      'contact_id,customer_id,name,created_on',
      ...accounts.map(({ id, owner }) => `P${id},${id},Name ${id},${createdOf(owner)}`),
    ],
    'invitations.csv': [
      'invitation_id,survey,contact_id,customer_id,sent_at',
      ...accounts.map(({ id }) => `I${id},pulse,P${id},${id},2026-05-10`),
    ],
    'responses.csv': [
      'response_id,survey,customer_id,submitted_at,satisfaction',
      ...accounts.map(({ id }, place) => `R${id},pulse,${id},2026-02-10,${isLow ? 1 + (place % 2) : 5}`),
    ],
  };
}
const topic = ['--topic', 'integrity', '--attributed'];
const swapped = (owner: string): string => (owner === 'Ann Swap' ? '2026-04-20' : '2024-01-01');

describe('people added just before they were asked', () => {
  it('of one account manager: 12 of 12 against 0 of 24, named by number alone', async () => {
    const { resultOf, textOf, output } = await analyzed(filesOf(swapped), topic);
    expect(resultOf('unit-difference', { of: 'new-contacts', unit: '1' })).toMatchObject({ value: 1 });
    expect(textOf('new-contacts')).toContain('12 of 12 against 0 of 24');
    expect(output).not.toContain('Ann Swap');
  });

  it('are named with --name-people', async () => {
    const { textOf } = await analyzed(filesOf(swapped), [...topic, '--name-people']);
    expect(textOf('new-contacts')).toContain('Ann Swap');
  });

  it.each([
    ['of every account manager alike', filesOf(() => '2026-04-20')],
    ['31 days before: not new', filesOf((owner) => (owner === 'Ann Swap' ? '2026-04-09' : '2024-01-01'))],
    ['added afterwards', filesOf((owner) => (owner === 'Ann Swap' ? '2026-05-11' : '2024-01-01'))],
    ['of accounts that are content and do not renew', filesOf(swapped, false)],
  ])('are no finding: %s', async (_, files) => {
    const { findings } = await analyzed(files, topic);
    expect(findings).not.toContain('new-contacts');
  });

  it('of content accounts that are about to renew are one', async () => {
    const renewals = ['customer_id,due_on,decided_on,decision', ...accounts.map(({ id }) => `${id},2026-08-01,,`)];
    const { findings } = await analyzed({ ...filesOf(swapped, false), 'renewals.csv': renewals }, topic);
    expect(findings).toContain('new-contacts');
  });

  it('cannot be told where contacts have no such day', async () => {
    const { output, findings } = await analyzed(
      filesOf(() => ''),
      topic,
    );
    expect(findings).not.toContain('new-contacts');
    expect(output).toContain('It cannot be told whether contacts were exchanged before a wave');
  });
});

describe('people exchanged under the same contact', () => {
  it('are told by a later import with another name and address: 12 of 12 against 0 of 24', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crm-sat-exchanged-'));
    const files = filesOf(() => '');
    const contactsOf = (isLater: boolean) => [
      'contact_id,customer_id,name,email',
      ...accounts.map(({ id, owner }) => {
        const who = isLater && owner === 'Ann Swap' ? 'new' : 'old';
        return `P${id},${id},Name ${who} ${id},${who}@${id}.example${isLater ? '' : ' '}`;
      }),
    ];
    const run = async (words: readonly string[]) => {
      const { code, output, errors } = await runCli([...words, '--db', 'x.db', '--quiet'], { folder });
      expect(code, errors).toBe(0);
      return output;
    };
    for (const name of ['customers.csv', 'responses.csv'] as const)
      writeFileSync(join(folder, name), files[name].join('\n'));
    writeFileSync(join(folder, 'contacts.csv'), contactsOf(false).join('\n'));
    await run(['import', 'customers.csv', 'contacts.csv', 'responses.csv']);
    writeFileSync(join(folder, 'contacts.csv'), contactsOf(true).join('\n'));
    await run(['import', 'contacts.csv', '--on-change', 'replace']);
    const output = (await run(['analyze', ...topic, '--no-input'])).replaceAll(/\s+/g, ' ');
    rmSync(folder, { recursive: true, force: true });
    expect(output).toContain('people were exchanged under the same contact: 1 of 3. no. 1: 12 of 12 against 0 of 24');
    expect(output).not.toContain('Ann Swap');
  });
});
