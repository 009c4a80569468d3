/** Does a board learn which key figures changed by more than chance, from the tests the report made and from nothing else? */
import { beforeAll, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

interface Cell {
  readonly label?: string | { readonly text: string };
  readonly value?: number;
  readonly low?: number;
}
interface Block {
  readonly type: string;
  readonly id?: string;
  readonly text?: { readonly text: string };
  readonly rows?: readonly (readonly Cell[])[];
  readonly notes?: readonly { readonly text: string }[];
}
interface Figure {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly definition: string;
}

const names = ['customers', 'contacts', 'invitations', 'responses', 'outcomes', 'renewals', 'tickets'];
const demo = names.map((name) => `fixtures/demo-company/${name}.csv`);
let blocks: readonly Block[];
let results: readonly Figure[];

beforeAll(async () => {
  const words = [...demo, '--period', '2026Q3', '--compare', '2026Q2', '--json', '--quiet'];
  const { code, output, errors } = await runCli(['report', ...words]);
  expect(code, errors).toBe(0);
  const report = JSON.parse(output) as { sections: { blocks: Block[] }[]; results: Figure[] };
  blocks = report.sections.flatMap((section) => section.blocks);
  ({ results } = report);
}, 60_000);

const wordsOf = (cell: Cell | undefined) => (typeof cell?.label === 'object' ? cell.label.text : cell?.label);
const changes = () => blocks.find(({ id }) => id === 'at-a-glance-changes');

it('tells what changed, what is within chance and what nobody tested', () => {
  const verdicts = (changes()?.rows ?? []).map(([name, , , verdict]) => [wordsOf(name), wordsOf(verdict)]);
  expect(verdicts).toContainEqual(['Response rate: RR2', 'changed (p < 0.001)']);
  expect(verdicts).toContainEqual(['Customer satisfaction (CSAT): IT', 'within chance (p 1.000)']);
  const notes =
    changes()
      ?.notes?.map(({ text }) => text)
      .join(' ') ?? '';
  expect(notes).toMatch(/figure itself is withheld: Customer satisfaction \(CSAT\) and Net Promoter Score\./);
  expect(notes).toMatch(/no test between two periods could be made of them: .*Customers that left/);
});

it('shows the differences that the tests gave', () => {
  const values = (changes()?.rows ?? []).map(([, change]) => change?.value);
  expect(values.length).toBeGreaterThan(4);
  for (const value of values)
    expect(results.some((one) => one.metric.endsWith('-change') && one.value === value)).toBe(true);
});

it('puts the significant change among the findings and says of what there was none', () => {
  const findings = blocks.filter(({ type }) => type === 'finding').slice(0, 7);
  expect(findings.map(({ text }) => text?.text).join('\n')).toMatch(/Response rate \(RR2\): 85\.3 %/);
  const none = blocks.find(({ id }) => id === 'no-detectable-change');
  expect(none?.text?.text).toMatch(/^No detectable change in Would buy again, Satisfied and NPS from 2026Q2 to 2026Q3/);
});

it('defines customers that left as those of the period', () => {
  const left = results.filter(({ metric, by }) => metric === 'left-share' && Object.keys(by).length === 0);
  expect(left.map(({ definition }) => definition)).toEqual([
    'customers that left within the period ÷ customers of the customer file by its end that had not left before it',
  ]);
});

it('has the satisfaction with tickets among the key figures, as the topic service gave it', () => {
  const rows = blocks.find(({ id }) => id === 'at-a-glance')?.rows ?? [];
  const row = rows.find(([name]) => wordsOf(name) === 'Satisfied with the ticket');
  const given = results.find(({ metric, by }) => metric === 'ticket-satisfied-share' && Object.keys(by).length === 0);
  expect(given?.value).toBeGreaterThan(0);
  expect(row?.[1]?.value).toBe(given?.value);
});
