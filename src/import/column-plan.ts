/** What becomes of a column? */
import type { Construct } from '../domain/constructs.js';
import type { Field } from '../domain/fields.js';
import type { ColumnReading, Evidence } from '../domain/import-audit.js';
import type { Scale } from '../domain/scales.js';
import type { AnswerLabel } from '../domain/surveys.js';
import type { ColumnHeader } from './layouts/layout.js';
import type { OptionMark } from './split-options.js';

export type ColumnTarget =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'item'; readonly construct: Construct; readonly isOverall: boolean }
  | { readonly type: 'segment'; readonly name: string }
  | {
      readonly type: 'choice';
      readonly question: string;
      readonly options: readonly ChoiceOption[];
      /** Set where a cell lists the ticked options; otherwise the column stands for its one option. */
      readonly mark?: OptionMark;
      /** Somebody's cell says no: an empty one beside it is no answer then, not a box left empty. */
      readonly saysNo?: true;
      /** The cells hold what was written beside the option: they are kept as a text too. */
      readonly hasText: boolean;
    }
  | { readonly type: 'ignored' };

/** One option of a multiple-choice question: an item of 0 and 1. */
export interface ChoiceOption {
  readonly option: string;
  readonly code: string;
  readonly label: string;
}

export interface MappedColumn extends Omit<ColumnHeader, 'target' | 'isReversed'> {
  /** The export says that low is good. */
  readonly isStatedReversed?: true;
  readonly index: number;
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
  /** The words of the answers with the number each has in the file, lowest first. */
  readonly labels?: readonly AnswerLabel[];
  /** Of an attention check: what is right. A cell is then read as 1 or 0. */
  readonly right?: readonly string[];
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

/** A target as the import audit writes it: `field:customer_id`, `item:satisfaction`, `segment:region`, `options`, `ignored`. */
export function targetText(target: ColumnTarget): string {
  switch (target.type) {
    case 'field':
      return `field:${target.field.name}`;
    case 'item':
      return `item:${target.construct}`;
    case 'segment':
      return `segment:${target.name}`;
    case 'choice':
      return 'options';
    case 'ignored':
      return 'ignored';
  }
}
