/** Does every lint rule hold its own examples, in both languages, and say why on whose authority? */
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../../src/survey/lint/index.js';
import { subjectOfExamples } from '../../../../src/survey/lint/lint-subject.js';
import type { ExampleItem, LintRule } from '../../../../src/survey/lint/rule.js';

const inLanguage = (items: readonly ExampleItem[], language: 'en' | 'zh-CN'): readonly ExampleItem[] =>
  items.map((item) => ({ ...item, text: { [language]: item.text[language] } as unknown as ExampleItem['text'] }));

const hitsOf = (rule: LintRule, items: readonly ExampleItem[], language: 'en' | 'zh-CN') =>
  rule.find(subjectOfExamples(inLanguage(items, language)));

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(['en', 'zh-CN'] as const)('finds its bad example and leaves its good one alone (%s)', (language) => {
    expect(hitsOf(rule, rule.bad, language)).not.toEqual([]);
    expect(hitsOf(rule, rule.good, language)).toEqual([]);
  });

  it('says what, why and what to do in whole sentences, and cites a source', () => {
    const { name, reason, suggestion, sources } = rule;
    for (const { en, 'zh-CN': chinese } of [reason, suggestion]) {
      expect(en).toMatch(/[.?"]$/);
      expect(chinese).toMatch(/[。？”]$/);
    }
    expect(name.en).not.toMatch(/\.$/);
    const words = [name, reason, suggestion].map((one) => one['zh-CN']).join('');
    expect(words).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u);
    expect(sources).not.toEqual([]);
  });
});

describe('the rules together', () => {
  it('have ids of their own', () => {
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
  });

  it('find nothing wrong with what each proposes instead, unless something else is left out there', () => {
    const ofWholes = ['no-success-item', 'loyalty-without-choice', 'no-payer-item'];
    const wordings = lintRules.filter(({ id }) => !ofWholes.includes(id));
    const found = lintRules.flatMap(({ id, good }) =>
      wordings.flatMap((rule) => rule.find(subjectOfExamples(good)).map(({ words }) => [id, rule.id, words])),
    );
    expect(found).toEqual([]);
  });
});
