/** Sentences of the loss audit: where every row and every cell of a file went. */
import type { DamageKind } from '../../domain/import-audit.js';
import type { CellFate, RowFate } from '../../domain/loss-audit.js';

/** Keys that must exist because the domain has these words. */
type DomainKey =
  | `audit.fate.${RowFate}`
  | `audit.part.${RowFate}`
  | `audit.damage.${DamageKind}`
  | `audit.note.${Exclude<RowFate, 'kept'>}`
  | `audit.cell.${CellFate}`;

export const auditText = {
  'audit.title': 'Was anything lost',
  'audit.nothing-lost': 'No row was lost. Rows read: {rows}; files: {files}.',
  'audit.rows-lost': 'Not taken over: {lost} of {rows} rows read ({parts}); files: {files}.',
  'audit.answers':
    'Answers to questions on a scale: {answers}, of them 0: {zeros}; blank: {blank}; codes for missing: {missing}.',
  'audit.cells-lost':
    'Answers and other cells that count nowhere, of rows neither rejected nor dropped: {cells} ({parts}). Where they stand is shown below.',
  'audit.accounts-title': 'Files, with every row accounted for',
  'audit.word.account': 'Where the rows went',
  'audit.rows': '{read} rows read = {parts}',
  'audit.joined': '{rows} rows read, joined to {records} responses = {parts}',
  'audit.joined-some': '{rows} rows read, {joined} of them joined to {records} responses; {total} = {parts}',
  'audit.with-blank-lines': '{account}; blank lines besides: {lines}',
  'audit.sum': '{first} + {second}',
  'audit.and': '{first}, {second}',
  'audit.part.kept': '{rows} kept',
  'audit.part.repeated': '{rows} repeated',
  'audit.part.replaced': '{rows} changed, taken over',
  'audit.part.changed': '{rows} changed, not taken over',
  'audit.part.contradicting': '{rows} contradicting',
  'audit.part.rejected': '{rows} rejected ({reasons})',
  'audit.part.dropped': '{rows} dropped ({reasons})',
  'audit.part.outside': '{cells} outside the scale',
  'audit.part.unreadable': '{cells} unreadable',
  'audit.reason': '{reason} {rows}',
  'audit.note.repeated': 'Repeated rows have an id that is stored already, with the same content.',
  'audit.note.repeated-state':
    'Rows of {kinds} have no id: one that equals an earlier row, of this file or of one imported before, is the same record and counts as repeated.',
  'audit.note.repeated-sales':
    'Equal rows of sales are as many sales, also where they share an id; repeated are only those that an earlier import has brought already.',
  'audit.note.replaced': 'Rows taken over have an id that was stored already, with other content; they took its place.',
  'audit.note.changed': 'Changed rows have an id that is stored already, with other content; the stored row stays.',
  'audit.note.contradicting':
    'Contradicting rows have the id of an earlier row of the same file, with other content; the first one counts.',
  'audit.note.rejected': 'Rejected rows hold a mistake; they are kept as they stood, with the reason.',
  'audit.note.dropped':
    'Dropped rows are no records: previews, tests, spam, footers, deleted ones, deals that were not won, people who were erased and are kept out.',
  'audit.identity':
    'Without identities, {file}: ids, addresses and names replaced by pseudonyms {pseudonyms}, names and titles left out {dropped}, addresses and telephone numbers hidden in texts {redacted}, names and ids of people of these files replaced in texts {named}, rejected, dropped or changed rows kept without their wording {rows}.',
  'audit.more': 'Every row and column: --audit at an import, crm-sat list imports --audit, or lossAudits in --json.',

  'audit.rows-title': 'Every row of {file}',
  'audit.fate.kept': 'kept',
  'audit.fate.repeated': 'repeated',
  'audit.fate.replaced': 'changed, taken over',
  'audit.fate.changed': 'changed, not taken over',
  'audit.fate.contradicting': 'contradicting',
  'audit.fate.rejected': 'rejected',
  'audit.fate.dropped': 'dropped',
  'audit.word.fate': 'What became of it',
  'audit.read': 'read',
  'audit.joined-rows': 'rows of the file that were joined to responses',
  'audit.header-rows': 'header rows, not counted',
  'audit.blank-lines': 'blank lines, not counted',
  'audit.encoding': 'Text of {file}: {encoding}, characters replaced: {characters}, NUL bytes: {bytes}.',
  'audit.roles': 'Roles and titles of {file}: rows recognised {recognised}, not recognised {unrecognised}.',

  'audit.cells-title': 'Columns of {file}, with every cell accounted for',
  'audit.lost-cells-title': 'Columns of {file} in which something was lost',
  'audit.remarks-title': 'Remarks on columns of {file}',
  'audit.cells-note':
    'In each line the cells add up to {records}, the rows that hold a record; a zero is one of the answers.',
  'audit.withheld-note':
    'Columns that fewer people answered than may be shown have no counts; answers outside the scale are not told.',
  'audit.cell.answers': 'Answers',
  'audit.cell.blank': 'Blank',
  'audit.cell.missing': 'Codes for missing',
  'audit.cell.outside': 'Outside the scale',
  'audit.cell.unreadable': 'Unreadable',
  'audit.word.zeros': 'of them 0',
  'audit.word.remarks': 'Remarks',
  'audit.outside-value': '{value} ({cells}×)',
  'audit.outside-values': 'Outside the scale: {values}.',
  'audit.outside-texts': 'Words instead of an answer: {cells}.',
  'audit.may-be-zero': 'Blanks that may have been 0: {cells}.',
  'audit.several': 'Cells that name several records, of which the first was taken: {cells}.',
  'audit.cut': 'Texts that end after exactly {length} characters, probably cut off: {texts}.',
  'audit.dates': 'Dates read as {order}. {evidence}',
  'audit.dates-unread': 'Dates of two numbers and a year were left empty. {evidence}',
  'audit.ambiguous': 'Dates that another order would make another day: {cells}.',
  'audit.filled': 'Cells that hold something: {cells}.',
  'audit.damage.lost': 'Characters that cannot be read: {places}, first in line {line}.',
  'audit.damage.garbled': 'Garbled pieces of text: {places}, first in line {line}.',
  'audit.duplicates-warning':
    '{file}: several columns have the same header and were numbered, such as “name (2)”: {headers}. A setting for one of them must name its number.',
  'audit.cut-warning':
    '{file}: in {columns} texts end at one and the same length, probably cut off before the file was written. Export again without the limit.',
} as const satisfies Record<DomainKey, string> & Record<string, string>;
