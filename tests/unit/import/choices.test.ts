import { describe, expect, it } from 'vitest';
import type { Choice, ColumnHeader, Layout } from '../../../src/import/layouts/layout.js';
import { planIn, saveIn, type Saved } from './layout-plan.js';

function layoutWith(known: Readonly<Record<string, Partial<ColumnHeader>>>): Layout {
  return {
    id: 'asker',
    tool: 'Asker',
    kind: 'response',
    headerRows: 1,
    about: { recognisedBy: { en: '', 'zh-CN': '' }, special: [] },
    detect: () => undefined,
    columns: ([names = []]) => names.map((name) => ({ name, label: name, ...known[name] })),
  };
}

const option = (question: string, text: string): { readonly choice: Choice } => ({
  choice: { type: 'option', question, option: text },
});
const list = (separator: string): { readonly choice: Choice } => ({ choice: { type: 'list', separator } });

/** Item code → answers in file order. */
function ratingsOf({ kept }: Saved): Readonly<Record<string, readonly (number | null)[]>> {
  const items = kept.headers[0]?.ratingItems ?? [];
  return Object.fromEntries(
    items.map(({ code }, at) => [code, kept.responses.map(({ record }) => record.ratings[at] ?? null)]),
  );
}

describe('a column an option', () => {
  const tools = layoutWith({
    Q1_1: option('Q1', 'Phone'),
    Q1_2: option('Q1', 'Mail'),
    Q1_3: { ...option('Q1', 'Other'), otherOf: 'Q1_3' },
  });

  it('is blank where a cell is empty beside others that say no', async () => {
    const saved = await saveIn(await planIn(tools, 'Score,Q1_1,Q1_2,Q1_3\n5,Y,N,\n4,Y,,\n3,N,Y,\n2,,,\n'));
    expect(ratingsOf(saved)).toMatchObject({
      'Q1: Phone': [1, 1, 0, null],
      'Q1: Mail': [0, null, 1, null],
      'Q1: Other': [0, 0, 0, null],
    });
    expect(saved.tallies.get(2)?.()).toMatchObject({ blanks: 2, options: [{ ticked: 1, notTicked: 1 }] });
  });

  it('is 1 where it is filled, 0 where another option is, blank where the question was left out', async () => {
    const saved = await saveIn(
      await planIn(tools, 'Score,Q1_1,Q1_2,Q1_3\n5,Phone,,\n4,,Mail,\n3,Phone,Mail,\n2,,,\n1,,,a visit\n'),
    );
    expect(ratingsOf(saved)).toEqual({
      Score: [5, 4, 3, 2, 1],
      'Q1: Phone': [1, 0, 1, null, 0],
      'Q1: Mail': [0, 1, 1, null, 0],
      'Q1: Other': [0, 0, 0, null, 1],
    });
    expect(saved.kept.headers[0]?.textItems).toMatchObject([{ code: 'Q1_3 (text)', otherOf: 'Q1_3' }]);
    expect(saved.kept.responses.map(({ record }) => record.texts)).toEqual([
      [null],
      [null],
      [null],
      [null],
      ['a visit'],
    ]);
    expect(saved.tallies.get(1)?.()).toEqual({
      answers: 4,
      blanks: 1,
      options: [{ option: 'Phone', item: 'Q1: Phone', ticked: 2, notTicked: 2 }],
    });
  });

  it('may say no in words, and an option nobody ticked is 0 for everybody who answered', async () => {
    const saved = await saveIn(await planIn(tools, 'Score,Q1_1,Q1_2,Q1_3\n5,Yes,No,\n4,No,No,\n3,,,\n'));
    expect(ratingsOf(saved)).toMatchObject({
      'Q1: Phone': [1, 0, null],
      'Q1: Mail': [0, 0, null],
      'Q1: Other': [0, 0, null],
    });
  });

  it('called "No" is ticked where the cell says "No"', async () => {
    const layout = layoutWith({ A: option('Q', 'Yes'), B: option('Q', 'No') });
    const saved = await saveIn(await planIn(layout, 'A,B,Score\nYes,,5\n,No,4\n'));
    expect(ratingsOf(saved)).toMatchObject({ 'Q: Yes': [1, 0], 'Q: No': [0, 1] });
  });

  it('may hold the number of the option instead of its text', async () => {
    const saved = await saveIn(await planIn(tools, 'Score,Q1_1,Q1_2,Q1_3\n5,1,,\n4,1,2,\n3,,2,\n4,1,,\n'));
    expect(ratingsOf(saved)).toMatchObject({ 'Q1: Phone': [1, 1, 0, 1], 'Q1: Mail': [0, 1, 1, 0] });
  });

  it('is no option where the cells hold answers: the rows of a matrix stay questions of their own', async () => {
    const plan = await planIn(tools, 'Score,Q1_1,Q1_2\n5,3,4\n4,1,5\n3,2,2\n');
    expect(plan.columns.map(({ target }) => target.type)).toEqual(['item', 'item', 'item']);
  });

  it('that the user maps is left to the user', async () => {
    const map = [{ pattern: 'Q1_1', target: 'ignore' }];
    const plan = await planIn(tools, 'Score,Q1_1,Q1_2\n5,Phone,\n4,,Mail\n3,,Mail\n', { map });
    expect(plan.columns.map(({ target }) => target.type)).toEqual(['item', 'ignored', 'choice']);
  });

  it('gets a code of its own when two options of a question are called alike', async () => {
    const layout = layoutWith({ A: option('Q', 'Mail'), B: option('Q', 'Mail') });
    const saved = await saveIn(await planIn(layout, 'A,B,Score\nMail,,5\n,Mail,4\n'));
    expect(Object.keys(ratingsOf(saved))).toEqual(['Q: Mail', 'Q: Mail (2)', 'Score']);
  });
});

