/** Everything that judges accounts: their classes, what they did afterwards, what they are worth. */
import { number } from '../../report/build.js';
import type { Block, Notice } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { inTheWhole } from '../overview.js';
import type { ConstructScore } from '../scores.js';
import { classFigures, classifyAccounts, classTable, type AccountClasses } from './account-classes.js';
import { classMembers } from './class-members.js';
import { conductPart } from './conduct.js';
import { classesAtCuts, cutSensitivity } from './cut-sensitivity.js';
import { readFollowUp } from './follow-up.js';
import { leaversPart } from './leavers.js';
import { contradictionNotice, departureSources, laterNotice, isTooContradictory } from './departure-sources.js';
import { isGone, loyaltyFindings, type LeftWhen } from './loyalty-findings.js';
import { nothing, type Part } from './part.js';
import { retentionPart } from './retention.js';
import { revenueAtRiskPart } from './revenue-at-risk.js';
import { saidAndDonePart } from './said-and-done.js';

interface Scores {
  readonly satisfaction: ConstructScore;
  /** A question on buying again or renewing; recommendation does not show that an account will go. */
  readonly intention: ConstructScore | undefined;
  readonly loyalty: ConstructScore | undefined;
}

const note = (id: string, text: Notice['text']): Notice => ({ type: 'notice', id, level: 'note', text });

/** Nothing where nothing could have been said: without customers and renewals no account is judged anyway. */
function leftOut({ source }: SurveyView): Part {
  const hasAccounts = source.ledger('customer').length > 0 || source.ledger('renewal').length > 0;
  if (!hasAccounts) return nothing;
  return { ...nothing, blocks: [note('accounts-left-out', message('loyalty.accounts-left-out'))] };
}

/** Being a customer in a file that names no departures shows nothing; silence would look like "nobody left". */
function departuresNotKnown(view: SurveyView): Part {
  if (view.source.ledger('customer').length === 0) return nothing;
  return { ...nothing, blocks: [note('departures-not-known', message('loyalty.departures-not-known'))] };
}

interface Afterwards extends Part {
  /** Only of those that left after answering is "satisfied when last asked" not hindsight. */
  readonly when: LeftWhen;
}

const joined = (parts: readonly Pick<Part, 'blocks' | 'figures'>[]): Part => ({
  blocks: parts.flatMap(({ blocks }) => blocks),
  figures: parts.flatMap(({ figures }) => figures),
  findings: [],
});

/** Where answers or departures carry no day: who left, by satisfaction, with the warning that it may be hindsight. */
function undatedLeavers(view: SurveyView, satisfaction: ConstructScore, warnings: readonly Notice[]): Part {
  const leavers = leaversPart(view, satisfaction);
  return joined([{ blocks: warnings, figures: [] }, leavers]);
}

/** What accounts did after they answered: conduct, retention, and whether they did what they said. */
function afterwards(view: SurveyView, { satisfaction, loyalty }: Scores, { accounts }: AccountClasses): Afterwards {
  const followUp = readFollowUp(view, satisfaction);
  if (!followUp || (followUp.accounts.length === 0 && followUp.leftWithoutDay === 0)) {
    const when = { after: 0, before: followUp?.leftBefore ?? 0 };
    if (!accounts.some(isGone)) return { ...nothing, when };
    // Where all left before they answered the days are known, and nobody can be followed.
    const warnings = when.before > 0 ? [] : [note('no-days', message('note.no-days'))];
    return { ...undatedLeavers(view, satisfaction, warnings), when };
  }
  const isDated = followUp.leftWithoutDay === 0;
  const words = { accounts: number(followUp.leftWithoutDay, 'count') };
  const warning = note('no-departure-days', message('note.no-departure-days', words));
  // Within one period nobody is followed from the first answer on: the tables would speak of the filter.
  const isWhole = view.settings.where.period === undefined;
  const followed = isWhole
    ? inTheWhole(view.settings, () => [
        conductPart(view, followUp, satisfaction),
        retentionPart(view, followUp, satisfaction),
        ...(loyalty ? [saidAndDonePart(view, loyalty)] : []),
      ]).flat()
    : [];
  const parts = [...(isDated ? [] : [undatedLeavers(view, satisfaction, [warning])]), ...followed];
  const after = followUp.accounts.filter(({ hasLeft }) => hasLeft).length;
  return { ...joined(parts), when: { after, before: followUp.leftBefore } };
}

export function accountPart(view: SurveyView, scores: Scores): Part {
  const { satisfaction, intention } = scores;
  if (!view.mayJudgeAccounts) return leftOut(view);
  const classes = classifyAccounts(view, satisfaction, intention);
  if (classes.accounts.length === 0) return classes.evidence.length > 0 ? departuresNotKnown(view) : nothing;
  const atCuts = classesAtCuts(classes, satisfaction);
  const cuts = inTheWhole(view.settings, () => cutSensitivity(view, atCuts));
  const worth = revenueAtRiskPart(view, classes, { atCuts, satisfaction });
  const later = afterwards(view, scores, classes);
  const isByPeriod = view.settings.where.period !== undefined;
  const ids = classes.accounts.map(({ account }) => account);
  const sources = departureSources(view, ids);
  const caution = isTooContradictory(sources) ? 'no-finding' : 'classes';
  const blocks: readonly Block[] = [
    ...(isByPeriod ? [note('answered-in-filter', message('note.answered-in-filter'))] : []),
    ...contradictionNotice('departures-contradict', sources, message(`departures-contradict.${caution}`)),
    ...laterNotice('departures-later', view, ids),
    classTable(view, classes, satisfaction),
    ...cuts.map(({ table }) => table),
    ...classMembers(classes, 'hostage'),
    ...inTheWhole(view.settings, () => classMembers(classes, 'loyal-by-choice')).flat(),
    ...worth.blocks,
    ...later.blocks,
  ];
  const { confidence, where } = view.settings;
  return {
    blocks,
    figures: [
      ...classFigures(view, classes),
      ...cuts.flatMap(({ figures }) => figures),
      ...worth.figures,
      ...later.figures,
    ],
    findings: loyaltyFindings(classes, { confidence, when: later.when, sources, atCuts, periods: where.period }),
  };
}
