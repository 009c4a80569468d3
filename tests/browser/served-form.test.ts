/** A form that is served, in a browser: with a script and without, on a telephone, in both languages. */
import axe from 'axe-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import { issueTokens } from '../../src/storage/survey-tokens.js';
import { itTicket } from '../../src/survey/templates/it-ticket.js';
import { writeQuestionnaire } from '../../src/survey/write-questionnaire.js';
import { serveForm, type Served } from '../unit/cli/served-form.js';
import { browserPath, startBrowser } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-served-'));
const words = ['first-word', 'second-word', 'third-word', 'fourth-word', 'fifth-word', 'sixth-word'] as const;
const hostile = '<script>document.title="run"</script><img src=x onerror=document.title="run">';

describe.skipIf(browserPath === undefined)('a form that is served', { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    writeFileSync(join(folder, 'ticket.yaml'), writeQuestionnaire(itTicket.questionnaire));
    const database = openDatabase(join(folder, 'a.db'));
    const owner = { contactId: 'P7', customerId: 'C7', role: undefined, invitationId: undefined };
    issueTokens(
      database,
      words.map((token) => ({ token, survey: 'it-ticket', isConfidential: false, ...owner })),
    );
    database.connection.close();
    served = await serveForm(folder, ['ticket.yaml', '--db', 'a.db', '--lang', 'en']);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(path: string, look: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 375, height: 740 }, ...look });
    const page = await context.newPage();
    const trouble: string[] = [];
    const isExpected = (text: string): boolean => /status of 4(?:04|10|13|22)/.test(text);
    page.on('console', (message) => {
      if (message.type() === 'error' && !isExpected(message.text())) trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${served.root}/`)) trouble.push(request.url());
    });
    await page.goto(served.root + path);
    return { page, trouble };
  }
  const choose = async (page: Page, item: string, value: string): Promise<void> => {
    await page.locator(`[data-item="${item}"] label:has(input[value="${value}"])`).click();
  };
  const fill = async (page: Page): Promise<void> => {
    await choose(page, 'role', 'it');
    await choose(page, 'solved', 'yes');
    await choose(page, 'satisfaction', '4');
  };
  const axeFaults = async (page: Page): Promise<readonly string[]> => {
    // The policy of the page lets no script of others in; evaluating stands outside of it.
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    return found;
  };
  const stored = (): readonly Record<string, string>[] => {
    const database = openDatabase(join(folder, 'a.db'));
    const rows = database.connection.prepare<unknown[], string>('SELECT answers FROM collected_answers').pluck().all();
    database.connection.close();
    return rows.map((row) => JSON.parse(row) as Record<string, string>);
  };
  const answerOf = (comment: string) => stored().filter((row) => row['comment'] === comment);

  it('is filled in, left, found again, sent once, and its link is used', async () => {
    const { page, trouble } = await open('/t/first-word/en');
    await fill(page);
    await page.locator('textarea').fill('left and found');
    await page.reload();
    await page.locator('#resumed').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('left and found');
    await page.locator('button.main').dblclick();
    await page.locator('#received').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const [row] = answerOf('left and found');
    expect(row).toMatchObject({ customer_id: 'C7', contact_id: 'P7', role: 'it', language: 'en', channel: 'server' });
    expect(Number(row?.['duration'])).toBeGreaterThanOrEqual(0);
    expect(answerOf('left and found')).toHaveLength(1);
    const again = await page.goto(`${served.root}/t/first-word/en`);
    expect([again?.status(), await page.locator('h1').innerText()]).toEqual([410, 'This link was used']);
    expect(await axeFaults(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('what is missing is said before it is sent; another link on this computer has a draft of its own', async () => {
    const { page, trouble } = await open('/t/second-word/en');
    await choose(page, 'solved', 'no');
    await page.locator('button.main').click();
    expect(await page.locator('#faults').innerText()).toContain('Not sent yet');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('role');
    await page.goto(`${served.root}/t/third-word/en`);
    expect(await page.locator('#resumed').isVisible()).toBe(false);
    await page.goto(`${served.root}/t/second-word/en`);
    expect(await page.locator('#resumed').isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a megabyte is refused with the reason, and what was written is still there', async () => {
    const { page, trouble } = await open('/t/third-word/en');
    await fill(page);
    await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
      area.removeAttribute('maxlength');
      area.value = 'x'.repeat(1024 * 1024);
    });
    const refused = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('button.main').click();
    await page.locator('#why').waitFor();
    expect([(await refused).status(), await page.locator('h1').innerText()]).toEqual([413, 'Too long to be received']);
    await page.goto(`${served.root}/t/third-word/en`);
    expect(await page.locator('[name=satisfaction][value="4"]').isChecked()).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a script in a comment is text, and so is it in the form that comes back', async () => {
    const { page, trouble } = await open('/t/fourth-word/en');
    await fill(page);
    await page.locator('textarea').fill(hostile);
    await page.locator('button.main').click();
    await page.locator('#received').waitFor();
    expect(await page.title()).toBe('Your ticket');
    expect(answerOf(hostile)).toHaveLength(1);
    const plain = await open('/t/fifth-word/en', { javaScriptEnabled: false });
    await plain.page.locator('textarea').fill(`</textarea>${hostile}`);
    await plain.page.locator('button.main').click();
    await plain.page.getByText('Not sent yet').waitFor();
    expect(await plain.page.locator('textarea').inputValue()).toBe(`</textarea>${hostile}`);
    expect([...trouble, ...plain.trouble]).toEqual([]);
    await plain.page.context().close();
    await page.context().close();
  });

  it('works without a script, in the language of the browser', async () => {
    const { page, trouble } = await open('/t/fifth-word/', { javaScriptEnabled: false, locale: 'zh-CN' });
    expect(await page.locator('h1').innerText()).toBe('您的工单');
    await fill(page);
    await page.locator('textarea').fill('没有脚本\n第二行');
    await page.locator('button.main').click();
    await page.locator('#received').waitFor();
    const [row] = answerOf('没有脚本\n第二行');
    expect(row).toMatchObject({ satisfaction: '4', language: 'zh-CN' });
    expect(row).not.toHaveProperty('duration');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('has no fault of axe in %s, %s, and fits a telephone', async (language, colorScheme) => {
    const { page, trouble } = await open(`/t/sixth-word/${language}`, { colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('button.main').click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const other = language === 'en' ? 'zh-CN' : 'en';
    await page.locator(`a[hreflang="${other}"]`).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});
