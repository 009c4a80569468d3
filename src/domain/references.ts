/** How did records find the customers and people they mean, and which found nothing? */
import type { RecordKind } from './records.js';

/** `contact_id` and `email` lead to a person, `customer_id` and `customer_name` to a customer, `parent_id` to its parent. */
export type ReferenceTo = 'customer' | 'contact' | 'parent';

/** A name or id that found nothing, and a customer that is written nearly so: proposed, never joined unasked. */
export interface NearMiss {
  readonly written: string;
  /** The name, or the id where the customer has none, of the customer that looks like it. */
  readonly looksLike: string;
  readonly rows: number;
}

/** The ways a record is joined, in the order in which they are tried. */
export const joins = ['id', 'email', 'name', 'stated', 'contact'] as const;
export type Join = (typeof joins)[number];

export interface ReferenceReading {
  readonly kind: RecordKind;
  readonly to: ReferenceTo;
  /** Records joined, by way; `contact` is a customer found through the person. */
  readonly joined: Readonly<Partial<Record<Join, number>>>;
  /** Records that name neither. */
  readonly blank: number;
  /** Records whose address or name several share: joined with none of them. */
  readonly several: number;
  /** Records that name somebody who is in no file: kept, as an account or person of their own. */
  readonly unmatched: number;
  readonly unmatchedDistinct: number;
  readonly nearMisses: readonly NearMiss[];
}

/** What the user stated to be the same, and whether it came to anything. */
export interface StatedName {
  readonly written: string;
  readonly meant: string;
  /** Records that were joined by it. */
  readonly rows: number;
  /** Whether a customer has that id or name. */
  readonly isKnown: boolean;
}

export interface References {
  readonly readings: readonly ReferenceReading[];
  readonly stated: readonly StatedName[];
}
