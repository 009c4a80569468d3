/** A questionnaire served by the built program, as a process of its own that can be stopped and killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '../../run-cli.js';

export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly root: string;
  readonly child: ChildProcess;
  readonly errors: () => string;
  /** Sends the signal and waits for the end; the exit code, null after a kill. */
  readonly end: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Resolves when the address is printed. */
export async function serveForm(folder: string, words: readonly string[]): Promise<Served> {
  const program = join(projectFolder, 'bin/crm-sat.js');
  const variables = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const child = spawn(process.execPath, [program, 'survey', 'serve', ...words], { cwd: folder, env: variables });
  let errors = '';
  const ended = once(child, 'close');
  const root = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
      const found = /at (http:\/\/[\d.]+:\d+)\//.exec(errors);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('close', () => {
      reject(new Error(errors));
    });
  });
  return {
    root,
    child,
    errors: () => errors,
    end: async (signal) => {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

/** Status and page of answers that are sent as a form of the page at this address sends them. */
export async function send(
  address: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly page: string }> {
  const body = new URLSearchParams(fields);
  const response = await fetch(address, { method: 'POST', body, headers });
  return { status: response.status, page: await response.text() };
}
