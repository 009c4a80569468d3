/** Options that narrow and shape an analysis, and how their text becomes settings. */
import type { Command } from 'commander';
import type { AnalysisSettings } from '../analyses/analysis.js';
import { topics, type Topic } from '../analyses/topics.js';
import {
  confidenceRange,
  groupRange,
  protectedGroupRange,
  loadDaysRange,
  mostInvitationsRange,
} from '../config/ranges.js';
import { usualValue } from '../config/settings.js';
import { groupKey } from '../counts/breakdown.js';
import type { CountSource, Dimension } from '../counts/count-source.js';
import { isProtected, type Survey } from '../domain/surveys.js';
import { everybody, headsOf, peopleIn } from '../metrics/measure.js';
import { groupsToHide } from '../metrics/withhold.js';
import { nearestWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { driverChoiceOf, type DriverFlags } from './driver-questions.js';
import { periodOf } from './stated-period.js';
import { dimensionOf, isDimension, valueOf, valuesOf, type Answers } from './dimensions.js';
import { addPromiseOptions, promiseChoiceOf, type PromiseFlags } from './promise-options.js';
import { weightingSettingsOf, type WeightingCall } from './weighting-options.js';
import { choiceOf, dayOf, numberOf, pairOf, several, wordsOf } from './parse-options.js';

export interface AnalysisFlags extends DriverFlags, PromiseFlags {
  readonly topic?: readonly string[];
  readonly period?: readonly string[];
  readonly full?: true;
  readonly compare?: string;
  readonly where?: readonly string[];
  readonly by?: readonly string[];
  readonly cut?: readonly string[];
  readonly asOf?: string;
  readonly confidence: string;
  readonly minimumGroup: string;
  readonly mostInvitations: string;
  readonly loadDays: string;
  readonly ownDomain?: string;
  readonly publish?: true;
  readonly namePeople?: true;
  readonly headline: string;
  readonly weight: string;
}

/** Which topics, and how much of them; for commands that do not answer all of them whole. */
export function addTopicOptions(command: Command): Command {
  return command
    .option('--topic <names>', `only these: ${topics.join(', ')}`, several)
    .option('--full', 'every table of every topic; without it, and without --topic, those needed first');
}

/** Filters, splits, rules of what is shown. */
export function addAnalysisOptions(command: Command): Command {
  const named = command
    .option('--period <names>', 'only answers, tickets ... of these periods, e.g. 2026Q3', several)
    .option('--compare <name>', 'the earlier period to compare with; default is the latest before it')
    .option('--where <name=value>', 'only answers with this value, e.g. role=it (several)', several)
    .option('--by <names>', 'further splits, e.g. region', several)
    .option('--drivers <names>', 'questions set against an outcome, e.g. "Q7_*" or product,price', several)
    .option('--driver-of <names>', 'the outcome: satisfaction, recommend, a question ...', several)
    .option('--cut <name=number>', 'satisfied from this answer on, e.g. satisfaction=5 (several)', several)
    .option('--as-of <day>', 'the day the report speaks of; default is the latest date in the data')
    .option('--confidence <percent>', 'confidence level of intervals', usualValue('confidence'))
    .option('--minimum-group <n>', 'smallest group shown of a confidential survey', usualValue('minimum-group'))
    .option('--most-invitations <n>', 'most invitations a person may get', usualValue('most-invitations'))
    .option('--load-days <n>', 'within so many days, over all surveys', usualValue('load-days'))
    .option('--own-domain <names>', 'e-mail domains of your own staff, e.g. example.com,example.org')
    .option('--publish', 'apply the rules of confidential surveys to everything')
    .option('--name-people', 'name people, and allow splits and filters by single respondents')
    .option('--headline <how>', 'single figures where roles disagree: withheld or stamped', usualValue('headline'))
    .option(
      '--weight <by>',
      'weight answers by: response, revenue, account, role, margins or a CSV file',
      usualValue('weight'),
    );
  return addPromiseOptions(named);
}

/** The topics asked for, all when none was named. */
export function topicsOf({ topic }: AnalysisFlags): readonly Topic[] {
  const named = wordsOf(topic).map((name) => {
    const known = topics.find((one) => one === name);
    return known ?? fail('unknown-topic', { name, topics: topics.join(', '), nearest: nearestWord(name, topics) });
  });
  return named.length === 0 ? topics : [...new Set(named)];
}

/** Answers of a later day are not known on the day of the report; answers without a day are kept. */
function daysUntil(day: string, data: Answers): AnalysisSettings['where'] {
  const all = valuesOf(data, 'day');
  const days = all.filter((one) => one <= day);
  return days.length === all.length ? {} : { day: days };
}

/** `name=value` pairs, several in one word or in several; a comma belongs to the value unless a new pair begins behind it. */
function filtersOf(flags: AnalysisFlags, data: Answers): AnalysisSettings['where'] {
  const where: Partial<Record<Dimension, string[]>> = {};
  const add = (dimension: Dimension, written: string): void => {
    where[dimension] = [...new Set([...(where[dimension] ?? []), valueOf(data, dimension, written)])];
  };
  for (const text of (flags.where ?? []).flatMap((value) => value.split(/,(?=[^,=]+=)/))) {
    const [name, value] = pairOf('--where', text);
    add(dimensionOf(data, name), value);
  }
  for (const period of wordsOf(flags.period))
    where.period = [...new Set([...(where.period ?? []), periodOf(data, period)])];
  return flags.asOf === undefined ? where : { ...where, ...daysUntil(dayOf('--as-of', flags.asOf), data) };
}

/** A group that is withheld only to protect another gives that one away, by subtraction, to whoever filters for it. */
function keepsHiddenGroup(
  { source }: Answers,
  where: AnalysisSettings['where'],
  { survey, code, k }: { readonly survey: string; readonly code: string; readonly k: number },
): boolean {
  return Object.entries(where).some(([dimension, values]) => {
    if (dimension === 'day') return false;
    const people = peopleIn(source, { survey, by: [dimension as Dimension], where: {} }, { item: code });
    const hidden = groupsToHide(
      [...people].map(([key, answers]) => ({ key, answers })),
      k,
    );
    return (values ?? []).some((value) => hidden.has(groupKey([value])));
  });
}

/**
 * A filter that keeps one to k − 1 people shows what they answered; one that leaves out as many gives them away to whoever
 * also has the report without it. Six answers of one person are one person.
 */
function refuseIsolatingFilter(data: Answers, where: AnalysisSettings['where'], k: number): void {
  for (const { name, items } of data.surveys) {
    for (const { code, scale } of items) {
      if (!scale) continue;
      const peopleOf = (filter: AnalysisSettings['where']): number =>
        peopleIn(data.source, { survey: name, by: [], where: filter }, { item: code }).get(everybody) ?? 0;
      const kept = peopleOf(where);
      const headsIn = (filter: AnalysisSettings['where']): number =>
        headsOf(data.source, { survey: name, where: filter }, { item: code });
      const leftOut = headsIn({}) - headsIn(where);
      if (kept > 0 && kept < k) fail('filter-too-narrow', { k, survey: name });
      if (leftOut > 0 && leftOut < k) fail('filter-isolates', { k, survey: name });
      if (keepsHiddenGroup(data, where, { survey: name, code, k })) fail('filter-of-hidden-group', { survey: name });
    }
  }
}

/** Names of splits, each split once; a name that holds a comma is taken whole. */
function splitsOf(flags: AnalysisFlags, data: Answers): AnalysisSettings['by'] {
  const names = (flags.by ?? []).flatMap((text) => (isDimension(data, text) ? [text] : wordsOf([text])));
  const splits = names.map((name) => ({ name, dimension: dimensionOf(data, name) }));
  return splits.filter(({ dimension }, at) => splits.findIndex((split) => split.dimension === dimension) === at);
}

/** `@Example.com` and `example.com` are the same domain. */
const ownDomainsOf = ({ ownDomain }: AnalysisFlags): readonly string[] =>
  wordsOf(ownDomain === undefined ? [] : [ownDomain]).map((name) => name.replace(/^.*@/u, '').toLowerCase());

/** The settings of an analysis over this source. */
export function analysisSettingsOf(
  flags: AnalysisFlags,
  { source, surveys, readings = [] }: Pick<Answers, 'source' | 'surveys' | 'readings'>,
  weighting: Omit<WeightingCall, 'isTopicNamed'>,
): Omit<AnalysisSettings, 'depth'> {
  const isForPublication = flags.publish === true;
  const isWithholding = isForPublication || surveys.some((survey) => isProtected(survey, { isForPublication }));
  const minimumGroup = numberOf(
    '--minimum-group',
    flags.minimumGroup,
    isWithholding ? protectedGroupRange : groupRange,
  );
  const data = { source, surveys, readings, isWithholding, minimumGroup, mayNamePeople: flags.namePeople === true };
  const where = filtersOf(flags, data);
  const compare = flags.compare === undefined ? undefined : periodOf(data, flags.compare);
  if (isWithholding && Object.keys(where).length > 0) refuseIsolatingFilter(data, where, minimumGroup);
  if (compare !== undefined && where.period?.includes(compare)) fail('compared-with-itself', { period: compare });
  if (isWithholding && compare !== undefined)
    refuseIsolatingFilter(data, { ...where, period: [compare] }, minimumGroup);
  return {
    confidence: numberOf('--confidence', flags.confidence, confidenceRange) / 100,
    minimumGroup,
    isForPublication,
    mayNamePeople: flags.namePeople === true && !isWithholding,
    load: {
      most: numberOf('--most-invitations', flags.mostInvitations, mostInvitationsRange),
      days: numberOf('--load-days', flags.loadDays, loadDaysRange),
    },
    asOf: flags.asOf === undefined ? source.latestDate() : dayOf('--as-of', flags.asOf),
    where,
    compare,
    ownDomains: ownDomainsOf(flags),
    by: splitsOf(flags, data),
    drivers: driverChoiceOf(flags, surveys),
    service: promiseChoiceOf(flags),
    headline: choiceOf('--headline', flags.headline, ['withheld', 'stamped']),
    weighting: weightingSettingsOf({ ...weighting, isTopicNamed: wordsOf(flags.topic).includes('weighting') }, data),
  };
}

/** The surveys looked at: all, or the one named. */
export const surveysOf = (source: CountSource, name: string | undefined): readonly Survey[] =>
  namedSurvey(source.surveys(), name);

/** Of these surveys all, or the one named; one that is not there is a wrong call. */
export function namedSurvey(surveys: readonly Survey[], name: string | undefined): readonly Survey[] {
  if (name === undefined) return surveys;
  const named = surveys.filter((survey) => survey.name === name);
  if (named.length > 0) return named;
  const names = surveys.map((survey) => survey.name);
  return fail('survey-not-imported', { name, surveys: names.join(', '), nearest: nearestWord(name, names) });
}
