/** Pages as the command line writes them, opened in a browser that notes what they say and ask for. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { projectFolder, runCli } from '../run-cli.js';
import { startBrowser } from './browser.js';

/** `PAGE_PICTURES` names a folder in which pages and pictures stay, for whoever wants to look at them. */
const kept = process.env['PAGE_PICTURES'];
export const keepsPictures = kept !== undefined;

const demo = join('fixtures', 'demo-company');
/** The tables of the demo company. */
export const demoFiles = readdirSync(join(projectFolder, demo))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(demo, name));

export interface OpenPage {
  readonly page: Page;
  /** Messages of the console, errors, and addresses asked for beside the file itself. */
  readonly heard: readonly string[];
}

export interface Pages {
  readonly folder: string;
  /** Writes what `crm-sat WORDS --format html` prints into NAME.html. */
  readonly write: (name: string, words: readonly string[]) => Promise<void>;
  readonly open: (name: string, options: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A folder for pages, and a browser. */
export async function startPages(): Promise<Pages> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'crm-sat-pages-'));
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  return {
    folder,
    write: async (name, words) => {
      const { code, output, errors } = await runCli([...words, '--format', 'html', '--quiet']);
      if (code !== 0) throw new Error(errors);
      writeFileSync(join(folder, `${name}.html`), output);
    },
    open: async (name, options) => {
      const page = await (await browser.newContext(options)).newPage();
      const heard: string[] = [];
      const address = `file://${join(folder, `${name}.html`)}`;
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('request', (request) => {
        if (request.url() !== address) heard.push(request.url());
      });
      await page.goto(address);
      return { page, heard };
    },
    close: async () => {
      await browser.close();
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
