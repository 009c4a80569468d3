/** Which columns say what was ticked in a multiple-choice question, and which item does each option become? */
import { noWords, yesWords } from '../domain/choice-words.js';
import { comparableName, comparableWords } from '../domain/comparable-name.js';
import type { Evidence } from '../domain/import-audit.js';
import type { ChoiceOption, ColumnTarget } from './column-plan.js';
import type { ProfiledColumn } from './match-fields.js';
import { listsOptions, optionsOf } from './split-options.js';

export interface PlannedChoice {
  readonly target: Extract<ColumnTarget, { type: 'choice' }>;
  readonly evidence: readonly Evidence[];
}

const yes: ReadonlySet<string> = new Set(yesWords);
const no: ReadonlySet<string> = new Set(noWords);
const marks: ReadonlySet<string> = new Set([
  '✓',
  '✔',
  '√',
  '☑',
  'checked',
  'selected',
  'ticked',
  'quoted',
  '选中',
  '已选',
]);

/** Whether a filled cell says that the option was ticked; an option called "No" is ticked where the cell says "No". */
export function isTick(cell: string, option: string): boolean {
  return comparableWords(cell) === comparableWords(option) || !no.has(comparableName(cell));
}

/** The option itself, yes, no or a mark: what a cell of an option can hold. A matrix holds answers in the same place. */
function isTickWord(cell: string, option: string): boolean {
  const word = comparableName(cell);
  if (yes.has(word) || no.has(word) || marks.has(cell.trim().toLowerCase())) return true;
  return comparableWords(cell) === comparableWords(option);
}

interface OptionColumn {
  readonly index: number;
  readonly column: ProfiledColumn;
  readonly question: string;
  readonly option: string;
}

const ticksOf = ({ column: { profile }, option }: OptionColumn): number =>
  [...profile.values].reduce((sum, [text, count]) => sum + (isTick(text, option) ? count : 0), 0);

/** `1` everywhere is as well the lowest answer of a matrix: somebody must have left an option out. */
function isSelective(columns: readonly OptionColumn[]): boolean {
  const names = columns.every(({ column: { profile }, option }) =>
    [...profile.values.keys()].every((text) => comparableWords(text) === comparableWords(option)),
  );
  return (
    names || new Set(columns.map(ticksOf)).size > 1 || columns.some((one) => ticksOf(one) < one.column.profile.filled)
  );
}

/** Ticks as the number of the option: 1 in the first column, 2 in the second. */
function isNumbered(columns: readonly OptionColumn[]): boolean {
  const filled = columns.filter(({ column }) => column.profile.filled > 0);
  const codes = filled.map(({ column: { profile } }) => (profile.values.size === 1 ? profile.low : NaN));
  const isRising = codes.every((code, at) => Number.isInteger(code) && code > (codes[at - 1] ?? 0));
  return filled.length > 1 && isRising && new Set(filled.map(({ column }) => column.profile.filled)).size > 1;
}

function isMultipleChoice(group: readonly OptionColumn[]): boolean {
  const columns = group.filter(({ column }) => column.otherOf === undefined);
  if (columns.length === 0 || group.every(({ column }) => column.profile.filled === 0)) return false;
  const areTicks = columns.every(
    ({ column: { profile }, option }) =>
      !profile.isOverfull && [...profile.values.keys()].every((text) => isTickWord(text, option)),
  );
  return (areTicks && isSelective(columns)) || isNumbered(columns);
}

function optionGroups(columns: readonly ProfiledColumn[]): readonly (readonly OptionColumn[])[] {
  const groups = new Map<string, OptionColumn[]>();
  for (const [index, column] of columns.entries()) {
    if (column.choice?.type !== 'option') continue;
    const { question, option } = column.choice;
    groups.set(question, [...(groups.get(question) ?? []), { index, column, question, option }]);
  }
  return [...groups.values()];
}

type CodeMaker = (question: string, option: string) => string;

