/** Where does a golden case run: in the project, or in a folder of its own that its file `before` fills? */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, runCli, shellWords } from '../run-cli.js';

type Variables = Readonly<Record<string, string>>;

/** The lines of `before` are commands of crm-sat, run first, in a folder that has the fixtures and nothing else. */
export async function inFolderOf<T>(
  caseFolder: string,
  variables: Variables,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const before = join(caseFolder, 'before');
  if (!existsSync(before)) return await work(projectFolder);
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-golden-'));
  try {
    symlinkSync(join(projectFolder, 'fixtures'), join(folder, 'fixtures'));
    for (const line of readFileSync(before, 'utf8').trim().split('\n')) {
      const { code, errors } = await runCli(shellWords(line), { folder, variables });
      if (code !== 0) throw new Error(`${line} ended with exit code ${String(code)}: ${errors}`);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
