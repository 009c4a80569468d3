/** The document as long CSV: one figure to a line, under columns that are the same in every file and every language. */
import { stringify } from 'csv-stringify/sync';
import type { Report, Section } from '../../report/document.js';
import { keyFiguresTable } from '../as-table.js';
import { auditCells } from '../audit-cells.js';
import { cleanText } from '../clean-text.js';
import { speaksOfFigures } from '../opening.js';
import type { Renderer } from '../renderer.js';
import { blockRows, type Place } from './block-rows.js';
import { guardCell } from './guard-cell.js';
import { longColumns, type LongRow } from './long-row.js';
import { resultRows } from './result-rows.js';

/** Where the figures come from, so that a file that was passed on still says it; of a list, only what wrote it. */
function aboutRows(report: Report): readonly LongRow[] {
  const { program, version, asOf, asOfOrigin, confidence, files } = report.about;
  const about = { section: 'about' };
  const written = { ...about, column: 'version', text: `${program} ${version}` };
  if (!speaksOfFigures(report)) return [written];
  return [
    written,
    ...(asOf === undefined ? [] : [{ ...about, column: 'as-of', mark: asOfOrigin, text: asOf }]),
    { ...about, column: 'confidence', value: confidence, unit: 'level' },
    ...files.map(({ name, sha256, rows }, at) => ({
      ...about,
      table: 'files',
      line: at + 1,
      row: cleanText(name),
      column: 'rows',
      value: rows,
      unit: 'count',
      text: sha256,
    })),
  ];
}

/** Lines of the blocks in their order; single figures have no name of their own and are counted. */
function sectionRows(of: Place): readonly LongRow[] {
  let [place, figures] = [0, 0];
  return of.section.blocks.flatMap((block) => {
    if (block.type === 'finding') place += 1;
    if (block.type !== 'key-figures') return blockRows(block, place, of);
    figures += 1;
    const table = keyFiguresTable(block, of.confidence);
    return blockRows(figures === 1 ? table : { ...table, id: `${table.id}-${String(figures)}` }, place, of);
  });
}

function auditRows({ lossAudits = [] }: Report): readonly LongRow[] {
  return lossAudits.flatMap((audit) =>
    auditCells(audit).map(({ part, line, row, name, value }) => ({
      section: 'loss-audit',
      table: part === '' ? 'file' : part,
      title: cleanText(audit.file),
      line,
      row,
      column: name,
      ...(typeof value === 'number' ? { value } : { text: value }),
    })),
  );
}

/** Ids are cleaned too: they can hold names of surveys and groups, which a log or a terminal would obey. */
const cell = (value: string | number | undefined): string | number =>
  typeof value === 'string' ? guardCell(cleanText(value)) : (value ?? '');

/** UTF-8 behind a byte order mark: without it Excel reads Chinese, and every dash, as other characters. */
export const csv: Renderer = (report, { language }) => {
  const { about, sections, furtherFindings = [], results } = report;
  const confidence = about.confidence;
  // A report that prints them itself has them among its sections.
  const isPrinted = sections.some(({ id }) => id === 'further-findings');
  const further: Section | undefined = isPrinted ? undefined : sections.find(({ id }) => id === 'findings');
  const rows: readonly LongRow[] = [
    ...aboutRows(report),
    ...sections.flatMap((section) => sectionRows({ section, language, confidence })),
    ...(further
      ? sectionRows({ section: { ...further, id: 'further-findings', blocks: furtherFindings }, language, confidence })
      : []),
    ...auditRows(report),
    ...results.flatMap((figure, at) => resultRows(figure, at, language)),
  ];
  const lines = rows.map((row) => longColumns.map((column) => cell(row[column])));
  return stringify([[...longColumns], ...lines], { bom: true, record_delimiter: '\n' });
};
