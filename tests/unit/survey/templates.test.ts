import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/analyses/topics.js';
import { lacks, lacksOf } from '../../../src/survey/lacks.js';
import { forRoles, inLanguages } from '../../../src/survey/narrow.js';
import { completeLanguages } from '../../../src/survey/questionnaire.js';
import { readQuestionnaire } from '../../../src/survey/read-questionnaire.js';
import { templates } from '../../../src/survey/templates/index.js';
import { topicsOfConstructs } from '../../../src/survey/uses.js';
import { writeQuestionnaire } from '../../../src/survey/write-questionnaire.js';
import { standardRoles } from '../../../src/domain/roles.js';
import { questionnaireOf, sampleText } from './sample-questionnaire.js';

const byName = templates.map(({ name, questionnaire }) => [name, questionnaire] as const);

it('every use is a topic of analyze', () => {
  const named = new Set(Object.values(topicsOfConstructs).flat());
  expect([...named].filter((topic) => !topics.some((one) => one === topic))).toEqual([]);
});

describe.each(byName)('the template %s', (_, questionnaire) => {
  it('can be read back, is complete in both languages and lacks nothing', () => {
    expect(readQuestionnaire('t.yaml', writeQuestionnaire(questionnaire)).problems).toEqual([]);
    expect(completeLanguages(questionnaire)).toEqual(['en', 'zh-CN']);
    expect(lacksOf(questionnaire)).toEqual([]);
  });

  it('says how long it takes and who sees the answers', () => {
    const { en = '', 'zh-CN': chinese = '' } = questionnaire.introduction;
    expect(en).toMatch(/minute/);
    expect(chinese).toMatch(/分钟/);
    expect(en).toMatch(
      questionnaire.confidentiality === 'attributed' ? /sees your answers/ : /groups of at least five/,
    );
    expect(chinese).toMatch(questionnaire.confidentiality === 'attributed' ? /看到您的/ : /至少五人/);
  });

  it('has labelled ends on every scale, every step of five labelled, and one open question at the end', () => {
    for (const { id, scale, labels } of questionnaire.items) {
      if (!scale || id === 'lost_time') continue;
      expect([id, labels?.has(scale.low), labels?.has(scale.high)]).toEqual([id, true, true]);
      if (scale.high === 5) expect([id, labels?.size]).toEqual([id, 5]);
    }
    expect(questionnaire.items.filter(({ kind }) => kind === 'text').map(({ id }) => id)).toEqual(['comment']);
    expect(questionnaire.items.at(-1)?.id).toBe('comment');
  });

  it('has one attention check where it is long, none where it is short, and something to ask every role', () => {
    const checks = questionnaire.items.filter(({ attentionAnswer }) => attentionAnswer !== undefined);
    expect(checks.length).toBe(questionnaire.items.length > 12 ? 1 : 0);
    for (const role of standardRoles) expect(forRoles(questionnaire, [role]).items.length).toBeGreaterThan(3);
  });

  it('is a valid questionnaire in one language and for one role', () => {
    const narrow = inLanguages(forRoles(questionnaire, ['finance']), ['zh-CN']);
    expect(readQuestionnaire('t.yaml', writeQuestionnaire(narrow)).problems).toEqual([]);
    expect(completeLanguages(narrow)).toEqual(['zh-CN']);
    expect(lacksOf(narrow).map(({ id }) => id)).toContain('one-language');
    expect(narrow.items.every(({ roles }) => roles.length === 0)).toBe(true);
  });
});

it('each lack is told of a questionnaire that has it', () => {
  const sample = questionnaireOf(sampleText);
  const bare = inLanguages({ ...sample, items: sample.items.filter(({ id }) => id === 'lost') }, ['en']);
  const told = [bare, { ...bare, kind: 'downstream' as const }].flatMap(lacksOf).map(({ id }) => id);
  expect([...new Set(told)].toSorted()).toEqual(lacks.map(({ id }) => id).toSorted());
});

it('what only end users are asked is not in the questionnaire of finance', () => {
  const [relationship] = templates;
  const ids = (role: 'it' | 'finance' | 'end_user') =>
    relationship ? forRoles(relationship.questionnaire, [role]).items.map(({ id }) => id) : [];
  expect(ids('finance')).toContain('billing');
  expect(ids('finance')).not.toContain('integration');
  expect(ids('end_user')).not.toContain('renew');
  expect(ids('it')).toContain('integration');
});
