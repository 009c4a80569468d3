/** What a user may state about the files of one import; everything unstated is recognised and shown. */
import type { OnChange } from '../domain/import-audit.js';
import type { RecordKind } from '../domain/records.js';
import type { Scale } from '../domain/scales.js';
import type { Confidentiality, SurveyKind } from '../domain/surveys.js';

/** Patterns match a column name exactly, without regard to case and outer spaces; `*` stands for any run of characters. */
export interface ImportOptions {
  readonly as?: RecordKind;
  /** `as` was said of several files at once: one that is plainly of another kind is refused. */
  readonly isAsOfSeveral?: true;
  readonly layout?: string;
  readonly survey?: string;
  readonly period?: string;
  /** --map COLUMN=FIELD, later ones win. Target: field, construct, construct:overall, `segment:NAME` or `ignore`. */
  readonly map: readonly { readonly pattern: string; readonly target: string }[];
  readonly scales: readonly { readonly pattern: string; readonly scale: Scale }[];
  /** --rescale COLUMN=1..5: answers on another scale are recalculated to this one, in equal steps. */
  readonly rescale?: readonly { readonly pattern: string; readonly scale: Scale }[];
  readonly missing: readonly { readonly pattern: string; readonly codes: readonly string[] }[];
  readonly reverse: readonly string[];
  /** --attention COLUMN=ANSWER: the right answer of an attention check; several of one column are all right. */
  readonly attention?: readonly { readonly pattern: string; readonly answer: string }[];
  /** --role "Technical staff=it": what is written -> role; a name outside the known roles becomes a further role. */
  readonly roles: readonly { readonly written: string; readonly role: string }[];
  readonly dateOrder?: 'ymd' | 'dmy' | 'mdy';
  readonly decimal?: '.' | ',';
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Name or number of the sheet, for workbooks; other files have none. */
  readonly sheet?: string;
  readonly confidentiality?: Confidentiality;
  readonly surveyKind?: SurveyKind;
  /** Share of rows (0..1) that may be rejected before the whole file is refused. */
  readonly maxRejected: number;
  readonly dryRun: boolean;
  /** What happens to a stored record that the file has with other content; `keep` unless stated. */
  readonly onChange?: OnChange;
  /** Rows of people are taken who share only name and customer with somebody who was erased and is kept out. */
  readonly letsNamesakesIn?: boolean;
  /** Column names of the other files of the same call: a pattern that names one of them is no mistake in this file. */
  readonly columnsElsewhere?: readonly string[];
  /** Statements that do not stand in the call, by the text of the option that would say the same. */
  readonly statedBy?: ReadonlyMap<string, StatedElsewhere>;
}

/** Where something was stated but in the call. */
export interface StatedElsewhere {
  /** As evidence names it: `crm-sat.config.yaml: map Overall=satisfaction`. */
  readonly text: string;
  /** It was said of several files: one that lacks the column is no mistake. */
  readonly mayBeAbsent: boolean;
}
