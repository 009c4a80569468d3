/** The right answer of an attention check is collected with the answers: by form, server and terminal, nothing is stated by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeQuestionnaire } from '../../../src/survey/write-questionnaire.js';
import { hasTerminal, keys, runInTerminal } from '../../in-terminal.js';
import { runCli } from '../../run-cli.js';
import { choose, hasBrowser, openBrowser } from '../survey/form-in-browser.js';
import { questionnaireOf } from '../survey/sample-questionnaire.js';
import { send, serveForm } from './served-form.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-attention-'));
const run = async (...words: readonly string[]) => await runCli(words, { folder });
const questionnaire = questionnaireOf(`format: crm-sat/questionnaire@1
id: read
title: { en: Do you read? }
kind: relationship
confidentiality: attributed
introduction: { en: Two questions. }
thanks: { en: Thank you. }
items:
  - { id: satisfaction, construct: satisfaction, kind: rating, scale: 1..5, text: { en: How satisfied are you? } }
  - { id: colour, construct: attention_check, kind: text, text: { en: Please type blue. }, attention-answer: "blue [%]" }
`);

beforeAll(() => {
  writeFileSync(join(folder, 'read.yaml'), writeQuestionnaire(questionnaire));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Answers whose check was failed, of those it was asked. */
async function flagged(...data: readonly string[]): Promise<object | undefined> {
  const { code, output } = await run('analyze', ...data, '--topic', 'integrity', '--json');
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { results: { metric: string; by: { rule?: string }; value?: number }[] };
  return results.find(({ metric, by }) => metric === 'flagged-responses' && by.rule === 'attention');
}

it.skipIf(!hasBrowser)(
  'of files a form saves',
  async () => {
    expect((await run('survey', 'form', 'read.yaml', '-o', 'read.html')).code).toBe(0);
    const browser = await openBrowser();
    for (const [index, typed] of ['blue [%]', 'Blue [%]', 'red'].entries()) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`file://${folder}/read.html#customer_id=C${index}`);
      await choose(page, 'role', 'it');
      await choose(page, 'satisfaction', '4');
      await page.locator('textarea').fill(typed);
      const download = page.waitForEvent('download');
      await page.locator('button.main').click();
      await (await download).saveAs(join(folder, `form-${index}.csv`));
    }
    await browser.close();
    expect(await flagged('form-0.csv', 'form-1.csv', 'form-2.csv')).toMatchObject({ value: 1 / 3, answers: 3 });
  },
  60_000,
);

it('of what a server keeps', async () => {
  const served = await serveForm(folder, ['read.yaml', '--db', 'served.db', '--tokens', 'none', '--quiet']);
  for (const [index, colour] of ['blue [%]', 'red', 'bleu', 'blue [%]'].entries()) {
    const fields = {
      response_id: String(index).padStart(32, '0'),
      role: 'it',
      satisfaction: '5',
      customer_name: `C${index}`,
      colour,
    };
    expect((await send(`${served.root}/en`, fields)).status).toBe(200);
  }
  expect(await served.end('SIGINT')).toBe(0);
  expect(await flagged('--db', 'served.db')).toMatchObject({ value: 2 / 4, answers: 4 });
});

it.skipIf(!hasTerminal)('of a terminal', async () => {
  for (const [name, typed] of [
    ['one', 'blue [%]'],
    ['two', 'green'],
  ] as const) {
    const words = ['survey', 'take', 'read.yaml', '--lang', 'en', '--role', 'it', '-o', `${name}.csv`];
    const steps = [
      ['Your company', [name, keys.enter]],
      ['How satisfied', [keys.enter]],
      ['Please type blue', [typed, keys.enter]],
    ] as const;
    expect(await runInTerminal(words, { folder, steps })).toMatchObject({ code: 0, unused: [] });
  }
  expect(await flagged('one.csv', 'two.csv')).toMatchObject({ value: 1 / 2, answers: 2 });
  expect(await flagged('one.csv', 'two.csv', '--attention', 'colour=green')).toMatchObject({ value: 1 / 2 });
});
