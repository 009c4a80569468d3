/** What a metric means, as a report: question, formula, worked example, limits, sources. */
import type { Method } from '../../domain/methods.js';
import { intervalMethods } from '../../metrics/interval-methods.js';
import { metricById } from '../../metrics/metric-by-id.js';
import type { Metric } from '../../metrics/metric.js';
import { sources } from '../../metrics/sources.js';
import { wordsOfMetrics, type BilingualMetric } from '../../metrics/words.js';
import { label, number } from '../../report/build.js';
import type { Definition, Section } from '../../report/document.js';
import type { MessageKey } from '../../text/en.js';
import { message } from '../../text/message.js';

/** The formula of each interval a metric may have. */
const formulas = {
  wilson: 'interval.wilson',
  'wilson-clustered': 'interval.wilson-clustered',
  t: 'interval.t',
  't-clustered': 'interval.t-clustered',
  'adjusted-wald': 'interval.adjusted-wald',
  'adjusted-wald-clustered': 'interval.adjusted-wald-clustered',
  newcombe: 'interval.newcombe',
  'bootstrap-percentile': 'interval.bootstrap-percentile',
  delong: 'interval.delong',
  'delong-paired': 'interval.delong-paired',
  'lift-clustered': 'interval.lift-clustered',
  'worst-best-case': 'interval.worst-best-case',
  spearman: 'interval.spearman',
  welch: 'interval.welch',
  'adjusted-wald-difference': 'interval.adjusted-wald-difference',
  'linearised-difference': 'interval.linearised-difference',
  'linearised-part': 'interval.linearised-part',
  't-paired': 'interval.t-paired',
  't-paired-clustered': 'interval.t-paired-clustered',
  kitagawa: 'interval.kitagawa',
  'linear-trend': 'interval.linear-trend',
  'kaplan-meier': 'interval.kaplan-meier',
  'cliffs-delta': 'interval.cliffs-delta',
  't-weighting-difference': 'interval.t-weighting-difference',
} as const satisfies Partial<Record<Method, MessageKey>>;

const define = (term: Definition['term'], text: Definition['text']): Definition => ({ type: 'definition', term, text });

const isExplained = (method: Method): method is keyof typeof formulas => method in formulas;

function intervalDefinitions(metric: Metric): readonly Definition[] {
  return intervalMethods(metric)
    .filter(isExplained)
    .map((method) => define(message('explain.interval'), message(formulas[method])));
}

function definitionsOf(metric: Metric, words: BilingualMetric): readonly Definition[] {
  const { workedExample } = metric;
  const example = message('explain.example', {
    words: workedExample.inWords,
    value: number(workedExample.value, metric.unit === 'count' ? 'count' : 'quantity'),
  });
  return [
    define(message('explain.question'), message('verbatim', { text: label(words.question) })),
    define(message('explain.formula'), message('verbatim', { text: label(words.formula) })),
    ...intervalDefinitions(metric),
    define(message('explain.worked-example'), example),
    define(message('explain.unit'), message(`unit.${metric.unitInWords ?? metric.unit}`)),
    define(message('explain.direction'), message(`direction.${metric.direction}`)),
    define(message('explain.small'), message('explain.small-below', { answers: number(metric.smallBelow, 'count') })),
    define(message('explain.limits'), message('verbatim', { text: label(words.limits) })),
    ...metric.sources.map((source) =>
      define(message('explain.source'), message('verbatim', { text: sources[source] })),
    ),
  ];
}

/** The section for one metric; undefined when there is no metric of that id. */
export function explainMetric(id: string): Section | undefined {
  const metric = metricById(id);
  const words = wordsOfMetrics().find((one) => one.id === id);
  if (!metric || !words) return undefined;
  return {
    id: `explain:${id}`,
    title: message('explain.title', { name: label(words.name), id }),
    blocks: [...definitionsOf(metric, words)],
  };
}
