/** Which sheets are for reckoning on: every figure unrounded, and where every row and cell of the files went. */
import type { Figure, Report } from '../../report/document.js';
import { figureFacts } from '../json/figure-document.js';
import { auditCells } from '../audit-cells.js';
import { cleanText } from '../clean-text.js';
import { say } from '../say.js';
import { noCell, numberCell, textCell, type SizedCell } from './cells.js';
import { headLine, type Book, type Line } from './sheet-lines.js';

const keys = [
  'status',
  'value',
  'low',
  'high',
  'answers',
  'clusters',
  'statistic',
  'df',
  'dfWithin',
  'p',
  'pAdjusted',
  'effect',
  'weighted',
  'method',
  'reason',
  'needed',
] as const satisfies readonly (keyof Figure)[];

const namesLine = (names: readonly string[]): Line => headLine(names.map((text) => ({ text, align: 'left' })));

function cellOf(value: string | number | boolean | undefined): SizedCell {
  if (value === undefined) return noCell;
  return typeof value === 'number' ? numberCell(value) : textCell(cleanText(String(value)));
}

/** One row for each figure; what it is grouped by stands in columns of its own. Column names are those of the JSON document. */
export function resultLines(results: readonly Figure[], { language }: Book): readonly Line[] {
  const groups = [...new Set(results.flatMap(({ by }) => Object.keys(by)))].sort();
  const head = ['metric', 'survey', 'period', ...groups.map((name) => `by.${cleanText(name)}`), ...keys, 'definition'];
  const rows = results.map((figure): Line => {
    const facts = figureFacts(figure);
    const { metric, survey, period, by } = figure;
    const cells = [metric, survey, period, ...groups.map((name) => by[name]), ...keys.map((key) => facts[key])];
    return { kind: 'cells', cells: [...cells.map(cellOf), textCell(say(figure.definition, language))] };
  });
  return [namesLine(head), ...rows];
}

/** One row for each number or word of each audit. */
export function auditLines(lossAudits: NonNullable<Report['lossAudits']>): readonly Line[] {
  const rows = lossAudits.flatMap((audit) =>
    auditCells(audit).map(({ part, line, row, name, value }): Line => {
      const cells = [cleanText(audit.file), part, line, row, name, value];
      return { kind: 'cells', cells: cells.map(cellOf) };
    }),
  );
  return [namesLine(['file', 'part', 'line', 'row', 'name', 'value']), ...rows];
}
