import { describe, expect, it } from 'vitest';
import { json } from '../../../src/render/json/json.js';
import { number } from '../../../src/report/build.js';
import type { Report } from '../../../src/report/document.js';
import { message } from '../../../src/text/message.js';
import { hostileNames, hostileReport, sampleReport } from './sample-report.js';

const settings = { language: 'en', width: 80, hasColour: true } as const;
const parsed = (report: Report) =>
  JSON.parse(json(report, settings)) as {
    results: Record<string, unknown>[];
    sections: { blocks: Record<string, unknown>[] }[];
  };

describe('the JSON document', () => {
  it('puts the keys of a figure in their fixed order, unrounded, the definition as text', () => {
    const [csat, withheldFigure, test] = parsed(sampleReport).results;
    expect(Object.keys(csat ?? {})).toEqual([
      'metric',
      'by',
      'survey',
      'period',
      'status',
      'value',
      'low',
      'high',
      'answers',
      'clusters',
      'weighted',
      'method',
      'definition',
      'definedBy',
    ]);
    expect(csat).toMatchObject({ value: 0.6125, definition: 'Share with the Wilson score interval.' });
    expect(Object.keys(withheldFigure ?? {})).toEqual([
      'metric',
      'by',
      'status',
      'weighted',
      'reason',
      'needed',
      'definition',
      'definedBy',
    ]);
    expect(Object.keys(test ?? {})).toEqual([
      'metric',
      'by',
      'status',
      'answers',
      'statistic',
      'df',
      'p',
      'pAdjusted',
      'effect',
      'weighted',
      'method',
      'definition',
      'definedBy',
    ]);
  });

  it('does not leak the number of a withheld figure even when the document holds it', () => {
    const figure = {
      metric: 'csat',
      by: {},
      status: 'withheld',
      value: 0.123,
      low: 0.1,
      p: 0.3,
      weighted: false,
      reason: 'anonymity',
      definition: message('word.n'),
    } as const;
    expect(json({ ...sampleReport, sections: [], lossAudits: [], results: [figure] }, settings)).not.toMatch(
      /0\.123|"low"|"p"/,
    );
  });

  it('stands every message beside its sentence', () => {
    const [first] = parsed(sampleReport).sections[0]?.blocks ?? [];
    expect(first).toMatchObject({
      type: 'finding',
      text: {
        key: 'finding.csat',
        params: { answers: { type: 'number', value: 1000, unit: 'count' } },
        text: 'q3.csv: 58.9 % are satisfied [51.2 %, 66.1 %], n 1,000.',
      },
    });
  });

  it('keeps data as it is and lets no screen obey it', () => {
    const text = json(hostileReport, settings);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Control}\u202A-\u202E]/u);
    expect(text).toContain('user\\u202etxt.exe');
    const [table] = parsed(hostileReport).sections[0]?.blocks ?? [];
    const rows = table?.['rows'] as { label?: string }[][];
    expect(rows.map(([account]) => account?.label)).toEqual(hostileNames);
  });

  it('refuses a number that is not finite instead of writing null', () => {
    const text = message('report.file', { name: 'x', rows: { ...number(1, 'count'), value: Number.NaN } });
    const section = { id: 'x', title: message('word.n'), blocks: [{ type: 'paragraph', text }] } as const;
    expect(() => json({ ...sampleReport, sections: [section] }, settings)).toThrow(RangeError);
  });

  it('is the same in both languages but for its sentences, and ends in one newline', () => {
    const withoutText = (language: 'en' | 'zh-CN'): string =>
      json(sampleReport, { ...settings, language }).replace(/"(text|definition)": ".*"/g, '');
    expect(withoutText('zh-CN')).toBe(withoutText('en'));
    expect(json(sampleReport, settings)).toMatch(/[^\n]\n$/);
  });
});
