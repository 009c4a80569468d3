/** Does a whole report hold a word that no catalogue knows? Data may be in any language; our own words may not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/index.js';
import { projectFolder, runCli } from '../run-cli.js';

const folder = join('fixtures', 'demo-company');
const files = readdirSync(join(projectFolder, folder)).filter((name) => name.endsWith('.csv'));
const paths = files.map((name) => join(folder, name));

let known: ReadonlySet<string>;
beforeAll(() => {
  // Of the answers only the header: comments are full of everyday words and would excuse any of ours.
  const textOf = (name: string): string => {
    const text = readFileSync(join(projectFolder, folder, name), 'utf8');
    return ['customers.csv', 'outcomes.csv', 'renewals.csv', 'tickets.csv'].includes(name)
      ? text
      : (text.split('\n')[0] ?? '');
  };
  const data = files.map(textOf).join('\n');
  known = new Set([...`${data} ${files.join(' ')}`.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word));
});

/** Names that are the same in every language: the program, its options and columns as typed, methods named after people. */
const names = new Set(
  [
    'crm sat NPS CSAT Wilson Spearman Pearson Kruskal Wallis Mann Whitney Cliff Holm Cronbach Johnson LMG Feldt Wald Hotelling DeLong Obuchowski SHA UTF utf',
    'Kitagawa Laney Kaplan Meier Goldammer',
    'map COLUMN satisfaction repurchase role title overall recommend confidential attributed free_to_leave as typed',
    'period compare import imports lossAudits rejects FILE list problems df comma template ISO json date order reverse',
    'explain headline furtherFindings is_payer van der Eijk Martilla James where NAME',
    'headline stamped topic full roles weighting loyalty outcomes service recovery change drivers items',
    'it finance end_user business_owner yes no csv relationship',
    'integrity prediction AUC AAPOR RR COOP REF CON coverage load days most invitations name people',
    'product research training feedback event follow-up support pulse pricing study',
    'cut NUMBER Kaplan Meier log db own domain DOMAIN attention created_on Fisher',
    'survey plan share deviation icc response Cochran prop test power Kish',
    'analyze gate csat nps judgeBy estimate ifInconclusive ifUnknown warn results metric by',
  ].flatMap((line) => line.split(/[^A-Za-z]+/)),
);

const gates = ['csat by role >= 60%', 'nps where role=it >= 90', 'csat >= 1%', 'time-to-value <= 1 day minimum 999'];

const strayWords = (text: string): readonly string[] => {
  const words = [...text.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word);
  return [...new Set(words)].filter((word) => !known.has(word) && !names.has(word));
};

const calls: readonly (readonly [string, readonly string[]])[] = [
  ['the whole analysis', ['analyze', ...paths, '--by', 'region']],
  ['the analysis of a confidential survey', ['analyze', ...paths, '--confidential', '--where', 'region=Iberia']],
  ['the plan of a survey', ['survey', 'plan', ...paths, '--width', '5%', '--detect', '30%', '--width-nps', '10']],
  ['the account of an import', ['import', ...paths, '--dry-run']],
  [
    'the verdicts on gates',
    ['check', ...paths, ...gates.flatMap((gate) => ['--gate', `${gate} if-unknown pass as "1"`])],
  ],
];

/** So wide that no name is cut in two. */
const wide = { variables: { COLUMNS: '200' } };

describe('a report in a language that is not English', () => {
  it.each(calls)('%s: in the pseudo language every word of ours is bracketed', async (_, words) => {
    const { code, output } = await runCli([...words, '--quiet', '--lang', 'pseudo'], wide);
    expect(code).toBe(words[0] === 'check' ? 1 : 0);
    expect(output).toContain('⟦');
    expect(strayWords(output.replace(/⟦[^⟧]*⟧/g, ' '))).toEqual([]);
  });

  it.each(calls)('%s: in Chinese no English word of ours is left', async (_, words) => {
    const { code, output } = await runCli([...words, '--quiet', '--lang', 'zh-CN'], wide);
    expect(code).toBe(words[0] === 'check' ? 1 : 0);
    expect(strayWords(output)).toEqual([]);
  });

  it.each(metrics.map(({ id }) => id))('explain %s says everything but sources in Chinese', async (id) => {
    const { output } = await runCli(['explain', id, '--lang', 'zh-CN']);
    const lines = output.split('\n');
    const own = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('出处')),
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.join('\n')).not.toMatch(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/);
  });
});
