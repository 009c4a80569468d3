/** Is the file the responses of a SurveyMonkey survey: questions in the first row, their options and rows in the second? */
import { comparableName, comparableWords } from '../../domain/comparable-name.js';
import { fieldTable } from '../../domain/fields.js';
import type { Evidence } from '../../domain/import-audit.js';
import { labelSets } from '../../domain/label-sets.js';
import { withoutHtml } from './html-text.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { oneHeaderRow } from './one-header-row.js';
import { recogniseConstruct } from '../recognise-construct.js';
import { isSpreadAnswer } from './spread-answer.js';
import { filledCells, type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWord } from './tool-columns.js';
import { type AskedColumn, askedColumns, isWholeAnswer } from './two-header-rows.js';

const tool = 'SurveyMonkey';

// The Chinese headers are from memory (unchecked).
const respondent = ['respondent id', 'respondentid', '受访者 id'];
const collector = ['collector id', 'collectorid', '收集器 id'];

const targets: readonly (readonly [string, readonly string[]])[] = [
  ['response_id', respondent],
  // The link or mailing the person came by.
  ['channel', collector],
  ['started_at', ['start date', 'startdate', 'date created', '开始日期', '创建日期']],
  ['submitted_at', ['end date', 'enddate', 'date modified', '结束日期', '修改日期']],
  ['email', ['email address', '电子邮件地址']],
  ['ignore', ['ip address', 'first name', 'last name', 'firstname', 'lastname', 'ip 地址', '名字', '姓氏']],
];

const survey: SurveyTool = {
  own: new Map(targets.flatMap(([target, headers]) => headers.map((header) => [header, target] as const))),
};

const other =
  /^(?:other|others|其他|其它|その他|autre|otro|otra|outro|altro|sonstige[sr]?|andere)(?![\p{L}\p{N}])|please (?:specify|explain|describe)|请(?:注明|说明|具体说明|填写)/iu;
const remark = /^(?:comments?|additional comments?|comment field|备注|补充说明|意见)$/iu;
/** The parts of the tool's own question for an address; its rows are asked for a person, those of a rating are not. */
const addressParts = /^(?:name|full name|address(?: 2)?|zip\/postal code|email(?: address)?|phone(?: number)?)$/iu;

interface Part extends AskedColumn {
  /** What was answered, as far as the file was read ahead. */
  readonly filled: readonly string[];
  /** The number of the option, which stands instead of it in an export of numerical values. */
  readonly number: number;
}

type Group = readonly Part[];

/** The option itself, or its number. */
function isTick({ part = '', number }: Part, cell: string): boolean {
  return cell.trim() === String(number) || comparableWords(cell) === comparableWords(part);
}

const repeatsOption = (part: Part): boolean => part.filled.every((cell) => isTick(part, cell));

/** Words, not ratings: more than half of what was answered occurs once. */
function isTyped(filled: readonly string[]): boolean {
  const isNumber = filled.some((cell) => Number.isFinite(Number(cell)));
  return filled.length > 0 && !isNumber && new Set(filled).size * 2 > filled.length;
}

/** Text beside the options: by the tool's own words for it, or the last column where all others repeat their header. */
function isBeside(part: Part, group: Group): boolean {
  if (part.part === undefined) return false;
  if (other.test(part.part)) return true;
  if (part.filled.length > 0 && repeatsOption(part)) return false;
  if (remark.test(part.part)) return true;
  const others = group.filter((one) => one !== part);
  return part === group.at(-1) && others.length >= 2 && others.every(repeatsOption) && isTyped(part.filled);
}

function isField(question: string): boolean {
  const key = comparableName(question);
  return fieldTable.response.some(({ name, aliases }) => [name, ...aliases].some((one) => comparableName(one) === key));
}

