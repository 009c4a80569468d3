/** Runs the real command line in this process with streams of its own. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Environment } from '../src/cli/environment.js';
import { main } from '../src/cli/main.js';

export const projectFolder = join(import.meta.dirname, '..');

export interface CliResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function collector(): { readonly stream: PassThrough; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

export interface CliSetting {
  readonly folder?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** The clock; it stands still unless a test moves it. */
  readonly now?: () => Date;
  /** What nobody can predict, unless a test must. */
  readonly randomBytes?: (length: number) => Uint8Array;
}

/** Exit code, stdout and stderr of `crm-sat WORDS`. */
export async function runCli(words: readonly string[], setting: CliSetting = {}): Promise<CliResult> {
  const [output, errors] = [collector(), collector()];
  const environment: Environment = {
    workingFolder: setting.folder ?? projectFolder,
    programFile: join(projectFolder, 'bin', 'crm-sat.js'),
    variables: setting.variables ?? {},
    input: new PassThrough().end(),
    output: output.stream,
    errors: errors.stream,
    now: setting.now ?? (() => new Date('2026-12-01T08:15:00Z')),
    randomBytes: setting.randomBytes ?? randomBytes,
  };
  const code = await main(words, environment);
  return { code, output: output.text(), errors: errors.text() };
}

/** The words of a command line as a shell would split them; single and double quotes, no expansion. */
export function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"']+)+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}
