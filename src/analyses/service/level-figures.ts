/** Which share of reported cases was within the promise: all cases together beside the mean of the units, and who meets the target. */
import { slaMeanOfRates } from '../../metrics/service/sla-mean-of-rates.js';
import { slaPooledOverUnits } from '../../metrics/service/sla-pooled-over-units.js';
import { slaPooled } from '../../metrics/service/sla-pooled.js';
import { unitsBelowTarget } from '../../metrics/service/units-below-target.js';
import { unitsMeetingTarget } from '../../metrics/service/units-meeting-target.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { figureOf } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import type { UnitCount } from '../../statistics/funnel/unit-count.js';
import { estimateProportion } from '../../statistics/interval-of-proportion.js';
import { message } from '../../text/message.js';
import { targetOf, unitsBy, type LevelRecord } from './level-records.js';

export interface LevelFigures {
  readonly units: readonly UnitCount[];
  readonly target: number | undefined;
  readonly pooled: Estimate;
  readonly pooledOverUnits: Estimate;
  readonly meanOfRates: Estimate;
  readonly meeting: Estimate | undefined;
  readonly below: Estimate | undefined;
}

const shareOfUnit = ({ hits, trials }: UnitCount, confidence: number): Estimate =>
  estimateProportion({ kind: 'proportion', hits, trials }, { confidence });

function isBelow(unit: UnitCount, target: number, confidence: number): boolean {
  const share = shareOfUnit(unit, confidence);
  return share.status === 'known' && (share.interval?.[1] ?? 1) < target;
}

/** All figures of some records, each service one unit. */
export function measureLevels(
  records: readonly LevelRecord[],
  { confidence, target: stated }: { readonly confidence: number; readonly target: number | undefined },
): LevelFigures {
  const units = unitsBy(records, ({ service }) => service).filter(({ trials }) => trials > 0);
  const context = yesNoContext(confidence);
  const target = targetOf(records, stated);
  const judge = (metric: typeof unitsMeetingTarget | typeof unitsBelowTarget, isHit: (unit: UnitCount) => boolean) =>
    metric.compute(hitsByCluster(units.map((unit) => ({ cluster: unit.name, isHit: isHit(unit) }))), context);
  return {
    units,
    target,
    pooled: slaPooled.compute(units, context),
    pooledOverUnits: slaPooledOverUnits.compute(units, context),
    meanOfRates: slaMeanOfRates.compute(units, context),
    meeting:
      target === undefined ? undefined : judge(unitsMeetingTarget, ({ hits, trials }) => hits / trials >= target),
    below: target === undefined ? undefined : judge(unitsBelowTarget, (unit) => isBelow(unit, target, confidence)),
  };
}

/** The figures for scripts. */
export function levelFigures(measured: LevelFigures, by: Figure['by']): readonly Figure[] {
  const { pooled, pooledOverUnits, meanOfRates, meeting, below } = measured;
  const all = [
    ['sla-pooled', pooled],
    ['sla-pooled-over-units', pooledOverUnits],
    ['sla-mean-of-rates', meanOfRates],
    ['units-meeting-target', meeting],
    ['units-below-target', below],
  ] as const;
  return all.flatMap(([metric, estimate]): readonly Figure[] =>
    estimate === undefined ? [] : [figureOf({ metric, by, estimate, definition: message(`definition.${metric}`) })],
  );
}

/** The plain share of one unit or period. */
export function pooledFigure(unit: UnitCount, by: Figure['by'], confidence: number): Figure {
  const estimate = slaPooled.compute([unit], yesNoContext(confidence));
  return figureOf({ metric: 'sla-pooled', by, estimate, definition: message('definition.sla-pooled') });
}
