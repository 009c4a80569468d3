/** How do the records of a person go, and those that only name the person lose the name? */
import type { CellValue } from '../../domain/records.js';
import type { Connection } from '../database.js';
import type { Person } from './person.js';

/** Whether a record with these cells is the person's. */
export type IsOfPerson = (id: CellValue | undefined, email: CellValue | undefined) => boolean;

/** By the id; by the address where no other person is named. */
export function recogniser({ ids, emails }: Person): IsOfPerson {
  return (id, email) => {
    if (typeof id === 'string') return ids.includes(id);
    return typeof email === 'string' && emails.includes(email.trim().toLowerCase());
  };
}

const list = (values: readonly string[]): string => JSON.stringify(values);
const isNamed = `contact_id IN (SELECT value FROM json_each(:ids))
  OR (contact_id IS NULL AND lower(trim(email)) IN (SELECT value FROM json_each(:emails)))`;

/** The contact itself; how many there were. */
export function forgetContact(connection: Connection, { ids }: Person): number {
  const remove = connection.prepare('DELETE FROM contacts WHERE contact_id = ?');
  const removeBefore = connection.prepare(
    "DELETE FROM replaced_records WHERE record_table = 'contacts' AND record_key = ?",
  );
  for (const id of ids) removeBefore.run(id);
  return ids.reduce((sum, id) => sum + remove.run(id).changes, 0);
}

/** Invitations and tickets stay, so that rates stay; whom they were about goes, the customer of the contact comes in its place. */
export function unlinkRecords(
  connection: Connection,
  table: 'invitations' | 'tickets' | 'contact_attempts',
  { ids, emails, contact }: Person,
): number {
  const hasEmail = table !== 'contact_attempts';
  const condition = hasEmail ? isNamed : 'contact_id IN (SELECT value FROM json_each(:ids)) AND :emails IS NOT NULL';
  const hasCustomer = 'customer_id IS NOT NULL OR customer_name IS NOT NULL';
  const update = connection.prepare(
    `UPDATE ${table} SET contact_id = NULL${hasEmail ? ', email = NULL' : ''},
       customer_id = iif(${hasCustomer}, customer_id, :id), customer_name = iif(${hasCustomer}, customer_name, :name)
     WHERE ${condition}`,
  );
  const facts = { id: contact.customer_id, name: contact.customer_name };
  return update.run({ ids: list(ids), emails: list(emails), ...facts }).changes;
}

/** Ids of the stored responses of the person: `responses.id` and what the survey tool calls them. */
export function responsesOf(
  connection: Connection,
  { ids, emails }: Person,
): readonly { readonly id: number; readonly surveyId: number; readonly externalId: string }[] {
  return connection
    .prepare<unknown[], { id: number; surveyId: number; externalId: string }>(
      `SELECT id, survey_id AS surveyId, external_id AS externalId FROM responses WHERE ${isNamed} ORDER BY id`,
    )
    .all({ ids: list(ids), emails: list(emails) });
}
