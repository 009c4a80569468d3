/** How were the files read, and where did every row go? The loss audit of an import, as a section of a report. */
import type { ColumnReading, FileReading } from '../domain/import-audit.js';
import { scaleText } from '../domain/scales.js';
import { empty, label, number, numberColumn, textColumn } from '../report/build.js';
import type { Block, Notice, Section, Table } from '../report/document.js';
import { evidenceMessage } from '../text/evidence-message.js';
import { message } from '../text/message.js';
import type { Value } from '../text/value.js';
import { conclusions, inSequence } from './reading/conclusions.js';
import { targetMessage } from './reading/target.js';
import { changeBlocks } from './reading/changes.js';
import { damageTable } from './reading/damage.js';
import { optionsTable } from './reading/options.js';
import { droppedTable, rejectedTable, rolesTable, warningsOf } from './reading/losses.js';
import { repeatNotes } from './reading/repeats.js';
import { type ReadingDetail, showable } from './reading/showable.js';

const count = (value: number | undefined): Value => (value === undefined ? empty : number(value, 'count'));

function filesTable(readings: readonly FileReading[]): Table {
  const hasDropped = readings.some(({ rows }) => rows.dropped > 0);
  const isRepeating = readings.some(({ outcome, rows }) => outcome !== 'imported' || rows.repeated + rows.changed > 0);
  return {
    type: 'table',
    id: 'files',
    title: message('import.files-title'),
    columns: [
      textColumn('file', message('import.word.file')),
      textColumn('kind', message('import.word.kind')),
      numberColumn('read', message('import.word.rows-read')),
      numberColumn('kept', message('import.word.kept')),
      ...(isRepeating
        ? [
            numberColumn('repeated', message('import.word.repeated')),
            numberColumn('changed', message('import.word.changed')),
          ]
        : []),
      numberColumn('rejected', message('import.word.rejected')),
      ...(hasDropped ? [numberColumn('dropped', message('import.word.dropped'))] : []),
      numberColumn('blank-lines', message('import.word.blank-lines')),
    ],
    rows: readings.map(({ file, kind, rows }) => [
      label(file),
      label(message(`kind.${kind.kind}`)),
      ...[
        rows.read,
        rows.kept,
        ...(isRepeating ? [rows.repeated, rows.changed] : []),
        rows.rejected,
        ...(hasDropped ? [rows.dropped] : []),
        rows.blankLines,
      ].map(count),
    ]),
    notes: [...(isRepeating ? repeatNotes(readings) : []), ...(hasDropped ? [message('import.dropped-note')] : [])],
  };
}

/** What became of files that were not simply imported. */
function outcomeNotices(readings: readonly FileReading[]): readonly Block[] {
  return readings.flatMap(({ file, outcome }): readonly Block[] => {
    if (outcome === 'imported') return [];
    const key = outcome === 'dry-run' ? 'import.dry-run-sentence' : 'import.already-sentence';
    return [{ type: 'notice', id: `${outcome}:${file}`, level: 'note', text: message(key, { file }) }];
  });
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

const questionCounts = [
  'blanks',
  'zeros',
  'missingCodes',
  'outsideScale',
] as const satisfies readonly (keyof ColumnReading)[];

/** Blank, zero, missing and out of scale are four different things. */
function answersTable(reading: FileReading): readonly Table[] {
  const questions = reading.columns.filter(({ scale }) => scale !== undefined);
  if (questions.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: `answers:${reading.file}`,
    title: message('import.answers-title', { file: reading.file }),
    columns: [
      textColumn('column', message('import.word.column')),
      numberColumn('blanks', message('import.word.blanks')),
      numberColumn('zeros', message('import.word.zeros')),
      numberColumn('missing-codes', message('import.word.missing-codes')),
      numberColumn('outside-scale', message('import.word.outside-scale')),
    ],
    rows: questions.map((question) => [label(question.column), ...questionCounts.map((name) => count(question[name]))]),
    notes: [message('import.blank-note'), message('import.outside-note')],
  };
  return [table];
}

/** A column whose header is our own name for it needs no explanation in a brief account. */
const isObvious = ({ column, target, origin }: ColumnReading): boolean =>
  origin === 'recognised' && target === `field:${column}`;

function columnBlocks(reading: FileReading, detail: ReadingDetail): readonly Block[] {
  if (detail === 'full') return [columnsTable(reading, reading.columns)];
  const concluded = reading.columns.filter((column) => column.origin !== 'ignored' && !isObvious(column));
  const ignored = reading.columns.filter(({ origin }) => origin === 'ignored').map(({ column }) => column);
  const ignoredText = message('import.ignored-columns', { file: reading.file, columns: ignored });
  return [
    ...(concluded.length > 0 ? [columnsTable(reading, concluded)] : []),
    ...(ignored.length > 0 ? [{ type: 'paragraph', text: ignoredText } as const] : []),
  ];
}

function fileBlocks(reading: FileReading, detail: ReadingDetail): readonly Block[] {
  if (reading.outcome === 'already-imported') return [];
  return [
    ...(detail === 'full' || reading.layout.id !== 'template' ? [conclusions(reading)] : []),
    ...columnBlocks(reading, detail),
    ...answersTable(reading),
    ...(detail === 'full' ? optionsTable(reading) : []),
    ...changeBlocks(reading),
    ...damageTable(reading),
    ...rejectedTable(reading),
    ...droppedTable(reading),
    ...rolesTable(reading),
  ];
}

/** What a reader must know of the import before believing any figure; stands in front of them. */
export function readingWarnings(files: readonly FileReading[], detail: ReadingDetail): readonly Notice[] {
  return files.flatMap((file) => warningsOf(showable(shortName(file), detail)));
}

/** The section "What was read": files, what the records name, conclusions, columns, losses. */
export function readingSection(
  files: readonly FileReading[],
  detail: ReadingDetail,
  references: readonly Block[] = [],
): Section {
  const readings = files.map((file) => showable(shortName(file), detail));
  return {
    id: 'reading',
    title: message('section.import'),
    blocks: [
      // In an analysis the warnings stand before the figures; an import has no figures.
      ...(detail === 'full' ? readingWarnings(files, detail) : []),
      ...outcomeNotices(readings),
      filesTable(readings),
      ...references,
      ...readings.flatMap((reading) => fileBlocks(reading, detail)),
    ],
  };
}
