/** From an open database to the report: source, settings, the topics asked for, one document. */
import type { AnalysisContext, AnalysisResult, AnalysisSettings } from '../analyses/analysis.js';
import type { Earlier, WithoutDisclosure } from '../analyses/disclosure/without-disclosure.js';
import type { CountSource } from '../counts/count-source.js';
import type { Material } from '../analyses/quarterly/material.js';
import type { FileReading } from '../domain/import-audit.js';
import type { LossAudit } from '../domain/loss-audit.js';
import { isProtected } from '../domain/surveys.js';
import type { Topic } from '../analyses/topics.js';
import type { Report } from '../report/document.js';
import type { Database } from '../storage/database.js';
import type { readReferences } from '../storage/read-references.js';
import { analysisSettingsOf, surveysOf, topicsOf, type AnalysisFlags } from './analysis-options.js';
import { withCuts } from './cuts.js';
import { isRemembered, keptReport } from './kept-report.js';
import type { WeightingCall } from './weighting-options.js';
import { programBuild } from './program-build.js';
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
  /** Told of each topic before it is answered. */
  readonly onTopic?: (topic: Topic) => void;
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
async function runTopics(run: AnalysisRun, context: AnalysisContext) {
  const { analyses } = await import('../analyses/index.js');
  const { withMoreToAsk } = await import('../analyses/overview.js');
  const { withoutDisclosure } = await import('../analyses/disclosure/without-disclosure.js');
  const { runTopic } = await import('../analyses/disclosure/guarded-topic.js');
  return withoutDisclosure(context, await earlierOf(run), (audited) => {
    const answered = topicsOf(run.flags).map((topic): readonly [Topic, AnalysisResult] => {
      run.onTopic?.(topic);
      const result = runTopic({ topic, analysis: analyses[topic] }, audited);
      if (context.settings.depth === 'whole') return [topic, result];
      return [topic, { ...result, sections: withMoreToAsk(topic, result.sections) }];
    });
    return new Map(answered);
  });
}

/** Later reports must know of this one: those on the same file, and those of the same run. */
const isKept = ({ database, isOneOfSeveral }: AnalysisRun): boolean =>
  isRemembered(database) || isOneOfSeveral === true;

/** What the database remembers of earlier reports. */
async function earlierOf(run: AnalysisRun): Promise<Earlier> {
  if (!isKept(run)) return { groups: [], bases: undefined };
  const { readDisclosed } = await import('../storage/disclosure-ledger.js');
  const { openBases } = await import('../storage/open-bases.js');
  return { groups: readDisclosed(run.database), bases: openBases(run.database) };
}

/** Before the report leaves: one that was shown and not remembered could not be guarded against. */
async function remember(run: AnalysisRun, asOf: string | undefined, found: WithoutDisclosure<unknown>) {
  if (!isKept(run)) return;
  const { saveDisclosed } = await import('../storage/disclosure-ledger.js');
  saveDisclosed(run.database, { asOf, groups: found.disclosed(), bases: found.bases() });
}

/** The answers of the database, with what was counted before, and how to keep what is counted now. */
async function sourceOf(database: Database): Promise<{ readonly source: CountSource; readonly save: () => void }> {
  const { openCountSource } = await import('../storage/open-count-source.js');
  const source = openCountSource(database);
  if (!isRemembered(database)) return { source, save: () => undefined };
  const { keepCounts } = await import('../storage/kept-counts.js');
  return keepCounts(database, programBuild(), source);
}

/** The answers and the surveys looked at, under the settings of the run. */
async function contextOf(
  { flags, weighting, depth, readings }: AnalysisRun,
  counted: CountSource,
): Promise<AnalysisContext> {
  const { rememberCounts } = await import('../counts/remembered-counts.js');
  const source = rememberCounts(counted);
  const surveys = withCuts(surveysOf(source, flags.survey), flags.cut, weighting.configuration);
  const settings = analysisSettingsOf(flags, { source, surveys, readings }, weighting);
  return { source, surveys, settings: { ...settings, depth } };
}

/** What must be read before the figures: which reports they were held against, which numbers were left out, what files lack. */
async function warningsOf(
  { database, readings }: AnalysisRun,
  context: AnalysisContext,
  { found, detail, names, references }: Told,
) {
  const { warningsBySurvey } = await import('../analyses/reading.js');
  const { referenceWarnings } = await import('../analyses/reading/references.js');
  const { disclosureNotices } = await import('../analyses/disclosure/notices.js');
  const { inexactNotices } = await import('../analyses/inexact-values.js');
  const disclosure = disclosureNotices(context, { isRemembered: isRemembered(database), because: found.because() });
  const all = [...disclosure, ...inexactNotices(context.source), ...referenceWarnings(references, names)];
  return warningsBySurvey(readings, detail, all);
}

/** How much may be said of files and records here. */
interface Told {
  readonly found: WithoutDisclosure<unknown>;
  readonly detail: 'brief' | { readonly withholdBelow: number };
  readonly names: 'none' | 'all';
  readonly references: ReturnType<typeof readReferences>;
}

/** Everything the topics answer over what was imported, and where it came from. */
export async function answerTopics(run: AnalysisRun): Promise<Material> {
  const { database, readings, audits, flags } = run;
  const { surveysSection } = await import('../analyses/surveys.js');
  const { filterNotice } = await import('../analyses/notices.js');
  const { readingSection } = await import('../analyses/reading.js');
  const { referenceBlocks } = await import('../analyses/reading/references.js');
  const { readReferences } = await import('../storage/read-references.js');
  const counted = await sourceOf(database);
  const context = await contextOf(run, counted.source);
  const { source, surveys, settings } = context;
  const found = await runTopics(run, context);
  const { confidence, asOf } = settings;
  const isWithholding = settings.isForPublication || surveys.some((survey) => isProtected(survey, settings));
  const detail = isWithholding ? { withholdBelow: settings.minimumGroup } : 'brief';
  const names = isWithholding ? 'none' : 'all';
  const references = readReferences(database);
  const audit = await auditIn(source, audits, settings);
  const warnings = await warningsOf(run, context, { found, detail, names, references });
  const about = surveysSection({ ...context, ...(found.guard ? { guard: found.guard } : {}) }, warnings);
  const blocks = referenceBlocks(references, { detail: 'brief', names });
  await remember(run, asOf, found);
  counted.save();
  return {
    context,
    about: provenanceOf({ readings, confidence, asOf, isAsOfStated: flags.asOf !== undefined }),
    preface: filterNotice(settings),
    surveys: about,
    results: found.made,
    reading: readingSection({ files: readings, detail, references: blocks, isImport: false }),
    audit: audit.section,
    lossAudits: audit.lossAudits,
  };
}

async function assembled(run: AnalysisRun): Promise<Report> {
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

/** The topics asked for as one document, in their order. */
export const runAnalysis = (run: AnalysisRun): Promise<Report> => keptReport('analysis', run, () => assembled(run));
