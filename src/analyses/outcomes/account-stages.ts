/** Where does each account stand: the stage of the customer file, else that of its latest outcome - and which is it? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { number, numberColumn, textColumn } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import { textOf } from '../ledger-values.js';
import { stageLabel, stages } from './ledger-splits.js';
import type { Ledger } from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

export interface AccountStage {
  /** '' where neither file says. */
  readonly stage: string;
  readonly origin: 'stated' | 'inferred' | 'unknown';
}

/** The outcome agreed last; of several of one day the one with the last id. */
function latestStages(outcomes: readonly OutcomeState[]): ReadonlyMap<string, string> {
  const latest = new Map<string, OutcomeState>();
  for (const outcome of outcomes) {
    if (outcome.stage === undefined) continue;
    const before = latest.get(outcome.account);
    if (!before || compareCodePoints(before.agreedOn ?? '', outcome.agreedOn ?? '') <= 0)
      latest.set(outcome.account, outcome);
  }
  return new Map([...latest].map(([account, { stage }]) => [account, stage ?? '']));
}

/** The stage of every account that is in the customer file or in the ledger. */
export function readStages({ source, outcomes, facts }: Ledger): ReadonlyMap<string, AccountStage> {
  const inferred = latestStages(outcomes);
  const stated = new Map(
    source.ledger('customer').map((record) => [textOf(record, 'customer_id') ?? '', textOf(record, 'stage')]),
  );
  const accounts = new Set([...facts.keys(), ...outcomes.map(({ account }) => account)]);
  return new Map(
    [...accounts].map((account): [string, AccountStage] => {
      const own = stated.get(account);
      if (own !== undefined) return [account, { stage: own, origin: 'stated' }];
      const latest = inferred.get(account);
      return [account, latest === undefined ? { stage: '', origin: 'unknown' } : { stage: latest, origin: 'inferred' }];
    }),
  );
}

/** How many accounts stand in which stage, and from which file that is known; those who left are left out. */
export function stageTable(accounts: ReadonlyMap<string, AccountStage>, { facts, outcomes }: Ledger): Table {
  const here = [...accounts].filter(([account]) => facts.get(account)?.hasLeft !== true);
  const withOutcome = new Set(outcomes.map(({ account }) => account));
  const rows = [...stages, ''].flatMap((stage) => {
    const own = here.filter(([, one]) => one.stage === stage);
    if (own.length === 0) return [];
    const count = (origin: AccountStage['origin']) =>
      number(own.filter(([, one]) => one.origin === origin).length, 'count');
    const agreed = own.filter(([account]) => withOutcome.has(account)).length;
    return [
      [stageLabel(stage), number(own.length, 'count'), count('stated'), count('inferred'), number(agreed, 'count')],
    ];
  });
  return {
    type: 'table',
    id: 'account-stages',
    title: message('stages.title'),
    columns: [
      textColumn('stage', message('column.stage')),
      numberColumn('accounts', message('column.accounts')),
      numberColumn('stated', message('column.stage-stated')),
      numberColumn('inferred', message('column.stage-inferred')),
      numberColumn('agreed', message('column.with-outcome')),
    ],
    rows,
    notes: [message('note.stages')],
  };
}
