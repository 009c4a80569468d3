/** How many responses does each rule flag, and how many does any, or more than one? */
import { verdictAt } from '../../counts/flags.js';
import type { Score } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { flaggedResponses } from '../../metrics/governance/flagged-responses.js';
import { speeding } from '../../metrics/governance/speeding.js';
import { straightLining } from '../../metrics/governance/straight-lining.js';
import type { ScoreAnswers } from '../../metrics/metric.js';
import { readScoreAnswers } from '../../metrics/measure.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import type { Estimate } from '../../statistics/estimate.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { Rule, RuleId } from './careless-rules.js';

/** 1 flagged, 0 not, undefined where it cannot be judged. */
type Judgement = 0 | 1 | undefined;

export interface FlaggedShare {
  readonly rule: RuleId | 'any' | 'two';
  /** Responses flagged; undefined where that must not be known. */
  readonly flagged: number | undefined;
  readonly estimate: Estimate;
}

export const flagScore = (rules: readonly Rule[]): Score => ({ flags: rules.map(({ flag }) => flag) });

/** A straight line hardly varies, and who contradicts himself does so by halves and by pairs: each two are one witness. */
const sameWitness: Readonly<Partial<Record<RuleId, RuleId>>> = {
  'low-variability': 'straight-lining',
  synonyms: 'even-odd',
};
const witnessOf = ({ id }: Rule): RuleId => sameWitness[id] ?? id;

/** How many rules flag the response whose verdicts these are. */
export const timesFlagged = (combined: number, rules: readonly Rule[]): number =>
  new Set(rules.filter((_, place) => verdictAt(combined, place) === 'flagged').map(witnessOf)).size;

function judgedBy(place: number): (combined: number) => Judgement {
  return (combined) => {
    const verdict = verdictAt(combined, place);
    if (verdict === 'not-judged') return undefined;
    return verdict === 'flagged' ? 1 : 0;
  };
}

function mapped({ counts }: Distribution, judge: (combined: number) => Judgement): Distribution {
  const judged = new Map<number, number>();
  counts.forEach((count, combined) => {
    const one = judge(combined);
    if (one !== undefined) judged.set(one, (judged.get(one) ?? 0) + count);
  });
  return { kind: 'distribution', counts: judged };
}

function judgedAnswers(verdicts: ScoreAnswers, judge: (combined: number) => Judgement): ScoreAnswers {
  const distribution = mapped(verdicts.distribution, judge);
  if (!verdicts.clusters) return { distribution };
  const clusters = verdicts.clusters.clusters.map((one) => mapped(one, judge)).filter(({ counts }) => counts.size > 0);
  return { distribution, clusters: { kind: 'clustered-distribution', clusters } };
}

const metricOf = (rule: FlaggedShare['rule']) => {
  if (rule === 'straight-lining') return straightLining;
  return rule === 'speeding' ? speeding : flaggedResponses;
};

/** Under the rules of small groups neither the flagged nor the others may be a group of fewer than k. */
function shown({ rule: { minimumGroup: k } }: SurveyView, { counts }: Distribution, estimate: Estimate) {
  const [flagged, others] = [counts.get(1) ?? 0, counts.get(0) ?? 0];
  const isSmall = (count: number): boolean => k !== undefined && count > 0 && count < k;
  if (k === undefined || !(isSmall(flagged) || isSmall(others))) return { flagged, estimate };
  return { flagged: undefined, estimate: hiddenEstimate('primary', k) };
}

/** One share a rule, then those of any rule and, where there are several, of two or more. */
export function flaggedShares(view: SurveyView, rules: readonly Rule[]): readonly FlaggedShare[] {
  const { overall } = readScoreAnswers(view.source, questionOf(view, []), flagScore(rules));
  const share = (rule: FlaggedShare['rule'], judge: (combined: number) => Judgement): FlaggedShare => {
    const answers = judgedAnswers(overall, judge);
    const estimate = metricOf(rule).compute(answers, yesNoContext(view.settings.confidence));
    return { rule, ...shown(view, answers.distribution, estimate) };
  };
  const atLeast = (times: number) => (combined: number) => (timesFlagged(combined, rules) >= times ? 1 : 0);
  const own = rules.map(({ id }, place) => share(id, judgedBy(place)));
  if (rules.length < 2) return own;
  const joint = [share('any', atLeast(1)), share('two', atLeast(2))];
  // Each of them follows from the others: what any rule flags is what they flag less whom two flag.
  const hidden = [...own, ...joint].find(({ flagged }) => flagged === undefined);
  return [
    ...own,
    ...(hidden ? joint.map(({ rule }) => ({ rule, flagged: undefined, estimate: hidden.estimate })) : joint),
  ];
}

export const metricOfShare = ({ rule }: FlaggedShare): string => metricOf(rule).id;
