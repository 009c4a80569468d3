/** The figures of drivers for scripts: shares by both methods, correlations, R². */
import { figureOf } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import { percentileInterval } from '../../statistics/drivers/resample-drivers.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import type { NamedScore } from './chosen-questions.js';
import { shareOf, type MeasuredDrivers } from './measure-drivers.js';

export interface DriverEstimates {
  readonly driver: NamedScore;
  readonly correlation: Estimate;
  readonly johnson: Estimate;
  readonly lmg: Estimate;
}

const accountsOf = ({ sums }: MeasuredDrivers): { readonly clusters?: number } =>
  sums.doRepeat ? { clusters: sums.units } : {};

/** What is known of each driver, in the order they were asked for. */
export function estimatesOf(measured: MeasuredDrivers, confidence: number): readonly DriverEstimates[] {
  const { drivers, johnson, lmg, resampled } = measured;
  const common = accountsOf(measured);
  return drivers.map((driver, index): DriverEstimates => {
    const [own, other] = [shareOf(johnson, driver.name), shareOf(lmg, driver.name)];
    const estimate = (value: number, method: 'johnson' | 'lmg' | 'pearson', drawn?: Float64Array): Estimate => ({
      status: 'known',
      value,
      ...(drawn ? { interval: percentileInterval(drawn, confidence) } : {}),
      answers: measured.sums.answers,
      method,
      ...common,
    });
    if (johnson.status === 'withheld' || !own) {
      const none = johnson.status === 'withheld' ? johnson : ({ status: 'withheld', reason: 'no-answers' } as const);
      return { driver, correlation: none, johnson: none, lmg: none };
    }
    return {
      driver,
      correlation: estimate(own.correlation, 'pearson', resampled?.correlations[index]),
      johnson: estimate(own.share, 'johnson', resampled?.shares[index]),
      lmg: other
        ? estimate(other.share, 'lmg', resampled?.gains?.[index])
        : (lmg as Extract<typeof lmg, { status: 'withheld' }>),
    };
  });
}

export function explainedOf(measured: MeasuredDrivers): Estimate {
  const { johnson, sums } = measured;
  if (johnson.status === 'withheld') return johnson;
  const common = accountsOf(measured);
  return { status: 'known', value: johnson.explained, answers: sums.answers, method: 'least-squares', ...common };
}

/** Every figure of one outcome; `by` names the group where answers were split. */
export function driverFigures(
  view: SurveyView,
  measured: MeasuredDrivers,
  by: Readonly<Record<string, string>> = {},
): readonly Figure[] {
  const { outcome, drivers, resampled } = measured;
  const common = { survey: view.survey.name };
  const words = { outcome: outcome.words, drivers: String(drivers.length) };
  const definition = resampled
    ? message('definition.driver-share-resampled', {
        ...words,
        draws: String(resampled.draws),
        seed: String(resampled.seed),
      })
    : message('definition.driver-share', words);
  const of = { ...by, of: outcome.name };
  const fit = figureOf({
    ...common,
    metric: 'explained-variance',
    by: of,
    estimate: explainedOf(measured),
    definition,
  });
  const each = estimatesOf(measured, view.settings.confidence).flatMap(({ driver, correlation, johnson, lmg }) => {
    const at = { ...common, by: { ...by, item: driver.name, of: outcome.name }, definition };
    return [
      figureOf({ ...at, metric: 'driver-share', estimate: johnson }),
      ...(johnson.status === 'known' ? [figureOf({ ...at, metric: 'driver-share', estimate: lmg })] : []),
      figureOf({ ...at, metric: 'driver-correlation', estimate: correlation }),
    ];
  });
  return [fit, ...each];
}
