/** Can everything on a page be reached without a mouse, and is what a screen folds away there on paper? */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './browser.js';
import { demoFiles, startPages, type Pages } from './pages.js';

describe.skipIf(browserPath === undefined)('a page without a mouse', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages();
    await pages.write('demo', ['analyze', ...demoFiles]);
    await pages.write('metrics', ['list', 'metrics']);
  });
  afterAll(async () => {
    await pages.close();
  });
  const telephone = { viewport: { width: 375, height: 900 } };

  it('the first key leads past everything to the report', async () => {
    const { page } = await pages.open('demo', telephone);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report');
    await page.context().close();
  });

  it('where a browser knows no cards a wide table scrolls by arrow, and it has a name', async () => {
    const { page } = await pages.open('demo', telephone);
    const wide = page.locator('.region:has(.columns-6)').first();
    await wide.evaluate((region) => region.querySelector('table')?.setAttribute('class', 'columns-6'));
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => await wide.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
    expect(
      await wide.evaluate(
        (region) => document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    ).toBeTruthy();
    await page.context().close();
  });

  it('the contents open on a narrow screen and stand open on a wide one', async () => {
    const { page } = await pages.open('demo', telephone);
    const link = page.locator('.contents > ol a').first();
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').press('Enter');
    expect(await link.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('.contents details').evaluate((details) => details.removeAttribute('open'));
    expect(await link.isVisible()).toBe(true);
    await page.context().close();
  });

  it('the other rows of a long table open, and are on paper though closed', async () => {
    const { page } = await pages.open('metrics', telephone);
    const row = page.locator('.more tr').first();
    expect(await row.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await row.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.sheet > .fold > summary').first().press('Enter');
    expect(await row.isVisible()).toBe(true);
    await page.context().close();
  });
});
