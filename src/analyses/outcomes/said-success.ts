/** Have those who say it succeeded reached what was agreed? The success question beside the ledger. */
import { successSaidAndReached } from '../../metrics/outcomes/success-said-and-reached.js';
import { yesNoContext } from '../../metrics/score-answers.js';
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
import type { Figure, Table } from '../../report/document.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { Estimate } from '../../statistics/estimate.js';
import { estimateProportion } from '../../statistics/interval-of-proportion.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { meanDefinition, scoreOfConstruct, type ConstructScore } from '../scores.js';
import { scoredAccounts, type ScoredAccount } from './account-success.js';
import { nothing, type Ledger, type Part } from './ledger.js';

interface Voice {
  readonly name: Message;
  readonly by: Figure['by'];
  readonly accounts: readonly ScoredAccount[];
}

const none = { hits: 0, trials: 0 };

function pairsOf(accounts: readonly ScoredAccount[]): readonly ProportionPair[] {
  return accounts.map(({ score, isFailing }) => {
    const one = { hits: isFailing ? 0 : 1, trials: 1 };
    return score.isHigh ? { first: one, second: none } : { first: none, second: one };
  });
}

/** Everybody, and the business owner alone: the one whose word on success counts. */
function voicesOf(view: SurveyView, score: ConstructScore, { outcomes }: Ledger): readonly Voice[] {
  const everybody: Voice = {
    name: message('word.all'),
    by: {},
    accounts: scoredAccounts(view, score, outcomes),
  };
  const where = { ...view.settings.where, role: ['business_owner'] };
  const ofOwners: SurveyView = { ...view, settings: { ...view.settings, where } };
  const owner: Voice = {
    name: message('role.business_owner'),
    by: { role: 'business_owner' },
    accounts: scoredAccounts(ofOwners, score, outcomes),
  };
  return owner.accounts.length === 0 ? [everybody] : [everybody, owner];
}

interface Compared extends Voice {
  readonly difference: Estimate;
}

function rowsOf({ name, accounts, difference }: Compared, confidence: number): readonly (readonly Value[])[] {
  const row = (says: 'yes' | 'no'): readonly Value[] => {
    const own = accounts.filter(({ score }) => score.isHigh === (says === 'yes'));
    const hits = own.filter(({ isFailing }) => !isFailing).length;
    const estimate = estimateProportion({ kind: 'proportion', hits, trials: own.length }, { confidence });
    return [
      label(name),
      label(message(`said.${says}`)),
      number(own.length, 'count'),
      number(hits, 'count'),
      number(own.length - hits, 'count'),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
    ];
  };
  const gap: readonly Value[] = [
    label(name),
    label(message('gap.difference')),
    empty,
    empty,
    empty,
    valueOfEstimate(difference, 'share-change'),
    intervalOfEstimate(difference, 'share-change'),
  ];
  return [row('yes'), row('no'), gap];
}

const columns: Table['columns'] = [
  textColumn('who', message('column.who-answers')),
  textColumn('says', message('column.says')),
  numberColumn('accounts', message('column.accounts')),
  numberColumn('reached', message('column.mostly-reached')),
  numberColumn('missed', message('column.mostly-missed')),
  numberColumn('share', message('column.share')),
  numberColumn('interval', message('column.interval')),
];

/** A cross-table of what accounts say and what they reached; nothing where nobody was asked about success. */
export function saidSuccessPart(view: SurveyView, ledger: Ledger): Part {
  const score = scoreOfConstruct(view.survey, 'success');
  if (typeof score === 'string' || !view.mayJudgeAccounts) return nothing;
  const { confidence } = view.settings;
  const voices = voicesOf(view, score, ledger).map((voice): Compared => {
    const difference = successSaidAndReached.compute(pairsOf(voice.accounts), yesNoContext(confidence));
    return { ...voice, difference };
  });
  if ((voices[0]?.accounts.length ?? 0) === 0) return nothing;
  const definition = message('definition.success-said-and-reached');
  const words = { definition: meanDefinition(score), from: String(score.hitFrom) };
  return {
    blocks: [
      {
        type: 'table',
        id: `success-said:${view.survey.name}`,
        title: message('said.title', { survey: view.survey.name }),
        columns,
        rows: voices.flatMap((voice) => rowsOf(voice, confidence)),
        notes: [message('note.said-success', words)],
      },
    ],
    figures: voices.map(({ by, difference: estimate }) =>
      figureOf({ metric: 'success-said-and-reached', by, estimate, definition, survey: view.survey.name }),
    ),
    findings: [],
  };
}
