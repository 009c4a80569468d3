/** How satisfied are the customers of each of our customers? A survey that asks them, beside the ledger. */
import { isDownstream } from '../../domain/surveys.js';
import { csat } from '../../metrics/satisfaction/csat.js';
import {
  answersOfEstimate,
  empty,
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
import type { Value } from '../../text/value.js';
import { accountName, annualValueCell, byValue } from '../account-names.js';
import { latestAnswers, type AccountScore } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import { shareDefinition, type ConstructScore } from '../scores.js';
import { measureSplit } from '../split-tables.js';
import { successByAccount, type AccountSuccess } from './account-success.js';
import { downstreamScore } from './downstream-score.js';
import { moreRows, mostRows, nothing, type Ledger, type Part } from './ledger.js';

interface AccountVoice {
  readonly account: string;
  readonly estimate: Estimate;
}

/** Of each account's latest period. Its customers are asked one by one, so that inside an account each answer counts alone. */
function byAccount(view: SurveyView, score: ConstructScore): readonly AccountVoice[] {
  const context = { confidence: view.settings.confidence, scale: score.scale, hitFrom: score.hitFrom };
  return [...latestAnswers(view, score)].map(([account, { distribution }]) => ({
    account,
    estimate: csat.compute({ distribution }, context),
  }));
}

const columns: Table['columns'] = [
  textColumn('account', message('column.account')),
  numberColumn('annual-value', message('column.annual-value')),
  numberColumn('answers', message('column.answers')),
  numberColumn('downstream', message('column.downstream-satisfied')),
  numberColumn('interval', message('column.interval')),
  numberColumn('satisfaction', message('column.own-satisfaction')),
  numberColumn('reached', message('column.reached-of-due')),
];

function reachedCell(success: AccountSuccess | undefined): Value {
  if (!success) return empty;
  const counts = { part: number(success.reached.length, 'count'), whole: number(success.due.length, 'count') };
  return label(message('word.of', counts));
}

interface Beside {
  readonly own: ReadonlyMap<string, AccountScore>;
  readonly ledger: Ledger;
}

function accountTable(view: SurveyView, voices: readonly AccountVoice[], { own, ledger }: Beside): Table {
  const order = byValue(ledger.facts);
  const success = successByAccount(ledger.outcomes);
  const rows = voices
    .toSorted((a, b) => order(a.account, b.account))
    .slice(0, mostRows)
    .map(({ account, estimate }): readonly Value[] => {
      const score = own.get(account);
      return [
        label(accountName(ledger.facts, account)),
        annualValueCell(ledger.facts.get(account)),
        answersOfEstimate(estimate, csat.smallBelow),
        valueOfEstimate(estimate, 'share'),
        intervalOfEstimate(estimate, 'share'),
        score ? number(score.mean, 'rating') : empty,
        reachedCell(success.get(account)),
      ];
    });
  const isSmall = voices.some(({ estimate }) => (estimate.answers ?? 0) < csat.smallBelow);
  const small = isSmall ? [message('note.small-base', { smallBelow: String(csat.smallBelow) })] : [];
  return {
    type: 'table',
    id: `downstream-by-account:${view.survey.name}`,
    title: message('downstream.accounts.title', { survey: view.survey.name }),
    columns,
    rows,
    notes: [message('note.downstream-accounts'), ...moreRows(voices.length), ...small],
  };
}

function overall(view: SurveyView, score: ConstructScore): { readonly block: KeyFigures; readonly figure: Figure } {
  const definition = shareDefinition(score);
  const request = { metric: csat, score, unit: 'share', definition } as const;
  const estimate = measureSplit(view, undefined, request).estimates.overall;
  const figure = {
    label: message('downstream.satisfied', { survey: view.survey.name }),
    value: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    answers: answersOfEstimate(estimate, csat.smallBelow),
    definition,
  };
  return {
    block: { type: 'key-figures', figures: [figure] },
    figure: figureOf({ metric: csat.id, by: {}, estimate, definition, survey: view.survey.name }),
  };
}

const notice = (view: SurveyView, id: 'no-question' | 'accounts-left-out'): Block => ({
  type: 'notice',
  id: `downstream-${id}:${view.survey.name}`,
  level: 'note',
  text: message(`downstream.${id}`, { survey: view.survey.name }),
});

/** Everybody, then account by account beside what the account says itself and has reached; nothing of any other survey. */
export function downstreamSurveyPart(view: SurveyView, own: Beside['own'], ledger: Ledger): Part {
  if (!isDownstream(view.survey)) return nothing;
  const score = downstreamScore(view.survey);
  if (!score) return { ...nothing, blocks: [notice(view, 'no-question')] };
  const all = overall(view, score);
  if (!view.mayJudgeAccounts)
    return { ...nothing, blocks: [all.block, notice(view, 'accounts-left-out')], figures: [all.figure] };
  const voices = byAccount(view, score);
  const definition = shareDefinition(score);
  const figures = voices.map(({ account, estimate }) =>
    figureOf({ metric: csat.id, by: { account }, estimate, definition, survey: view.survey.name }),
  );
  const table = voices.length > 0 ? [accountTable(view, voices, { own, ledger })] : [];
  return { ...nothing, blocks: [all.block, ...table], figures: [all.figure, ...figures] };
}
