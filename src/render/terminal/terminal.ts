/** The document as text for a terminal of a given width, in the order in which it stands. */
import type { Block, Provenance, Report, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Renderer } from '../renderer.js';
import { speaksOfFigures, reportTitle } from '../opening.js';
import { say } from '../say.js';
import { blockLines } from './block-lines.js';
import { hangingLines, pageFor, titleLines, type Page } from './page.js';
import { textWidth } from './text-width.js';

function openingLines(page: Page, about: Provenance): readonly string[] {
  const level = { type: 'number', value: about.confidence, unit: 'level' } as const;
  const basis = message('report.basis', { level, version: about.version });
  const files = about.files.map(({ name, rows }) =>
    message('report.file', { name, rows: { type: 'number', value: rows, unit: 'count' } }),
  );
  const sentences = files.length === 0 ? [basis] : [message('report.files', { files }), basis];
  return [
    ...titleLines(page, reportTitle(about)),
    ...sentences.flatMap((sentence) => hangingLines(page, '', say(sentence, page.language))),
  ];
}

function underlined(page: Page, title: Message, stroke: '─' | '═'): readonly string[] {
  const lines = titleLines(page, title);
  return [...lines, stroke.repeat(Math.max(...lines.map(textWidth)))];
}

/** The title of a chapter stands once, before the first of its sections. */
function chapterLines(page: Page, { chapter }: Section, before: Section | undefined): readonly string[] {
  if (chapter === undefined || chapter.id === before?.chapter?.id) return [];
  return ['', '', ...underlined(page, chapter.title, '═')];
}

/** Sentences of one kind stand together; everything else is set apart by an empty line. */
const standsClose: ReadonlySet<Block['type']> = new Set(['finding', 'notice', 'definition']);

function sectionLines(page: Page, { title, blocks }: Section): readonly string[] {
  let place = 0;
  const lines = blocks.flatMap((block, at) => {
    if (block.type === 'finding') place += 1;
    const isClose = standsClose.has(block.type) && blocks[at - 1]?.type === block.type;
    return [...(isClose ? [] : ['']), ...blockLines(page, block, place)];
  });
  return ['', ...underlined(page, title, '─'), ...lines];
}

/** Plain lines, none wider than the terminal; colour only where the settings allow it. */
export const terminal: Renderer = (report: Report, settings) => {
  const page = pageFor(settings, report.about.confidence);
  const lines = [
    ...(speaksOfFigures(report) ? openingLines(page, report.about) : []),
    ...report.sections.flatMap((section, at) => [
      ...chapterLines(page, section, report.sections[at - 1]),
      ...sectionLines(page, section),
    ]),
  ];
  return `${lines.join('\n').replace(/^\n+/, '')}\n`;
};
