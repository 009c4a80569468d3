/** The sentences about loyalty that a reader should not miss. */
import type { Construct } from '../../domain/constructs.js';
import { satisfactionLoyaltyCorrelation } from '../../metrics/loyalty/satisfaction-loyalty-correlation.js';
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Finding } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message, type MessageParams } from '../../text/message.js';
import { accountName } from '../account-names.js';
import type { RankedFinding } from '../analysis.js';
import { namedList } from '../named-list.js';
import type { AccountClasses } from './account-classes.js';
import { hitsByCluster } from '../../metrics/score-answers.js';
import { estimateScoreShare } from '../../metrics/score-estimates.js';
import type { ClassesAtCut } from './cut-sensitivity.js';
import { isTooContradictory, type DepartureSources } from './departure-sources.js';
import { lacksFreedom, type ClassifiedAccount, type LoyaltyClass } from './classify.js';

const emphasisOf: Readonly<Record<'hostage' | 'unproven' | 'loyal-by-choice', Finding['emphasis']>> = {
  hostage: 'bad',
  unproven: 'neutral',
  'loyal-by-choice': 'good',
};
const weightOf = { hostage: 80, unproven: 60, 'loyal-by-choice': 55 } as const;
/** Hostages that are mostly an answer at the cut: below what does not hang on it. */
const weightOfCutHostages = 50;

/** How many of the unproven are dissatisfied; what to record, only where it is not recorded. */
function unprovenText(
  members: readonly ClassifiedAccount[],
  words: Omit<MessageParams<'finding.unproven'>, 'dissatisfied'>,
): Message {
  const dissatisfied = number(members.filter(({ satisfaction }) => !satisfaction.isHigh).length, 'count');
  const lacking = members.filter(lacksFreedom).length;
  return lacking === 0
    ? message('finding.unproven', { ...words, dissatisfied })
    : message('finding.unproven-unrecorded', { ...words, dissatisfied, lacking: number(lacking, 'count') });
}

/** One step lower, where fewer are dissatisfied; where the scale has none, one step higher. */
const neighbourOf = (atCuts: readonly ClassesAtCut[]): ClassesAtCut | undefined =>
  atCuts.find(({ step }) => step === 'lower') ?? atCuts.find(({ step }) => step === 'higher' || step === 'top');

