/** Which service keeps its promise no worse than all together, while clearly more of its users are dissatisfied? */
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Estimate } from '../../statistics/estimate.js';
import { judgeUnits } from '../../statistics/funnel/unit-outliers.js';
import { message } from '../../text/message.js';
import type { AnalysisSettings, RankedFinding } from '../analysis.js';
import type { ShownGroup } from './service-ledger.js';
import type { WatermelonName } from './watermelon.js';

/** Fewer scores are no ground for a sentence about a service. */
const fewestRated = 10;
/** So far above all together, in share points, is worth a sentence. */
const worthSaying = 0.1;

const hitsOf = (estimate: Estimate): number =>
  estimate.status === 'known' ? Math.round(estimate.value * estimate.answers) : 0;

function sentenceOf(
  { key, estimates }: ShownGroup<WatermelonName>,
  rest: { readonly hits: number; readonly trials: number },
): RankedFinding {
  const { 'sla-attainment': kept, 'watermelon-share': watermelon } = estimates;
  const text = message('finding.watermelon', {
    service: key,
    kept: valueOfEstimate(kept, 'share'),
    keptInterval: intervalOfEstimate(kept, 'share'),
    n: number(kept.answers ?? 0, 'count'),
    share: valueOfEstimate(watermelon, 'share'),
    interval: intervalOfEstimate(watermelon, 'share'),
    rated: number(watermelon.answers ?? 0, 'count'),
    others: number(rest.hits / rest.trials, 'share'),
    othersRated: number(rest.trials, 'count'),
  });
  return { weight: 73, finding: { type: 'finding', id: `watermelon:${key}`, emphasis: 'bad', text } };
}

/**
 * Named are services whose share lies above that of all by exact binomial tails adjusted for their number, whose own
 * interval, which takes tickets of one customer together, lies above it too, and whose promise is kept at least as often.
 */
export function watermelonFindings(
  services: readonly ShownGroup<WatermelonName>[],
  kept: Estimate,
  { confidence }: AnalysisSettings,
): readonly RankedFinding[] {
  const named = services.filter(({ key, hiddenAs }) => key !== '' && hiddenAs === undefined);
  if (named.length < 2 || named.length < services.length || kept.status !== 'known') return [];
  const units = named.map(({ key, estimates }) => {
    const share = estimates['watermelon-share'];
    return { name: key, hits: hitsOf(share), trials: share.answers ?? 0 };
  });
  const judged = judgeUnits(units, { adjustment: 'holm', confidence });
  if (judged.status === 'withheld') return [];
  const { reference } = judged;
  const total = {
    hits: units.reduce((sum, { hits }) => sum + hits, 0),
    trials: units.reduce((sum, { trials }) => sum + trials, 0),
  };
  return judged.units.flatMap(({ name, hits, trials, share, verdict }) => {
    const service = named.find(({ key }) => key === name);
    const { 'sla-attainment': own, 'watermelon-share': rated } = service?.estimates ?? {};
    if (service === undefined || own?.status !== 'known' || rated?.status !== 'known') return [];
    const isAbove = verdict === 'above' && (rated.interval?.[0] ?? 0) > reference && share - reference >= worthSaying;
    const rest = { hits: total.hits - hits, trials: total.trials - trials };
    if (!isAbove || trials < fewestRated || rest.trials === 0 || own.value < kept.value) return [];
    return [sentenceOf(service, rest)];
  });
}
