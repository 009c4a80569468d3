/** Does the short edition speak without options and terms, and does each of its sentences stand in for one of the full report? */
import { beforeAll, describe, expect, it } from 'vitest';
import { inBoardWords } from '../../../src/analyses/quarterly/board-words.js';
import type { Section } from '../../../src/report/document.js';
import { en } from '../../../src/text/en.js';
import { message } from '../../../src/text/message.js';
import { zhCN } from '../../../src/text/zh-CN.js';
import { runCli } from '../../run-cli.js';

/** Said of the short edition itself, in place of nothing. */
const own = new Set(['survey', 'glance.change.no-test', 'note.glance', 'method', 'edition.where-full']);

const placesIn = (sentence: string): readonly string[] => sentence.match(/\{[^{}]+\}/g) ?? [];

it.each([
  ['English', en],
  ['Chinese', zhCN],
] as const)('every sentence of the edition stands in for one with all its places, in %s', (_, texts) => {
  const all: Readonly<Record<string, string>> = texts;
  const sentences = Object.entries(all).filter(([key]) => key.startsWith('board.'));
  expect(sentences.length).toBeGreaterThan(20);
  for (const [key, sentence] of sentences) {
    const base = key.replace(/^board\.(?:alone\.)?/, '');
    if (own.has(base)) continue;
    expect(placesIn(all[base] ?? ''), key).toEqual(expect.arrayContaining([...placesIn(sentence)]));
    expect(sentence).not.toMatch(/--[a-z]|Holm|R²|AAPOR|RR\d|crm-sat/);
  }
});

describe('the words of a section', () => {
  const title = message('roles.title', { survey: 'relationship' });
  const text = message('finding.csat', { survey: 'relationship', value: '1', interval: '2', answers: '3' });
  const sections: readonly Section[] = [
    { id: 'roles', title, blocks: [{ type: 'finding', id: 'csat', emphasis: 'neutral', text }] },
  ];

  it('name no survey where there is one', () => {
    const [section] = inBoardWords(sections, 1);
    expect(section?.title.key).toBe('board.alone.roles.title');
    expect(JSON.stringify(section?.blocks)).not.toContain('relationship');
  });

  it('name each of several', () => {
    expect(inBoardWords(sections, 2)).toEqual(sections);
  });
});

describe('the edition of the demo', () => {
  let words = '';
  beforeAll(async () => {
    const names = ['customers', 'contacts', 'invitations', 'responses', 'outcomes', 'renewals', 'tickets'];
    const demo = names.map((name) => `fixtures/demo-company/${name}.csv`);
    const period = ['--period', '2026Q3', '--compare', '2026Q2'];
    const call = ['report', ...demo, ...period, '--edition', 'board', '--format', 'markdown', '--quiet'];
    const { code, output, errors } = await runCli(call);
    expect(code, errors).toBe(0);
    words = output;
  });

  it('has no option, no command and no term of a statistician', () => {
    expect(words).not.toMatch(/--[a-z]|explain METRIC|Holm|Cliff|AAPOR|RR\d|relationship:|80 % power/);
  });

  it('shows each key figure with its change in one row, and one response rate', () => {
    expect(words.match(/^\| Response rate \|.*/m)?.[0]).toMatch(/85\.3 %.*94\.8 %.*−9\.5 pp.*yes \(p/);
    expect(words).toMatch(/^\| Hostages \|.*\| not tested \|$/m);
    expect(words).not.toContain('84.6 %');
    expect(words).not.toContain('| Definition |\n| :--- | ---: | ---: | ---: | ---: | ---: | ---:');
  });

  it('calls first, shows pictures then, and says at the end how it was asked', () => {
    const titles = [...words.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles.slice(0, 5)).toEqual([
      'Of which answers this report speaks',
      'Findings',
      'Key figures',
      'Accounts to call this week',
      'Who is satisfied',
    ]);
    expect(titles.slice(-3)).toEqual([
      'What was asked, and how it may be read',
      'How figures were worked out',
      'What this report cannot tell',
    ]);
  });
});
