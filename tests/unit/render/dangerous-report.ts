/** A report of accounts whose names a spreadsheet would run, or Markdown would obey. */
import { label, number } from '../../../src/report/build.js';
import type { Report } from '../../../src/report/document.js';
import { message } from '../../../src/text/message.js';
import { sampleReport } from './sample-report.js';

export const formulas = [
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '+1-555-0100',
  '-2+3',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\uFEFF=1+1',
  '=HYPERLINK("http://evil.example","click")',
  'harmless;=1+1',
  'a";=1+1;"',
];

export const markups = [
  'pipe | two',
  'tick ` tock `',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](http://evil.example)',
  '![x](http://evil.example/x.png)',
  'back\\slash | cell',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '> quote',
  '=====',
  '---',
  '**bold** and _leaning_ and snake_case',
  '~~gone~~',
  '&lt;b&gt;',
  'http://evil.example and www.evil.example and a@evil.example',
  '$x$',
  '客户 | 名称',
];

/** Each name as a cell, as a sentence, as what a figure is grouped by, and as the title of a section. */
export function reportOf(names: readonly string[]): Report {
  const data = (text: string) => message('import.target.field', { field: text });
  return {
    ...sampleReport,
    sections: names.map((name, at) => ({
      id: `names:${String(at)}`,
      title: data(name),
      blocks: [
        { type: 'paragraph', text: data(name) },
        { type: 'finding', id: 'named', emphasis: 'neutral', text: data(name) },
        { type: 'notice', id: 'named', level: 'note', text: data(name) },
        {
          type: 'table',
          id: 'accounts',
          title: data(name),
          columns: [
            { id: 'account', title: data(name), align: 'left' },
            { id: 'n', title: message('word.n'), align: 'right' },
            { id: 'manager', title: message('word.account'), align: 'left' },
          ],
          rows: [[label(name), number(-at, 'score'), label(name)]],
          notes: [data(name)],
        },
      ],
    })),
    results: names.map((name) => ({
      metric: 'nps',
      by: { account: name },
      survey: name,
      status: 'known',
      value: -12.5,
      weighted: false,
      definition: data(name),
    })),
  };
}
