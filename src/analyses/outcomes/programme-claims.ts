/** How do the gains of this ledger stand beside those that successful programmes claim? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { programmeGain } from '../../metrics/outcomes/programme-gain.js';
import { valuesByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { namedList } from '../named-list.js';
import { attainmentOf } from './attainment.js';
import { claimOf, claims, type Claim } from './claims.js';
import { nothing, type Ledger, type Part } from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

interface Gain {
  readonly claim: Claim;
  readonly measures: readonly string[];
  readonly estimate: Estimate;
}

/** (actual − baseline) ÷ baseline; undefined where it is not measured, or a change in parts of the baseline means nothing. */
export function relativeChange(outcome: OutcomeState): number | undefined {
  const { baseline, actual } = outcome;
  if (actual === undefined || baseline === undefined || baseline <= 0) return undefined;
  if (attainmentOf(outcome) === 'unit-in-doubt') return undefined;
  const change = (actual - baseline) / baseline;
  return Number.isFinite(change) ? change : undefined;
}

function gainsOf({ outcomes, settings }: Ledger): readonly Gain[] {
  const matched = outcomes.map((outcome) => ({ outcome, claim: claimOf(outcome.measure) }));
  return claims.flatMap((claim): readonly Gain[] => {
    const own = matched.filter((one) => one.claim === claim).map(({ outcome }) => outcome);
    if (own.length === 0) return [];
    const cases = own.flatMap((outcome) => {
      const value = relativeChange(outcome);
      return value === undefined ? [] : [{ cluster: outcome.account, value }];
    });
    const estimate = programmeGain.compute(valuesByCluster(cases), yesNoContext(settings.confidence));
    const measures = [...new Set(own.map(({ measure }) => measure))].toSorted(compareCodePoints);
    return [{ claim, measures, estimate }];
  });
}

const columns: Table['columns'] = [
  textColumn('gain', message('column.claimed-gain')),
  numberColumn('claimed', message('column.claimed')),
  numberColumn('outcomes', message('word.n')),
  numberColumn('change', message('column.change-here')),
  numberColumn('interval', message('column.interval')),
  textColumn('measures', message('column.matched-measures')),
];

/** The measures whose words match a claim, beside the claim; nothing where none does. */
export function claimsPart(ledger: Ledger): Part {
  const gains = gainsOf(ledger);
  if (gains.length === 0) return nothing;
  const definition = message('definition.programme-gain');
  return {
    blocks: [
      {
        type: 'table',
        id: 'programme-claims',
        columns,
        rows: gains.map(({ claim, measures, estimate }): readonly Value[] => [
          label(message(`claim.${claim.id}`)),
          number(claim.change, 'relative-change'),
          number(estimate.answers ?? 0, 'count'),
          valueOfEstimate(estimate, 'relative-change'),
          intervalOfEstimate(estimate, 'relative-change'),
          label(message('verbatim', { text: namedList(measures, 3) })),
        ]),
        notes: [
          message('note.claims'),
          message('note.claim-words'),
          ...gains.map(({ claim }) =>
            message('note.claim-word-list', {
              claim: message(`claim.${claim.id}`),
              words: label({ en: claim.words.en.join(' / '), 'zh-CN': claim.words['zh-CN'].join(' / ') }),
            }),
          ),
        ],
      },
    ],
    figures: gains.map(({ claim, estimate }) =>
      figureOf({ metric: 'programme-gain', by: { claim: claim.id }, estimate, definition }),
    ),
    findings: [],
  };
}