/** `question: option`, unique among the codes of the survey. */
function codeMaker(columns: readonly ProfiledColumn[]): CodeMaker {
  const taken = new Set(columns.flatMap(({ name, choice }) => (choice?.type === 'option' ? [] : [name])));
  return (question, option) => {
    const written = `${question}: ${option}`;
    let code = written;
    for (let times = 2; taken.has(code); times += 1) code = `${written} (${times})`;
    taken.add(code);
    return code;
  };
}

/** Whether the tool writes a word for options that were left out. */
function saysNo(columns: readonly OptionColumn[]): boolean {
  return columns.some((one) => one.column.otherOf === undefined && ticksOf(one) < one.column.profile.filled);
}

function planOption(
  { column, question, option }: OptionColumn,
  toCode: CodeMaker,
  says: { readonly saysNo?: true },
): PlannedChoice {
  const options: readonly ChoiceOption[] = [{ option, code: toCode(question, option), label: column.label }];
  const hasText = column.otherOf !== undefined;
  return {
    target: { type: 'choice', question, options, hasText, ...(hasText ? {} : says) },
    evidence: [{ code: 'choice-option', params: { question } }],
  };
}

/** The export says which options there are: each is an item, whether somebody ticked it or not. */
function planStatedList(
  { name, label, profile, choice }: ProfiledColumn,
  toCode: CodeMaker,
): PlannedChoice | undefined {
  if (choice?.type !== 'list' || !choice.options || profile.filled === 0) return undefined;
  const { separator, options } = choice;
  return {
    target: {
      type: 'choice',
      question: name,
      options: options.map((option) => ({ option, code: toCode(name, option), label: `${label}: ${option}` })),
      mark: { separator },
      hasText: false,
    },
    evidence: [{ code: 'choice-list', params: { separator, options: options.length } }],
  };
}

function planList({ name, label, profile, choice }: ProfiledColumn, toCode: CodeMaker): PlannedChoice | undefined {
  if (choice?.type !== 'list' || choice.options || !profile.options || !listsOptions(profile.options, choice.separator))
    return undefined;
  const { options, leftOut } = optionsOf(profile.options);
  if (options.length === 0) return undefined;
  const { separator, isTight } = choice;
  const evidence: Evidence[] = [
    { code: 'choice-list', params: { separator: separator.trim(), options: options.length } },
  ];
  const { joined } = profile.options;
  const holding = joined ? options.filter((option) => option.includes(separator.trim())).length : 0;
  if (holding > 0) evidence.push({ code: 'choice-joined', params: { separator: separator.trim(), options: holding } });
  if (leftOut > 0) evidence.push({ code: 'choice-left-out', params: { options: leftOut } });
  return {
    target: {
      type: 'choice',
      question: name,
      options: options.map((option) => ({ option, code: toCode(name, option), label: `${label}: ${option}` })),
      mark: { separator, ...(isTight ? { isTight } : {}), ...(joined ? { joined } : {}) },
      hasText: false,
    },
    evidence,
  };
}

/**
 * The multiple-choice columns by their index. What the layout takes for one is looked at in the cells: the same header stands
 * over the rows of a matrix. Columns the user said something about are left alone, and left out of their question.
 */
export function planChoices(
  columns: readonly ProfiledColumn[],
  isStated: (name: string) => boolean,
): ReadonlyMap<number, PlannedChoice> {
  const toCode = codeMaker(columns);
  const planned = new Map<number, PlannedChoice>();
  for (const group of optionGroups(columns)) {
    const own = group.filter(({ column }) => !isStated(column.name));
    if (!isMultipleChoice(own)) continue;
    const says = saysNo(own) ? { saysNo: true as const } : {};
    for (const option of own) planned.set(option.index, planOption(option, toCode, says));
  }
  for (const [index, column] of columns.entries()) {
    const list = isStated(column.name) ? undefined : (planStatedList(column, toCode) ?? planList(column, toCode));
    if (list) planned.set(index, list);
  }
  return planned;
}
