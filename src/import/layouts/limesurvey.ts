/** Is the file the responses of a LimeSurvey questionnaire, headed by codes, by texts or by both? */
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { blanks, keysOf, submitDate, survey } from './limesurvey-columns.js';
import { headerStyle, type LimeHeader, limeHeaders } from './limesurvey-headers.js';
import { oneHeaderRow } from './one-header-row.js';
import { surveyColumns } from './survey-columns.js';
import { toolColumns } from './tool-columns.js';

const tool = 'LimeSurvey';

const required = {
  codes: ['id', 'submitdate', 'lastpage'],
  texts: ['response id', 'date submitted', 'last page'],
} as const;

const other = /^(?:other|others|sonstiges|autre|otro|altro|其他|其它)$/iu;
const comment = /^(?:comment|kommentar|commentaire|comentario|commento|评论|备注)$/iu;

type Run = readonly LimeHeader[];

/** Neighbouring columns of one question. Two questions may have the same text: a part that comes back begins the next one. */
function runsOf(headers: readonly LimeHeader[]): readonly Run[] {
  const runs: LimeHeader[][] = [];
  const keyOf = ({ part = '', isDual, index }: LimeHeader): string => (isDual ? `${part} ${index}` : part);
  for (const header of headers) {
    const run = runs.at(-1);
    const belongs = run?.[0]?.question === header.question && !run.some((one) => keyOf(one) === keyOf(header));
    if (run && belongs) run.push(header);
    else runs.push([header]);
  }
  return runs;
}

function isOther({ part = '', partLabel = '' }: LimeHeader): boolean {
  return other.test(part) || other.test(partLabel);
}

/** Index of the column beside which this one was written: its option (`SQ001comment`), or the question itself. */
function besideOf(header: LimeHeader, run: Run): number | undefined {
  const { part = '', partLabel = '' } = header;
  const [first] = run;
  if (first === undefined || part === '') return undefined;
  const option = run.find((one) => one.part !== undefined && one.part !== '' && part === `${one.part}comment`);
  if (option) return option.index;
  const isBeside = isOther(header) || comment.test(part) || comment.test(partLabel);
  return isBeside && first !== header ? first.index : undefined;
}

/** What each column of a question is to the others; `names` are those of all columns. */
function related(run: Run, question: string, names: readonly string[]): ReadonlyMap<number, Partial<ColumnHeader>> {
  // A single choice has a column of its own, beside which `other` stands; of several each is a column.
  const hasOwn = run[0]?.part === undefined;
  const options = run.filter((one) => besideOf(one, run) === undefined);
  const isChoice = !hasOwn && options.length > 1 && options.every(({ isDual }) => !isDual);
  return new Map(
    run.map((one): readonly [number, Partial<ColumnHeader>] => {
      const beside = besideOf(one, run);
      const choice = { type: 'option', question, option: one.partLabel ?? one.part ?? '' } as const;
      const otherOf = beside === undefined ? {} : { otherOf: names[beside] ?? '' };
      const isOption = isChoice && (beside === undefined || isOther(one));
      return [one.index, { ...otherOf, ...(isOption ? { choice } : {}) }];
    }),
  );
}

function columns(headerRows: SampleRows, sample: SampleRows = headerRows): readonly ColumnHeader[] {
  const headers = limeHeaders(headerRows[0] ?? []);
  const keys = keysOf(headers);
  const known = surveyColumns([keys], [keys, ...sample.slice(1)], survey);
  const named = oneHeaderRow([headers.map(({ name }) => name)]);
  const names = named.map(({ name }) => name);
  const times = new Map<string, number>();
  const open = headers.filter(({ index }) => known[index]?.target === undefined);
  const relations = runsOf(open).flatMap((run) => {
    const { question = '' } = run[0] ?? {};
    const count = (times.get(question) ?? 0) + 1;
    times.set(question, count);
    return [...related(run, count === 1 ? question : `${question} (${count})`, names)];
  });
  const relationOf = new Map(relations);
  return headers.map(({ index, label }): ColumnHeader => {
    const { target, isPersonal } = known[index] ?? {};
    const name = names[index] ?? '';
    const header = { name, label: label || name };
    if (target === undefined) return { ...header, ...relationOf.get(index) };
    const translate = target === 'submitted_at' ? { translate: submitDate } : {};
    return { ...header, target, ...translate, ...(isPersonal ? { isPersonal } : {}) };
  });
}

export const limesurvey: Layout = {
  id: 'limesurvey',
  tool,
  kind: 'response',
  headerRows: 1,
  blanks,
  detect: (sample) => {
    const [header = []] = sample;
    const style = headerStyle(header);
    if (style !== 'both') return style && toolColumns(tool, sample, required[style]);
    const found = header.filter((cell) => /^(?:id|submitdate|lastpage)\. /i.test(cell.trim()));
    return { code: 'tool-columns', params: { tool, columns: found.map((cell) => cell.trim()).join(', ') } };
  },
  columns,
  about: {
    recognisedBy: {
      en: 'headed by codes (id, submitdate, lastpage), texts (Response ID, Date submitted, Last page) or both',
      'zh-CN': '表头为代码（id、submitdate、lastpage）、文字（Response ID、Date submitted、Last page）或两者',
    },
    exportAs: {
      en: 'Responses, Export, Export results, as CSV: with question codes, full texts or both, answer codes or full answers.',
      'zh-CN': '“答卷”中的“导出结果”，CSV；题目代码、完整题干或两者，答案代码或完整答案均可。',
    },
    special: [
      {
        en: 'An answer that was only begun is kept: it has no date of submission.',
        'zh-CN': '未完成的答卷予以保留：没有提交日期。',
      },
      {
        en: 'Subquestions are items of their question; a comment or “other” stays beside its option.',
        'zh-CN': '子题归于其题目；评论与“其他”留在其选项旁。',
      },
      {
        en: 'Where boxes that were not ticked say so, an empty one is no answer.',
        'zh-CN': '未勾选的选项如有注明，则空白单元格表示未作答。',
      },
      {
        en: 'The day 1980-01-01 of an anonymous survey is no date; times, files and computed answers are not read.',
        'zh-CN': '匿名调查的 1980-01-01 不是日期；用时、文件和计算得出的答案不予读取。',
      },
      {
        en: 'Answer codes such as A1 are groups, not ratings: export full answers.',
        'zh-CN': 'A1 之类的答案代码只是分组，不是评分：请导出完整答案。',
      },
    ],
  },
};
