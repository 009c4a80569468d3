/** The quarterly report: one document for people who were not there, from what was measured to whom to call. */
import { assembleReport } from '../report/assemble-report.js';
import type { Block, Chapter, Provenance, Report, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { appendixSections } from './quarterly/appendix.js';
import { atAGlance, type EarlierFigures } from './quarterly/at-a-glance.js';
import { chaptersOfTopics, type ChapterId, type TopicChapter } from './quarterly/chapters.js';
import type { Material } from './quarterly/material.js';
import { withNextStep } from './quarterly/next-steps.js';

const chapterOf = (id: ChapterId): Chapter => ({ id, title: message(`chapter.${id}`) });

const inChapter = (id: ChapterId, sections: readonly Section[]): readonly Section[] =>
  sections.map((section) => ({ ...section, chapter: chapterOf(id) }));

const hasFigures = ({ blocks }: Section): boolean =>
  blocks.some(({ type }) => type === 'table' || type === 'quadrant' || type === 'key-figures');

/** What brings the records a chapter lacks. */
const commandFor: Readonly<Record<TopicChapter, string>> = {
  roles: 'crm-sat import responses.csv contacts.csv',
  loyalty: 'crm-sat import customers.csv renewals.csv',
  outcomes: 'crm-sat import outcomes.csv',
  service: 'crm-sat import tickets.csv',
  trust: 'crm-sat import invitations.csv tickets.csv',
  drivers: 'crm-sat import responses.csv',
  change: 'crm-sat import responses.csv --period 2026Q2',
  accounts: 'crm-sat import customers.csv responses.csv',
};

/** What a chapter without any figure would need; its topics have said what they could not find. */
function missing(id: TopicChapter, sections: readonly Section[]): readonly Section[] {
  if (sections.some(hasFigures)) return [];
  const text = message(`missing.${id}`, { command: commandFor[id] });
  const block: Block = { type: 'notice', id: `missing:${id}`, level: 'note', text };
  return [
    { id: `missing:${id}`, title: message('missing.title', { chapter: message(`chapter.${id}`) }), blocks: [block] },
  ];
}

function topicChapters({ results }: Material): readonly Section[] {
  return (Object.keys(chaptersOfTopics) as TopicChapter[]).flatMap((id) => {
    const sections = chaptersOfTopics[id].flatMap((topic) => results.get(topic)?.sections ?? []);
    return inChapter(id, [...sections, ...missing(id, sections)]);
  });
}

/** Its own name, where it speaks of a period. */
function titleOf({ context: { settings }, about: { asOf } }: Material): Pick<Provenance, 'title'> {
  const { where, compare } = settings;
  const day = asOf ?? message('word.unknown-day');
  if (where.period === undefined) return {};
  const periods = { periods: [...where.period], day };
  if (compare === undefined) return { title: message('report.title.of-periods', periods) };
  return { title: message('report.title.of-periods-compared', { ...periods, compare }) };
}

/** Findings that found no place on the first page: at the end, for whoever reads on. */
function furtherSection({ furtherFindings = [] }: Report): readonly Section[] {
  if (furtherFindings.length === 0) return [];
  return [{ id: 'further-findings', title: message('appendix.further-findings'), blocks: furtherFindings }];
}

/** The line that points to the findings left out points to their place in this document. */
const pointingToEnd = ({ blocks, ...section }: Section): Section => ({
  ...section,
  blocks: blocks.map((block): Block => {
    if (block.type !== 'paragraph' || block.text.key !== 'section.findings.more') return block;
    return { ...block, text: message('section.findings.more-at-end', { left: block.text.params['left'] ?? '' }) };
  }),
});

/** Composes the document. Findings first, each with what to do next; every chapter stands, with data or with what it lacks. */
export function quarterlyReport(material: Material, earlier?: EarlierFigures): Report {
  const results = [...material.results.values()];
  const figures = results.flatMap((one) => one.figures);
  const report = assembleReport({
    about: { ...material.about, ...titleOf(material) },
    sections: [],
    findings: results.flatMap(({ findings }) =>
      findings.map(({ weight, finding }) => ({ weight, finding: withNextStep(finding) })),
    ),
    figures,
    lossAudits: material.lossAudits,
  });
  const glance = atAGlance(figures, { isOfPeriod: material.context.settings.where.period !== undefined, earlier });
  const glanceSection: readonly Section[] =
    glance.length > 0 ? [{ id: 'glance', title: message('glance.title'), blocks: glance }] : [];
  const filters: readonly Section[] =
    material.preface.length > 0 ? [{ id: 'filters', title: message('section.filters'), blocks: material.preface }] : [];
  return {
    ...report,
    sections: [
      ...inChapter('cover', [...filters, ...material.surveys]),
      ...inChapter('summary', [...report.sections.map(pointingToEnd), ...glanceSection]),
      ...topicChapters(material),
      ...inChapter('appendix', [...furtherSection(report), ...appendixSections(material, figures)]),
    ],
  };
}
