/** Which accounts score us well and do not reach what they bought it for? */
import { satisfiedButFailing } from '../../metrics/outcomes/satisfied-but-failing.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { accountName, annualValueCell, byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import { latestAccountScores, type AccountScore } from '../account-scores.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { namedList } from '../named-list.js';
import { meanDefinition, scoreOfConstruct, type ConstructScore } from '../scores.js';
import { isMeasured } from './ledger-figures.js';
import type { OutcomeState } from './outcome-state.js';

interface Candidate {
  readonly account: string;
  readonly satisfaction: AccountScore;
  /** The payer's or any answer to "did it do for us what we bought it for", latest period. */
  readonly success: AccountScore | undefined;
  readonly due: readonly OutcomeState[];
  readonly missed: readonly OutcomeState[];
  readonly isFailing: boolean;
}

function outcomesByAccount(outcomes: readonly OutcomeState[]): ReadonlyMap<string, readonly OutcomeState[]> {
  const groups = new Map<string, OutcomeState[]>();
  for (const outcome of outcomes) {
    const group = groups.get(outcome.account);
    if (group) group.push(outcome);
    else groups.set(outcome.account, [outcome]);
  }
  return groups;
}

function candidatesOf(
  view: SurveyView,
  score: ConstructScore,
  outcomes: readonly OutcomeState[],
): readonly Candidate[] {
  const success = scoreOfConstruct(view.survey, 'success');
  const successes = typeof success === 'string' ? new Map<string, AccountScore>() : latestAccountScores(view, success);
  const dueByAccount = outcomesByAccount(outcomes.filter((one) => one.isDue && isMeasured(one)));
  return [...latestAccountScores(view, score)].flatMap(([account, satisfaction]) => {
    const due = dueByAccount.get(account) ?? [];
    if (due.length === 0) return [];
    const missed = due.filter(({ isReached }) => isReached === false);
    return {
      account,
      satisfaction,
      success: successes.get(account),
      due,
      missed,
      isFailing: due.length - missed.length < due.length / 2,
    };
  });
}

const quantity = (value: number | undefined): Value => (value === undefined ? empty : number(value, 'quantity'));

/** What was agreed and what came of it, one row an outcome, in its own unit. */
function missedTable(failing: readonly Candidate[], facts: ReadonlyMap<string, AccountFacts>): Table {
  return {
    type: 'table',
    id: 'missed-outcomes',
    title: message('failing.missed.title'),
    columns: [
      textColumn('account', message('column.account')),
      textColumn('outcome', message('column.outcome')),
      numberColumn('baseline', message('column.baseline')),
      numberColumn('target', message('column.target')),
      numberColumn('actual', message('column.actual')),
      textColumn('unit', message('column.unit')),
      textColumn('due-on', message('column.due-on')),
    ],
    rows: failing.flatMap(({ account, missed }) =>
      missed.map(({ title, baseline, target, actual, unit, dueOn }): readonly Value[] => [
        label(accountName(facts, account)),
        label(title),
        ...[baseline, target, actual].map(quantity),
        label(unit ?? ''),
        label(dueOn ?? ''),
      ]),
    ),
    notes: [],
  };
}

const columns: Table['columns'] = [
  textColumn('account', message('column.account')),
  numberColumn('annual-value', message('column.annual-value')),
  numberColumn('satisfaction', message('column.satisfaction-mean')),
  numberColumn('answers', message('column.answers')),
  numberColumn('reached', message('column.reached-of-due')),
  textColumn('left', message('column.has-left')),
];

function leftLabel(fact: AccountFacts | undefined): Value {
  if (!fact?.hasLeft) return label(message('word.no'));
  return label(fact.leftOn ? message('word.left-on', { day: fact.leftOn }) : message('word.yes'));
}

function rowOf(
  { account, satisfaction, due, missed }: Candidate,
  facts: ReadonlyMap<string, AccountFacts>,
): readonly Value[] {
  const reached = { part: number(due.length - missed.length, 'count'), whole: number(due.length, 'count') };
  return [
    label(accountName(facts, account)),
    annualValueCell(facts.get(account)),
    number(satisfaction.mean, 'rating'),
    number(satisfaction.answers, 'count'),
    label(message('word.of', reached)),
    leftLabel(facts.get(account)),
  ];
}

function failingTable(rows: Table['rows'], score: ConstructScore, asOf: string | undefined): Table {
  const words = {
    definition: meanDefinition(score),
    from: String(score.hitFrom),
    asOf: asOf ?? message('word.not-known'),
  };
  return {
    type: 'table',
    id: 'satisfied-but-failing',
    title: message('failing.title'),
    columns,
    rows,
    notes: [message('note.failing', words)],
  };
}

function findingOf(
  failing: readonly Candidate[],
  facts: ReadonlyMap<string, AccountFacts>,
  estimate: Estimate,
): readonly RankedFinding[] {
  if (failing.length === 0 || estimate.status !== 'known') return [];
  const text = message('finding.satisfied-but-failing', {
    count: number(failing.length, 'count'),
    accounts: number(estimate.answers, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    left: number(failing.filter(({ account }) => facts.get(account)?.hasLeft).length, 'count'),
    names: namedList(failing.map(({ account }) => accountName(facts, account))),
  });
  return [{ weight: 100, finding: { type: 'finding', id: 'satisfied-but-failing', emphasis: 'bad', text } }];
}

/** The alarm: accounts satisfied in their latest period with fewer than half of their due, measured outcomes reached. */
export function satisfiedButFailingPart(
  view: SurveyView,
  outcomes: readonly OutcomeState[],
): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
} {
  const score = scoreOfConstruct(view.survey, 'satisfaction');
  if (typeof score === 'string' || !view.mayJudgeAccounts) return { blocks: [], figures: [], findings: [] };
  const facts = readAccountFacts(view.source, view.settings.asOf);
  const candidates = candidatesOf(view, score, outcomes).toSorted((a, b) => byValue(facts)(a.account, b.account));
  const failing = candidates.filter(({ satisfaction, isFailing }) => satisfaction.isHigh && isFailing);
  const cases = candidates.map((one) => ({ cluster: one.account, isHit: one.satisfaction.isHigh && one.isFailing }));
  const context = yesNoContext(view.settings.confidence);
  const estimate = satisfiedButFailing.compute(hitsByCluster(cases), context);
  const definition = message('definition.satisfied-but-failing');
  const none: Block = {
    type: 'paragraph',
    text: message('failing.none', { accounts: number(candidates.length, 'count') }),
  };
  return {
    blocks:
      failing.length > 0
        ? [
            failingTable(
              failing.map((one) => rowOf(one, facts)),
              score,
              view.settings.asOf,
            ),
            missedTable(failing, facts),
          ]
        : [none],
    figures: [figureOf({ metric: 'satisfied-but-failing', by: {}, estimate, definition, survey: view.survey.name })],
    findings: findingOf(failing, facts, estimate),
  };
}