function groupsOf(headerRows: SampleRows, sample: SampleRows): readonly Group[] {
  const answers = sample.slice(1);
  const groups = new Map<string, Part[]>();
  for (const column of askedColumns(headerRows)) {
    const key = column.isOwn ? `own ${column.index}` : column.question;
    const group = groups.get(key) ?? [];
    group.push({ ...column, filled: filledCells(answers, column.index), number: group.length + 1 });
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface Shape {
  readonly group: Group;
  readonly beside: ReadonlySet<Part>;
  readonly options: readonly Part[];
  /** Every option a column of its own although only one could be chosen. */
  readonly isSpread: boolean;
}

function shapeOf(group: Group, sample: SampleRows): Shape {
  const beside = new Set(group.filter((part) => isBeside(part, group)));
  const options = group.filter((part) => part.part !== undefined && !beside.has(part));
  const rows = sample.slice(2).map((row) => options.map(({ index }) => row[index] ?? ''));
  const words = options.map(({ part = '' }) => part);
  return { group, beside, options, isSpread: options.every(repeatsOption) && isSpreadAnswer(words, rows) };
}

function nameOf({ question, part }: Part, { isSpread, options }: Shape): string {
  return part === undefined || (isSpread && part === options[0]?.part) ? question : `${question} - ${part}`;
}

/** A number or a label of a scale: the rows of a matrix may be called Phone and Email too. */
const isRating = (cell: string): boolean =>
  /^\d{1,2}$/.test(cell.trim()) || labelSets.some(({ steps }) => steps.flat().includes(comparableWords(cell)));

/** The header by which a question for a person is recognised: of a question for an address each of its parts. */
function askedBy(part: Part, shape: Shape): string {
  const parts = shape.options.filter((one) => addressParts.test(one.part ?? '') && !repeatsOption(one));
  const isAddress = parts.length >= 2 && !parts.some(({ filled }) => filled.some(isRating));
  return isAddress && part.part !== undefined ? part.part : nameOf(part, shape);
}

/** An answer that was typed and whose question says nothing more definite is a comment. */
function isComment({ question, isOpen, filled }: Part): boolean {
  return isOpen && isTyped(filled) && !isField(question) && recogniseConstruct(question) === undefined;
}

/** What the column is to the other columns of its question, whose first answer stands under the name `column`. */
function relation(part: Part, { beside, options, isSpread }: Shape, column: string): Partial<ColumnHeader> {
  const isChoice = options.length > 1 && !isSpread;
  const choice = { type: 'option', question: part.question, option: part.part ?? '' } as const;
  if (beside.has(part)) {
    // Beside the rows of a matrix it is a remark about all of them.
    if (isChoice && !options.every(repeatsOption)) return { target: 'comment' };
    return { ...(isChoice ? { choice } : {}), otherOf: column };
  }
  if (isSpread) return { answerFor: { column, answer: part.part ?? '' } };
  if (isComment(part)) return { target: 'comment' };
  return isChoice ? { choice } : {};
}

function columns(headerRows: SampleRows, rows: SampleRows = headerRows): readonly ColumnHeader[] {
  const sample = rows.map((cells) => cells.map(withoutHtml));
  const shapes = groupsOf(headerRows, sample).map((group) => shapeOf(group, sample));
  const parts = shapes
    .flatMap((shape) => shape.group.map((part) => ({ part, shape })))
    .sort((one, next) => one.part.index - next.part.index);
  const named = oneHeaderRow([parts.map(({ part, shape }) => nameOf(part, shape))]);
  const asked = parts.map(({ part, shape }) => askedBy(part, shape));
  const known = surveyColumns([asked], [asked, ...sample.slice(2)], survey);
  return parts.map(({ part, shape }, at): ColumnHeader => {
    const { target, isPersonal } = known[at] ?? {};
    const header = { name: '', label: '', ...named[at] };
    if (target !== undefined) return { ...header, target, ...(isPersonal ? { isPersonal } : {}) };
    const first = shape.group.find((one) => !shape.beside.has(one)) ?? part;
    return { ...header, ...(part.isOwn ? {} : relation(part, shape, named[first.index]?.name ?? header.name)) };
  });
}

/**
 * The second row has nothing under the tool's own columns and names what stands under the questions. The number of the
 * respondent may have been taken out before the file was handed on.
 */
function detect(sample: SampleRows): Evidence | undefined {
  const below = sample[1] ?? [];
  const isEmptyBelow = (index: number): boolean => (below[index] ?? '').trim() === '';
  const heads = (sample[0] ?? []).filter((cell, index) => survey.own.has(headerWord(cell)) && isEmptyBelow(index));
  const has = (words: readonly string[]): boolean => heads.some((cell) => words.includes(headerWord(cell)));
  const parts = [...new Set(below.map(withoutHtml).filter((part) => part !== ''))];
  const usual = parts.filter(isWholeAnswer);
  const isNumbered = has(respondent) && headerWord(sample[0]?.[0] ?? '') === headerWord(heads[0] ?? '');
  const isSurvey = isNumbered
    ? has(collector) || usual.length > 0
    : has(collector) && heads.length >= 3 && usual.length > 0;
  if (parts.length === 0 || !isSurvey) return undefined;
  const words = [...usual, ...parts.filter((part) => !usual.includes(part))].slice(0, 3);
  const columns = heads.filter((cell) => [...respondent, ...collector].includes(headerWord(cell)));
  return {
    code: 'tool-header-rows',
    params: { tool, columns: columns.map((cell) => cell.trim()).join(', '), words: words.join(', ') },
  };
}

export const surveymonkey: Layout = {
  id: 'surveymonkey',
  tool,
  kind: 'response',
  headerRows: 2,
  detect,
  columns,
  textOf: withoutHtml,
  about: {
    recognisedBy: {
      en: 'Respondent ID first, with nothing under it in a second header row that names options or says Response; Collector ID where there is one',
      'zh-CN': '首列为 Respondent ID，其下第二行表头为空，第二行列出选项或写有 Response；通常另有 Collector ID',
    },
    exportAs: {
      en: 'All responses (not the summary), as CSV or XLSX, with the actual answer text in the cells. Condensed and expanded columns are both read.',
      'zh-CN': '全部回答（不是汇总），以 CSV 或 XLSX 导出，单元格选“实际答案文本”；精简列与展开列均可读取。',
    },
    special: [
      {
        en: 'A blank cell in the first row continues the question to its left. Rows of a matrix are items called `question - row`, options of a multiple-choice question `question: option`; HTML is left out of both.',
        'zh-CN':
          '首行的空白单元格延续其左侧的题目。矩阵的各行为题目，名为“题目 - 行”；多选题的选项名为“题目: 选项”；其中的 HTML 标记均去除。',
      },
      {
        en: 'In expanded columns one answer is spread over a column an option: where these are the labels of a scale they are gathered into one item again, and two ticks in one row count as outside the scale.',
        'zh-CN':
          '展开列把一个回答分散到每个选项一列：若选项构成一个量表，则合回一道题；同一行有两个勾选时计为超出量表。',
      },
      {
        en: 'With numerical values (1-n) in the cells nothing says which end is good, and a recommendation may run from 1 to 11: choose the actual answer text, or state --scale and --reverse.',
        'zh-CN':
          '单元格选“数值 (1-n)”时，无从得知哪一端为好，推荐意愿也可能为 1 至 11：请改选“实际答案文本”，或用 --scale 和 --reverse 说明。',
      },
      {
        en: 'No column tells whether somebody came to the end: an answer that was broken off is a response with blanks.',
        'zh-CN': '没有表示是否答完的列：中途退出的回答就是带有空白的回答。',
      },
      {
        en: 'Dates are written in the order of the account, mostly month first; where no date proves it, state --date-order.',
        'zh-CN': '日期按账户设置书写，多为月份在前；没有日期可证明顺序时，请用 --date-order 说明。',
      },
      { en: 'IP address and names of the person are not kept.', 'zh-CN': 'IP 地址和姓名不予保留。' },
    ],
  },
};
