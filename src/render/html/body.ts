/** In which order do the parts of a page stand, and under which headings? */
import type { Report, Section } from '../../report/document.js';
import { message } from '../../text/message.js';
import { reportTitle, speaksOfFigures } from '../opening.js';
import { blocksOf } from './blocks.js';
import { contentsOf, type Entry } from './contents.js';
import { element, type Content, type Markup } from './markup.js';
import { checksumsOf, factsOf } from './opening.js';
import type { Page } from './page.js';
import { prose } from './prose.js';

/** The name of the page: of a report on data its own, of a list or an explanation that of its first section. */
export function titleOf(report: Report, page: Page): string {
  const first = report.sections[0]?.title;
  if (!speaksOfFigures(report) && first !== undefined) return page.say(first);
  // Where the day comes from is said among the facts below.
  const { about } = report;
  return page.say(reportTitle(about.asOfOrigin === 'unknown' ? about : { ...about, asOfOrigin: 'stated' }));
}

interface PlacedSection {
  readonly section: Section;
  readonly id: string;
}
/** Neighbouring sections of one chapter, or one section without. */
interface Part {
  readonly chapter?: { readonly id: string; readonly title: string };
  readonly sections: readonly PlacedSection[];
}

function partsOf(sections: readonly Section[], page: Page): readonly Part[] {
  const runs: Section[][] = [];
  for (const section of sections) {
    const run = runs.at(-1);
    const chapter = run?.[0]?.chapter?.id;
    if (run && chapter !== undefined && chapter === section.chapter?.id) run.push(section);
    else runs.push([section]);
  }
  return runs.map((run) => {
    const chapter = run[0]?.chapter;
    return {
      ...(chapter ? { chapter: { id: page.id(`chapter-${chapter.id}`), title: page.say(chapter.title) } } : {}),
      sections: run.map((section) => ({ section, id: page.id(section.id) })),
    };
  });
}

function sectionOf({ section, id }: PlacedSection, heading: 'h2' | 'h3', page: Page): Markup {
  return element(
    'section',
    { 'aria-labelledby': id },
    element(heading, { id }, prose(page.say(section.title))),
    blocksOf(section.blocks, page),
  );
}

function partOf({ chapter, sections }: Part, page: Page): Content {
  if (chapter === undefined) return sections.map((section) => sectionOf(section, 'h2', page));
  return element(
    'section',
    { class: 'chapter', 'aria-labelledby': chapter.id },
    element('h2', { id: chapter.id }, prose(chapter.title)),
    sections.map((section) => sectionOf(section, 'h3', page)),
  );
}

function entriesOf(parts: readonly Part[], page: Page): readonly Entry[] {
  return parts.flatMap(({ chapter, sections }) => {
    const entries = sections.map(({ section, id }) => ({ id, title: page.say(section.title), entries: [] }));
    return chapter === undefined ? entries : [{ ...chapter, entries }];
  });
}

/** Of a list or an explanation the first title is that of the page and stands once. */
function untitledStart(report: Report, page: Page): Content {
  return speaksOfFigures(report) ? undefined : blocksOf(report.sections[0]?.blocks ?? [], page);
}

/** Skip link, masthead, contents, the parts, and what the files are known by. */
export function bodyOf(report: Report, page: Page): Markup {
  const hasFigures = speaksOfFigures(report);
  const [top, main] = [page.id('top'), page.id('report')];
  const parts = partsOf(hasFigures ? report.sections : report.sections.slice(1), page);
  const contents = contentsOf(entriesOf(parts, page), page);
  return element(
    'body',
    // Without contents nothing needs the column beside the text.
    contents === undefined ? { class: 'short' } : {},
    element('a', { class: 'skip', href: `#${main}` }, page.say(message('page.skip'))),
    element(
      'header',
      { class: 'masthead', id: top },
      element('h1', {}, prose(titleOf(report, page))),
      hasFigures ? factsOf(report.about, page) : undefined,
    ),
    contents,
    element(
      'main',
      { id: main, tabindex: -1 },
      untitledStart(report, page),
      parts.map((part) => partOf(part, page)),
    ),
    hasFigures ? checksumsOf(report.about, page) : undefined,
  );
}
