/** What a lint rule says, why, on whose authority, with examples; and the list of them. */
import { scaleText } from '../../domain/scales.js';
import { label, number, textColumn } from '../../report/build.js';
import type { Definition, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Wording } from '../../text/value.js';
import { lintRules } from './index.js';
import type { ExampleItem, LintRule } from './rule.js';
import { lintSources } from './sources.js';

const define = (term: Message, text: Message): Definition => ({ type: 'definition', term, text });
const verbatim = (text: Wording | string): Message => message('verbatim', { text: label(text) });

/** The words of the answers of an example, in both languages. */
function answersOf({ labels }: ExampleItem): Wording {
  const all = [...(labels?.values() ?? [])];
  const joined = (language: 'en' | 'zh-CN', mark: string): string =>
    all.flatMap((words) => words[language] ?? []).join(mark);
  return { en: joined('en', ', '), 'zh-CN': joined('zh-CN', '、') };
}

/** An example as far as it differs from a usual question. */
function exampleMessage(item: ExampleItem): Message {
  const text = label(item.text);
  if (item.labels && item.labels.size > 0)
    return message('lint.example.answers', { text, answers: label(answersOf(item)) });
  if (item.scale) return message('lint.example.no-labels', { text, answers: scaleText(item.scale) });
  if (item.hasNotApplicable === undefined) return message('verbatim', { text });
  return item.hasNotApplicable
    ? message('lint.example.way-out', { text })
    : message('lint.example.no-way-out', { text });
}

const mostShown = 3;

function examplesOf(term: Message, items: readonly ExampleItem[]): readonly Definition[] {
  const [first] = items;
  if (first && items.length > mostShown) {
    const count = number(items.length, 'count');
    return [define(term, message('lint.example.several', { text: label(first.text), count }))];
  }
  return items.map((item) => define(term, exampleMessage(item)));
}

/** The rule of that id. */
export const lintRuleById = (id: string): LintRule | undefined => lintRules.find((rule) => rule.id === id);

/** The section for one rule. */
export function explainRule(rule: LintRule): Section {
  const { id, name, severity, reason, suggestion, bad, good, sources } = rule;
  return {
    id: `explain:${id}`,
    title: message('explain.title', { name: label(name), id }),
    blocks: [
      define(message('lint.explain.severity'), message(`lint.severity.${severity}`)),
      define(message('lint.explain.reason'), verbatim(reason)),
      define(message('lint.explain.suggestion'), verbatim(suggestion)),
      ...examplesOf(message('lint.explain.bad'), bad),
      ...examplesOf(message('lint.explain.good'), good),
      ...sources.map((source) => define(message('explain.source'), verbatim(lintSources[source]))),
    ],
  };
}

/** Every rule by its id, with severity and what it says. */
export function listRules(): Section {
  return {
    id: 'list:lint-rules',
    title: message('lint.list'),
    blocks: [
      {
        type: 'table',
        id: 'list:lint-rules',
        columns: [
          textColumn('id', message('column.id')),
          textColumn('severity', message('lint.column.severity')),
          textColumn('says', message('lint.column.says')),
        ],
        rows: lintRules.map(({ id, severity, name }) => [
          label(id),
          label(message(`lint.severity.${severity}`)),
          label(name),
        ]),
        notes: [message('lint.list-note')],
      },
    ],
  };
}
