/** Does a period stand out from the others? */
import { defineMetric } from '../metric.js';
import { fewestWavesOfChart } from '../../statistics/waves/control-chart.js';
import { chartOf } from './charted-series.js';

export const controlChartSignals = defineMetric({
  id: 'control-chart-signals',
  name: 'Signals of the control chart',
  question: 'In how many periods does the figure stand out from its usual scatter?',
  formula:
    'periods that break a rule: beyond 3 sigma; eighth in a row on one side of the centre; two of three beyond 2 sigma on one side. Shares: limits by n of each period (p chart), widened where periods scatter more (Laney); means and NPS: centre ± 3 × mean moving range ÷ 1.128 (individuals chart)',
  limits:
    'Withheld below eight periods: limits from fewer are a guess. Limits come from the very periods that are judged. About one steady series in 370 points signals by chance under the first rule alone, more under all three.',
  unit: 'count',
  direction: 'lower-is-better',
  smallBelow: 8,
  sources: ['westernelectric1956', 'laney2002'],
  input: 'series',
  workedExample: {
    input: {
      kind: 'share',
      points: [50, 52, 48, 51, 49, 50, 52, 75].map((hits) => ({ answers: 100, value: hits / 100 })),
      bounds: [0, 1],
    },
    value: 1,
    inWords: '75 % > 53.4 % + 3 × 5.0 %',
  },
  compute: (series) => {
    const { points } = series;
    const answers = points.reduce((all, point) => all + point.answers, 0);
    if (points.length < fewestWavesOfChart)
      return { status: 'withheld', reason: 'too-few-periods', answers, needed: fewestWavesOfChart };
    const value = chartOf(series).points.filter(({ rules }) => rules.length > 0).length;
    return { status: 'known', value, answers, method: 'control-chart' };
  },
});
