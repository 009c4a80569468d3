/** Is the page of the demo company readable for everybody: by eye, with a screen reader, on a telephone and on paper? */
import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../run-cli.js';
import { browserPath } from './browser.js';
import { demoFiles, keepsPictures, startPages, type Pages } from './pages.js';

/** `npm run golden -- tests/browser` makes the pictures of the README anew. */
const isWriting = process.env['UPDATE_GOLDEN'] === '1';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const schemes = ['light', 'dark'] as const;
const widths = [375, 1280] as const;
/** A4 without its margins, in CSS pixels. */
const paperWidth = 673;

const report = ['report', ...demoFiles, '--period', '2026Q3', '--compare', '2026Q2'] as const;
/** In English the quarterly report, whole, so that every kind of table and picture is looked at; its short edition in both. */
const calls = {
  en: { language: 'en', words: report },
  'zh-CN': { language: 'zh-CN', words: ['analyze', ...demoFiles] },
  'board-en': { language: 'en', words: [...report, '--edition', 'board'] },
  'board-zh-CN': { language: 'zh-CN', words: [...report, '--edition', 'board'] },
} as const;
const names = Object.keys(calls) as readonly (keyof typeof calls)[];

const looks = names.flatMap((name) =>
  schemes.flatMap((scheme) => widths.map((width) => [name, scheme, width] as const)),
);

describe.skipIf(browserPath === undefined)('the page of the demo company', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages();
    for (const name of names) await pages.write(name, [...calls[name].words, '--lang', calls[name].language]);
  });
  afterAll(async () => {
    await pages.close();
  });

  it.each(looks)(
    '%s, %s, %d px wide: axe finds nothing, nothing is asked for, nothing stands beside the screen',
    async (...look) => {
      const [name, colorScheme, width] = look;
      // The policy of the page forbids every script, that of the test too.
      const { page, heard } = await pages.open(name, {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      await page.evaluate(axeSource);
      const found = await page.evaluate<AxeResults>('axe.run()');
      expect(found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
      expect(found.passes.length).toBeGreaterThan(20);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const picture = join(pages.folder, `${name}-${colorScheme}-${String(width)}.png`);
      await page.screenshot({ path: picture, fullPage: keepsPictures });
      expect(statSync(picture).size).toBeGreaterThan(10_000);
      if (isWriting && name === 'en' && colorScheme === 'light')
        copyFileSync(picture, join(projectFolder, 'fixtures', 'pictures', `report-${String(width)}.png`));
      expect(heard).toEqual([]);
      await page.context().close();
    },
  );

  it.each(names)('%s: under its own policy it is drawn, silent, and in its language', async (name) => {
    const { page, heard } = await pages.open(name, {
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
    });
    const drawn = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      document.documentElement.lang,
    ]);
    expect(drawn).toEqual(['rgb(255, 255, 255)', calls[name].language]);
    expect(heard).toEqual([]);
    await page.context().close();
  });

  it.each(names)('%s: on paper nothing is wider than the page', async (name) => {
    const { page } = await pages.open(name, { viewport: { width: paperWidth, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(
      (most) =>
        [...document.querySelectorAll('table, svg')]
          .filter((part) => part.getBoundingClientRect().right > most)
          .map((part) => part.textContent.slice(0, 60)),
      paperWidth + 1,
    );
    expect(wide).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