describe('a cell that lists the options', () => {
  const layout = layoutWith({ Tools: list(';') });
  const cells = ['b;a;', 'a;', '', 'c;a;', 'b;'];
  const text = `Tools,Score\n${cells.map((cell) => `${cell},4`).join('\n')}\n`;

  it('becomes an item an option, in an order that does not depend on the rows', async () => {
    const saved = await saveIn(await planIn(layout, text));
    expect(ratingsOf(saved)).toEqual({
      'Tools: a': [1, 1, null, 1, 0],
      'Tools: b': [1, 0, null, 0, 1],
      'Tools: c': [0, 0, null, 1, 0],
      Score: [4, 4, 4, 4, 4],
    });
    const turned = await saveIn(await planIn(layout, `Tools,Score\n${[...cells].reverse().join(',4\n')},4\n`));
    expect(Object.keys(ratingsOf(turned))).toEqual(Object.keys(ratingsOf(saved)));
  });

  it('says how it was split', async () => {
    const plan = await planIn(layout, text);
    expect(plan.columns[0]?.evidence).toEqual([{ code: 'choice-list', params: { separator: ';', options: 3 } }]);
  });

  it('is a remark where what stands between the marks never comes back', async () => {
    const remarks = ['good; but dear', 'slow; very slow', 'fine', 'late; twice', 'no idea', 'dear; and late'];
    const plan = await planIn(layout, `Tools,Score\n${remarks.map((cell) => `${cell},4`).join('\n')}\n`);
    expect(plan.columns[0]?.target.type).not.toBe('choice');
  });

  it('leaves out what single people wrote beside "other", and says how many texts that were', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => (row < 30 ? 'a;b;' : `a;text of person ${row};`));
    const plan = await planIn(layout, `Tools,Score\n${rows.map((cell) => `${cell},4`).join('\n')}\n`);
    expect(plan.columns[0]).toMatchObject({
      target: { options: [{ option: 'a' }, { option: 'b' }] },
      evidence: [{ code: 'choice-list' }, { code: 'choice-left-out', params: { options: 10 } }],
    });
  });

  it('keeps the sixty most frequent options of very many', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => `option ${row % 100};x;`);
    const plan = await planIn(layout, `Tools,Score\n${rows.map((cell) => `${cell},4`).join('\n')}\n`);
    const target = plan.columns[0]?.target;
    expect(target?.type === 'choice' && target.options.length).toBe(60);
    expect(plan.columns[0]?.evidence[1]).toEqual({ code: 'choice-left-out', params: { options: 41 } });
  });

  it('holds a code for missing as blank', async () => {
    const missing = [{ pattern: 'Tools', codes: ['-99'] }];
    const stated = { missing };
    const saved = await saveIn(await planIn(layout, 'Tools,Score\na;b;,5\n-99,4\na;,3\n', stated), stated);
    expect(ratingsOf(saved)['Tools: a']).toEqual([1, null, 1]);
  });
});
