/** Lists of what a database holds: surveys and imports. */
import type { FileReading } from '../../domain/import-audit.js';
import type { Survey } from '../../domain/surveys.js';
import { empty, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { message } from '../../text/message.js';
import { listSection, textCell } from './list-table.js';

/** Surveys with their size and how they may be shown. */
export function listSurveys(surveys: readonly Survey[]): Section {
  return listSection({
    id: 'list:surveys',
    title: message('list.surveys'),
    columns: [
      textColumn('name', message('column.name')),
      numberColumn('responses', message('column.responses')),
      numberColumn('items', message('column.questions-of-survey')),
      textColumn('kind', message('column.survey-kind')),
      textColumn('shown-as', message('column.shown-as')),
    ],
    rows: surveys.map(({ name, kind, responses, items, confidentiality }) => [
      textCell(name),
      number(responses, 'count'),
      number(items.length, 'count'),
      kind === undefined ? empty : label(message(`survey-kind.${kind}`)),
      label(message(`confidentiality.${confidentiality}`)),
    ]),
  });
}

/** Imports with where their rows went, oldest first. */
export function listImportsSection(
  imports: readonly { readonly importId: number; readonly reading: FileReading; readonly isUndone: boolean }[],
): Section {
  return listSection({
    id: 'list:imports',
    title: message('list.imports'),
    columns: [
      numberColumn('id', message('column.id')),
      textColumn('file', message('import.word.file')),
      textColumn('kind', message('import.word.kind')),
      numberColumn('read', message('import.word.rows-read')),
      numberColumn('kept', message('import.word.kept')),
      numberColumn('rejected', message('import.word.rejected')),
      textColumn('state', message('import.word.state')),
      textColumn('sha256', message('column.fingerprint')),
    ],
    rows: imports.map(({ importId, reading, isUndone }) => [
      number(importId, 'count'),
      textCell(reading.file),
      label(message(`kind.${reading.kind.kind}`)),
      number(reading.rows.read, 'count'),
      number(reading.rows.kept, 'count'),
      number(reading.rows.rejected, 'count'),
      label(message(isUndone ? 'import.undone' : 'import.stored')),
      textCell(reading.sha256.slice(0, 16)),
    ]),
  });
}
