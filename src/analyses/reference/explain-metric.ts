/** What a metric means, as a report: question, formula, worked example, limits, sources. */
import { metricById } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import { sources } from '../../metrics/sources.js';
import { wordsOfMetrics, type BilingualMetric } from '../../metrics/words.js';
import { label, number } from '../../report/build.js';
import type { Definition, Section } from '../../report/document.js';
import { message } from '../../text/message.js';

const define = (term: Definition['term'], text: Definition['text']): Definition => ({ type: 'definition', term, text });

function definitionsOf(metric: Metric, words: BilingualMetric): readonly Definition[] {
  const { workedExample } = metric;
  const example = message('explain.example', {
    words: workedExample.inWords,
    value: number(workedExample.value, metric.unit === 'count' ? 'count' : 'quantity'),
  });
  return [
    define(message('explain.question'), message('verbatim', { text: label(words.question) })),
    define(message('explain.formula'), message('verbatim', { text: label(words.formula) })),
    define(message('explain.worked-example'), example),
    define(message('explain.unit'), message(`unit.${metric.unit}`)),
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
