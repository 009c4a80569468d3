/** How do the columns of a Qualtrics export hang together: options of a question, rows of a matrix, texts beside them? */
import { fieldTable } from '../../domain/fields.js';
import { comparableName } from '../../domain/comparable-name.js';
import { recogniseConstruct } from '../recognise-construct.js';
import { splitOptions } from '../split-options.js';
import type { ColumnHeader, SampleRows } from './layout.js';
import { oneHeaderRow } from './one-header-row.js';
import { optionLabels } from './option-labels.js';
import { blanks, isMeasured, keyOf, ownColumns, surveyTool } from './qualtrics-columns.js';
import { filledCells, surveyColumns } from './survey-columns.js';
import { headerWord } from './tool-columns.js';

/** A column by its names: of row 1, of the question, and what tells it from all others. */
export interface QualtricsHead {
  readonly name: string;
  readonly label: string;
  /** The import id, or the name where the export has none. */
  readonly id: string;
  readonly importId?: string;
}

interface Part {
  readonly index: number;
  readonly head: QualtricsHead;
  readonly filled: readonly string[];
}

const numbered = /^(.+)_(\d+)$/;
const besideOption = /^(.+)_(\d+)_TEXT$/;
const typed = /^(.+)_TEXT$/;

/** ` - Selected Choice` says that there is a text beside an option; it is no part of the question. */
function questionText(label: string): string {
  return label
    .replace(/\s+/gu, ' ')
    .replace(/\s?-\s?Selected Choice(?=$|\s?-)/u, '')
    .trim();
}

/** `FirstName` of embedded data in words. */
function words(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
}

function keys(heads: readonly QualtricsHead[]): readonly string[] {
  return heads.map(({ id, name, label }) => {
    if (ownColumns.has(headerWord(id))) return keyOf.own(id);
    if (isMeasured(id)) return keyOf.measured;
    return keyOf.asked(label === '' || label === name ? words(name) : questionText(label));
  });
}

/** The options of a question, or the rows of a matrix: which of them it is, the answers tell. */
function groups(parts: readonly Part[]): readonly (readonly Part[])[] {
  const found = new Map<string, Part[]>();
  for (const part of parts) {
    const base = numbered.exec(part.head.id)?.[1];
    if (base !== undefined) found.set(base, [...(found.get(base) ?? []), part]);
  }
  return [...found.values()];
}

function choices(parts: readonly Part[]): ReadonlyMap<number, ColumnHeader['choice']> {
  const made = new Map<number, ColumnHeader['choice']>();
  for (const group of groups(parts)) {
    const options = optionLabels(group.map(({ head }) => questionText(head.label)));
    const question = (group[0]?.head.name ?? '').replace(/_\d+(?=$| \(\d+\)$)/, '');
    group.forEach(({ index }, at) => made.set(index, { type: 'option', question, option: options[at] ?? '' }));
  }
  return made;
}

/** Name of the column beside which this text was written: the option of a column of its own, or the whole question. */
function besideOf(id: string, byId: ReadonlyMap<string, QualtricsHead>): string | undefined {
  const [, base = '', option = ''] = besideOption.exec(id) ?? [];
  const found = byId.get(`${base}_${option}`) ?? byId.get(base) ?? byId.get(typed.exec(id)?.[1] ?? '');
  return found?.name;
}

/** Several answers stand in one cell with a comma and no space between; codes so joined are no number. */
function listOf({ filled, head }: Part): ColumnHeader['choice'] {
  const mark = { separator: ',', isTight: true } as const;
  const lists = filled.map((cell) => splitOptions(cell, mark));
  const joined = lists.filter(({ size }) => size > 1).length;
  if (joined === 0 || typed.test(head.id)) return undefined;
  const areCodes = filled.every((cell) => /^\d{1,3}(?:,\d{1,3})*$/.test(cell.trim()));
  const options = new Set(lists.flatMap((list) => [...list])).size;
  const doRepeat = joined > 1 && options <= new Set(filled.map((cell) => cell.trim())).size;
  return areCodes || doRepeat ? { type: 'list', ...mark } : undefined;
}

function isField(label: string): boolean {
  const key = comparableName(label);
  return fieldTable.response.some(({ name, aliases }) => [name, ...aliases].some((one) => comparableName(one) === key));
}

/** What was typed, most of it once, and is neither a number nor asked for by a question that says what it is. */
function isComment({ head, filled }: Part): boolean {
  const isWords = filled.every((cell) => !Number.isFinite(Number(cell))) && new Set(filled).size * 2 > filled.length;
  const isKnown = isField(head.label) || recogniseConstruct(head.label) !== undefined;
  return typed.test(head.id) && filled.length > 0 && isWords && !isKnown;
}

/** The columns of the export; `answers` are the rows below all header rows. */
export function qualtricsColumns(heads: readonly QualtricsHead[], answers: SampleRows): readonly ColumnHeader[] {
  const asked = keys(heads);
  const rows = [asked, ...answers];
  const known = surveyColumns([asked], rows, surveyTool(heads.map(({ id }) => id)));
  const parts = heads.map((head, index): Part => ({ index, head, filled: filledCells(rows, index, blanks) }));
  const open = parts.filter(({ index }) => known[index]?.target === undefined);
  const options = choices(open);
  const byId = new Map(open.map(({ head }) => [head.id, head]));
  const names = oneHeaderRow([heads.map(({ name }) => name)]);
  return parts.map((part): ColumnHeader => {
    const { index, head } = part;
    const { name = head.name } = names[index] ?? {};
    const { target, isPersonal } = known[index] ?? {};
    const header: ColumnHeader = {
      name,
      label: questionText(head.label) || name,
      ...(head.importId === undefined ? {} : { importId: head.importId }),
    };
    if (target === 'status') return { ...header, target, translate: completion };
    if (target !== undefined) return { ...header, target, ...(isPersonal ? { isPersonal } : {}) };
    const otherOf = typed.test(head.id) ? besideOf(head.id, byId) : undefined;
    if (otherOf !== undefined) return { ...header, otherOf };
    if (isComment(part)) return { ...header, target: 'comment' };
    const choice = options.get(index) ?? listOf(part);
    return choice === undefined ? header : { ...header, choice };
  });
}

/** `Finished` in one word for all languages and both kinds of export; another word stays as it is. */
function completion(cell: string): string {
  const word = cell.trim().toLowerCase();
  if (['1', 'true', 'wahr', 'vrai', 'verdadero', '是', '真'].includes(word)) return 'complete';
  if (['0', 'false', 'falsch', 'faux', 'falso', '否', '假'].includes(word)) return 'partial';
  return cell;
}
