/** The document as JSON: every message with its sentence, every number unrounded, every key in its fixed place. */
import type { ReportDocument } from '../../report/document-schema.js';
import type { Provenance } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import { escapeUnseen } from '../clean-text.js';
import type { Renderer } from '../renderer.js';
import { blockDocument } from './block-document.js';
import { resultDocuments } from './figure-document.js';
import { lossAuditDocument } from './loss-audit-document.js';
import { picked } from './picked.js';
import { messageDocument } from './value-document.js';
import { verdictDocument } from './verdict-document.js';

function aboutDocument(about: Provenance, language: Language): ReportDocument['about'] {
  return {
    ...picked(about, ['program', 'version']),
    ...(about.title ? { title: messageDocument(about.title, language) } : {}),
    ...picked(about, ['asOf', 'asOfOrigin', 'confidence']),
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
    about: aboutDocument(report.about, language),
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
    ...resultDocuments(report.results, language),
  };
  return `${escapeUnseen(JSON.stringify(document, refuseNotFinite, 2))}\n`;
};
