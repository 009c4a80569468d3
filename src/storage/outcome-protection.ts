/** Which fields of a stored outcome may an import not touch, neither when it is made nor when it is taken back? */
import type { CellValue } from '../domain/records.js';
import { measurementFields, verificationFields, verifiedFields } from '../domain/verified-outcomes.js';
import type { Connection } from './database.js';

type Cells = Readonly<Record<string, CellValue>>;

/** The fields of `wanted` that stay as they are in `stored`. */
export type Protection = (stored: Cells, wanted: Cells) => readonly string[];

/** The latest change of the field was made by hand. */
const byHand = `import_id IS NULL AND id = (SELECT max(id) FROM outcome_changes newer
  WHERE newer.outcome_id = c.outcome_id AND newer.field = c.field)`;

/**
 * What was changed by hand stays, field by field: no export knows of it. A measurement and a verification stay whole: the
 * day of one beside the name of another would be a statement nobody made. What was verified stays as long as the
 * verification does: nobody confirmed another value.
 */
export function outcomeProtection(connection: Connection): Protection {
  const fieldsByHand = connection
    .prepare<unknown[], string>(`SELECT field FROM outcome_changes c WHERE outcome_id = ? AND ${byHand}`)
    .pluck();
  return (stored, wanted) => {
    const held = new Set(fieldsByHand.all(stored['outcome_id']));
    for (const together of [measurementFields, verificationFields]) {
      if (together.some((field) => held.has(field))) for (const field of together) held.add(field);
    }
    const differs = (field: string): boolean => field in wanted && (wanted[field] ?? null) !== (stored[field] ?? null);
    // The file confirms its own value, not the one entered by hand.
    const isOfAnother = verifiedFields.some((field) => held.has(field) && differs(field));
    if (isOfAnother) for (const field of verificationFields) held.add(field);
    const isVerified = (stored['verified_by'] ?? null) !== null;
    const isVerificationKept = verificationFields.every((field) => held.has(field) || !differs(field));
    if (isVerified && isVerificationKept) for (const field of verifiedFields) held.add(field);
    return [...held].filter(differs);
  };
}

/** Outcomes of an import that were changed by hand since belong to nobody's import from now on; how many. */
export function keepOutcomesByHand(connection: Connection, importId: number): number {
  return connection
    .prepare(
      `UPDATE outcomes SET import_id = NULL WHERE import_id = ?
         AND EXISTS (SELECT 1 FROM outcome_changes c WHERE c.outcome_id = outcomes.outcome_id AND ${byHand})`,
    )
    .run(importId).changes;
}
