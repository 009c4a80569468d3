/** Sentences about how a file was read: the evidence for every conclusion, and where every row went. */
import type { ColumnReading, DamageKind, DropReason, EvidenceCode, FileReading } from '../../domain/import-audit.js';
import type { RecordKind } from '../../domain/records.js';

/** Keys that must exist because the domain has these words. */
type DomainKey =
  | `evidence.${EvidenceCode}`
  | `kind.${RecordKind}`
  | `import.drop.${DropReason}`
  | `import.${DamageKind}-warning`
  | `import.outcome.${FileReading['outcome']}`
  | `import.origin.${ColumnReading['origin']}`
  | `import.date-order.${NonNullable<FileReading['dateOrder']>['order']}`;

export const importText = {
  'evidence.stated': 'Stated by {option}.',
  'evidence.bom': 'The file begins with a byte order mark.',
  'evidence.valid-utf8': 'Every byte sequence is valid UTF-8.',
  'evidence.nul-pattern': 'Empty bytes stand where UTF-16 has them; the file has no byte order mark.',
  'evidence.not-utf8-chinese': 'Not valid UTF-8, but it decodes as GB18030 Chinese.',
  'evidence.nearly-utf8':
    'All but {broken} of its {characters} characters beyond ASCII are valid UTF-8; the others were damaged or pasted in.',
  'evidence.encoding-proved':
    'Not valid UTF-8; its {characters} characters beyond ASCII are common ones when read as {encoding}, and in no other encoding.',
  'evidence.workbook': 'An Excel workbook; its text is Unicode.',
  'evidence.only-sheet': 'The only sheet with data (sheets in the workbook: {sheets}).',
  'evidence.title-rows': 'Rows with a title above the table, left out: {rows}.',
  'evidence.merged-header': 'Merged header cells were written out, over rows: {rows}.',
  'evidence.macros-ignored': 'The macros of the workbook were not run.',
  'evidence.formula-errors':
    'Cells with an error (#N/A, #DIV/0!) or a formula without a stored result, read as blank: {cells}.',
  'evidence.sep-line': 'The first line of the file names the delimiter.',
  'evidence.steady-columns': 'It gives {columns} columns in each of {rows} rows.',
  'evidence.single-column': 'No delimiter was found: one column.',
  'evidence.required-columns': 'It has the required columns of {kind}: {columns}.',
  'evidence.list-of-departures':
    'Each row names a customer and the day it left, and says nothing else of it: a list of departures. State --as customer where it is the customer file.',
  'evidence.no-kind-columns': 'It has the columns of no other kind, so it was read as survey responses.',
  'evidence.column-name': 'The header means the field {field}.',
  'evidence.question-words': 'The header contains words of {construct}: {words}.',
  'evidence.low-end-unused':
    'Of {answers} answers none lies below {lowest}, though the scale is read as {scale}: either nobody was less content, or lower answers were not offered or did not come into the file. If so, shares and means are too high; state the scale that was asked: --scale "COLUMN=1..5".',
  'evidence.few-values': 'Few distinct values ({distinct}, blanks not among them), so it was kept as a segment.',
  'evidence.rating-values': 'All answers are whole numbers from {low} to {high}.',
  'evidence.too-many-values': 'Too many distinct values ({distinct}), so it was not kept.',
  'evidence.scale-in-header': 'The question text names the scale.',
  'evidence.reversed-in-header':
    'The header says that a low number is the good answer, so the answers were turned round.',
  'evidence.scale-from-values': 'Answers run from {low} to {high}; this is the smallest usual scale that holds them.',
  'evidence.scale-from-labels': 'The answers are the labels {labels}.',
  'evidence.scale-sibling': 'The same scale as the other items named {stem}.',
  'evidence.no-answer-words': 'Chosen instead of an answer and kept out of every figure: {labels}.',
  'evidence.scale-without-outliers':
    'Alone above {scale}: {values} (answers: {answers}). Left out as slips rather than widen the scale; if they are right, state it with --scale.',
  'evidence.zero-beside-scale':
    '0 occurs beside {scale} and was read as an answer. If it means “no answer”, say so: --missing "COLUMN=0"',
  'evidence.percent-of-group':
    'The header says percent. Where a row is a group and not a person, n counts groups: its mean is unweighted, and no interval over it holds.',
  'evidence.labels-run-down':
    'By the labels a higher number is the worse answer ({labels}), so the answers were turned round.',
  'evidence.reversed-on-inferred':
    'Turned round on {scale}, an end of which nobody gave. If the scale is another one, state it: --scale "COLUMN=LOW..HIGH"',
  'evidence.rescaled': 'Recalculated in equal steps from {from} to {to}, as asked for.',
  'evidence.attention-answer': 'An attention check: {answer} is right, every other answer is not.',
  'evidence.attention-proposed':
    'It looks like an attention check. Nothing is flagged by it unless its right answer is stated: {option}',
  'evidence.date-iso': 'The dates are written in ISO form.',
  'evidence.date-proved': 'A day above 12 in row {row} proves the order.',
  'evidence.date-contradicted': 'Both orders of day and month occur.',
  'evidence.date-ambiguous': 'No date proves the order of day and month.',
  'evidence.no-values': 'The column is empty.',
  'evidence.encoding-ambiguous':
    'Not valid UTF-8, and too little text to tell: line {line}, character {character} reads “{text}”, as {alternative} it would be “{other}”.',
  'evidence.encoding-uncertain': 'Not valid UTF-8; it could also be {alternative}.',
  'evidence.scale-assumed': '{answers} answers prove no scale, so the usual one of {construct} was assumed.',
  'evidence.not-in-kind': 'Records of {kind} have no such column.',
  'evidence.near-field': 'Not kept. The name is one letter from one of {field}; if that is meant: {option}',
  'evidence.not-this-field': 'Most of its cells cannot be read as {field}.',
  'evidence.column-taken': '{field} was read from the column {column} already.',
  'evidence.construct-stated': 'Another column was mapped to {construct}, so this one does not count for it.',
  'evidence.id-from-row': 'No id column: the id was made from the checksum of the file and the row.',
  'evidence.period-from-date': 'The calendar quarter of {field}.',
  'evidence.survey-from-file-name': 'No survey was named, so it has the name of the file.',
  'evidence.rows-joined': '{rows} rows with one answer each were joined to {responses} responses by {column}.',
  'evidence.tool-columns': 'It has the columns {tool} writes: {columns}.',
  'evidence.tool-header-rows': 'It has the columns {tool} writes, {columns}, and its second header row: {words}',
  'evidence.tool-footer': 'It has a line {tool} writes below a report: {line}',
  'evidence.tool-ids': 'The ids in the column {column} are those of {tool}.',
  'evidence.import-ids': 'Its third row holds the import ids of {tool}: {ids} …',
  'evidence.layout-kind': 'Exports of {tool} in this layout hold {kind}.',
  'evidence.layout-column': '{tool} writes {target} into this column.',
  'evidence.any-tool-kind': 'Files in the layout {layout} hold {kind}.',
  'evidence.any-tool-column': 'In the layout {layout} this column holds {target}.',
  'evidence.any-tool-ignored': 'In the layout {layout} this column is not kept unless it is mapped.',
  'evidence.choice-option': 'A filled cell means that this option of {question} was ticked.',
  'evidence.choice-joined':
    '{options} of these hold “{separator}” themselves: parts that always stood together in the same order were joined to one option.',
  'evidence.choice-list':
    'The cells list what was ticked, separated by {separator}: {options} options, each a yes/no question.',
  'evidence.choice-left-out': '{options} further options were left out: most are words of one person beside “other”.',
  'evidence.asks-for-person': 'It asks for a name or a way to reach the person, so it was not kept.',
  'evidence.layout-ignored': 'What {tool} writes into this column is not kept unless it is mapped.',
  'evidence.spread-answer': 'A filled cell is the answer to {column}, which holds it.',
  'evidence.other-text': 'The text written beside an option of {column}.',

  'kind.customer': 'customers',
  'kind.contact': 'contacts',
  'kind.response': 'survey responses',
  'kind.invitation': 'invitations',
  'kind.outcome': 'agreed outcomes',
  'kind.ticket': 'tickets',
  'kind.contact_attempt': 'contact attempts',
  'kind.usage': 'usage',
  'kind.revenue': 'revenue',
  'kind.renewal': 'renewals',
  'kind.service_level': 'service levels',
  'kind.channel_cost': 'channel costs',
  'kind.product': 'products',

  'import.outcome.imported': 'imported',
  'import.outcome.already-imported': 'already imported, nothing changed',
  'import.outcome.dry-run': 'tried out, nothing saved',
  'import.origin.stated': 'stated',
  'import.origin.recognised': 'recognised',
  'import.origin.kept': 'kept as it is',
  'import.origin.ignored': 'ignored',
  'import.date-order.ymd': 'year, month, day',
  'import.date-order.dmy': 'day, month, year',
  'import.date-order.mdy': 'month, day, year',

  'import.ignored-columns': 'Columns of {file} that were not kept: {columns}.',
  'import.rejected-note':
    'Rejected rows are kept as they stood; `crm-sat import --rejects FILE` writes them out. The reason is explained by: crm-sat list problems',
  'import.rejected-warning': '{file}: {rows} rows were rejected and count nowhere.',
  'import.outside-warning':
    '{file}: {answers} answers lie outside the scale and count nowhere: {columns}. If they are codes for missing, say so: --missing "*=-99"; if the scale is another one: --scale "COLUMN=1..10"',
  'import.outside-words-warning':
    '{file}: {texts} answers are words that are no step of the scale (such as “I don’t know”) and count nowhere: {columns}. They are not among the n of any figure. How many stand in which column: --audit',
  'import.outside-both-warning':
    '{file}: {answers} answers lie outside the scale and count nowhere, {texts} of them words that are no step of it: {columns}. If the numbers among them are codes for missing, say so: --missing "*=-99"; if the scale is another one: --scale "COLUMN=1..10"',
  'import.disorder-warning':
    '{file}: in {rows} rows “{later}” lies before “{earlier}”, first in line {line}. They were kept; times between the two mean nothing there.',
  'import.scale-warning': '{file}, {columns}: {evidence}',
  'column.what': 'What',
  'sentence-pair': '{first} {second}',
  'nothing-said': '—',
  'import.file-title': 'How {file} was read',
  'import.columns-title': 'Columns of {file}',
  'import.rejected-title': 'Rejected rows of {file}',
  'import.roles-title': 'Roles as written in {file}',
  'import.already-sentence': '{file} was imported before, byte for byte; nothing changed.',
  'import.already-anew':
    'It is import {import}. To read the file anew with other options, take that back first: crm-sat import --undo {import}',
  'import.dry-run-sentence': '{file} was only tried out; nothing was saved.',
  'import.changes-title': 'What {file} has otherwise than it is stored',
  'import.word.changed-in': 'Field or question',
  'import.replaced-note':
    'Taken over from {rows} rows; what was stored is kept with the import, to be restored by --undo.',
  'import.kept-note': 'Of {rows} rows the stored record stays; to take the newer ones over: --on-change replace',
  'import.kept-by-hand-note':
    'Changed by hand or verified since, so kept as stored: {fields}. Who changed what: crm-sat outcome show {first}',
  'import.kept-field': '{field} of {rows} ({ids})',
  'import.undone-kept':
    '{outcomes} outcomes of the import stay: they were changed by hand since. They belong to no import any more.',
  'import.contradicting-note':
    '{rows} rows have an id that an earlier row of the same file has, with other content; the first one counts.',
  'import.undone-sentence': 'Import {import}, of {file}, was undone. The file can be imported again.',
  'import.undo-trial-sentence': 'Undoing import {import}, of {file}, was only tried out; nothing was changed.',
  'import.undone-title': 'What became of its records',
  'import.undone-note':
    'Removed records were brought by this import; restored ones it had replaced, and they are what they were before.',
  'import.word.removed': 'Removed',
  'import.word.restored': 'Restored',
  'import.undone': 'undone',
  'import.stored': 'stored',
  'import.word.state': 'State',
  'import.gzip-sentence': 'The file begins as gzip files do, and was unpacked.',
  'import.replaced-sentence': 'Broken characters in {file}: {characters} were replaced.',
  'import.nul-warning': '{file}: {bytes} NUL bytes stand in the text and were replaced by �.',
  'import.lost-warning':
    '{file}: {places} characters cannot be read and stand as �, in {columns}; the first in line {line}, character {character}: “{text}”. If there are many, the file is in another encoding: --encoding gb18030. Single ones were lost before the file was written.',
  'import.garbled-warning':
    '{file}: {places} pieces of text were garbled before the file was written, in {columns}; the first in line {line}, character {character}: “{text}”. Export again from the tool itself, as UTF-8.',
  'import.unrecognised-roles-sentence': 'Not recognised as a role: {roles}. State them with {option}.',

  'import.options-title': 'Multiple-choice questions of {file}, split into their options',
  'import.options-note':
    'Not ticked means that the question was answered without this option; no answer means that it was left out.',
  'import.drop.preview': 'preview of the questionnaire',
  'import.drop.test': 'test answer',
  'import.drop.spam': 'marked as spam by the tool',
  'import.drop.footer': 'footer of the report',
  'import.drop.deleted': 'deleted in the tool',
  'import.drop.not-won': 'deal not won, so no revenue',
  'import.drop.forgotten': 'people who were erased and are kept out',
  'import.drop.forgotten-name':
    'name and customer of somebody who was erased and is kept out, under another id or address (if it is somebody else: --let-in-namesakes)',

  'import.target.field': 'field {field}',
  'import.target.item': 'item: {construct}',
  'import.target.segment': 'segment {segment}',
  'import.target.options': 'multiple choice',
  'import.target.ignored': 'ignored',

  'import.word.file': 'File',
  'import.word.encoding': 'Encoding',
  'import.word.delimiter': 'Delimiter',
  'import.word.sheet': 'Sheet',
  'import.word.packing': 'Packing',
  'import.word.layout': 'Layout',
  'import.word.kind': 'Kind of record',
  'import.word.date-order': 'Order of dates',
  'import.word.column': 'Column',
  'import.word.read-as': 'Read as',
  'import.word.evidence': 'Evidence',
  'import.word.scale': 'Scale',
  'import.word.rows': 'Rows',
  'import.word.rows-read': 'Rows read',
  'import.word.kept': 'Kept',
  'import.word.rejected': 'Rejected',
  'import.word.ticked': 'Ticked',
  'import.word.not-ticked': 'Not ticked',
  'import.word.no-answer': 'No answer',
  'import.word.item': 'Item',
  'import.word.first-line': 'First line',
  'import.word.written': 'As written',
  'import.hidden-zeros-warning':
    '{file}: {answers} empty answers to “{column}” may have been 0: older versions of the tool left a 0 empty, and no 0 stands in the column. A score without them is too high; export the survey again with a current version.',
  'import.unreadable-warning':
    '{file}: {cells} cells could not be read and were left empty: {columns}. If these are dates, check --date-order.',
  'import.several-warning':
    '{file}: {cells} cells name several records where one counts, and the first was taken: {columns}.',
  'import.encoding-warning':
    '{file} was read as {encoding}, but that is a guess: {evidence} Say what it is: --encoding {encoding} or --encoding {alternative}',
} as const satisfies Record<DomainKey, string> & Record<string, string>;
