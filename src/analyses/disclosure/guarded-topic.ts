/** What of a topic may be shown when earlier reports rested on nearly the same people? */
import type { Survey } from '../../domain/surveys.js';
import { number } from '../../report/build.js';
import type { Block, Figure, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Analysis, AnalysisContext, AnalysisResult } from '../analysis.js';
import type { Topic } from '../topics.js';
import { isTooNear, type TooNear } from './guard.js';
import { reportNames } from './notices.js';

/** Their figures are held against earlier reports table by table; what else they read they read through `unlessTooNear`. */
const auditedTopics: readonly Topic[] = ['roles', 'items'];

/** What they say of one survey needs no other, and what they say of ledgers no survey. */
const surveyBySurvey: readonly Topic[] = [
  'weighting',
  'loyalty',
  'outcomes',
  'service',
  'change',
  'drivers',
  'integrity',
];
const withoutSurveys: readonly Topic[] = ['outcomes', 'service'];

/** What is made of answers or records where the audit does not look; the other thing where they are too near. */
export function unlessTooNear<Reading extends Pick<AnalysisContext, 'source' | 'guard'>, Made>(
  reading: Reading,
  make: (reading: Reading) => Made,
  otherwise: Made,
): Made {
  const { guard } = reading;
  if (!guard) return make(reading);
  try {
    return guard.letting(() => make({ ...reading, source: guard.source }));
  } catch (thrown) {
    if (isTooNear(thrown)) return otherwise;
    throw thrown;
  }
}

/** The figures there would have been over everybody, without anything of them. */
function withheldFigures(figures: readonly Figure[], survey: string | undefined, k: number): readonly Figure[] {
  const whole = figures.filter(
    (one) => Object.keys(one.by).length === 0 && (survey === undefined || one.survey === survey),
  );
  const byName = new Map(whole.map((one) => [JSON.stringify([one.metric, one.survey]), one]));
  const definition = message('disclosure.withheld-figure', { k: number(k, 'count') });
  return [...byName.values()].map(({ metric, survey: own }): Figure => {
    const of = own === undefined ? {} : { survey: own };
    return {
      metric,
      by: {},
      ...of,
      status: 'withheld',
      weighted: false,
      reason: 'earlier-report',
      needed: k,
      definition,
    };
  });
}

function noticeOf(topic: Topic, { survey, reports }: TooNear, k: number): Block {
  const words = { topic, k: number(k, 'count'), reports: reportNames(reports) };
  const text: Message =
    survey === undefined
      ? message('disclosure.records-withheld', words)
      : message('disclosure.survey-withheld', { ...words, survey });
  return { type: 'notice', id: `too-near:${survey ?? 'records'}`, level: 'warning', text };
}

function withheldSection(topic: Topic, thrown: TooNear, k: number): Section {
  const of = thrown.survey === undefined ? '' : `:${thrown.survey}`;
  return {
    id: `withheld:${topic}${of}`,
    title: message('disclosure.withheld-topic', { topic }),
    blocks: [noticeOf(topic, thrown, k)],
  };
}

/** The context without a survey whose answers are too near; what it promised still holds for the ledgers. */
function without(context: AnalysisContext, survey: Survey): AnalysisContext {
  return {
    ...context,
    surveys: context.surveys.filter((one) => one !== survey),
    leftOut: [...(context.leftOut ?? []), survey],
  };
}

interface Run {
  readonly topic: Topic;
  readonly analysis: Analysis;
}

function withheldResult({ topic, analysis }: Run, context: AnalysisContext, thrown: TooNear): AnalysisResult {
  const { minimumGroup: k } = context.settings;
  // Made once more only to learn which figures there are: nothing of it is printed, or written down as printed.
  const { source, surveys, settings } = context;
  const { figures } = analysis.run({ source, surveys, settings });
  return {
    sections: [withheldSection(topic, thrown, k)],
    findings: [],
    figures: withheldFigures(figures, thrown.survey, k),
  };
}

function together(first: AnalysisResult, second: AnalysisResult): AnalysisResult {
  return {
    sections: [...first.sections, ...second.sections],
    findings: [...first.findings, ...second.findings],
    figures: [...first.figures, ...second.figures],
  };
}

/**
 * Runs a topic. Where it reads what is too near to an earlier report, the survey is left out of it, or, where the topic
 * takes surveys or ledgers together, the topic is; a notice and withheld figures stand for what is missing.
 */
export function runTopic(run: Run, context: AnalysisContext): AnalysisResult {
  const { guard, surveys } = context;
  const { topic, analysis } = run;
  if (!guard || auditedTopics.includes(topic)) return analysis.run(context);
  try {
    return guard.letting(() => analysis.run({ ...context, source: guard.source }));
  } catch (thrown) {
    if (!isTooNear(thrown)) throw thrown;
    const withheld = withheldResult(run, context, thrown);
    const survey = surveys.find(({ name }) => name === thrown.survey);
    const mayGoOn = surveyBySurvey.includes(topic) && (surveys.length > 1 || withoutSurveys.includes(topic));
    return survey && mayGoOn ? together(runTopic(run, without(context, survey)), withheld) : withheld;
  }
}
