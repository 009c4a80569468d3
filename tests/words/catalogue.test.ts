import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/render/say.js';
import { en, type MessageKey } from '../../src/text/en.js';
import { languages } from '../../src/text/language.js';
import { zhCN } from '../../src/text/zh-CN.js';

const keys = Object.keys(en) as MessageKey[];
/** The Chinese words of metrics stand beside the English ones of the metric files, which `metrics/words.ts` checks. */
const topicFiles = (language: string): string[] =>
  readdirSync(new URL(`../../src/text/${language}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'metrics.ts')
    .sort();

async function sentencesOf(language: string, file: string): Promise<Record<string, string>> {
  const topic = (await import(`../../src/text/${language}/${file}`)) as Record<string, Record<string, string>>;
  return Object.assign({}, ...Object.values(topic)) as Record<string, string>;
}

const paramsOf = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the catalogues', () => {
  it.each(['en', 'zh-CN'] as const)('hold every topic of the folder %s, no key twice', async (language) => {
    const topics = await Promise.all(topicFiles(language).map((file) => sentencesOf(language, file)));
    const all = topics.flatMap((topic) => Object.keys(topic));
    expect(new Set(all).size).toBe(all.length);
    expect(all.sort()).toEqual(Object.keys(language === 'en' ? en : zhCN).sort());
  });

  it('have the same topics in both languages', () => {
    expect(topicFiles('zh-CN')).toEqual(topicFiles('en'));
  });

  it('have the same keys and parameters in both languages', () => {
    expect(Object.keys(zhCN).sort()).toEqual(Object.keys(en).sort());
    for (const key of keys) expect([key, paramsOf(zhCN[key])]).toEqual([key, paramsOf(en[key])]);
  });

  it('hold no English sentence in Chinese', () => {
    const threeEnglishWords = /[A-Za-z]{2,}(?:[ ,.]+[A-Za-z]{2,}){2,}/;
    const wordsOf = (sentence: string): string =>
      sentence.replace(/\{[^{}]+\}|`[^`]*`|crm-sat(?: -{0,2}[a-z-]+)*|--[a-z-]+ "[^"]*"/g, '');
    // Names of statisticians stay as they are written (Cliff, Holm); words of English would begin small.
    const isChinese = (words: string): boolean => /\p{Script=Han}/u.test(words) || !/\b[a-z]{4,}/.test(words);
    const wrong = keys.filter((key) => {
      const words = wordsOf(zhCN[key]);
      return threeEnglishWords.test(words) || !isChinese(words);
    });
    expect(wrong).toEqual([]);
  });

  it('write Chinese with full-width punctuation', () => {
    const halfWidth = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u;
    expect(keys.filter((key) => halfWidth.test(zhCN[key]))).toEqual([]);
  });

  it('hold no empty sentence and no double or outer space, but in separators', () => {
    const wrong = keys.filter((key) =>
      [en[key], zhCN[key]].some((sentence: string) => /^$|^ | $| {2}/.test(sentence) && !key.startsWith('list.')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every sentence', () => {
  it.each(languages)('can be said in %s with all its places filled', (language) => {
    for (const key of keys) {
      const params = Object.fromEntries(paramsOf(en[key]).map((name) => [name, `«${name}»`]));
      const text = say({ key, params }, language);
      for (const name of Object.keys(params)) expect(text).toContain(`«${name}»`);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('shows no plain letter outside brackets in pseudo', () => {
    for (const key of keys) {
      const params = Object.fromEntries(paramsOf(en[key]).map((name) => [name, '']));
      expect(say({ key, params }, 'pseudo').replace(/⟦[^⟦⟧]*⟧/g, '')).not.toMatch(/\p{Letter}/u);
    }
  });
});
