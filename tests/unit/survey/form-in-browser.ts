/** A form in a real browser; tests are skipped, visibly, where there is none. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const program = programs.find((one) => existsSync(one));
export const hasBrowser = program !== undefined;

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox'] });
}

/** Chooses an answer of an item by its value, as a click on its words does. */
export async function choose(page: Page, item: string, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.locator(`[data-item="${item}"] label:has(input[value="${value}"])`).click();
  }
}
