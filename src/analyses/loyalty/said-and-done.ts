/** What did accounts say they would do, and what did they do? Intention before a decision against the decision. */
import type { Distribution } from '../../counts/shapes.js';
import { intentionBeforeDeparture } from '../../metrics/loyalty/intention-before-departure.js';
import { departureRate } from '../../metrics/loyalty/departure-rate.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
  answersOfEstimate,
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
import { fewestEvents } from '../../statistics/prediction/outcome-scores.js';
import { message, type Message } from '../../text/message.js';
import { readAccountFacts } from '../account-names.js';
import { lowUpTo } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import { decidedOnOf, decisionOf, renewalsOf } from '../departures.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import { latestBefore, readDatedAnswers } from './dated-answers.js';
import { leftOnOf, recordsByAccount } from './follow-up.js';
import { decidedRenewals } from './renewal-evidence.js';

type Done = 'left' | 'downgraded' | 'stayed';
interface SaidAndDone {
  readonly account: string;
  readonly intention: number;
  readonly done: Done;
}
interface Known {
  readonly accounts: readonly SaidAndDone[];
  /** Accounts with a decision and no intention stated before it. */
  readonly unheard: number;
}

const doneBy: Readonly<Record<string, Done>> = {
  renewed: 'stayed',
  upgraded: 'stayed',
  downgraded: 'downgraded',
  left: 'left',
};

/** The latest decision of an account by the day of the report: that it left, or its latest renewal. */
function decisionsOf(
  view: SurveyView,
  asOf: string,
): ReadonlyMap<string, { readonly day: string; readonly done: Done }> {
  const facts = readAccountFacts(view.source, asOf);
  const renewals = recordsByAccount(renewalsOf(view.source));
  const found = new Map<string, { readonly day: string; readonly done: Done }>();
  for (const account of new Set([...facts.keys(), ...renewals.keys()])) {
    const own = renewals.get(account) ?? [];
    const leftOn = leftOnOf(facts.get(account), own, asOf);
    const last = decidedRenewals(own, asOf).at(-1);
    const done = doneBy[(last && decisionOf(last)) ?? ''];
    if (leftOn !== undefined) found.set(account, { day: leftOn, done: 'left' });
    else if (last !== undefined && done !== undefined)
      found.set(account, { day: decidedOnOf(last)?.slice(0, 10) ?? '', done });
  }
  return found;
}

function readSaidAndDone(view: SurveyView, intention: ConstructScore): Known {
  const { asOf } = view.settings;
  if (asOf === undefined) return { accounts: [], unheard: 0 };
  const said = readDatedAnswers(view, intention);
  const accounts: SaidAndDone[] = [];
  let unheard = 0;
  for (const [account, { day, done }] of decisionsOf(view, asOf)) {
    const before = latestBefore(said.get(account) ?? [], day);
    if (before === undefined) unheard += 1;
    else accounts.push({ account, intention: before.mean, done });
  }
  return { accounts, unheard };
}

function distributionOfIntentions(accounts: readonly SaidAndDone[]): Distribution {
  const counts = new Map<number, number>();
  for (const { intention } of accounts) counts.set(intention, (counts.get(intention) ?? 0) + 1);
  return { kind: 'distribution', counts };
}

function rankedBy(accounts: readonly SaidAndDone[], confidence: number): Estimate {
  const left = accounts.filter(({ done }) => done === 'left');
  const stayed = accounts.filter(({ done }) => done !== 'left');
  const input = { events: distributionOfIntentions(left), nonEvents: distributionOfIntentions(stayed) };
  return intentionBeforeDeparture.compute(input, yesNoContext(confidence));
}

