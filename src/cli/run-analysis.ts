/** From an open database to the report: source, settings, the topics asked for, one document. */
import type { AnalysisContext, AnalysisResult, AnalysisSettings } from '../analyses/analysis.js';
import type { Earlier, WithoutDisclosure } from '../analyses/disclosure/without-disclosure.js';
import type { CountSource } from '../counts/count-source.js';
import type { FileReading } from '../domain/import-audit.js';
import type { LossAudit } from '../domain/loss-audit.js';
import { isProtected } from '../domain/surveys.js';
import type { Report } from '../report/document.js';
import type { Database } from '../storage/database.js';
import { analysisSettingsOf, surveysOf, topicsOf, type AnalysisFlags } from './analysis-options.js';
import { withCuts } from './cuts.js';
import type { WeightingCall } from './weighting-options.js';
import { provenanceOf } from './provenance.js';

export interface AnalysisRun {
  readonly database: Database;
  readonly readings: readonly FileReading[];
  readonly audits: readonly LossAudit[];
  readonly flags: AnalysisFlags & { readonly survey?: string };
  readonly weighting: Omit<WeightingCall, 'isTopicNamed'>;
  readonly depth: AnalysisSettings['depth'];
}

/** Where every row and cell went, as it may be shown here: by the rules of each survey. */
async function auditIn(source: CountSource, audits: readonly LossAudit[], settings: AnalysisSettings) {
  const { auditSection } = await import('../analyses/loss-audit.js');
  const { shownAudits } = await import('../analyses/audit/shown-audits.js');
  const { isForPublication, minimumGroup } = settings;
  const lossAudits = shownAudits(audits, { surveys: source.surveys(), isForPublication, minimumGroup });
  return { lossAudits, section: auditSection(lossAudits, 'short') };
}

/** The topics asked for, each whole or as an overview; again, with more hidden, as long as they give anything hidden away. */
async function runTopics({ flags, database }: AnalysisRun, context: AnalysisContext) {
  const { analyses } = await import('../analyses/index.js');
  const { withMoreToAsk } = await import('../analyses/overview.js');
  const { withoutDisclosure } = await import('../analyses/disclosure/without-disclosure.js');
  const { runTopic } = await import('../analyses/disclosure/guarded-topic.js');
  return withoutDisclosure(context, await earlierOf(database), (audited) =>
    topicsOf(flags).map((topic): AnalysisResult => {
      const result = runTopic({ topic, analysis: analyses[topic] }, audited);
      if (context.settings.depth === 'whole') return result;
      return { ...result, sections: withMoreToAsk(topic, result.sections) };
    }),
  );
}

const isRemembered = ({ path }: Database): boolean => path !== ':memory:';

/** What the database remembers of earlier reports. */
async function earlierOf(database: Database): Promise<Earlier> {
  if (!isRemembered(database)) return { groups: [], bases: undefined };
  const { readDisclosed } = await import('../storage/disclosure-ledger.js');
  const { openBases } = await import('../storage/open-bases.js');
  return { groups: readDisclosed(database), bases: openBases(database) };
}

/** Before the report leaves: one that was shown and not remembered could not be guarded against. */
async function remember(database: Database, asOf: string | undefined, found: WithoutDisclosure<unknown>) {
  if (!isRemembered(database)) return;
  const { saveDisclosed } = await import('../storage/disclosure-ledger.js');
  saveDisclosed(database, { asOf, groups: found.disclosed(), bases: found.bases() });
}

/** The answers and the surveys looked at, under the settings of the run. */
async function contextOf({ database, flags, weighting, depth }: AnalysisRun): Promise<AnalysisContext> {
  const { openCountSource } = await import('../storage/open-count-source.js');
  const { rememberCounts } = await import('../counts/remembered-counts.js');
  const source = rememberCounts(openCountSource(database));
  const surveys = withCuts(surveysOf(source, flags.survey), flags.cut, weighting.configuration);
  return { source, surveys, settings: { ...analysisSettingsOf(flags, { source, surveys }, weighting), depth } };
}

/** Runs the topics over what was imported. */
export async function runAnalysis(run: AnalysisRun): Promise<Report> {
  const { database, readings, audits, flags } = run;
  const { surveysSection } = await import('../analyses/surveys.js');
  const { filterNotice } = await import('../analyses/notices.js');
  const { readingSection, warningsBySurvey } = await import('../analyses/reading.js');
  const { referenceBlocks, referenceWarnings } = await import('../analyses/reading/references.js');
  const { readReferences } = await import('../storage/read-references.js');
  const { assembleReport } = await import('../report/assemble-report.js');
  const { disclosureNotices } = await import('../analyses/disclosure/notices.js');
  const context = await contextOf(run);
  const { source, surveys, settings } = context;
  const found = await runTopics(run, context);
  const results = found.made;
  const { confidence, asOf } = settings;
  const isWithholding = settings.isForPublication || surveys.some((survey) => isProtected(survey, settings));
  const detail = isWithholding ? { withholdBelow: settings.minimumGroup } : 'brief';
  const references = readReferences(database);
  const names = isWithholding ? 'none' : 'all';
  const audit = await auditIn(source, audits, settings);
  const notices = disclosureNotices(context, { isRemembered: isRemembered(database), because: found.because() });
  const warnings = warningsBySurvey(readings, detail, [...notices, ...referenceWarnings(references, names)]);
  const blocks = referenceBlocks(references, { detail: 'brief', names });
  const about = surveysSection({ ...context, ...(found.guard ? { guard: found.guard } : {}) }, warnings);
  await remember(database, asOf, found);
  return assembleReport({
    about: provenanceOf({ readings, confidence, asOf, isAsOfStated: flags.asOf !== undefined }),
    sections: [
      ...about,
      ...results.flatMap(({ sections }) => sections),
      readingSection({ files: readings, detail, references: blocks, isImport: false }),
      audit.section,
    ],
    preface: filterNotice(settings),
    findings: results.flatMap(({ findings }) => findings),
    figures: results.flatMap(({ figures }) => figures),
    lossAudits: audit.lossAudits,
  });
}
