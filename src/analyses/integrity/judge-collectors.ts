/** Which collector's responses carry a signal more often than those of all others, beyond chance and by enough to matter? */
import { significance } from '../significance.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import { collectorDifference } from '../../metrics/governance/collector-difference.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { Estimate } from '../../statistics/estimate.js';
import { judgeUnits } from '../../statistics/funnel/unit-outliers.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import type { SurveyView } from '../analysis.js';
import { pOfShares } from './share-test.js';
import { signals, type Signal, type SignalCell, type SignalCounts } from './collector-counts.js';

/** Smaller differences are not worth a suspicion, however certain. */
export const smallestGap = 0.15;
/** Collectors with fewer responses that could carry the signal are not compared. */
export const fewestResponses = 10;
/** Signals that must agree before anything is said. */
export const fewestSignals = 2;

export interface Hits {
  readonly hits: number;
  readonly trials: number;
}

export interface JudgedSignal {
  readonly collector: string;
  readonly signal: Signal;
  readonly own: Hits;
  readonly others: Hits;
  readonly difference: Estimate;
  readonly pAdjusted: number | undefined;
  readonly isRaised: boolean;
}

const totalOf = (cells: readonly SignalCell[]): Hits => ({
  hits: cells.reduce((sum, { hits }) => sum + hits, 0),
  trials: cells.reduce((sum, { trials }) => sum + trials, 0),
});

const none: Hits = { hits: 0, trials: 0 };
const add = (a: Hits, b: Hits): Hits => ({ hits: a.hits + b.hits, trials: a.trials + b.trials });

/** One pair an account; responses without an account are a pair each. */
function pairsOf(cells: readonly SignalCell[], collector: string): readonly ProportionPair[] {
  const byAccount = new Map<string, { first: Hits; second: Hits }>();
  const alone: ProportionPair[] = [];
  for (const cell of cells) {
    const side = cell.collector === collector ? 'first' : 'second';
    if (cell.account === '') {
      for (let at = 0; at < cell.trials; at += 1)
        alone.push({ first: none, second: none, [side]: { hits: Number(at < cell.hits), trials: 1 } });
      continue;
    }
    const pair = byAccount.get(cell.account) ?? { first: none, second: none };
    byAccount.set(cell.account, { ...pair, [side]: add(pair[side], cell) });
  }
  return [...byAccount.values(), ...alone];
}

/** Exact binomial tails against the share of all, where no account answers twice. */
function exactPs(totals: ReadonlyMap<string, Hits>, confidence: number): ReadonlyMap<string, number> {
  const units = [...totals].map(([name, counts]) => ({ name, ...counts }));
  const judged = judgeUnits(units, { confidence, adjustment: 'holm' });
  if (judged.status === 'withheld') return new Map();
  return new Map(judged.units.map(({ name, test }) => [name, test.p] as const));
}

function totalsByCollector(cells: readonly SignalCell[]): ReadonlyMap<string, Hits> {
  const totals = new Map<string, Hits>();
  for (const cell of cells) totals.set(cell.collector, add(totals.get(cell.collector) ?? none, cell));
  return totals;
}

function measureSignal(view: SurveyView, signal: Signal, cells: readonly SignalCell[]) {
  const { confidence } = view.settings;
  const totals = totalsByCollector(cells);
  const all = totalOf(cells);
  const collectors = [...totals.keys()].sort(compareCodePoints);
  const large = collectors.filter((collector) => (totals.get(collector) ?? none).trials >= fewestResponses);
  if (collectors.length < 2) return [];
  const accounts = new Set<string>();
  const doRepeat = cells.some(({ account, trials }) => {
    const isKnown = account !== '' && (trials > 1 || accounts.has(account));
    accounts.add(account);
    return isKnown;
  });
  const exact = doRepeat ? undefined : exactPs(totals, confidence);
  return large.map((collector) => {
    const own = totals.get(collector) ?? none;
    const pairs = pairsOf(cells, collector);
    const difference = collectorDifference.compute(pairs, yesNoContext(confidence));
    const p = exact ? exact.get(collector) : pOfShares(pairs);
    const others = { hits: all.hits - own.hits, trials: all.trials - own.trials };
    return { collector, signal, own, others, difference, p };
  });
}

/** Every collector by every signal; p adjusted by Holm over all of them. */
export function judgeCollectors(view: SurveyView, counts: SignalCounts): readonly JudgedSignal[] {
  const measured = signals.flatMap((signal) => measureSignal(view, signal, counts.get(signal) ?? []));
  const tested = measured.filter(({ p }) => p !== undefined);
  const adjusted = new Map(holm(tested.map(({ p }) => p ?? 1)).map((p, place) => [tested[place], p]));
  return measured.map((one) => {
    const pAdjusted = adjusted.get(one);
    const { p: _, ...rest } = one;
    const isLarge = one.difference.status === 'known' && one.difference.value >= smallestGap;
    return { ...rest, pAdjusted, isRaised: isLarge && pAdjusted !== undefined && pAdjusted < significance };
  });
}
