/** The one sentence on drivers a reader should not miss: only where one stands first beyond chance. */
import { interval, intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import { message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { withDepartureCaution } from '../departure-columns.js';
import { estimatesOf, explainedOf } from './driver-figures.js';
import { orderOf } from './driver-order.js';
import type { MeasuredDrivers } from './measure-drivers.js';

/** Below the loyal by choice: what goes together comes after what is so. */
const weight = 54;

export function driverFinding(view: SurveyView, measured: MeasuredDrivers): readonly RankedFinding[] {
  const order = orderOf(measured, view.settings.confidence);
  if (order.kind !== 'clear') return [];
  const estimates = estimatesOf(measured, view.settings.confidence);
  const of = (name: string) => estimates.find(({ driver }) => driver.name === name);
  const [first, second] = [of(order.first.name), of(order.second.name)];
  const explained = explainedOf(measured);
  if (!first || !second || explained.status !== 'known') return [];
  const text = message('finding.driver', {
    survey: view.survey.name,
    outcome: measured.outcome.words,
    first: order.first.words,
    share: valueOfEstimate(first.johnson, 'share'),
    interval: intervalOfEstimate(first.johnson, 'share'),
    correlation: valueOfEstimate(first.correlation, 'correlation'),
    second: order.second.words,
    secondShare: valueOfEstimate(second.johnson, 'share'),
    ahead: interval(order.ahead[0], order.ahead[1], 'share'),
    explained: valueOfEstimate(explained, 'share'),
    answers: number(explained.answers, 'count'),
  });
  const id = `driver:${measured.outcome.name}`;
  const columns = [measured.outcome, order.first].flatMap(({ items }) => items.map(({ code }) => code));
  return withDepartureCaution(columns, [{ weight, finding: { type: 'finding', id, emphasis: 'neutral', text } }]);
}
