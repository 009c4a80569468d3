/** Can our customers satisfy their own? Downstream answers beside the account's satisfaction with us and its success. */
import type { CrossTable } from '../../counts/shapes.js';
import { isDownstream } from '../../domain/surveys.js';
import { downstreamCorrelation } from '../../metrics/outcomes/downstream-correlation.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, KeyFigures, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { accountName, annualValueCell, byValue } from '../account-names.js';
import { latestAccountScores, type AccountScore } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import { meanDefinition, scoreOfConstruct, type ConstructScore } from '../scores.js';
import { successByAccount } from './account-success.js';
import { downstreamScore } from './downstream-score.js';
import { downstreamSurveyPart } from './downstream-survey.js';
import { moreRows, mostRows, nothing, type Ledger, type Part } from './ledger.js';

interface Scored {
  readonly view: SurveyView;
  readonly score: ConstructScore;
  readonly accounts: ReadonlyMap<string, AccountScore>;
}

function scoredBy(view: SurveyView, score: ConstructScore | string | undefined): Scored | undefined {
  if (score === undefined || typeof score === 'string' || !view.mayJudgeAccounts) return undefined;
  return { view, score, accounts: latestAccountScores(view, score) };
}

/** The account's own satisfaction: of the same survey where that asks our customers, else of the first that does. */
function ownSatisfaction(asked: SurveyView, views: readonly SurveyView[]): Scored | undefined {
  const ofCustomers = [asked, ...views.filter((view) => view !== asked)].filter(({ survey }) => !isDownstream(survey));
  for (const view of ofCustomers) {
    const own = scoredBy(view, scoreOfConstruct(view.survey, 'satisfaction'));
    if (own) return own;
  }
  return undefined;
}

function correlate(downstream: Scored, other: (account: string) => number | undefined, confidence: number): Estimate {
  const cells = [...downstream.accounts].flatMap(([account, { mean }]): CrossTable['cells'] => {
    const value = other(account);
    return value === undefined ? [] : [[mean, value, 1]];
  });
  return downstreamCorrelation.compute({ kind: 'cross-table', cells }, yesNoContext(confidence));
}

const columns: Table['columns'] = [
  textColumn('account', message('column.account')),
  numberColumn('annual-value', message('column.annual-value')),
  numberColumn('satisfaction', message('column.satisfaction-mean')),
  numberColumn('downstream', message('column.downstream-mean')),
  numberColumn('answers', message('column.answers')),
];

/** Satisfied with us, while their own customers are not. */
function listOf(downstream: Scored, own: Scored, { facts }: Ledger): Block {
  const accounts = [...downstream.accounts.values()]
    .filter(({ account, isHigh }) => !isHigh && own.accounts.get(account)?.isHigh === true)
    .map(({ account }) => account)
    .toSorted(byValue(facts));
  const both = [...downstream.accounts.keys()].filter((account) => own.accounts.has(account)).length;
  if (accounts.length === 0)
    return { type: 'paragraph', text: message('downstream.none', { accounts: number(both, 'count') }) };
  return {
    type: 'table',
    id: 'satisfied-downstream-not',
    title: message('downstream.list.title'),
    columns,
    rows: accounts.slice(0, mostRows).map((account) => {
      const theirs = downstream.accounts.get(account);
      return [
        label(accountName(facts, account)),
        annualValueCell(facts.get(account)),
        number(own.accounts.get(account)?.mean ?? 0, 'rating'),
        number(theirs?.mean ?? 0, 'rating'),
        number(theirs?.answers ?? 0, 'count'),
      ];
    }),
    notes: [
      message('note.downstream', {
        own: meanDefinition(own.score),
        ownFrom: String(own.score.hitFrom),
        theirs: meanDefinition(downstream.score),
        theirsFrom: String(downstream.score.hitFrom),
        accounts: number(both, 'count'),
      }),
      ...moreRows(accounts.length),
    ],
  };
}

function keyFigure(withWhat: 'satisfaction' | 'success', estimate: Estimate): KeyFigures['figures'][number] {
  return {
    label: message(`downstream.with.${withWhat}`),
    value: valueOfEstimate(estimate, 'correlation'),
    interval: intervalOfEstimate(estimate, 'correlation'),
    answers: number(estimate.answers ?? 0, 'count'),
    definition: message('definition.downstream-correlation'),
  };
}

/** Whether accounts are satisfied with us, and reach what was agreed, where their customers are satisfied. */
function linkPart(view: SurveyView, own: Scored | undefined, ledger: Ledger): Part {
  const downstream = scoredBy(view, downstreamScore(view.survey));
  if (!downstream || downstream.accounts.size === 0) return nothing;
  const { confidence } = ledger.settings;
  const success = successByAccount(ledger.outcomes);
  const shareReached = (account: string): number | undefined => {
    const one = success.get(account);
    return one && one.reached.length / one.due.length;
  };
  const found = [
    ...(own
      ? [
          {
            id: 'satisfaction',
            estimate: correlate(downstream, (id) => own.accounts.get(id)?.mean, confidence),
          } as const,
        ]
      : []),
    ...(success.size > 0
      ? [{ id: 'success', estimate: correlate(downstream, shareReached, confidence) } as const]
      : []),
  ];
  const definition = message('definition.downstream-correlation');
  return {
    blocks: [
      { type: 'key-figures', figures: found.map(({ id, estimate }) => keyFigure(id, estimate)) },
      ...(own ? [listOf(downstream, own, ledger)] : []),
    ],
    figures: found.map(({ id, estimate }): Figure =>
      figureOf({ metric: 'downstream-correlation', by: { with: id }, estimate, definition, survey: view.survey.name }),
    ),
    findings: [],
  };
}

/** One survey that asks the customers of our customers, or our customers about them. */
export function downstreamPart(view: SurveyView, views: readonly SurveyView[], ledger: Ledger): Part {
  const own = ownSatisfaction(view, views);
  const asked = downstreamSurveyPart(view, own?.accounts ?? new Map<string, AccountScore>(), ledger);
  const link = linkPart(view, own, ledger);
  return {
    blocks: [...asked.blocks, ...link.blocks],
    figures: [...asked.figures, ...link.figures],
    findings: [],
  };
}
