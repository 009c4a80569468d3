/** From an open database to the report: source, settings, the topics asked for, one document. */
import type { AnalysisContext, AnalysisResult, AnalysisSettings } from '../analyses/analysis.js';
import type { CountSource } from '../counts/count-source.js';
import type { Material } from '../analyses/quarterly/material.js';
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
  /** Further analyses of the same source follow in this run: together they must not give away more than one. */
  readonly isOneOfSeveral?: true;
}

/** Where every row and cell went, as it may be shown here: by the rules of each survey. */
async function auditIn(source: CountSource, audits: readonly LossAudit[], settings: AnalysisSettings) {
  const { auditSection } = await import('../analyses/loss-audit.js');
  const { shownAudits } = await import('../analyses/audit/shown-audits.js');
  const { isForPublication, minimumGroup } = settings;
  const lossAudits = shownAudits(audits, { surveys: source.surveys(), isForPublication, minimumGroup });
  return { lossAudits, section: auditSection(lossAudits, 'short') };
}

const nothing: AnalysisResult = { sections: [], findings: [], figures: [] };

/** The topics asked for, each whole or as an overview; again, with more hidden, as long as they give anything hidden away. */
async function runTopics({ flags, database, isOneOfSeveral }: AnalysisRun, context: AnalysisContext) {
  const { analyses } = await import('../analyses/index.js');
  const { withMoreToAsk } = await import('../analyses/overview.js');
  const { withoutDisclosure } = await import('../analyses/disclosure/without-disclosure.js');
  const { readDisclosed, saveDisclosed } = await import('../storage/disclosure-ledger.js');
  const { disclosureNotices } = await import('../analyses/disclosure/notices.js');
  const isRemembered = database.path !== ':memory:';
  const isKept = isRemembered || isOneOfSeveral === true;
  const earlier = isKept ? readDisclosed(database) : [];
  const found = withoutDisclosure(context, earlier, (audited) =>
    topicsOf(flags).map((topic): AnalysisResult => {
      const result = analyses[topic].run(audited);
      if (context.settings.depth === 'whole') return result;
      return { ...result, sections: withMoreToAsk(topic, result.sections) };
    }),
  );
  // Before the report leaves: one that was shown and not remembered could not be guarded against.
  if (isKept) saveDisclosed(database, context.settings.asOf, found.disclosed());
  const results = new Map(topicsOf(flags).map((topic, at) => [topic, found.made[at] ?? nothing] as const));
  const { inexactNotices } = await import('../analyses/inexact-values.js');
  const notices = disclosureNotices(context, { isRemembered, because: found.because });
  return { results, notices: [...notices, ...inexactNotices(context.source)] };
}

/** Everything the topics answer over what was imported, and where it came from. */
export async function answerTopics(run: AnalysisRun): Promise<Material> {
  const { database, readings, audits, flags, weighting, depth } = run;
  const { openCountSource } = await import('../storage/open-count-source.js');
  const { rememberCounts } = await import('../counts/remembered-counts.js');
  const { surveysSection } = await import('../analyses/surveys.js');
  const { filterNotice } = await import('../analyses/notices.js');
  const { readingSection, warningsBySurvey } = await import('../analyses/reading.js');
  const { referenceBlocks, referenceWarnings } = await import('../analyses/reading/references.js');
  const { readReferences } = await import('../storage/read-references.js');
  const source = rememberCounts(openCountSource(database));
  const surveys = withCuts(surveysOf(source, flags.survey), flags.cut, weighting.configuration);
  const settings = { ...analysisSettingsOf(flags, { source, surveys }, weighting), depth };
  const context = { source, surveys, settings };
  const { results, notices } = await runTopics(run, context);
  const { confidence, asOf } = settings;
  const isWithholding = settings.isForPublication || surveys.some((survey) => isProtected(survey, settings));
  const detail = isWithholding ? { withholdBelow: settings.minimumGroup } : 'brief';
  const references = readReferences(database);
  const names = isWithholding ? 'none' : 'all';
  const audit = await auditIn(source, audits, settings);
  const warnings = warningsBySurvey(readings, detail, [...notices, ...referenceWarnings(references, names)]);
  const blocks = referenceBlocks(references, { detail: 'brief', names });
  return {
    context,
    about: provenanceOf({ readings, confidence, asOf, isAsOfStated: flags.asOf !== undefined }),
    preface: filterNotice(settings),
    surveys: surveysSection(context, warnings),
    results,
    reading: readingSection({ files: readings, detail, references: blocks, isImport: false }),
    audit: audit.section,
    lossAudits: audit.lossAudits,
  };
}

/** The topics asked for as one document, in their order. */
export async function runAnalysis(run: AnalysisRun): Promise<Report> {
  const { assembleReport } = await import('../report/assemble-report.js');
  const { about, preface, surveys, results, reading, audit, lossAudits } = await answerTopics(run);
  const answers = [...results.values()];
  return assembleReport({
    about,
    sections: [...surveys, ...answers.flatMap(({ sections }) => sections), reading, audit],
    preface,
    findings: answers.flatMap(({ findings }) => findings),
    figures: answers.flatMap(({ figures }) => figures),
    lossAudits,
  });
}
