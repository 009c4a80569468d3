/** Do the topics bring the figures that `metric-topics.ts` says they bring? */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { topicOfMetric, wordsOfTopic } from '../../../src/analyses/metric-topics.js';
import { topics, type Topic } from '../../../src/analyses/topics.js';
import { fieldTable } from '../../../src/domain/fields.js';
import { metrics } from '../../../src/metrics/index.js';
import type { Figure } from '../../../src/report/document.js';
import { projectFolder, runCli } from '../../run-cli.js';

const folder = join('fixtures', 'demo-company');
const files = readdirSync(join(projectFolder, folder))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(folder, name));

let database: string;
let temporary: string;
beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'crm-sat-topics-'));
  database = join(temporary, 'demo.db');
  expect((await runCli(['import', ...files, '--db', database, '--quiet'])).code).toBe(0);
}, 60_000);
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

async function figuresOf(topic: Topic): Promise<readonly Figure[]> {
  const words = ['analyze', '--db', database, '--topic', topic, '--by', 'region', '--json', '--quiet'];
  const { output } = await runCli(words);
  return (JSON.parse(output) as { readonly results: readonly Figure[] }).results;
}

it('every metric that the demo company has is brought by its topic, and every word of its figures is known', async () => {
  const brought = new Map<string, Set<Topic>>();
  const unknown = new Set<string>();
  const dimensions = ['role', 'payer', 'period', 'region', ...fieldTable.customer.map(({ name }) => name)];
  for (const topic of topics) {
    for (const { metric, by } of await figuresOf(topic)) {
      brought.set(metric, (brought.get(metric) ?? new Set()).add(topic));
      const words = [...dimensions, ...wordsOfTopic[topic]];
      for (const name of Object.keys(by)) if (!words.includes(name)) unknown.add(`${topic}: ${metric} by ${name}`);
    }
  }
  const elsewhere = [...brought].filter(([metric, by]) => !by.has(topicOfMetric[metric as keyof typeof topicOfMetric]));
  expect(elsewhere).toEqual([]);
  expect([...unknown]).toEqual([]);
  expect(brought.size).toBeGreaterThan(90);
}, 60_000);

const analyses = join(projectFolder, 'src', 'analyses');
const textOf = (topic: Topic): string => {
  const inFolder = join(analyses, topic);
  const parts = existsSync(inFolder) ? readdirSync(inFolder).map((name) => join(inFolder, name)) : [];
  return [join(analyses, `${topic}.ts`), ...parts].map((path) => readFileSync(path, 'utf8')).join('\n');
};
const exportOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** By the name of its export, or by its id where a table of the topic says so. */
const isNamed = (id: string, text: string): boolean =>
  text.includes(`'${id}'`) || new RegExp(`\\b${exportOf(id)}\\b`).test(text);

/** Measured by files that several topics share. */
const shared = [
  'group-difference',
  'csat',
  'csat-top-box',
  'nps',
  'satisfaction-mean',
  'satisfaction-median',
  'recommend-mean',
];

it('every metric of the list is measured by a file of its topic', () => {
  const elsewhere = metrics
    .map(({ id }) => id)
    .filter((id) => !shared.includes(id) && !isNamed(id, textOf(topicOfMetric[id])));
  expect(elsewhere).toEqual([]);
});
