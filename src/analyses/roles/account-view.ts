/** In which accounts do roles contradict each other, and where does a good mean hide a dissatisfied payer? Named, most valuable first. */
import type { Metric } from '../../metrics/metric.js';
import { contradictoryAccounts } from '../../metrics/satisfaction/contradictory-accounts.js';
import { maskedAccounts } from '../../metrics/satisfaction/masked-accounts.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
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
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { accountName, annualValueCell, byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import { latestAccountScores, lowUpTo } from '../account-scores.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { roleName } from '../group-names.js';
import { namedList } from '../named-list.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import {
  contradictionsIn,
  latestVoices,
  maskedIn,
  type Contradiction,
  type Masked,
  type Voice,
} from './account-voices.js';
import { judgeDisagreement } from './disagreement.js';
import { payerRule } from './payer.js';

/** The most valuable first; the rest is in --json. */
const mostAccounts = 12;

type Facts = ReadonlyMap<string, AccountFacts>;

function shareOf(
  view: SurveyView,
  metric: Metric<'score'>,
  { judged, found }: Readonly<Record<'judged' | 'found', readonly string[]>>,
): Estimate {
  const hits = new Set(found);
  const cases = judged.map((cluster) => ({ cluster, isHit: hits.has(cluster) }));
  return metric.compute(hitsByCluster(cases), yesNoContext(view.settings.confidence));
}

const voicesCell = (voices: readonly Voice[]): Value =>
  label(
    message('list', {
      items: voices.map(({ group, mean, answers }) =>
        message('accounts.voice', {
          role: label(roleName(group)),
          mean: number(mean, 'rating'),
          answers: number(answers, 'count'),
        }),
      ),
    }),
  );

interface AccountList {
  readonly id: 'contradictory-accounts' | 'masked-accounts';
  readonly estimate: Estimate;
  readonly definition: Message;
  readonly columns: readonly Message[];
  readonly rows: readonly { readonly account: string; readonly cells: readonly Value[] }[];
  readonly weight: number;
  /** Who counts as payer, where the list speaks of one. */
  readonly payer?: Message;
}

function tableOf({ id, columns, rows, definition }: AccountList, facts: Facts): Table {
  const left = rows.length - mostAccounts;
  const more = left > 0 ? [message('note.more-accounts', { left: number(left, 'count') })] : [];
  return {
    type: 'table',
    id,
    title: message(`accounts.${id}.title`),
    columns: [
      textColumn('account', message('column.account')),
      numberColumn('annual-value', message('column.annual-value')),
      ...columns.map((column, index) => textColumn(`voice-${String(index + 1)}`, column)),
    ],
    rows: rows
      .slice(0, mostAccounts)
      .map(({ account, cells }) => [label(accountName(facts, account)), annualValueCell(facts.get(account)), ...cells]),
    notes: [message('verbatim', { text: definition }), ...more],
  };
}

function findingOf({ id, estimate, rows, weight, payer }: AccountList, facts: Facts): readonly RankedFinding[] {
  if (rows.length === 0 || estimate.status !== 'known') return [];
  const text = message(`finding.${id}`, {
    count: number(rows.length, 'count'),
    accounts: number(estimate.answers, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    names: namedList(rows.map(({ account }) => accountName(facts, account))),
    ...(payer === undefined ? {} : { payer }),
  });
  return [{ weight, finding: { type: 'finding', id, emphasis: 'bad', text } }];
}

const inOrder = <Case>(cases: readonly Case[], facts: Facts, accountOf: (one: Case) => string): readonly Case[] => {
  const order = byValue(facts);
  return cases.toSorted((a, b) => order(accountOf(a), accountOf(b)));
};

function contradictoryList(view: SurveyView, score: ConstructScore, facts: Facts): AccountList {
  const { judged, found } = contradictionsIn(latestVoices(view, score, 'role'));
  const accounts = found.map(({ account }) => account);
  return {
    id: 'contradictory-accounts',
    estimate: shareOf(view, contradictoryAccounts, { judged, found: accounts }),
    definition: message('definition.contradictory-accounts', cutsOf(score)),
    columns: [message('column.satisfied-roles'), message('column.dissatisfied-roles')],
    rows: inOrder(found, facts, (one: Contradiction) => one.account).map(({ account, satisfied, dissatisfied }) => ({
      account,
      cells: [voicesCell(satisfied), voicesCell(dissatisfied)],
    })),
    weight: 45,
  };
}

function maskedList(view: SurveyView, score: ConstructScore, facts: Facts): AccountList | undefined {
  const rule = payerRule(view, score);
  if (!rule) return undefined;
  const { judged, found } = maskedIn(
    latestAccountScores(view, score),
    latestVoices(view, score, rule.dimension),
    rule.group,
  );
  const accounts = found.map(({ score: { account } }) => account);
  return {
    id: 'masked-accounts',
    estimate: shareOf(view, maskedAccounts, { judged, found: accounts }),
    definition: message('definition.masked-accounts', { ...cutsOf(score), payer: rule.definition }),
    columns: [message('column.account-mean'), message('column.payer-mean')],
    rows: inOrder(found, facts, (one: Masked) => one.score.account).map(
      ({ score: { account, mean, answers }, payer }) => ({
        account,
        cells: [meanCell(mean, answers), meanCell(payer.mean, payer.answers)],
      }),
    ),
    payer: rule.definition,
    weight: 75,
  };
}

const meanCell = (mean: number, answers: number): Value =>
  label(message('accounts.mean', { mean: number(mean, 'rating'), answers: number(answers, 'count') }));

const cutsOf = (score: ConstructScore): Readonly<Record<'definition' | 'from' | 'upTo', Message | string>> => ({
  definition: meanDefinition(score),
  from: String(score.hitFrom),
  upTo: String(lowUpTo(score)),
});

/**
 * Among a few people of an account some differ by chance, whatever their roles: that is a finding only where the roles as
 * such differ.
 */
const mayBeFinding =
  (view: SurveyView, score: ConstructScore) =>
  ({ id }: AccountList): boolean =>
    id !== 'contradictory-accounts' || judgeDisagreement(view, 'role', score).doDisagree;

/** Nothing where accounts must not be judged, or no account was heard from two roles. */
export function accountView(
  view: SurveyView,
  score: ConstructScore,
): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
} {
  if (!view.mayJudgeAccounts) return { blocks: [], figures: [], findings: [] };
  const facts = readAccountFacts(view.source, view.settings.asOf);
  const masked = maskedList(view, score, facts);
  const lists = [...(masked ? [masked] : []), contradictoryList(view, score, facts)].filter(
    ({ estimate }) => estimate.status === 'known',
  );
  return {
    blocks: lists.map((list): Block => {
      if (list.rows.length > 0) return tableOf(list, facts);
      const accounts = number(list.estimate.answers ?? 0, 'count');
      return {
        type: 'paragraph',
        text: message(`accounts.${list.id}.none`, { accounts, definition: list.definition }),
      };
    }),
    figures: lists.map(({ id, estimate, definition }) =>
      figureOf({ metric: id, by: {}, estimate, definition, survey: view.survey.name }),
    ),
    findings: lists.filter(mayBeFinding(view, score)).flatMap((list) => findingOf(list, facts)),
  };
}
