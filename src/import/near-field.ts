/** Which field does a header mean that is one slip away from it? Proposed, never taken: the option says how to. */
import { comparableName } from '../domain/comparable-name.js';
import type { Evidence } from '../domain/evidence.js';
import { fieldTable, type Field } from '../domain/fields.js';
import { isOneSlipApart, maySlip } from '../domain/near-names.js';
import type { RecordKind } from '../domain/records.js';

/** A field no column gives yet; nothing where the name is no slip of one. */
export function nearFieldEvidence(
  name: string,
  kind: RecordKind,
  taken: (field: Field) => string | undefined,
): Evidence | undefined {
  const key = comparableName(name);
  if (!maySlip(key)) return undefined;
  const field = fieldTable[kind].find(
    (one) =>
      taken(one) === undefined &&
      [one.name, ...one.aliases].some((alias) => maySlip(alias) && isOneSlipApart(comparableName(alias), key)),
  );
  if (!field) return undefined;
  return { code: 'near-field', params: { field: field.name, option: `--map "${name}=${field.name}"` } };
}
