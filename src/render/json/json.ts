/** The document as JSON: every message with its sentence, every number unrounded, every key in its fixed place. */
import type { ReportDocument } from '../../report/document-schema.js';
import type { Figure, Provenance } from '../../report/document.js';
import type { FigureDocument } from '../../report/figure-schema.js';
import type { Language } from '../../text/language.js';
import { escapeUnseen } from '../clean-text.js';
import type { Renderer } from '../renderer.js';
import { say } from '../say.js';
import { blockDocument } from './block-document.js';
import { lossAuditDocument } from './loss-audit-document.js';
import { picked } from './picked.js';
import { messageDocument } from './value-document.js';
import { verdictDocument } from './verdict-document.js';

const knownKeys = [
  'metric',
  'by',
  'survey',
  'period',
  'status',
  'value',
  'low',
  'high',
  'answers',
  'clusters',
  'statistic',
  'df',
  'p',
  'pAdjusted',
  'effect',
  'weighted',
  'method',
] as const;
/** No number has a place here, so that a withheld one cannot leak. */
const withheldKeys = [
  'metric',
  'by',
  'survey',
  'period',
  'status',
  'answers',
  'weighted',
  'method',
  'reason',
  'needed',
] as const;

function figureDocument(figure: Figure, language: Language): FigureDocument {
  const definition = say(figure.definition, language);
  const facts = figure.status === 'known' ? picked(figure, knownKeys) : picked(figure, withheldKeys);
  return { ...facts, definition } as FigureDocument;
}

function aboutDocument(about: Provenance): ReportDocument['about'] {
  return {
    ...picked(about, ['program', 'version', 'asOf', 'asOfOrigin', 'confidence']),
    files: about.files.map((file) => picked(file, ['name', 'sha256', 'rows'])),
  };
}

/** JSON has no word for these numbers and would write null, which no reader could tell from a missing key. */
function refuseNotFinite(_key: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw new RangeError('A number that is not finite must not be written.');
}

/** The `crm-sat/report@1` document, indented by two, ending in a newline. */
export const json: Renderer = (report, { language }) => {
  const document: ReportDocument = {
    schema: report.schema,
    formatVersion: report.formatVersion,
    about: aboutDocument(report.about),
    sections: report.sections.map(({ id, title, chapter, blocks }) => ({
      id,
      title: messageDocument(title, language),
      ...(chapter ? { chapter: { id: chapter.id, title: messageDocument(chapter.title, language) } } : {}),
      blocks: blocks.map((block) => blockDocument(block, language)),
    })),
    ...(report.furtherFindings
      ? { furtherFindings: report.furtherFindings.map((finding) => blockDocument(finding, language)) }
      : {}),
    ...(report.lossAudits ? { lossAudits: report.lossAudits.map(lossAuditDocument) } : {}),
    ...(report.verdicts ? { verdicts: report.verdicts.map((one) => verdictDocument(one, language)) } : {}),
    results: report.results.map((figure) => figureDocument(figure, language)),
  };
  return `${escapeUnseen(JSON.stringify(document, refuseNotFinite, 2))}\n`;
};
