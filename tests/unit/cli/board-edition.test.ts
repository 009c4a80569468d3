/** The short edition of the quarterly report: what it holds, that it shows nothing the full one hides, and counts as much. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

interface Block {
  readonly type: string;
  readonly id?: string;
  readonly next?: unknown;
  readonly text?: { readonly key: string; readonly text: string };
}
interface Document {
  readonly sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
  readonly results: readonly unknown[];
}

const names = ['customers', 'contacts', 'invitations', 'responses', 'outcomes', 'renewals', 'tickets'];
const demo = names.map((name) => `fixtures/demo-company/${name}.csv`);
const blocksOf = ({ sections }: Document): readonly Block[] => sections.flatMap(({ blocks }) => blocks);
const tablesOf = (document: Document): readonly Block[] =>
  blocksOf(document).filter(({ type }) => type === 'table' || type === 'quadrant');

async function edition(name: string, words: readonly string[], folder?: string): Promise<Document> {
  const call = ['report', ...words, '--edition', name, '--json', '--quiet'];
  const { code, output, errors } = await runCli(call, folder === undefined ? {} : { folder });
  expect(code, errors).toBe(0);
  return JSON.parse(output) as Document;
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Names and figures of a block as a script gets them, whatever words stand around them. */
const numbersOf = (blocks: readonly Block[], id: string | undefined): ReadonlySet<string> =>
  new Set(blocks.filter((block) => block.id === id).flatMap((block) => numbersIn(JSON.stringify(block))));

/** Key figures are joined from two tables of the full report. */
const sourcesOf = ({ id }: Block): readonly (string | undefined)[] =>
  id === 'at-a-glance' ? [id, 'at-a-glance-changes'] : [id];

/** No block, no number and no figure stands in the short edition that is not in the full one. */
function expectPartOf(board: Document, full: Document): void {
  const inFull = blocksOf(full);
  const told = blocksOf(board).filter(({ type }) => type !== 'paragraph');
  for (const block of told) {
    const known = new Set(sourcesOf(block).flatMap((id) => [...numbersOf(inFull, id)]));
    expect(numbersIn(JSON.stringify(block)).filter((number) => !known.has(number))).toEqual([]);
  }
  const figures = new Set(full.results.map((figure) => JSON.stringify({ ...(figure as object), definedBy: 0 })));
  for (const figure of board.results)
    expect(figures).toContain(JSON.stringify({ ...(figure as object), definedBy: 0 }));
}

describe('of the demo', () => {
  let board: Document;
  let full: Document;
  beforeAll(async () => {
    const words = [...demo, '--period', '2026Q3', '--compare', '2026Q2'];
    board = await edition('board', words);
    full = await edition('full', words);
  });

  it('has at most seven findings, each with what to do next, and one table a chapter', () => {
    const findings = blocksOf(board).filter(({ type }) => type === 'finding');
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.length).toBeLessThanOrEqual(7);
    expect(findings.filter(({ next }) => next === undefined)).toEqual([]);
    expect(tablesOf(board).map(({ id }) => id)).toEqual([
      ...['at-a-glance', 'accounts-to-call', 'role-satisfaction', 'loyalty-classes', 'outcome-rates', 'watermelon'],
      ...['response-by-role', 'importance-performance'],
    ]);
  });

  it('is a part of the full report, which is what is made where nothing is asked for', async () => {
    expectPartOf(board, full);
    expect(JSON.stringify(board).length).toBeLessThan(JSON.stringify(full).length / 5);
    const usual = await runCli(['report', ...demo, '--period', '2026Q3', '--compare', '2026Q2', '--json', '--quiet']);
    expect(JSON.parse(usual.output)).toEqual(full);
  });

  it('says what it leaves out, what no figure can tell, and keeps the warnings of what it shows', () => {
    const said = blocksOf(board).find(({ text }) => text?.key === 'board.edition.where-full')?.text?.text ?? '';
    expect(said).toContain(
      `short edition: ${String(tablesOf(board).length)} of ${String(tablesOf(full).length)} tables`,
    );
    expect(blocksOf(board).filter(({ text }) => text?.key.startsWith('board.limit.'))).toHaveLength(8);
    expect(blocksOf(board).map(({ id }) => id)).toEqual(expect.arrayContaining(['role-disagree', 'not-narrowed']));
  });

  it('refuses an edition it does not know, before it reads anything', async () => {
    const { code, errors } = await runCli(['report', 'nowhere.csv', '--edition', 'boad']);
    expect(code).toBe(2);
    expect(errors).toContain('--edition board');
  });

  it('says of a chapter without data what it lacks', async () => {
    const small = await edition('board', ['fixtures/exports/template/responses.csv']);
    expect(small.sections.map(({ id }) => id)).toContain('missing:service');
  });
});

describe('of a confidential survey', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crm-sat-board-'));
    const sizes = { it: 14, finance: 3, end_user: 22, business_owner: 6 };
    const rows = Object.entries(sizes).flatMap(([role, people]) =>
      Array.from({ length: people }, (_, at) => `${role}-${String(at)},${role},2026Q3,${String(1 + ((at * 3) % 5))}`),
    );
    writeFileSync(join(folder, 'pulse.csv'), ['response_id,role,period,satisfaction', ...rows, ''].join('\n'));
    for (const db of ['board', 'full']) {
      const words = ['import', 'pulse.csv', '--db', `${db}.db`, '--scale', 'satisfaction=1..5', '--confidential'];
      expect((await runCli([...words, '--quiet'], { folder })).code).toBe(0);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('withholds what the full one withholds, and both are remembered as the same disclosure', async () => {
    const call = ['--period', '2026Q3'];
    const board = await edition('board', ['--db', 'board.db', ...call], folder);
    const full = await edition('full', ['--db', 'full.db', ...call], folder);
    expectPartOf(board, full);
    const remembered = ['board.db', 'full.db'].map((name) => {
      const database = new BetterSqlite3(join(folder, name), { readonly: true });
      try {
        return database.prepare('SELECT * FROM disclosed_groups').all();
      } finally {
        database.close();
      }
    });
    expect(remembered[0]?.length).toBeGreaterThan(0);
    expect(remembered[0]).toEqual(remembered[1]);
    // Finance has three people: no number of theirs is in either.
    expect(JSON.stringify(board.results)).not.toMatch(/"answers":3[,}]/);
  });
});
