import { describe, expect, it } from 'vitest';
import { inlineText, lineText } from '../../../src/render/markdown/escape.js';
import { markdown } from '../../../src/render/markdown/markdown.js';
import type { Report } from '../../../src/report/document.js';
import { message } from '../../../src/text/message.js';
import type { Language } from '../../../src/text/language.js';
import { markups, reportOf } from './dangerous-report.js';
import { hostileReport, sampleReport } from './sample-report.js';

const text = (report: Report, language: Language = 'en'): string =>
  markdown(report, { language, width: 80, hasColour: false });

/** What a reader of Markdown would take for markup: no backslash stands before it. */
const live = /(?<!\\)(?:\\\\)*[`<[|*~$&]/;

describe('text in Markdown', () => {
  it.each(markups)('%s is read as it is', (name) => {
    expect(inlineText(name)).not.toMatch(live);
    expect(inlineText(name)).not.toMatch(/[^\\]:\/\/|www\.|[^\\]@/);
    expect(lineText(name)).not.toMatch(/^(?:[#>+=-]|\d+[.)]\s)/);
    expect(inlineText(name).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(name);
  });

  it('ordinary words, Chinese, decimals and underscores inside words have no backslash', () => {
    for (const name of ['Acme Ltd.', '某客户（上海）', '4.21', 'is_payer', 'C++', "O'Neil"]) {
      expect(inlineText(name)).toBe(name);
      expect(lineText(name)).toBe(name);
    }
  });

  it.each(markups)('a table stays a table with %s in it', (name) => {
    const rows = text(reportOf([name]))
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const cells = rows.map((row) => row.split(/(?<!\\)(?:\\\\)*\|/).length);
    expect(new Set(cells)).toEqual(new Set([5]));
  });
});

describe('a report in Markdown', () => {
  it('has a heading for each level, numbered findings, tables and notes', () => {
    const said = text(sampleReport);
    expect(said).toMatch(/^# Customer satisfaction as of 2026-09-30/);
    expect(said).toMatch(/\n## Findings\n\n1\. q3\.csv: 58\.9 % are satisfied/);
    expect(said).toContain('\n| Role | n | Share | 95 % interval | p |\n| :--- | ---: | ---: | ---: | ---: |\n');
    expect(said).toContain('| Business owner | 12\\* | 25.0 % | \\[9.0 %, 53.0 %] | 0.211 |');
    expect(said).toMatch(/[^\n]\n$/);
  });

  it('sets chapters above sections, and what to do next under its finding', () => {
    const title = message('word.role');
    const [finding] = sampleReport.sections[0]?.blocks ?? [];
    if (finding?.type !== 'finding') throw new Error('the sample begins with a finding');
    const section = {
      id: 'a',
      title,
      chapter: { id: 'one', title: message('word.n') },
      blocks: [{ ...finding, next: title }],
    };
    const said = text({ ...sampleReport, sections: [section, { ...section, id: 'b' }] }, 'zh-CN');
    expect(said.match(/^## n$/gm)).toHaveLength(1);
    expect(said.match(/^### 角色$/gm)).toHaveLength(2);
    expect(said).toMatch(/\\\n {3}→ 角色\n/);
  });

  it('shows a quadrant as a table', () => {
    expect(text(sampleReport)).toMatch(/\| .* \| no \| yes \| 10 \| 20\.0 % \|/);
  });

  it('holds no control character and no line break of the data', () => {
    const said = text(hostileReport);
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Control}\u202A-\u202E]/u);
    expect(said).toContain('two lines and a tab');
  });
});
