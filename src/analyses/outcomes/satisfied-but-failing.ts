/** Which accounts score us well and do not reach what they bought it for - and which reach it and score us badly? */
import { dissatisfiedButSucceeding } from '../../metrics/outcomes/dissatisfied-but-succeeding.js';
import { satisfiedButFailing } from '../../metrics/outcomes/satisfied-but-failing.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { figureOf, intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { accountName, byValue } from '../account-names.js';
import { lowUpTo } from '../account-scores.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { inTheWhole } from '../overview.js';
import { namedList } from '../named-list.js';
import { meanDefinition, scoreOfConstruct, type ConstructScore } from '../scores.js';
import { accountTable, evidenceTable } from './account-lists.js';
import { isSatisfiedButFailing, scoredAccounts, type ScoredAccount } from './account-success.js';
import { nothing, type Ledger, type Part } from './ledger.js';

interface Contradiction {
  readonly id: 'satisfied-but-failing' | 'dissatisfied-but-succeeding';
  readonly metric: typeof satisfiedButFailing | typeof dissatisfiedButSucceeding;
  readonly weight: number;
  readonly isHit: (account: ScoredAccount) => boolean;
}

const failing: Contradiction = {
  id: 'satisfied-but-failing',
  metric: satisfiedButFailing,
  weight: 100,
  isHit: isSatisfiedButFailing,
};
const succeeding: Contradiction = {
  id: 'dissatisfied-but-succeeding',
  metric: dissatisfiedButSucceeding,
  weight: 45,
  isHit: ({ score, isFailing }) => score.isLow && !isFailing,
};

interface Found {
  readonly kind: Contradiction;
  readonly hits: readonly ScoredAccount[];
  readonly accounts: number;
  readonly estimate: Estimate;
}

function tablesOf({ facts, settings }: Ledger, score: ConstructScore, { kind, hits }: Found): readonly Block[] {
  const words = {
    definition: meanDefinition(score),
    asOf: settings.asOf ?? message('word.unknown-day'),
  };
  const isFailing = kind.id === 'satisfied-but-failing';
  const note = isFailing
    ? message('note.failing', { ...words, from: String(score.hitFrom) })
    : message('note.succeeding', { ...words, to: String(lowUpTo(score)) });
  const evidence = (): Block =>
    evidenceTable(
      hits.flatMap(({ missed, reached }) => (isFailing ? missed : reached)),
      facts,
      {
        id: isFailing ? 'missed-outcomes' : 'reached-outcomes',
        title: message(isFailing ? 'failing.missed.title' : 'succeeding.reached.title'),
      },
    );
  return [
    accountTable(hits, facts, { id: kind.id, title: message(isFailing ? 'failing.title' : 'succeeding.title'), note }),
    ...(isFailing ? [evidence()] : inTheWhole(settings, evidence)),
  ];
}

function findingOf({ facts }: Ledger, { kind, hits, accounts, estimate }: Found): readonly RankedFinding[] {
  if (hits.length === 0 || estimate.status !== 'known') return [];
  const text = message(`finding.${kind.id}`, {
    count: number(hits.length, 'count'),
    accounts: number(accounts, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    left: number(hits.filter(({ account }) => facts.get(account)?.hasLeft).length, 'count'),
    names: namedList(hits.map(({ account }) => accountName(facts, account))),
  });
  return [{ weight: kind.weight, finding: { type: 'finding', id: kind.id, emphasis: 'bad', text } }];
}

/** Both lists of a survey: the alarm first, then those who were served well and are unhappy. */
export function contradictionPart(view: SurveyView, ledger: Ledger): Part {
  const score = scoreOfConstruct(view.survey, 'satisfaction');
  if (typeof score === 'string' || !view.mayJudgeAccounts) return nothing;
  const order = byValue(ledger.facts);
  const accounts = scoredAccounts(view, score, ledger.outcomes).toSorted((a, b) => order(a.account, b.account));
  const found = [failing, succeeding].map((kind): Found => {
    const cases = accounts.map((one) => ({ cluster: one.account, isHit: kind.isHit(one) }));
    const estimate = kind.metric.compute(hitsByCluster(cases), yesNoContext(view.settings.confidence));
    return { kind, hits: accounts.filter(kind.isHit), accounts: accounts.length, estimate };
  });
  const survey = view.survey.name;
  return {
    blocks: found.flatMap((one): readonly Block[] => {
      if (one.hits.length > 0) return tablesOf(ledger, score, one);
      const key = one.kind.id === 'satisfied-but-failing' ? 'failing.none' : 'succeeding.none';
      return [{ type: 'paragraph', text: message(key, { accounts: number(one.accounts, 'count') }) }];
    }),
    figures: found.map(({ kind, estimate }) =>
      figureOf({ metric: kind.id, by: {}, estimate, definition: message(`definition.${kind.id}`), survey }),
    ),
    findings: found.flatMap((one) => findingOf(ledger, one)),
  };
}
