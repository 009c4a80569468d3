/** What a quarterly report is composed of: what every topic answered, and where it all came from. */
import type { LossAudit } from '../../domain/loss-audit.js';
import type { Block, Provenance, Section } from '../../report/document.js';
import type { AnalysisContext, AnalysisResult } from '../analysis.js';
import type { Topic } from '../topics.js';

export interface Material {
  readonly context: AnalysisContext;
  readonly about: Provenance;
  /** The filters in force. */
  readonly preface: readonly Block[];
  readonly surveys: readonly Section[];
  /** In the order of the topics. */
  readonly results: ReadonlyMap<Topic, AnalysisResult>;
  readonly reading: Section;
  readonly audit: Section;
  readonly lossAudits: readonly LossAudit[];
}
