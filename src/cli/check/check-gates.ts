/** From gates and data to the report of `check`: only the topics that bring the judged figures run. */
import { topicOfMetric, wordsOfTopic } from '../../analyses/metric-topics.js';
import type { Topic } from '../../analyses/topics.js';
import { judgedMetric, type Gate } from '../../gates/gate.js';
import { gateSection, verdictOf } from '../../gates/gate-section.js';
import { judge, type Judgement } from '../../gates/judge.js';
import { pickFigures, type Picked } from '../../gates/pick-figures.js';
import { ProblemError } from '../../problems/problem.js';
import { assembleReport } from '../../report/assemble-report.js';
import type { Figure, Report } from '../../report/document.js';
import { runAnalysis, type AnalysisRun } from '../run-analysis.js';

const topicOf = (gate: Gate): Topic => topicOfMetric[judgedMetric(gate)];

/** Figures stand by these whether they are asked for or not. */
const always = ['role', 'payer'];

/** What the figures of a gate must be split by that they are not split by anyway. */
function splitsOf(gate: Gate): readonly string[] {
  const period = gate.period !== undefined && gate.versus === undefined ? ['period'] : [];
  const own = [...always, ...wordsOfTopic[topicOf(gate)]];
  return [...Object.keys(gate.where), ...gate.by, ...period].filter((name) => !own.includes(name));
}

/** Changes between two periods of their own need an analysis of their own; all other gates share one. */
interface Part {
  readonly period?: string;
  readonly compare?: string;
  readonly gates: readonly Gate[];
}

function partsOf(gates: readonly Gate[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const gate of gates) {
    const { versus, period } = gate;
    const pair = {
      ...(versus === undefined || period === undefined ? {} : { period }),
      ...(versus === undefined || versus === 'previous' ? {} : { compare: versus }),
    };
    const key = JSON.stringify(pair);
    parts.set(key, { ...pair, gates: [...(parts.get(key)?.gates ?? []), gate] });
  }
  return [...parts.values()];
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

async function analyzePart(run: AnalysisRun, { gates, period, compare }: Part): Promise<Report> {
  const { flags } = run;
  return await runAnalysis({
    ...run,
    flags: {
      ...flags,
      topic: distinct(gates.map(topicOf)),
      by: distinct([...(flags.by ?? []), ...gates.flatMap(splitsOf)]),
      ...(period === undefined ? {} : { period: [period] }),
      ...(compare === undefined ? {} : { compare }),
    },
  });
}

/** Refusals of a period alone: its answers would tell of single people. */
const tooNarrow: ReadonlySet<string> = new Set(['filter-too-narrow', 'filter-isolates', 'filter-of-hidden-group']);

/** Why no figure of a period that only this gate names can be had; undefined where something else is wrong. */
function pickedFor(error: unknown): Picked | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { code } = error.problem;
  if (tooNarrow.has(code)) return { kind: 'missing', mayBeWithheld: true, groupedBy: [] };
  return code === 'unknown-filter-value' ? { kind: 'missing', mayBeWithheld: false, groupedBy: [] } : undefined;
}

interface Done {
  readonly report?: Report;
  readonly judgements: ReadonlyMap<Gate, readonly Judgement[]>;
}

async function judgePart(run: AnalysisRun, part: Part): Promise<Done> {
  const judged = (pick: (gate: Gate) => readonly Picked[]): Done['judgements'] =>
    new Map(part.gates.map((gate) => [gate, pick(gate).map((picked) => judge(gate, picked))]));
  try {
    const report = await analyzePart(run, part);
    return { report, judgements: judged((gate) => pickFigures(gate, report.results)) };
  } catch (error) {
    const isOwnPeriod = part.period !== undefined || part.compare !== undefined;
    const picked = isOwnPeriod ? pickedFor(error) : undefined;
    if (!picked) throw error;
    return { judgements: judged(() => [picked]) };
  }
}

/** Of the whole analysis what must be known to believe a verdict: filters, how the surveys may be read, what was lost. */
const keptSections: ReadonlySet<string> = new Set(['surveys', 'loss-audit']);

function figuresOf(judgements: readonly Judgement[]): readonly Figure[] {
  return distinct(judgements.flatMap(({ figure }) => (figure ? [figure] : [])));
}

/** The report: verdicts, the judged figures as results, and what the data lost on its way in. */
export async function checkGates(gates: readonly Gate[], run: AnalysisRun): Promise<Report> {
  const parts = partsOf(gates);
  const done: Done[] = [];
  for (const part of parts) done.push(await judgePart(parts.length > 1 ? { ...run, isOneOfSeveral: true } : run, part));
  const judgements = gates.flatMap((gate) => done.flatMap((one) => one.judgements.get(gate) ?? []));
  const base = done.find(({ report }) => report)?.report ?? (await analyzePart(run, { gates }));
  const namesSurvey = new Set(judgements.flatMap(({ figure }) => figure?.survey ?? [])).size > 1;
  const verdicts = judgements.map((one) => verdictOf(one, { topic: topicOf(one.gate), namesSurvey }));
  const filters = base.sections.filter(({ id }) => id === 'filters');
  return assembleReport({
    about: base.about,
    preface: filters.flatMap(({ blocks }) => blocks),
    sections: [gateSection(judgements, verdicts), ...base.sections.filter(({ id }) => keptSections.has(id))],
    findings: [],
    figures: figuresOf(judgements),
    ...(base.lossAudits ? { lossAudits: base.lossAudits } : {}),
    verdicts,
  });
}