function verdict(ranked: Estimate, accounts: readonly SaidAndDone[]): Message {
  const left = accounts.filter(({ done }) => done === 'left').length;
  if (ranked.status === 'withheld' || !ranked.interval) {
    const words = { left: number(left, 'count'), accounts: number(accounts.length, 'count') };
    return message('note.said.too-few', { ...words, needed: number(fewestEvents, 'count') });
  }
  const [low, high] = ranked.interval;
  const words = {
    value: valueOfEstimate(ranked, 'coefficient'),
    interval: intervalOfEstimate(ranked, 'coefficient'),
  };
  if (low > 0.5) return message('note.said.told', words);
  return message(high < 0.5 ? 'note.said.reversed' : 'note.said.null', words);
}

interface Band {
  readonly id: 'high' | 'middle' | 'low';
  readonly has: (intention: number) => boolean;
}

function bandsOf(intention: ConstructScore): readonly Band[] {
  const [from, upTo] = [intention.hitFrom, lowUpTo(intention)];
  return [
    { id: 'high', has: (mean) => mean >= from },
    { id: 'middle', has: (mean) => mean < from && mean > upTo },
    { id: 'low', has: (mean) => mean <= upTo },
  ];
}

const columnsOf = (intention: ConstructScore): Table['columns'] => [
  textColumn('said', message('column.said', { intention: message(`construct.${intention.construct}`) })),
  numberColumn('accounts', message('column.accounts')),
  numberColumn('stayed', message('column.renewed')),
  numberColumn('downgraded', message('column.downgraded')),
  numberColumn('left', message('column.left')),
  numberColumn('left-share', message('column.left-share')),
  numberColumn('interval', message('column.interval')),
];

function tableOf(
  known: Known,
  intention: ConstructScore,
  { confidence, notes }: { confidence: number; notes: readonly Message[] },
): {
  readonly table: Table;
  readonly shares: readonly (readonly [string, Estimate])[];
} {
  const bands = bandsOf(intention).map((band) => {
    const inside = known.accounts.filter((one) => band.has(one.intention));
    const cases = inside.map(({ account, done }) => ({ cluster: account, isHit: done === 'left' }));
    return { ...band, inside, left: departureRate.compute(hitsByCluster(cases), yesNoContext(confidence)) };
  });
  const count = (inside: readonly SaidAndDone[], done: Done) =>
    number(inside.filter((one) => one.done === done).length, 'count');
  const table: Table = {
    type: 'table',
    id: 'said-and-done',
    title: message('loyalty.said.title'),
    columns: columnsOf(intention),
    rows: bands.map(({ id, inside, left }) => [
      label(message(`said.${id}`, { from: String(intention.hitFrom), upTo: String(lowUpTo(intention)) })),
      answersOfEstimate(left, departureRate.smallBelow),
      count(inside, 'stayed'),
      count(inside, 'downgraded'),
      count(inside, 'left'),
      valueOfEstimate(left, 'share'),
      intervalOfEstimate(left, 'share'),
    ]),
    notes,
  };
  return { table, shares: bands.map(({ id, left }) => [id, left] as const) };
}

/** Cross-table of what was said and done, and how well the one told the other. */
export function saidAndDonePart(
  view: SurveyView,
  intention: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const known = readSaidAndDone(view, intention);
  if (known.accounts.length === 0) return { blocks: [], figures: [] };
  const { confidence } = view.settings;
  const ranked = rankedBy(known.accounts, confidence);
  const survey = view.survey.name;
  const definition = message('definition.said', { definition: meanDefinition(intention) });
  const unheard = number(known.unheard, 'count');
  const notes = [
    verdict(ranked, known.accounts),
    message('note.said', { definition: meanDefinition(intention), unheard }),
  ];
  const { table, shares } = tableOf(known, intention, { confidence, notes });
  const figures = shares.map(([said, estimate]) =>
    figureOf({ metric: departureRate.id, by: { said }, estimate, definition, survey }),
  );
  const own = figureOf({ metric: intentionBeforeDeparture.id, by: {}, estimate: ranked, definition, survey });
  return { blocks: [table], figures: [...figures, own] };
}
