/** A browser to look at pages with: the one `CHROME_PATH` names, or that of the system. */
import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const stated = process.env['CHROME_PATH'];

/** Where the browser is; nothing where there is none: what looks at pages is then skipped, and counted as skipped. */
export const browserPath = (stated === undefined ? usualPlaces : [stated]).find(isProgram);

/** Starts it; as root it has no sandbox to run in. */
export async function startBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath: browserPath ?? '', args });
}
