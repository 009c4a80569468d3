/** What becomes of a column? */
import type { Construct } from '../domain/constructs.js';
import type { Field } from '../domain/fields.js';
import type { ColumnReading, Evidence } from '../domain/import-audit.js';
import type { Scale } from '../domain/scales.js';

export type ColumnTarget =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'item'; readonly construct: Construct; readonly isOverall: boolean }
  | { readonly type: 'segment'; readonly name: string }
  | { readonly type: 'ignored' };

export interface MappedColumn {
  readonly index: number;
  readonly name: string;
  readonly label: string;
  readonly target: ColumnTarget;
  readonly origin: ColumnReading['origin'];
  readonly evidence: readonly Evidence[];
}

/** How the answers of a rating item are read. */
export interface ItemScale {
  readonly scale: Scale;
  readonly origin: 'stated' | 'inferred';
  readonly evidence: Evidence;
  /** Answers in words → code, by `comparableWords`. */
  readonly codes?: ReadonlyMap<string, number>;
  /** What else a reader has to know: answers left out, turned round, recalculated. */
  readonly notes?: readonly Evidence[];
}

export interface ColumnPlan extends MappedColumn {
  /** Undefined for everything but rating items. */
  readonly item?: ItemScale;
  readonly isReversed: boolean;
  /** The scale the answers are recalculated to, where the user asked for it. */
  readonly rescaledTo?: Scale;
}

/** A target as the import audit writes it: `field:customer_id`, `item:satisfaction`, `segment:region`, `ignored`. */
export function targetText(target: ColumnTarget): string {
  switch (target.type) {
    case 'field':
      return `field:${target.field.name}`;
    case 'item':
      return `item:${target.construct}`;
    case 'segment':
      return `segment:${target.name}`;
    case 'ignored':
      return 'ignored';
  }
}
