/** Options that narrow and shape an analysis, and how their text becomes settings. */
import type { Command } from 'commander';
import type { AnalysisSettings } from '../analyses/analysis.js';
import { topics, type Topic } from '../analyses/topics.js';
import { responseDimensions, type CountSource, type Dimension } from '../counts/count-source.js';
import type { Survey } from '../domain/surveys.js';
import { nearestWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { choiceOf, dayOf, numberOf, pairOf, several, wordsOf } from './parse-options.js';

export interface AnalysisFlags {
  readonly topic?: readonly string[];
  readonly period?: readonly string[];
  readonly where?: readonly string[];
  readonly by?: readonly string[];
  readonly asOf?: string;
  readonly confidence: string;
  readonly minimumGroup: string;
  readonly publish?: true;
  readonly headline: string;
}

/** Topics, filters, splits, rules of what is shown. */
export function addAnalysisOptions(command: Command): Command {
  return command
    .option('--topic <names>', `only these: ${topics.join(', ')}`, several)
    .option('--period <names>', 'only answers of these periods, e.g. 2026Q3', several)
    .option('--where <name=value>', 'only answers with this value, e.g. role=it (several)', several)
    .option('--by <names>', 'further splits, e.g. region', several)
    .option('--as-of <day>', 'the day the report speaks of; default is the latest date in the data')
    .option('--confidence <percent>', 'confidence level of intervals', '95')
    .option('--minimum-group <n>', 'smallest group shown of a confidential survey', '5')
    .option('--publish', 'apply the rules of confidential surveys to everything')
    .option('--headline <how>', 'single figures where roles disagree: withheld or stamped', 'withheld');
}

/** The topics asked for, all when none was named. */
export function topicsOf({ topic }: AnalysisFlags): readonly Topic[] {
  const named = wordsOf(topic).map((name) => {
    const known = topics.find((one) => one === name);
    return known ?? fail('unknown-topic', { name, topics: topics.join(', '), nearest: nearestWord(name, topics) });
  });
  return named.length === 0 ? topics : named;
}

const ownDimensions = ['role', 'period', 'account', 'respondent', ...responseDimensions] as const;

/** What the user's word for a split means in this data: our own dimensions, a segment of a survey, a customer column. */
function dimensionsOf(source: CountSource, surveys: readonly Survey[]): ReadonlyMap<string, Dimension> {
  const names = new Map<string, Dimension>();
  const customer = source.ledger('customer')[0];
  for (const field of Object.keys(customer ?? {})) names.set(field.toLowerCase(), `customer:${field}`);
  for (const { segments } of surveys)
    for (const segment of segments) names.set(segment.toLowerCase(), `segment:${segment}`);
  for (const dimension of ownDimensions) names.set(dimension, dimension);
  return names;
}

function dimensionOf(names: ReadonlyMap<string, Dimension>, name: string): Dimension {
  const plain = name.replace(/^(segment|customer):/, '').toLowerCase();
  const found = names.get(plain);
  if (found) return found;
  const known = [...names.keys()];
  return fail('unknown-dimension', { name, names: known.slice(0, 30).join(', '), nearest: nearestWord(plain, known) });
}

function filtersOf(flags: AnalysisFlags, names: ReadonlyMap<string, Dimension>): AnalysisSettings['where'] {
  const where: Partial<Record<Dimension, string[]>> = {};
  for (const text of (flags.where ?? []).flatMap((value) => value.split(/,(?=[^,=]+=)/))) {
    const [name, value] = pairOf('--where', text);
    const dimension = dimensionOf(names, name);
    where[dimension] = [...(where[dimension] ?? []), value];
  }
  const periods = wordsOf(flags.period);
  return periods.length === 0 ? where : { ...where, period: periods };
}

/** The settings of an analysis over this source. */
export function analysisSettingsOf(
  flags: AnalysisFlags,
  source: CountSource,
  surveys: readonly Survey[],
): AnalysisSettings {
  const names = dimensionsOf(source, surveys);
  return {
    confidence: numberOf('--confidence', flags.confidence, { low: 50, high: 99.99, isWhole: false }) / 100,
    minimumGroup: numberOf('--minimum-group', flags.minimumGroup, { low: 2, high: 1000, isWhole: true }),
    isForPublication: flags.publish === true,
    asOf: flags.asOf === undefined ? source.latestDate() : dayOf('--as-of', flags.asOf),
    where: filtersOf(flags, names),
    by: wordsOf(flags.by).map((name) => ({ name, dimension: dimensionOf(names, name) })),
    headline: choiceOf('--headline', flags.headline, ['withheld', 'stamped']),
  };
}

/** The surveys looked at: all, or the one named. */
export function surveysOf(source: CountSource, name: string | undefined): readonly Survey[] {
  const surveys = source.surveys();
  if (name === undefined) return surveys;
  const named = surveys.filter((survey) => survey.name === name);
  if (named.length > 0) return named;
  const names = surveys.map((survey) => survey.name);
  return fail('survey-not-imported', { name, surveys: names.join(', '), nearest: nearestWord(name, names) });
}
