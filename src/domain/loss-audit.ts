/** The loss audit of one import as it is saved and published: where every row and every cell went, without what a cell says. */
import type {
  ColumnReading,
  CutTexts,
  DamageKind,
  DateReading,
  DisorderReading,
  DroppedRows,
  Evidence,
  FileReading,
  IdentityReading,
  JoinedRows,
  OutsideValue,
} from './import-audit.js';
import type { RecordKind } from './records.js';
import type { Scale } from './scales.js';

/**
 * Where the rows of a file went: `read` is the sum of the others. Replaced rows took the place of a stored one, changed ones
 * did not, contradicting ones have the id of an earlier row of the same file.
 */
export const rowFates = ['kept', 'repeated', 'replaced', 'changed', 'contradicting', 'rejected', 'dropped'] as const;
export type RowFate = (typeof rowFates)[number];

/** Where the cells of a column went, over the rows that hold a record (neither rejected nor dropped): they add up to them. */
export const cellFates = ['answers', 'blank', 'missing', 'outside', 'unreadable'] as const;
export type CellFate = (typeof cellFates)[number];

export interface AuditedColumn {
  readonly column: string;
  /** `field:…`, `item:…`, `segment:…`, `options` or `ignored`. */
  readonly readAs: string;
  readonly scale?: Scale;
  /** Set instead of all counts where so few answered that they would tell what single people said. */
  readonly withheld?: 'anonymity';
  readonly cells?: Readonly<Record<CellFate, number>>;
  /** Answers that are 0; of the answers, not beside them. */
  readonly zeros?: number;
  /** Blank cells that may have been a 0 the tool did not write. */
  readonly mayBeZero?: number;
  readonly outsideValues?: readonly OutsideValue[];
  readonly outsideTexts?: number;
  readonly several?: number;
  readonly cutTexts?: CutTexts;
  readonly dates?: DateReading;
  /** Only of an ignored column: why, and how many of its cells hold something. */
  readonly ignored?: { readonly because: readonly Evidence[]; readonly filled: number };
}

