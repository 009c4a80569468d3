/** Puts sections, findings and figures together into the one document: findings first, at most seven. */
import type { LossAudit } from '../domain/loss-audit.js';
import { message } from '../text/message.js';
import { number } from './build.js';
import type { Block, Figure, Finding, Provenance, Report, Section, Verdict } from './document.js';

/** A page of findings nobody reads is no better than a dashboard. */
const mostFindings = 7;

export interface ReportParts {
  readonly about: Provenance;
  readonly sections: readonly Section[];
  /** What must be read before the findings: the filters in force. */
  readonly preface?: readonly Block[];
  /** Heavier goes first; equal weights keep their order. */
  readonly findings: readonly { readonly weight: number; readonly finding: Finding }[];
  readonly figures: readonly Figure[];
  readonly lossAudits?: readonly LossAudit[];
  readonly verdicts?: readonly Verdict[];
}

type Ranked = ReportParts['findings'];

const byWeight = (findings: Ranked): Ranked => findings.toSorted((a, b) => b.weight - a.weight);

/** Its own place before everything else: a filter is no finding, and no figure may be read without it. */
function prefaceSection({ preface = [] }: ReportParts): readonly Section[] {
  if (preface.length === 0) return [];
  return [{ id: 'filters', title: message('section.filters'), blocks: preface }];
}

function findingsSection({ findings }: ReportParts): readonly Section[] {
  if (findings.length === 0) return [];
  const heaviest = byWeight(findings).slice(0, mostFindings);
  const left = findings.length - heaviest.length;
  const rest: readonly Block[] =
    left > 0 ? [{ type: 'paragraph', text: message('section.findings.more', { left: number(left, 'count') }) }] : [];
  return [
    {
      id: 'findings',
      title: message('section.findings'),
      blocks: [...heaviest.map(({ finding }) => finding), ...rest],
    },
  ];
}

/** The document of a run. */
export function assembleReport(parts: ReportParts): Report {
  const { about, sections, findings, figures, lossAudits, verdicts } = parts;
  const further = byWeight(findings).slice(mostFindings);
  return {
    schema: 'crm-sat/report@1',
    formatVersion: 1,
    about,
    sections: [...prefaceSection(parts), ...findingsSection(parts), ...sections],
    ...(further.length > 0 ? { furtherFindings: further.map(({ finding }) => finding) } : {}),
    ...(lossAudits ? { lossAudits } : {}),
    ...(verdicts ? { verdicts } : {}),
    results: figures,
  };
}