function classFinding(
  classes: AccountClasses,
  one: keyof typeof weightOf,
  atCuts: readonly ClassesAtCut[],
): readonly RankedFinding[] {
  const estimate = classes.shares.get(one satisfies LoyaltyClass);
  const members = classes.accounts.filter(({ loyaltyClass }) => loyaltyClass === one);
  if (estimate?.status !== 'known' || members.length === 0) return [];
  const words = {
    count: number(members.length, 'count'),
    accounts: number(estimate.answers, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    names: namedList(members.map(({ account }) => accountName(classes.facts, account))),
  };
  const found = (text: Message, weight: number): readonly RankedFinding[] => [
    { weight, finding: { type: 'finding', id: one, emphasis: emphasisOf[one], text } },
  ];
  if (one === 'unproven') return found(unprovenText(members, words), weightOf[one]);
  if (one === 'loyal-by-choice') return found(message('finding.loyal-by-choice', words), weightOf[one]);
  const next = neighbourOf(atCuts);
  if (!next) return found(message('finding.hostage', words), weightOf[one]);
  const others = next.accounts.filter(({ loyaltyClass }) => loyaltyClass === one).length;
  const text = message('finding.hostage-by-cut', {
    ...words,
    others: number(others, 'count'),
    from: String(next.from),
    stated: String(atCuts.find(({ step }) => step === 'stated')?.from ?? ''),
  });
  return found(text, others < members.length / 2 ? weightOfCutHostages : weightOf[one]);
}

/** Accounts that are gone, by the customer file or a renewal - not those that only say so. */
export const isGone = ({ isStaying, stayingEvidence }: ClassifiedAccount): boolean =>
  !isStaying && stayingEvidence !== 'stated';

export interface FindingRules {
  readonly confidence: number;
  readonly when: LeftWhen;
  readonly sources: DepartureSources;
  readonly atCuts: readonly ClassesAtCut[];
  /** Whose answers alone are counted, where any are named. */
  readonly periods: readonly string[] | undefined;
}

/** Accounts with answers that are known to have left after their first answers, or before those ended. */
export interface LeftWhen {
  readonly after: number;
  readonly before: number;
}

type LeftWords = MessageParams<'finding.left-undated'>;

/** What of satisfaction is said only where all left after answering; else how many did, before or after. */
function leftText(words: LeftWords, gone: readonly ClassifiedAccount[], { after, before }: LeftWhen): Message {
  const satisfied = number(gone.filter(({ satisfaction }) => satisfaction.isHigh).length, 'count');
  if (after >= gone.length) return message('finding.left', { ...words, satisfied });
  if (after + before === 0) return message('finding.left-undated', words);
  return message('finding.left-parts', {
    ...words,
    after: number(after, 'count'),
    before: number(before, 'count'),
    unknown: number(gone.length - after - before, 'count'),
  });
}

/** Of a period only accounts that answered in it are counted, and those that have left since: that is no rate of departures. */
function withPeriods(finding: Message, periods: readonly string[] | undefined): Message {
  if (periods === undefined) return finding;
  const note = message('finding.left.of-period', {
    periods: [...periods],
    all: message('loyalty.customers-left.title'),
  });
  return message('finding.with-note', { finding, note });
}

function leftFinding({ accounts }: AccountClasses, rules: FindingRules): readonly RankedFinding[] {
  const { confidence, when, sources } = rules;
  const gone = accounts.filter(isGone);
  const cases = accounts.map((one) => ({ cluster: one.account, isHit: isGone(one) }));
  const estimate = estimateScoreShare(hitsByCluster(cases), (answer) => answer === 1, { confidence });
  if (gone.length === 0 || estimate.status !== 'known') return [];
  const words = {
    count: number(gone.length, 'count'),
    accounts: number(estimate.answers, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
  };
  const finding = withPeriods(leftText(words, gone, when), rules.periods);
  const contradictory = number(sources.contradictory, 'count');
  const text = sources.contradictory > 0 ? message('finding.left-contradicted', { finding, contradictory }) : finding;
  // Of a period how many of all customers left in it comes first.
  const weight = rules.periods === undefined ? 78 : 66;
  return [{ weight, finding: { type: 'finding', id: 'left', emphasis: 'bad', text } }];
}

/** Below this Cohen (1988) calls a correlation small. */
const weakBelow = 0.3;

/** Linked, weak or reversed - undefined where the interval leaves open which: then nothing is claimed. */
function kindOfLink(value: number, [low, high]: readonly [number, number]): 'linked' | 'weak' | 'reversed' | undefined {
  if (high < 0) return 'reversed';
  if (low > -weakBelow && high < weakBelow) return 'weak';
  return low > 0 && value >= weakBelow ? 'linked' : undefined;
}

/** Weak when the whole interval is small, reversed when it is below 0: worth a sentence; a plain strong link ranks low. */
export function correlationFinding(survey: string, loyalty: Construct, spearman: Estimate): readonly RankedFinding[] {
  if (spearman.status !== 'known' || !spearman.interval) return [];
  if (spearman.answers < satisfactionLoyaltyCorrelation.smallBelow) return [];
  const kind = kindOfLink(spearman.value, spearman.interval);
  if (kind === undefined) return [];
  const text = message(`finding.link.${kind}`, {
    survey,
    loyalty: message(`construct.${loyalty}`),
    value: valueOfEstimate(spearman, 'correlation'),
    interval: intervalOfEstimate(spearman, 'correlation'),
    answers: number(spearman.answers, 'count'),
  });
  const emphasis = kind === 'linked' ? 'neutral' : 'bad';
  return [
    {
      weight: kind === 'linked' ? 35 : 68,
      finding: { type: 'finding', id: 'satisfaction-loyalty-link', emphasis, text },
    },
  ];
}

/** Who is a hostage by both sources stays one: those the sources contradict each other on may be further ones. */
function withContradiction({ weight, finding }: RankedFinding, { contradictory }: DepartureSources): RankedFinding {
  const note = message('departures-contradict.hostages', { contradictory: number(contradictory, 'count') });
  return { weight, finding: { ...finding, text: message('finding.with-note', { finding: finding.text, note }) } };
}

/**
 * Hostages first, then what is unproven, then who chose to stay. Where the sources contradict each other on who left, the
 * share of those that stay is the choice of a source as the share that left is, and neither is a finding.
 */
export function loyaltyFindings(classes: AccountClasses, rules: FindingRules): readonly RankedFinding[] {
  const hostages = classFinding(classes, 'hostage', rules.atCuts);
  if (isTooContradictory(rules.sources)) return hostages.map((one) => withContradiction(one, rules.sources));
  const staying = (['unproven', 'loyal-by-choice'] as const).flatMap((one) => classFinding(classes, one, rules.atCuts));
  return [...hostages, ...staying, ...leftFinding(classes, rules)];
}
