import axe from 'axe-core';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/survey/check-answers.js';
import { answersFile, cellsOf, headerOf } from '../../../src/survey/response-row.js';
import { itQuarterly } from '../../../src/survey/templates/it-quarterly.js';
import { relationship } from '../../../src/survey/templates/relationship.js';
import { writeQuestionnaire } from '../../../src/survey/write-questionnaire.js';
import { runCli } from '../../run-cli.js';
import { choose, hasBrowser, openBrowser } from './form-in-browser.js';
import { questionnaireOf, sampleText } from './sample-questionnaire.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-form-'));
const run = async (...words: readonly string[]) => await runCli(words, { folder });
const hostile = '</script><script>document.title="run"</script><img src=x onerror=document.title="run">';
let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, 'r.yaml'), writeQuestionnaire(relationship.questionnaire));
  writeFileSync(join(folder, 'q.yaml'), writeQuestionnaire(itQuarterly.questionnaire));
  writeFileSync(join(folder, 's.yaml'), sampleText);
  writeFileSync(join(folder, 'h.yaml'), sampleText.replaceAll('Anything else?', JSON.stringify(hostile)));
  for (const [from, language] of [
    ['r', 'en'],
    ['r', 'zh-CN'],
    ['s', 'en'],
    ['h', 'en'],
    ['q', 'en'],
  ] as const) {
    const words = ['survey', 'form', `${from}.yaml`, '--lang', language, '-o', `${from}-${language}.html`];
    expect(await run(...words)).toMatchObject({ code: 0, errors: '' });
  }
  if (hasBrowser) browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  if (hasBrowser) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(file: string, setting: { readonly hash?: string; readonly look?: BrowserContextOptions } = {}) {
  const context = await browser.newContext({ viewport: { width: 375, height: 740 }, ...setting.look });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => !/^(?:file|blob):/.test(request.url()) && trouble.push(request.url()));
  await page.goto(`file://${folder}/${file}${setting.hash ?? ''}`);
  return { page, trouble };
}

async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('button.main').click();
  await (await download).saveAs(join(folder, name));
  return readFileSync(join(folder, name), 'utf8');
}

const shown = async (page: Page): Promise<readonly string[]> =>
  await page.locator('fieldset[data-item]:visible').evaluateAll((all) => all.map((one) => one.dataset['item'] ?? ''));

