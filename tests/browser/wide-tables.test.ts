/** Is every table readable without scrolling sideways: whole on a desk, its rows as cards on a telephone? */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './browser.js';
import { demoFiles, startPages, type Pages } from './pages.js';

const report = ['report', ...demoFiles, '--period', '2026Q3', '--compare', '2026Q2'] as const;
const calls = {
  en: [...report, '--lang', 'en'],
  'zh-CN': [...report, '--lang', 'zh-CN'],
  // Few answers are withheld in words, and with one role the square is drawn.
  withheld: ['analyze', ...demoFiles, '--where', 'role=it', '--by', 'region,industry', '--publish'],
} as const;
const names = Object.keys(calls) as readonly (keyof typeof calls)[];
const looks = names.flatMap((name) => [320, 375, 768, 1024, 1272, 1280].map((width) => [name, width] as const));

/** Captions of tables that are wider than their place, and the page itself where it is wider than the screen. */
async function cutOn(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const screen = document.documentElement;
    const cut = [...document.querySelectorAll('.region')]
      .filter((region) => region.scrollWidth > region.clientWidth)
      .map((region) => region.querySelector('caption')?.id ?? '');
    return screen.scrollWidth > screen.clientWidth ? ['the page', ...cut] : cut;
  });
}

describe.skipIf(browserPath === undefined)('wide tables', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages();
    for (const name of names) await pages.write(name, calls[name]);
  });
  afterAll(async () => {
    await pages.close();
  });

  it.each(looks)('%s, %d px wide: nothing scrolls sideways', async (name, width) => {
    const { page } = await pages.open(name, { viewport: { width, height: 900 } });
    expect(await cutOn(page)).toEqual([]);
    await page.context().close();
  });

  it.each(names)('%s: a telephone shows the title of its column before each cell, a desk above them', async (name) => {
    const { page } = await pages.open(name, { viewport: { width: 375, height: 900 } });
    const cell = page.locator('.cards-46 tbody .n').first();
    const look = async () =>
      await cell.evaluate((one) => {
        const head = one.closest('table')?.querySelector('thead');
        const { content } = getComputedStyle(one, '::before');
        return {
          isLabelled: content.startsWith(`"${one.getAttribute('data-label') ?? ''}"`),
          head: head?.clientHeight,
        };
      });
    expect(await look()).toEqual({ isLabelled: true, head: 1 });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await look()).toMatchObject({ isLabelled: false });
    expect((await look()).head).toBeGreaterThan(15);
    await page.context().close();
  });

  it('whoever hears a card hears a table: its heads, the name of the row, each cell, no label twice', async () => {
    const { page } = await pages.open('en', { viewport: { width: 375, height: 900 } });
    const table = page.getByRole('table').filter({ has: page.locator('#table-at-a-glance-changes') });
    expect(await table.getByRole('columnheader').allTextContents()).toContain('Change');
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(5);
    const heard = await table.ariaSnapshot();
    expect(heard).toMatch(/cell "[+−]/);
    expect(heard).not.toMatch(/cell "Change /);
    await page.context().close();
  });

  it('the tables that are read first are whole', async () => {
    const { page } = await pages.open('en', { viewport: { width: 1280, height: 900 } });
    for (const id of ['at-a-glance', 'at-a-glance-changes', 'accounts-to-call'])
      expect(await page.locator(`.sheet:has(#table-${id}) .fold`).count()).toBe(0);
    await page.context().close();
  });
});
