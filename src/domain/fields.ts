/** One description per column of a record: parser, check, SQL column, import aliases and docs all read it. */
import { contactFields } from './fields/contact.js';
import { customerFields } from './fields/customer.js';
import { invitationFields } from './fields/invitation.js';
import {
  channelCostFields,
  contactAttemptFields,
  renewalFields,
  revenueFields,
  serviceLevelFields,
  usageFields,
} from './fields/ledgers.js';
import { outcomeFields } from './fields/outcome.js';
import { productFields } from './fields/product.js';
import { responseFields } from './fields/response.js';
import { ticketFields } from './fields/ticket.js';
import type { RecordKind } from './records.js';

export interface Field {
  readonly name: string;
  readonly kind:
    | 'id'
    | 'text'
    | 'email'
    | 'number'
    | 'integer'
    | 'rating'
    | 'duration'
    | 'date'
    | 'boolean'
    | 'choice'
    | 'role'
    | 'period';
  /** One sentence: what the column holds. */
  readonly meaning: string;
  readonly required?: true;
  /** Headers like its name may also hold persons: only the name as it is, or values that repeat as accounts do, are taken for it. */
  readonly mayNamePersons?: true;
  /** Required only in records where this other field is blank. */
  readonly requiredWithout?: string;
  /** Says in other words what this other field says: beside it, it is no further sign of the kind of record. */
  readonly restates?: string;
  /** The record's own id, or a part of it. */
  readonly isKey?: true;
  readonly choices?: readonly string[];
  /** Other headers that mean the same, lower case, both languages; compared without spaces, dashes and underscores. */
  readonly aliases: readonly string[];
}

export type FieldTable = Readonly<Record<RecordKind, readonly Field[]>>;

/** Every column of every record kind. */
export const fieldTable: FieldTable = {
  customer: customerFields,
  contact: contactFields,
  response: responseFields,
  invitation: invitationFields,
  outcome: outcomeFields,
  ticket: ticketFields,
  contact_attempt: contactAttemptFields,
  usage: usageFields,
  revenue: revenueFields,
  renewal: renewalFields,
  service_level: serviceLevelFields,
  channel_cost: channelCostFields,
  product: productFields,
};

/** The field of that exact name in a record kind, if it has one. */
export function fieldNamed(kind: RecordKind, name: string): Field | undefined {
  return fieldTable[kind].find((field) => field.name === name);
}