describe.skipIf(!hasBrowser)('a form in a browser', () => {
  it('is filled in, saved and analyzed without a mapping', async () => {
    const answers = [
      ['it', '5', '4', '9', 'C1'],
      ['finance', '2', '1', '3', 'C1'],
      ['business_owner', '4', '2', '6', 'C2'],
    ] as const;
    for (const [index, [role, satisfaction, success, recommend, customer]] of answers.entries()) {
      const language = index === 1 ? 'zh-CN' : 'en';
      const { page, trouble } = await open(`r-${language}.html`, {
        hash: `#customer_id=${customer}&contact_id=P${index}`,
      });
      await choose(page, 'role', role);
      await choose(page, 'satisfaction', satisfaction);
      await choose(page, 'success', success);
      await choose(page, 'recommend', recommend);
      await choose(page, 'service', 'not applicable');
      await choose(page, 'pays', role === 'finance' ? 'yes' : 'no');
      await page.locator('textarea').fill('One, "two"\nthree');
      const text = await saved(page, `answers-${index}.csv`);
      expect(trouble).toEqual([]);
      expect(text.startsWith('\uFEFFresponse_id,survey,survey_kind,customer_id,contact_id,customer_name,role,')).toBe(
        true,
      );
      expect(text).toContain(`relationship,relationship,${customer},P${index},,${role},`);
      expect(await page.locator('#end').isVisible()).toBe(true);
    }
    const files = answers.map((_, index) => `answers-${index}.csv`);
    const { code, output, errors } = await run('analyze', ...files, '--json');
    expect([code, errors.includes('crm-sat:')]).toEqual([0, false]);
    const figures = (JSON.parse(output) as { results: { metric: string; value?: number }[] }).results;
    const figure = (id: string) => figures.find((one) => one.metric === id);
    // Two of three are satisfied (5 and 4); one promoter (9), two critics (3 and 6): (1 - 2) / 3.
    expect(figure('csat')?.value).toBeCloseTo(2 / 3, 3);
    expect(figure('nps')?.value).toBeCloseTo(-100 / 3, 3);
    const scales = (await run('import', ...files, '--dry-run', '--json')).output;
    expect(scales).toContain('crm-sat-form');
  }, 60_000);

  it('asks each role what it can judge, and further items after some answers only', async () => {
    const { page } = await open('r-en.html');
    expect(await shown(page)).not.toContain('billing');
    await choose(page, 'role', 'finance');
    expect(await shown(page)).toContain('billing');
    await choose(page, 'role', 'end_user');
    expect(await shown(page)).not.toContain('billing');
    const sample = (await open('s-en.html')).page;
    expect(await shown(sample)).not.toContain('reason');
    await choose(sample, 'satisfaction', '2');
    await choose(sample, 'reason', 'speed', 'care');
    await choose(sample, 'role', 'it');
    const text = await saved(sample, 'routed.csv');
    expect(text).toContain('reason [other choices speed;care] What was missing?');
    expect(text).toContain(',speed;care,');
  }, 60_000);

  it('keeps a draft that comes back, leaves out what is no longer asked, and forgets it when it is saved', async () => {
    const { page } = await open('s-en.html');
    await choose(page, 'role', 'it');
    await choose(page, 'satisfaction', '1');
    await choose(page, 'reason', 'care');
    await page.locator('textarea').fill('to be continued');
    await page.reload();
    expect(await page.locator('#resumed').isVisible()).toBe(true);
    expect(await page.locator('textarea').inputValue()).toBe('to be continued');
    expect(await page.locator('input[name=reason][value=care]').isChecked()).toBe(true);
    await choose(page, 'satisfaction', '5');
    expect(await saved(page, 'draft.csv')).not.toContain(',care,');
    await page.reload();
    expect(await page.locator('#resumed').isVisible()).toBe(false);
    expect(await page.locator('textarea').inputValue()).toBe('');
  }, 60_000);

  it('writes what the check of answers takes, and nothing else', async () => {
    const questionnaire = questionnaireOf(sampleText);
    const sent = [
      { role: 'it', satisfaction: ['2'], reason: ['care', 'speed'], lost: ['no'], effort: ['7'], check: ['blue'] },
      { role: 'finance', satisfaction: ['not applicable'], effort: ['0'] },
      { role: 'end_user', satisfaction: ['5'], lost: ['yes'], check: ['red'], comment: ['=a;"b"'] },
    ] as const;
    for (const { role, ...given } of sent) {
      const { page } = await open('s-en.html');
      await choose(page, 'role', role);
      for (const [id, values] of Object.entries(given)) {
        if (id === 'comment') await page.locator('textarea').fill(values[0] ?? '');
        else await choose(page, id, ...values);
      }
      const text = await saved(page, 'same.csv');
      const [, , , , , , , submittedAt = '', seconds = ''] = text.split('\n')[1]?.split(',') ?? [];
      const { answers } = checkAnswers(questionnaire, { role, answers: new Map(Object.entries(given)) });
      const response = {
        id: text.split('\n')[1]?.split(',')[0] ?? '',
        role,
        at: new Date(submittedAt),
        seconds: Number(seconds),
        channel: 'form',
        language: 'en',
        owner: {},
        answers,
      } as const;
      expect(text).toBe(answersFile(headerOf(questionnaire, 'en'), [cellsOf(questionnaire, response)]));
    }
  }, 60_000);

  it('of a confidential questionnaire knows neither customer nor time of day', async () => {
    const { page } = await open('q-en.html', { hash: '#customer_id=C1&contact_id=P1' });
    expect(await page.locator('#item-customer_name').count()).toBe(0);
    await choose(page, 'role', 'end_user');
    await choose(page, 'satisfaction', '3');
    await page.locator('input[name=lost_time]').first().fill('41');
    await page.locator('button.main').click();
    expect(await page.locator('#f-lost_time').textContent()).toBe('Please write a whole number from 0 to 40.');
    await page.locator('input[name=lost_time]').first().fill('12');
    const text = await saved(page, 'confidential.csv');
    expect(text).not.toMatch(/C1|P1|T\d\d:/);
    expect(text).toMatch(/,end_user,\d{4}-\d\d-\d\d,/);
    const { output } = await run('analyze', 'confidential.csv');
    expect(output.replaceAll(/\s+/g, ' ')).toContain('Confidential survey');
  }, 60_000);

  it('says what is missing, leads to it, and is used with the keyboard alone', async () => {
    const { page } = await open('s-en.html');
    await page.locator('button.main').click();
    expect(await page.locator('#faults').textContent()).toContain('Not saved yet');
    expect(await page.locator('#f-role').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('role');
    await page.keyboard.press('Space');
    await page.locator('input[name=satisfaction]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('button.main').focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^relationship-[0-9a-f]{8}\.csv$/);
  }, 60_000);

  it('runs nothing that stands in a question, an answer or a draft', async () => {
    const { page, trouble } = await open('h-en.html', { hash: `#customer_id=${encodeURIComponent(hostile)}` });
    await choose(page, 'role', 'it');
    await choose(page, 'satisfaction', '3');
    await page.locator('textarea').fill(`=HYPERLINK("x") ${hostile}`);
    await page.reload();
    const text = await saved(page, 'hostile.csv');
    expect(await page.title()).toBe('How we are doing');
    expect(trouble).toEqual([]);
    expect(text).toContain('" =HYPERLINK');
    expect((await run('analyze', 'hostile.csv', '--quiet')).code).toBe(0);
  }, 60_000);

  it.each([
    ['r-en.html', 'light'],
    ['r-zh-CN.html', 'dark'],
    ['s-en.html', 'dark'],
  ] as const)(
    '%s has no fault for screen readers in %s, and fits 375 pixels',
    async (file, colorScheme) => {
      const { page } = await open(file, { look: { colorScheme } });
      await choose(page, 'role', 'business_owner');
      const checkPage = async (): Promise<void> => {
        const violations = await page.evaluate(async () => {
          const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        expect(violations).toEqual([]);
      };
      // The policy of the page lets no script in, but for what the debugger evaluates.
      await page.evaluate(axe.source);
      await checkPage();
      await page.locator('button.main').click();
      await checkPage();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    },
    60_000,
  );
});

it('a form is the same for the same questionnaire, and refuses a language it is not written in', async () => {
  const [first, second] = [
    await run('survey', 'form', 's.yaml'),
    await run('survey', 'form', 's.yaml', '--lang', 'en'),
  ];
  expect(first.output).toBe(second.output);
  writeFileSync(join(folder, 'en.yaml'), sampleText.replace(', zh-CN: 还有什么？', ''));
  const { code, errors } = await run('survey', 'form', 'en.yaml', '--lang', 'zh-CN');
  expect(code).toBe(2);
  expect(errors).toContain('Not everything is written in zh-CN; the first without it: comment.');
});