export interface LossAudit {
  readonly schema: 'crm-sat/loss-audit@1';
  readonly file: string;
  readonly sha256: string;
  readonly importId?: number;
  readonly outcome: FileReading['outcome'];
  readonly kind: RecordKind;
  readonly survey?: string;
  readonly layout: string;
  readonly encoding: string;
  readonly headerRows?: number;
  readonly blankLines: number;
  readonly joined?: JoinedRows;
  readonly rows: { readonly read: number } & Readonly<Record<RowFate, number>>;
  readonly rejected: readonly {
    readonly reason: string;
    readonly column?: string;
    readonly rows: number;
    readonly firstLine: number;
  }[];
  readonly dropped: readonly DroppedRows[];
  readonly duplicateHeaders: readonly { readonly header: string; readonly columns: number }[];
  readonly columns: readonly AuditedColumn[];
  readonly replacedCharacters: number;
  readonly nulBytes: number;
  readonly damage: readonly {
    readonly kind: DamageKind;
    readonly column: string;
    readonly places: number;
    readonly firstLine?: number;
  }[];
  readonly disorders: readonly DisorderReading[];
  /** Only of a file that was read without identities. */
  readonly identity?: IdentityReading;
  /** Rows whose role or title was understood, and not. */
  readonly roles?: { readonly recognised: number; readonly unrecognised: number };
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

/** Absent where no row was looked at: a file that was imported before. */
function cellsOf(column: ColumnReading): AuditedColumn['cells'] {
  const { answers, blanks = 0, missingCodes = 0, outsideScale = 0, unreadable = 0 } = column;
  if (answers === undefined) return undefined;
  return { answers, blank: blanks - missingCodes, missing: missingCodes, outside: outsideScale, unreadable };
}

function columnOf(column: ColumnReading): AuditedColumn {
  const {
    target,
    filled = 0,
    evidence,
    scale,
    zeros,
    mayBeZero,
    outsideValues,
    outsideTexts,
    several,
    cutTexts,
  } = column;
  return {
    column: column.column,
    readAs: target,
    ...given('scale', scale),
    ...given('cells', cellsOf(column)),
    ...given('zeros', zeros),
    ...given('mayBeZero', mayBeZero),
    ...given('outsideValues', outsideValues),
    ...given('outsideTexts', outsideTexts),
    ...given('several', several),
    ...given('cutTexts', cutTexts),
    ...given('dates', column.dates),
    ...(target === 'ignored' ? { ignored: { because: evidence, filled } } : {}),
  };
}

function rolesOf({ roles }: FileReading): LossAudit['roles'] {
  if (roles.length === 0) return undefined;
  const rowsOf = (some: FileReading['roles']): number => some.reduce((sum, { rows }) => sum + rows, 0);
  const recognised = rowsOf(roles.filter(({ role }) => role !== undefined));
  return { recognised, unrecognised: rowsOf(roles) - recognised };
}

const damageOf = ({ damage = [] }: FileReading): LossAudit['damage'] =>
  damage.flatMap(({ kind, columns }) => columns.map((column) => ({ kind, ...column })));

/** The audit of what was read. Texts, titles and names stay behind: it holds counts, codes, headers and places. */
export function auditOf(reading: FileReading): LossAudit {
  const { blankLines, read, kept, repeated, replaced = 0, contradicting = 0, rejected, dropped } = reading.rows;
  const changed = reading.rows.changed - replaced - contradicting;
  return {
    schema: 'crm-sat/loss-audit@1',
    file: reading.file.split(/[\\/]/).at(-1) ?? reading.file,
    sha256: reading.sha256,
    ...given('importId', reading.importId),
    outcome: reading.outcome,
    kind: reading.kind.kind,
    ...given('survey', reading.survey),
    layout: reading.layout.id,
    encoding: reading.encoding.name,
    ...given('headerRows', reading.headerRows),
    blankLines,
    ...given('joined', reading.joined),
    rows: { read, kept, repeated, replaced, changed, contradicting, rejected, dropped },
    rejected: reading.rejectedByCode.map(({ code, columnName, rows, firstLine }) => ({
      reason: code,
      ...given('column', columnName),
      rows,
      firstLine,
    })),
    dropped: reading.droppedByReason,
    duplicateHeaders: reading.duplicateHeaders ?? [],
    columns: reading.columns.map(columnOf),
    replacedCharacters: reading.replacedCharacters,
    nulBytes: reading.nulBytes ?? 0,
    damage: damageOf(reading),
    disorders: reading.disorders ?? [],
    ...given('identity', reading.identity),
    ...given('roles', rolesOf(reading)),
  };
}

/** Records of the file: the rows whose cells are counted. */
export const recordsOf = ({ rows }: LossAudit): number => rows.read - rows.rejected - rows.dropped;

const isOfPeople = ({ readAs }: AuditedColumn): boolean =>
  /^(?:item:|segment:|options$|field:(?:role|title)$)/.test(readAs);

function withheldColumn(column: AuditedColumn, people: number, below: number): AuditedColumn {
  const { cells, readAs, scale } = column;
  if (!cells || !isOfPeople(column)) return column;
  const answered = Math.min(cells.answers, people - cells.blank - cells.missing - cells.outside - cells.unreadable);
  const lost = cells.outside + cells.unreadable;
  // Where nobody's answer counts there is nothing to protect, and many lost ones must be seen.
  const isLostWhole = answered <= 0 && lost >= below;
  if (answered < below && !isLostWhole)
    return { column: column.column, readAs, ...given('scale', scale), withheld: 'anonymity' };
  const { outsideValues: _, ...others } = column;
  return others;
}

/** The audit where answers are protected: no counts of questions that fewer than `below` people answered, no answers at all. */
export function withholdSmallQuestions(audit: LossAudit, below: number): LossAudit {
  if (audit.kind !== 'response') return audit;
  // Repeated rows are no further people.
  const people = audit.rows.kept + audit.rows.replaced;
  return { ...audit, columns: audit.columns.map((column) => withheldColumn(column, people, below)) };
}
