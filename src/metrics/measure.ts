/** Reads what a score metric needs, computes it overall and by group, and withholds what is too small - in one place. */
import { groupKey, groupValues, type Breakdown } from '../counts/breakdown.js';
import { countAnswers } from '../counts/distribution.js';
import type { CountSource, Question } from '../counts/count-source.js';
import type { Score } from '../counts/needs.js';
import { clusteredDistributionOf, distributionOf, everyResponse } from '../counts/needs.js';
import type { Distribution } from '../counts/shapes.js';
import type { Estimate } from '../statistics/estimate.js';
import type { Metric, MetricContext, ScoreAnswers } from './metric.js';
import {
  addUnknown,
  fewestPeople,
  tellingPeople,
  unknownAnswers,
  whoAnswered,
  type OpenUnknownAnswers,
} from './unknown-people.js';
import type { WithholdingRule } from './withhold.js';
import { withholdSmallGroups } from './withhold.js';

export interface ScoreRequest {
  readonly source: CountSource;
  readonly question: Question;
  readonly score: Score;
  readonly context: MetricContext;
  readonly rule: WithholdingRule;
}

const isRepeated = (distribution: Distribution): boolean => countAnswers(distribution) > 1;

/** Whether any account gave several responses: where none did, no score need be looked at account by account. */
function doResponsesRepeat(source: CountSource, question: Question): boolean {
  const { groups } = source.read(distributionOf(everyResponse), { ...question, by: ['account'] });
  for (const [account, responses] of groups) if (account !== '' && isRepeated(responses)) return true;
  return false;
}

/** True when some account answered more than once, so that answers are not independent. */
export function accountsRepeat(source: CountSource, question: Question, score: Score): boolean {
  if (!doResponsesRepeat(source, question)) return false;
  return source.read(clusteredDistributionOf(score), { ...question, by: [] }).overall.clusters.some(isRepeated);
}

const withoutClusters = ({ overall, groups }: Breakdown<Distribution>): Breakdown<ScoreAnswers> => ({
  overall: { distribution: overall },
  groups: new Map([...groups].map(([key, distribution]) => [key, { distribution }])),
});

/** The answers of a score overall and by group, with clusters where accounts repeat. */
export function readScoreAnswers(source: CountSource, question: Question, score: Score): Breakdown<ScoreAnswers> {
  const plain = source.read(distributionOf(score), question);
  if (!doResponsesRepeat(source, question)) return withoutClusters(plain);
  const clustered = source.read(clusteredDistributionOf(score), question);
  if (!clustered.overall.clusters.some(isRepeated)) return withoutClusters(plain);
  const groups = [...plain.groups].map(([key, distribution]) => {
    const clusters = clustered.groups.get(key);
    return [key, clusters ? { distribution, clusters } : { distribution }] as const;
  });
  return { overall: { distribution: plain.overall, clusters: clustered.overall }, groups: new Map(groups) };
}

/** The key of everybody, where nothing is split. */
export const everybody = groupKey([]);

/** Everybody behind a group: those known by their ids, and answers of nobody known. */
interface PeopleOfGroup {
  readonly known: Set<string>;
  readonly unknown: OpenUnknownAnswers;
}

function peopleBehind(source: CountSource, question: Question, score: Score): ReadonlyMap<string, PeopleOfGroup> {
  const people = new Map<string, PeopleOfGroup>();
  const by = [...question.by, ...tellingPeople];
  for (const [key, distribution] of source.read(distributionOf(score), { ...question, by }).groups) {
    const values = groupValues(key);
    const answers = countAnswers(distribution);
    if (answers === 0) continue;
    const group = groupKey(values.slice(0, question.by.length));
    const own = people.get(group) ?? { known: new Set(), unknown: new Map() };
    const who = whoAnswered(values.slice(question.by.length));
    if (who.respondent === '') addUnknown(own.unknown, who, answers);
    else own.known.add(who.respondent);
    people.set(group, own);
  }
  return people;
}

/**
 * How many different people stand behind each group, as far as respondents are known; of answers without a respondent as many
 * as came in one period, account by account. Five answers of one person are not a group of five.
 */
export function peopleIn(source: CountSource, question: Question, score: Score): ReadonlyMap<string, number> {
  const groups = peopleBehind(source, question, score);
  return new Map([...groups].map(([group, { known, unknown }]) => [group, known.size + fewestPeople(unknown)]));
}

/** The same of everybody with each answer without a respondent as a person: by how much a filter narrows. */
export function headsOf(source: CountSource, question: Omit<Question, 'by'>, score: Score): number {
  const all = peopleBehind(source, { ...question, by: [] }, score).get(everybody);
  return all === undefined ? 0 : all.known.size + unknownAnswers(all.unknown);
}

/** One score metric, overall and by group, small groups withheld. */
export function measureScore(metric: Metric<'score'>, request: ScoreRequest): Breakdown<Estimate> {
  const { question, score, rule } = request;
  const source = rule.audited ?? request.source;
  const answers = readScoreAnswers(source, question, score);
  const measured: Breakdown<Estimate> = {
    overall: metric.compute(answers.overall, request.context),
    groups: new Map([...answers.groups].map(([key, group]) => [key, metric.compute(group, request.context)])),
  };
  if (rule.minimumGroup === undefined) return measured;
  const all = peopleIn(source, { ...question, by: [] }, score).get(everybody);
  const people = { groups: peopleIn(source, question, score), all, mustHide: rule.printed?.mustHide(question, score) };
  const shown = withholdSmallGroups(measured, rule, people);
  const hidden = [...shown.groups].filter(([key, estimate]) => estimate !== measured.groups.get(key));
  rule.printed?.note(question, score, {
    groups: new Set(hidden.map(([key]) => key)),
    total: shown.overall !== measured.overall,
  });
  return shown;
}
