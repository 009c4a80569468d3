/** How were the files read, and why? The account of an import, as a section of a report; `loss-audit.ts` says what was lost. */
import type { ColumnReading, FileReading } from '../domain/import-audit.js';
import { scaleText } from '../domain/scales.js';
import { empty, label, textColumn } from '../report/build.js';
import type { Block, Notice, Section, Table } from '../report/document.js';
import { evidenceMessage } from '../text/evidence-message.js';
import { message, type Message } from '../text/message.js';
import { conclusions, inSequence } from './reading/conclusions.js';
import { targetMessage } from './reading/target.js';
import { changeBlocks } from './reading/changes.js';
import { optionsTable } from './reading/options.js';
import { rolesTable, warningsOf } from './reading/losses.js';
import { type ReadingDetail, showable } from './reading/showable.js';

/** What became of files that were not simply imported. */
function outcomeNotices(readings: readonly FileReading[], of: Pick<ReadingParts, 'isImport'>): readonly Block[] {
  return readings.flatMap((reading): readonly Block[] => {
    const { file, outcome } = reading;
    if (outcome === 'imported') return [];
    const text = outcome === 'dry-run' ? message('import.dry-run-sentence', { file }) : alreadySentence(reading, of);
    return [{ type: 'notice', id: `${outcome}:${file}`, level: 'note', text }];
  });
}

/** Only an import can be undone to read the file with other options. */
function alreadySentence({ file, importId }: FileReading, { isImport }: Pick<ReadingParts, 'isImport'>): Message {
  const sentence = message('import.already-sentence', { file });
  if (!isImport || importId === undefined) return sentence;
  const anew = message('import.already-anew', { import: String(importId) });
  return message('sentence-pair', { first: sentence, second: anew });
}

/** The last part of a path: the report must not depend on the folder it was made in. */
const shortName = (reading: FileReading): FileReading => ({
  ...reading,
  file: reading.file.split(/[\\/]/).at(-1) ?? reading.file,
});

/** Columns read in the same way for the same reason share a row: fifty alike say no more than one. */
function alike(columns: readonly ColumnReading[]): readonly (readonly ColumnReading[])[] {
  const groups = new Map<string, ColumnReading[]>();
  for (const column of columns) {
    const key = JSON.stringify([column.target, column.origin, column.evidence, column.scale]);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function columnsTable(reading: FileReading, columns: readonly ColumnReading[]): Table {
  return {
    type: 'table',
    id: `columns:${reading.file}`,
    title: message('import.columns-title', { file: reading.file }),
    columns: [
      textColumn('column', message('import.word.column')),
      textColumn('read-as', message('import.word.read-as')),
      textColumn('scale', message('import.word.scale')),
      textColumn('evidence', message('import.word.evidence')),
    ],
    rows: alike(columns).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const sentences = first.evidence.map(evidenceMessage);
      return [
        [
          label(message('list', { items: group.map(({ column }) => column) })),
          label(targetMessage(first.target)),
          first.scale ? label(scaleText(first.scale)) : empty,
          label(inSequence(sentences.length > 0 ? sentences : [message(`import.origin.${first.origin}`)])),
        ],
      ];
    }),
    notes: [],
  };
}

/** A column whose header is our own name for it needs no explanation in a brief account. */
const isObvious = ({ column, target, origin }: ColumnReading): boolean =>
  origin === 'recognised' && target === `field:${column}`;

type Extent = Pick<ReadingParts, 'detail' | 'isImport'>;

function columnBlocks(reading: FileReading, { detail, isImport }: Extent): readonly Block[] {
  if (detail === 'full') return [columnsTable(reading, reading.columns)];
  const isTold = ({ origin }: ColumnReading): boolean => isImport || origin !== 'ignored';
  const concluded = reading.columns.filter((column) => isTold(column) && !isObvious(column));
  const ignored = reading.columns.filter((column) => !isTold(column)).map(({ column }) => column);
  const ignoredText = message('import.ignored-columns', { file: reading.file, columns: ignored });
  return [
    ...(concluded.length > 0 ? [columnsTable(reading, concluded)] : []),
    ...(ignored.length > 0 ? [{ type: 'paragraph', text: ignoredText } as const] : []),
  ];
}

/** Our own layout, encoding and dates in the usual form: nothing was concluded. */
const isAsUsual = ({ layout, kind, encoding, dateOrder, packing, sheet }: FileReading): boolean =>
  layout.id === 'template' &&
  kind.evidence.code !== 'list-of-departures' &&
  ['valid-utf8', 'bom'].includes(encoding.evidence.code) &&
  (dateOrder === undefined || dateOrder.evidence.code === 'date-iso') &&
  packing === undefined &&
  sheet === undefined;

function fileBlocks(reading: FileReading, extent: Extent): readonly Block[] {
  const { detail } = extent;
  if (reading.outcome === 'already-imported') return [];
  return [
    ...(detail === 'full' || !isAsUsual(reading) ? [conclusions(reading)] : []),
    ...columnBlocks(reading, extent),
    ...(detail === 'full' ? optionsTable(reading) : []),
    ...changeBlocks(reading),
    ...rolesTable(reading),
  ];
}

/** What a reader must know of the import before believing any figure; stands in front of them. */
function readingWarnings(files: readonly FileReading[], detail: ReadingDetail): readonly Notice[] {
  return files.flatMap((file) => warningsOf(showable(shortName(file), detail)));
}

/** The same by the survey their file belongs to, the further ones with those of no survey: a warning below another survey would be read as one about it. */
export function warningsBySurvey(
  files: readonly FileReading[],
  detail: ReadingDetail,
  further: readonly Block[],
): ReadonlyMap<string | undefined, readonly Block[]> {
  const warnings = new Map<string | undefined, readonly Block[]>();
  for (const file of files) {
    const own = readingWarnings([file], detail);
    warnings.set(file.survey, [...(warnings.get(file.survey) ?? []), ...own]);
  }
  return warnings.set(undefined, [...(warnings.get(undefined) ?? []), ...further]);
}

export interface ReadingParts {
  readonly files: readonly FileReading[];
  readonly detail: ReadingDetail;
  readonly references?: readonly Block[];
  /** An import has no figures, before which the warnings would stand; and it says why a column was not kept. */
  readonly isImport: boolean;
}

/** The section "What was read": what the records name, how files and columns were understood, and why. */
export function readingSection({ files, detail, references = [], isImport }: ReadingParts): Section {
  const readings = files.map((file) => showable(shortName(file), detail));
  return {
    id: 'reading',
    title: message('section.import'),
    blocks: [
      ...(isImport ? readingWarnings(files, detail) : []),
      ...outcomeNotices(readings, { isImport }),
      ...references,
      ...readings.flatMap((reading) => fileBlocks(reading, { detail, isImport })),
    ],
  };
}
