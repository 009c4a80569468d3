/** The quarterly report as a script gets it: its chapters, its next steps, and what it says where data are missing. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.js';
import { runCli } from '../../run-cli.js';

interface Message {
  readonly key: string;
  readonly text: string;
}
interface Block {
  readonly type: string;
  readonly id?: string;
  readonly text?: Message;
  readonly next?: Message;
  readonly rows?: readonly (readonly { readonly label?: string | Message; readonly value?: number }[])[];
}
interface Document {
  readonly sections: readonly {
    readonly id: string;
    readonly chapter: { readonly id: string; readonly title: Message };
    readonly blocks: readonly Block[];
  }[];
  readonly furtherFindings: readonly Block[];
  readonly results: readonly { readonly metric: string; readonly by: object; readonly value?: number }[];
}

async function reportOf(files: string): Promise<Document> {
  const names = ['customers', 'contacts', 'invitations', 'responses', 'outcomes', 'renewals', 'tickets'];
  const ofDemo = names.map((name) => `fixtures/demo-company/${name}.csv`);
  const call = ['report', ...(files === 'demo' ? ofDemo : [files]), '--json', '--quiet'];
  const { code, output, errors } = await runCli(call);
  expect(code, errors).toBe(0);
  return JSON.parse(output) as Document;
}

/** Composed once: seven files and all topics take seconds. */
let demo: Promise<Document> | undefined;
const demoReport = (): Promise<Document> => (demo ??= reportOf('demo'));

const chapters = [
  ...['cover', 'summary', 'roles', 'loyalty', 'outcomes', 'service', 'trust', 'drivers', 'change', 'accounts'],
  'appendix',
];

describe('the quarterly report of the demo', () => {
  it('has every chapter once, in the order of its readers, none of them without data', async () => {
    const { sections } = await demoReport();
    expect([...new Set(sections.map(({ chapter }) => chapter.id))]).toEqual(chapters);
    expect(sections.filter(({ id }) => id.startsWith('missing:'))).toEqual([]);
  });

  it('says of every finding what to do next', async () => {
    const { sections, furtherFindings } = await demoReport();
    const findings = [...sections.flatMap(({ blocks }) => blocks), ...furtherFindings].filter(
      ({ type }) => type === 'finding',
    );
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.filter(({ next }) => next === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('shows at a glance the figures that the topics gave, none of its own', async () => {
    const { sections, results } = await demoReport();
    const rows = sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'at-a-glance')?.rows ?? [];
    const known = rows.flatMap(([, value]) => (value?.value === undefined ? [] : [value.value]));
    expect(known.length).toBeGreaterThan(10);
    for (const value of known) expect(results.some((one) => one.value === value)).toBe(true);
  });

  it('defines every figure that can be looked up', async () => {
    const { sections, results } = await demoReport();
    const table = sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'definitions');
    const defined = new Set(table?.rows?.map(([, id]) => id?.label));
    for (const metric of ['csat', 'nps', 'loyal-by-choice', 'sla-attainment']) expect(defined.has(metric)).toBe(true);
    expect(defined.size).toBeLessThanOrEqual(new Set(results.map(({ metric }) => metric)).size);
  });
});

describe('a quarterly report on answers alone', () => {
  it('keeps the chapters that have no data and says what to import for them', async () => {
    const { sections } = await reportOf('fixtures/exports/plain/responses-gb18030.csv');
    expect([...new Set(sections.map(({ chapter }) => chapter.id))]).toEqual(chapters);
    const missing = sections.filter(({ id }) => id.startsWith('missing:'));
    expect(missing.map(({ chapter }) => chapter.id)).toContain('outcomes');
    for (const { blocks } of missing) expect(blocks[0]?.text?.text).toMatch(/Needed: /);
  });
});

it('every next step belongs to a kind of finding, and is one sentence of advice', () => {
  const steps = Object.entries(en).filter(([key]) => key.startsWith('next.'));
  expect(steps.length).toBeGreaterThan(30);
  for (const [, text] of steps) expect(text).toMatch(/\.$|\?$/);
});
