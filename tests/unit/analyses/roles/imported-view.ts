/** One survey as an analysis sees it, imported from files by the command itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { viewOf, type AnalysisSettings, type SurveyView } from '../../../../src/analyses/analysis.js';
import { scoreOfConstruct, type ConstructScore } from '../../../../src/analyses/scores.js';
import { noWeighting } from '../../../../src/analyses/weighting/kinds.js';
import { closeDatabase } from '../../../../src/storage/database.js';
import { openCountSource } from '../../../../src/storage/open-count-source.js';
import { openDatabase } from '../../../../src/storage/open-database.js';
import { runCli } from '../../../run-cli.js';

export interface Imported {
  readonly view: SurveyView;
  readonly score: ConstructScore;
}

const usual: AnalysisSettings = {
  confidence: 0.95,
  minimumGroup: 5,
  isForPublication: false,
  asOf: '2026-09-30',
  where: {},
  compare: undefined,
  by: [],
  headline: 'withheld',
  weighting: noWeighting,
  mayNamePeople: false,
  load: { days: 90, most: 4 },
  depth: 'whole',
};

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

/** The first survey of files given as lines; it must ask for satisfaction on one scale. */
export async function importedView(
  files: Readonly<Record<string, readonly string[]>>,
  settings: Partial<AnalysisSettings> = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-roles-'));
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  const words = ['import', ...Object.keys(files), '--db', 'roles.db', '--scale', 'satisfaction=1..5', '--quiet'];
  const { code, errors } = await runCli(words, { folder });
  if (code !== 0) throw new Error(errors);
  const database = openDatabase(join(folder, 'roles.db'));
  closing.push(() => {
    closeDatabase(database);
    rmSync(folder, { recursive: true, force: true });
  });
  const source = openCountSource(database);
  const [survey] = source.surveys();
  const score = survey && scoreOfConstruct(survey, 'satisfaction');
  if (!survey || !score || typeof score === 'string') throw new Error('no satisfaction');
  const all = { ...usual, ...settings };
  return { view: viewOf({ source, surveys: [survey], settings: all }, survey), score };
}

/** Lines of responses with running ids and an account of their own each, `times` over. */
export function responses(from: number, times: number, cells: string): readonly string[] {
  return Array.from({ length: times }, (_, at) => `r${from + at},s,X${from + at},${cells}`);
}
