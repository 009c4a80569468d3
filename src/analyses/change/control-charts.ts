/** Does a period stand out from the scatter of the others? A control chart from eight periods on. */
import { chartOf, type WaveSeries } from '../../metrics/change/charted-series.js';
import { controlChartSignals } from '../../metrics/change/control-chart-signals.js';
import { sumsByPeriod } from '../../metrics/change/wave-answers.js';
import { figureOf, interval, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import { fewestWavesOfChart } from '../../statistics/waves/control-chart.js';
import { meanOfSums, sumsOf } from '../../statistics/waves/panel-sums.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import type { MeasuredWaves } from './compare-two.js';
import { mostPeriods } from './trend.js';

function seriesOf({ measure, waves }: MeasuredWaves): WaveSeries {
  const sums = sumsByPeriod(waves, measure.scoring);
  const points = waves.periods.map((period) => {
    const found = sumsOf(sums, period);
    return { answers: found.answers, value: meanOfSums(found) };
  });
  const { low, high } = measure.score.scale;
  const bounds = { share: [0, 1], mean: [low, high], 'net-score': [-100, 100] } as const;
  return { kind: measure.scoring.kind, points, bounds: bounds[measure.scoring.kind] };
}

function chartTable(one: MeasuredWaves): Block {
  const { measure, waves } = one;
  const chart = chartOf(seriesOf(one));
  const rows = chart.points.map(({ value, low, high, rules }, at) => [
    label(waves.periods[at] ?? ''),
    number(value, measure.unit),
    interval(low, high, measure.unit),
    label(rules.length === 0 ? '' : message('list', { items: rules.map((rule) => message(`rule.${rule}`)) })),
  ]);
  const centre = number(chart.centre, measure.unit);
  return {
    type: 'table',
    id: `${measure.metric}-chart`,
    title: message('change.chart.title', { figure: measure.name }),
    columns: [
      textColumn('period', message('column.period')),
      numberColumn('value', message('column.value')),
      numberColumn('limits', message('column.limits')),
      textColumn('signal', message('column.signal')),
    ],
    rows: rows.slice(-mostPeriods),
    notes: [message(`note.chart.${chart.type}`, { centre })],
    picture: {
      type: 'control-chart',
      at: 'period',
      value: 'value',
      limits: 'limits',
      signal: 'signal',
      centre: chart.centre,
    },
  };
}

/** `measured` hold all periods. Where roles disagree a chart of everybody would be a chart of nobody. */
export function controlCharts(
  view: SurveyView,
  measured: readonly MeasuredWaves[],
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const main = measured.filter(({ measure }) => measure.isMain);
  const periods = main[0]?.waves.periods.length ?? 0;
  const { confidence } = view.settings;
  const figures = main.map((one) => {
    const { measure } = one;
    const context = { confidence, scale: measure.score.scale, hitFrom: measure.score.hitFrom };
    const found = controlChartSignals.compute(seriesOf(one), context);
    const estimate =
      measure.isWithheld && found.status === 'known'
        ? ({ status: 'withheld', reason: 'roles-disagree', answers: found.answers } as const)
        : found;
    const definition = message('definition.control-chart-signals');
    return figureOf({
      metric: 'control-chart-signals',
      by: { of: measure.metric },
      estimate,
      definition,
      survey: view.survey.name,
    });
  });
  const words = { needed: number(fewestWavesOfChart, 'count'), periods: number(periods, 'count') };
  if (periods < fewestWavesOfChart)
    return { blocks: [{ type: 'paragraph', text: message('change.chart.too-few', words) }], figures };
  const withheld: readonly Block[] = main.some(({ measure }) => measure.isWithheld)
    ? [{ type: 'paragraph', text: message('change.chart.withheld') }]
    : [];
  return { blocks: [...main.filter(({ measure }) => !measure.isWithheld).map(chartTable), ...withheld], figures };
}
