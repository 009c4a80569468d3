/** The document as a workbook: findings first, a sheet for each topic, all figures unrounded, where every row and cell went. */
import writeExcelFile from 'write-excel-file/node';
import type { Report, Section } from '../../report/document.js';
import { message } from '../../text/message.js';
import { openingSentences } from '../opening-sentences.js';
import { reportTitle, speaksOfFigures } from '../opening.js';
import type { AnyRenderer } from '../renderer.js';
import { say } from '../say.js';
import { auditLines, resultLines } from './reckoning-sheets.js';
import { withFixedTimes } from './fixed-times.js';
import { layOut } from './lay-out.js';
import { blockLines, gap, sentence, type Book, type Line } from './sheet-lines.js';
import { sheetNames } from './sheet-names.js';

interface Page {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Lines of blocks; findings are numbered on from `before`. */
function linesOf({ blocks }: Pick<Section, 'blocks'>, book: Book, before = 0): readonly Line[] {
  let place = before;
  return blocks.flatMap((block) => {
    if (block.type === 'finding') place += 1;
    return blockLines(block, place, book);
  });
}

const countFindings = ({ blocks }: Section): number => blocks.filter(({ type }) => type === 'finding').length;

/** Title, what was read, and the findings: those of the report, and behind them those that found no place there. */
function summaryPage(report: Report, sections: readonly Section[], book: Book): Page {
  const said = (words: Parameters<typeof say>[0]): string => say(words, book.language);
  const further = report.furtherFindings ?? [];
  const lines = sections.flatMap((section) => [
    gap,
    sentence(said(section.title), 'heading'),
    ...linesOf(section, book),
    ...(section.id === 'findings' ? linesOf({ blocks: further }, book, countFindings(section)) : []),
  ]);
  return {
    title: said(message('sheet.summary')),
    lines: [
      sentence(said(reportTitle(report.about)), 'title'),
      ...openingSentences(report.about).map((one) => sentence(said(one))),
      ...lines,
    ],
  };
}

/** What stands together on a sheet: a chapter, or the sections of one topic. */
const groupOf = ({ id, chapter }: Section): string => (chapter ? `chapter:${chapter.id}` : (id.split(':')[0] ?? id));

function topicPages(sections: readonly Section[], book: Book): readonly Page[] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) groups.set(groupOf(section), [...(groups.get(groupOf(section)) ?? []), section]);
  return [...groups.values()].map((together) => {
    const [first] = together;
    const heading = first?.chapter?.title ?? first?.title;
    const title = heading ? say(heading, book.language) : '';
    const isAlone = together.length === 1 && !first?.chapter;
    const lines = together.flatMap((section) => [
      ...(isAlone ? [] : [gap, sentence(say(section.title, book.language), 'heading')]),
      ...linesOf(section, book),
    ]);
    return { title, lines: [sentence(title, 'title'), ...lines] };
  });
}

function pagesOf(report: Report, book: Book): readonly Page[] {
  const { sections, results, lossAudits = [] } = report;
  const last = sections.findIndex(({ id }) => id === 'findings');
  const isFirst = speaksOfFigures(report) || sections.length === 0;
  const opening = isFirst ? sections.slice(0, last + 1) : [];
  const title = (key: 'sheet.results' | 'sheet.loss-audit'): string => say(message(key), book.language);
  return [
    ...(isFirst ? [summaryPage(report, opening, book)] : []),
    ...topicPages(sections.slice(opening.length), book),
    ...(results.length > 0 ? [{ title: title('sheet.results'), lines: resultLines(results, book) }] : []),
    ...(lossAudits.length > 0 ? [{ title: title('sheet.loss-audit'), lines: auditLines(lossAudits) }] : []),
  ];
}

/** The bytes of the workbook: the same report gives the same bytes, whenever it is written. */
export const xlsx: AnyRenderer = async (report, { language }) => {
  const pages = pagesOf(report, { language, confidence: report.about.confidence });
  const names = sheetNames(pages.map(({ title }) => title));
  const sheets = pages.map(({ lines }, at) => layOut(names[at] ?? '', lines));
  return withFixedTimes(await writeExcelFile(sheets).toBuffer());
};
