/** The document as Markdown with the tables of GitHub: headings, numbered findings, notes. */
import type { Report, Section } from '../../report/document.js';
import type { Message } from '../../text/message.js';
import { openingSentences } from '../opening-sentences.js';
import { reportTitle, speaksOfFigures } from '../opening.js';
import type { Renderer } from '../renderer.js';
import { say } from '../say.js';
import { blockLines, type Sheet } from './block-lines.js';
import { inlineText, lineText } from './escape.js';

const headingLine = (title: Message, level: number, { language }: Sheet): string =>
  `${'#'.repeat(level)} ${inlineText(say(title, language).trim())}`;

/** Findings that follow one another are one list; everything else is set apart by an empty line. */
function sectionLines({ title, blocks }: Section, level: number, sheet: Sheet): readonly string[] {
  let place = 0;
  const lines = blocks.flatMap((block, at) => {
    if (block.type === 'finding') place += 1;
    const isNextOfList = block.type === 'finding' && blocks[at - 1]?.type === 'finding';
    return [...(isNextOfList ? [] : ['']), ...blockLines(block, place, sheet)];
  });
  return ['', headingLine(title, level, sheet), ...lines];
}

/** The title of a chapter stands once, before the first of its sections. */
function chapterLines(
  at: number,
  level: number,
  { sections, sheet }: { readonly sections: Report['sections']; readonly sheet: Sheet },
): readonly string[] {
  const chapter = sections[at]?.chapter;
  if (chapter === undefined || chapter.id === sections[at - 1]?.chapter?.id) return [];
  return ['', headingLine(chapter.title, level, sheet)];
}

function openingLines({ about }: Report, sheet: Sheet): readonly string[] {
  const sentences = openingSentences(about).flatMap((said) => ['', lineText(say(said, sheet.language))]);
  return [headingLine(reportTitle(about), 1, sheet), ...sentences];
}

/** Plain text ending in a newline; each level of the report is a level of headings. */
export const markdown: Renderer = (report, { language }) => {
  const { sections, about } = report;
  const sheet: Sheet = { language, confidence: about.confidence };
  const hasTitle = speaksOfFigures(report);
  const top = hasTitle ? 2 : 1;
  const lines = [
    ...(hasTitle ? openingLines(report, sheet) : []),
    ...sections.flatMap((section, at) => [
      ...chapterLines(at, top, { sections, sheet }),
      ...sectionLines(section, section.chapter ? top + 1 : top, sheet),
    ]),
  ];
  return `${lines.join('\n').replace(/^\n+/, '')}\n`;
};
