/** Why was something concluded about a file? Each code has its sentence in `text/en/import.ts`. */

/** Why something was concluded: a key of `text/en/import.ts` (`evidence.<code>`) with its parameters. */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly params: Readonly<Record<string, string | number>>;
}
export const evidenceCodes = [
  'stated', // the user said so: {option}
  'bom', // byte order mark
  'valid-utf8', // every byte sequence is valid UTF-8
  'nul-pattern', // NULs stand as in UTF-16 without a mark
  'not-utf8-chinese', // not valid UTF-8; decodes as GB18030
  'nearly-utf8', // all but {broken} of {characters} characters beyond ASCII are valid UTF-8
  'encoding-proved', // {characters} characters beyond ASCII read as common ones in {encoding}
  'workbook', // an Excel workbook
  'only-sheet', // the only one of {sheets} sheets with data
  'title-rows', // {rows} rows above the header hold a title
  'merged-header', // merged cells of {rows} header rows were written out
  'macros-ignored', // the workbook has macros, which were not run
  'formula-errors', // {cells} cells hold an error or a formula without its result
  'sep-line', // first line sep=;
  'steady-columns', // {columns} columns in each of {rows} rows
  'single-column', // no delimiter found; one column
  'required-columns', // has the required columns {columns} of kind {kind}
  'list-of-departures', // customers and the day each of them left, nothing else of them
  'no-kind-columns', // no record kind's columns: read as survey responses
  'column-name', // header matches the field {field}
  'question-words', // header contains words of construct {construct}: {words}
  'few-values', // {distinct} distinct values: kept as segment
  'rating-values', // all answers are whole numbers {low} to {high}
  'too-many-values', // {distinct} distinct values: not kept
  'scale-in-header', // the question text names the scale
  'reversed-in-header', // the header says that low is good: turned round
  'scale-from-values', // answers run from {low} to {high}; smallest usual scale that holds them
  'scale-from-labels', // answers are the label set {labels}
  'scale-sibling', // same scale as the other items named {stem}
  'no-answer-words', // {labels} are no answers
  'scale-without-outliers', // {answers} answers ({values}) far above {scale} did not widen it
  'zero-beside-scale', // 0 occurs beside {scale}: an answer or a code for none
  'percent-of-group', // the header says percent: rows may be groups without n
  'labels-run-down', // {labels}: higher numbers are worse, turned round
  'reversed-on-inferred', // turned round on {scale}, an end of which nobody gave
  'rescaled', // recalculated from {from} to {to}
  'date-iso', // ISO dates
  'date-proved', // a day above 12 in row {row} proves the order
  'date-contradicted', // both orders occur
  'date-ambiguous', // no date proves the order
  'no-values', // the column is empty
  'encoding-ambiguous', // could also be {alternative}: line, character, text in both
  'encoding-uncertain', // the same without the text, where answers are protected
  'scale-assumed', // {answers} answers prove no scale: the usual one of {construct}
  'not-in-kind', // {kind} records have no such column
  'near-field', // one slip from {field}: proposed with {option}
  'not-this-field', // most cells are no {field}
  'column-taken', // {field} was read from column {column}
  'construct-stated', // another column was mapped to {construct}
  'id-from-row', // no id column: made from the file's checksum and the row
  'period-from-date', // calendar quarter of {field}
  'survey-from-file-name', // no survey named: the name of the file
  'rows-joined', // {rows} rows of one answer each became {responses} responses, by {column}
  'tool-columns', // the columns {columns} are those {tool} writes
  'tool-header-rows', // {columns} with the second header row {tool} writes: {words}
  'tool-footer', // a line {tool} writes below a report: {line}
  'tool-ids', // the ids in {column} are those of {tool}
  'import-ids', // the third row holds the import ids of {tool}: {ids}
  'layout-kind', // exports of {tool} hold {kind}
  'layout-column', // {tool} writes {target} into this column
  'layout-ignored', // {tool} writes its own bookkeeping into this column
  'any-tool-kind', // files in the layout {layout}, of whatever tool, hold {kind}
  'any-tool-column', // the layout {layout} has {target} in this column
  'any-tool-ignored', // the layout {layout} keeps nothing of this column
  'low-end-unused', // of {answers} answers none lies below {lowest} on {scale}
  'choice-option', // a filled cell: this option of {question} was ticked
  'choice-list', // cells list the ticked ones of {options} options, separated by {separator}
  'choice-joined', // {options} options hold the separator: their parts always stand together
  'choice-left-out', // {options} further options were too rare or too many
  'asks-for-person', // a question for a name, a telephone number or an address
  'spread-answer', // a filled cell is one answer to {column}
  'attention-answer', // right is {answer}, everything else a failed check
  'attention-proposed', // looks like an attention check: {option}
  'other-text', // what was written beside an option of {column}
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];
