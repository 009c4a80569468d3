/** Runs the built program as somebody at a terminal does, who reads questions and types answers. */
import { execa } from 'execa';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './run-cli.js';

/** Python brings the pseudo-terminal; tests that need it are skipped, visibly, where it is absent. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

export const keys = { enter: '\r', down: '\u001b[B', interrupt: '\u0003' } as const;

/** A text to wait for, and the keys that are pressed then. */
export type Step = readonly [text: string, keys: readonly string[]];

export interface TerminalResult {
  readonly code: number;
  readonly screen: string;
  readonly output: string;
  /** Steps whose text never came. */
  readonly unused: readonly Step[];
}

/** Exit code, screen and stdout of `crm-sat WORDS` in a terminal. */
export async function runInTerminal(
  words: readonly string[],
  setting: {
    readonly folder: string;
    readonly steps: readonly Step[];
    readonly variables?: Readonly<Record<string, string>>;
    readonly columns?: number;
  },
): Promise<TerminalResult> {
  const call = {
    words: [process.execPath, join(projectFolder, 'bin/crm-sat.js'), ...words],
    folder: setting.folder,
    steps: setting.steps,
    ...(setting.columns === undefined ? {} : { columns: setting.columns }),
    variables: { PATH: process.env['PATH'] ?? '', HOME: setting.folder, ...setting.variables },
  };
  const { stdout } = await execa('python3', [join(projectFolder, 'tests/terminal.py'), JSON.stringify(call)]);
  return JSON.parse(stdout) as TerminalResult;
}
