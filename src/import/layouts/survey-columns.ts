/** What are the columns of a survey tool's export: its own ones by name, all others questions? */
import { comparableName } from '../../domain/comparable-name.js';
import { fieldNamed } from '../../domain/fields.js';
import type { ColumnHeader, SampleRows } from './layout.js';
import { type ListMark, listSeparator } from './list-cells.js';
import { oneHeaderRow } from './one-header-row.js';
import { personalQuestion } from './personal-question.js';
import { headerWord } from './tool-columns.js';

export interface SurveyTool {
  /** The tool's own columns: header as `headerWord` → target. A second column of that name is a question. */
  readonly own: ReadonlyMap<string, string>;
  /** Headers of further columns of the tool, by their form. */
  readonly ownForms?: readonly (readonly [form: RegExp, target: string])[];
  /** The question in a header such as `1、您的部门`. */
  readonly question?: (header: string) => string;
  readonly lists?: readonly ListMark[];
  readonly blanks?: readonly string[];
}

interface Column {
  readonly header: ColumnHeader;
  readonly label: string;
  /** What was answered, as far as the file was read ahead. */
  readonly filled: readonly string[];
  readonly own?: string;
  readonly personal?: 'email' | 'person' | undefined;
}

function ownTarget(written: string, tool: SurveyTool): string | undefined {
  return tool.own.get(headerWord(written)) ?? tool.ownForms?.find(([form]) => form.test(written.trim()))?.[1];
}

/** The filled cells of a column below the header. */
export function filledCells(sample: SampleRows, index: number, blanks: readonly string[] = []): readonly string[] {
  return sample
    .slice(1)
    .map((row) => row[index] ?? '')
    .filter((cell) => cell.trim() !== '' && !blanks.includes(cell.trim()));
}

const askedFields = ['customer_id', 'contact_id', 'role', 'title'].flatMap(
  (name) => fieldNamed('response', name) ?? [],
);

/** A field in words behind a number, `3、您的职位`: the name of the column does not show it any more. */
function askedField(label: string): string | undefined {
  const key = comparableName(label);
  return askedFields.find(({ aliases }) => aliases.some((alias) => comparableName(alias) === key))?.name;
}

function describeColumns(header: SampleRows, sample: SampleRows, tool: SurveyTool): readonly Column[] {
  const taken = new Set<string>();
  return oneHeaderRow(header).map((column, index): Column => {
    const filled = filledCells(sample, index, tool.blanks);
    const own = ownTarget(header[0]?.[index] ?? '', tool);
    if (own !== undefined && (own === 'ignore' || !taken.has(own))) {
      taken.add(own);
      return { header: column, label: column.label, filled, own };
    }
    const label = tool.question?.(column.label) ?? column.label;
    const asked = label === column.label ? undefined : askedField(label);
    if (asked !== undefined && !taken.has(asked)) {
      taken.add(asked);
      return { header: column, label, filled, own: asked };
    }
    return { header: column, label, filled, personal: personalQuestion(label, filled) };
  });
}

/** The tool's own address where it holds one, else the first address asked for: anonymous forms leave theirs empty. */
function emailColumn(columns: readonly Column[]): Column | undefined {
  const own = columns.find((column) => column.own === 'email');
  const asked = columns.find(({ personal }) => personal === 'email');
  return own?.filled.some((cell) => cell.includes('@')) ? own : (asked ?? own);
}

/** Each column with its target or its options; names, telephones and all addresses but one are left out. */
export function surveyColumns(header: SampleRows, sample: SampleRows, tool: SurveyTool): readonly ColumnHeader[] {
  const columns = describeColumns(header, sample, tool);
  const email = emailColumn(columns);
  return columns.map((column): ColumnHeader => {
    const named = { ...column.header, label: column.label };
    if (column === email) return { ...named, target: 'email' };
    if (column.personal !== undefined || column.own === 'email') return { ...named, target: 'ignore' };
    if (column.own !== undefined) return { ...named, target: column.own };
    const separator = listSeparator(column.label, column.filled, tool.lists ?? []);
    return separator === undefined ? named : { ...named, choice: { type: 'list', separator } };
  });
}
