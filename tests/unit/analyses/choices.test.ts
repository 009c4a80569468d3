/** How often each option of a question with a single choice was chosen, by hand; and which numbers may be codes. */
import { describe, expect, it } from 'vitest';
import { mayBeCodes } from '../../../src/analyses/group-codes.js';
import { choiceFigures, choiceTable } from '../../../src/analyses/items/choice-tables.js';
import { measureChoices } from '../../../src/analyses/items/measure-choices.js';
import type { AnalysisSettings } from '../../../src/analyses/analysis.js';
import type { Item } from '../../../src/domain/surveys.js';
import { importedView, responses } from './roles/imported-view.js';

const header = 'response_id,survey,customer_id,plan,satisfaction';

async function measured(lines: readonly string[], settings: Partial<AnalysisSettings> = {}) {
  const { view } = await importedView({ 'a.csv': [header, ...lines] }, settings);
  const [choice] = measureChoices(view);
  if (!choice) throw new Error('nothing was chosen');
  return { choice, table: choiceTable(view, choice), figures: choiceFigures(view, choice) };
}

describe('options of a single choice', () => {
  it('are counted over the responses with any option, answered otherwise or not; the most frequent first', async () => {
    const { figures, table } = await measured([
      ...responses(0, 2, 'basic,5'),
      ...responses(2, 6, 'pro,1'),
      ...responses(8, 1, 'pro,'),
      ...responses(9, 1, ',5'),
    ]);
    // R: prop.test(7, 9, correct = FALSE)$conf.int
    const [low, high] = [0.452588969107, 0.936774892882];
    expect(figures.map(({ by, value, answers }) => [by['option'], value, answers])).toEqual([
      ['pro', 7 / 9, 9],
      ['basic', 2 / 9, 9],
    ]);
    expect(figures[0]?.low).toBeCloseTo(low, 9);
    expect(figures[0]?.high).toBeCloseTo(high, 9);
    expect(table.rows.map((row) => row[1])).toMatchObject([{ value: 7 }, { value: 2 }]);
  });

  it('of accounts that answer more than once are as sure as accounts make them', async () => {
    const lines = ['pro', 'basic', 'pro', 'basic'].flatMap((plan, account) =>
      Array.from({ length: 5 }, (_, at) => `r${account}-${at},s,A${account},${plan},3`),
    );
    const { figures } = await measured(lines);
    const plain = (await measured(lines.map((line, at) => line.replace(/,A\d,/, `,X${at},`)))).figures;
    expect(figures[0]).toMatchObject({ value: 0.5, answers: 20, clusters: 4 });
    const width = (figure: (typeof figures)[number] | undefined) => (figure?.high ?? 0) - (figure?.low ?? 0);
    expect(width(figures[0])).toBeGreaterThan(1.5 * width(plain[0]));
  });

  it('chosen by fewer than k are neither shown nor named, with others where the base would give them away', async () => {
    const lines = [
      ...responses(0, 9, 'pro,5'),
      ...responses(9, 6, 'basic,4'),
      ...responses(15, 2, 'secret,1'),
      ...responses(17, 12, 'free,3'),
    ];
    const { table, figures } = await measured(lines, { isForPublication: true });
    expect(figures.map(({ by }) => by['option'])).toEqual(['free', 'pro', '(withheld)']);
    expect(JSON.stringify([table, figures])).not.toMatch(/secret|basic/);
    expect(table.rows.at(-1)).toMatchObject([{}, { type: 'withheld' }, { value: 29 }, { type: 'empty' }, {}]);
  });
});

describe('numbers that may be codes', () => {
  const item = (code: string, low: number, high: number, more: Partial<Item> = {}): Item => ({
    code,
    label: code,
    construct: 'other',
    isOverall: false,
    scale: { low, high },
    constructOrigin: 'recognised',
    scaleOrigin: 'inferred',
    isReversed: false,
    ...more,
  });

  it.each([
    ['faculty', 1, 13],
    ['gender', 0, 1],
    ['year', 1, 4],
    ['birthYear', 0, 100],
    ['signup_month', 1, 12],
    ['diploma', 1, 6],
    ['性别', 0, 1],
    ['Q3', 1, 13],
    ['residenc', 1, 3],
  ])('%s on %i..%i', (code, low, high) => {
    expect(mayBeCodes(item(code, low, high))).toBe(true);
  });

  it.each([
    ['Q3', 1, 5],
    ['Q3', 0, 1],
    ['How well does your department use what you bought this year?', 1, 5],
    ['informat', 1, 7],
  ])('not %s on %i..%i', (code, low, high) => {
    expect(mayBeCodes(item(code, low, high))).toBe(false);
  });

  it('not where a scale was stated, words are known, or it measures something', () => {
    expect(mayBeCodes(item('faculty', 1, 13, { scaleOrigin: 'stated' }))).toBe(false);
    expect(mayBeCodes(item('class', 1, 3, { labels: [[1, 'Bad']] }))).toBe(false);
    expect(mayBeCodes(item('service_class', 1, 3, { construct: 'service' }))).toBe(false);
  });
});
