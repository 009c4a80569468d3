/** How do answers that wait in a database become files that are imported like any other? */
import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail } from '../../problems/problem.js';
import { answersFile } from '../../survey/response-row.js';
import type { CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { identityKeyFor, knownIdentityKey, type IdentityFlags } from '../identity.js';
import { importFiles, type RunFile } from '../import-files.js';
import { openTarget } from '../import-target.js';
import { makePrivateFolder } from '../private-folder.js';
import { importOptionsOf } from '../shared-options.js';

export interface CollectedFlags extends IdentityFlags {
  readonly db: string;
}

interface WaitingFile extends RunFile {
  readonly sha256: string;
  readonly submissionIds: readonly string[];
}

async function waitingFiles(path: string, folder: () => string): Promise<readonly WaitingFile[]> {
  const { openDatabase } = await import('../../storage/open-database.js');
  const { pendingAnswers } = await import('../../storage/collected-answers.js');
  const database = openDatabase(path);
  try {
    return pendingAnswers(database).map(({ survey, isConfidential, header, rows, submissionIds }, index) => {
      const text = answersFile(header, rows);
      const file = join(folder(), `${String(index + 1)}.csv`);
      writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
      const sha256 = createHash('sha256').update(text).digest('hex');
      const confidentiality = isConfidential ? 'confidential' : 'attributed';
      return { name: `${survey} (collected)`, path: file, own: { confidentiality }, sha256, submissionIds };
    });
  } finally {
    database.connection.close();
  }
}

async function settle(path: string, files: readonly WaitingFile[], { identity }: IdentityFlags): Promise<void> {
  const { openDatabase } = await import('../../storage/open-database.js');
  const { dropImported, markImported } = await import('../../storage/collected-answers.js');
  const database = openDatabase(path);
  try {
    for (const { submissionIds, sha256 } of files) {
      markImported(database, submissionIds, sha256);
      if (identity === false || identity === 'pseudonyms') dropImported(database, submissionIds);
    }
  } finally {
    database.connection.close();
  }
}

/**
 * Does the work on files of the answers that wait, in a folder nobody else can open, and notes which were imported by it; how
 * many there were. Should the program end in between, the next call brings the same answers again and none twice.
 */
export async function withCollected(
  environment: Environment,
  flags: CollectedFlags,
  work: (files: readonly RunFile[]) => Promise<void>,
): Promise<number> {
  const path = resolve(environment.workingFolder, flags.db);
  if (!existsSync(path)) return fail('database-missing', { file: flags.db });
  let folder: string | undefined;
  const remove = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const calledOff = environment.whenStopped?.(remove);
  try {
    const files = await waitingFiles(path, () => (folder ??= makePrivateFolder('collected answers')));
    if (files.length === 0) return 0;
    await work(files);
    await settle(path, files, flags);
    return files.reduce((sum, { submissionIds }) => sum + submissionIds.length, 0);
  } finally {
    calledOff?.();
    remove();
  }
}

/** Imports what waits as `crm-sat import --collected` does, without its report: what was lost is said by the next analysis. */
export async function importWaiting(commandRun: CommandRun, flags: CollectedFlags): Promise<number> {
  const { environment, configuration } = commandRun;
  return await withCollected(environment, flags, async (files) => {
    const without = await identityKeyFor(environment, flags);
    const known = await knownIdentityKey(environment, flags);
    const { sink, close } = await openTarget(commandRun, flags, { without, known });
    const options = importOptionsOf({ maxRejected: '100' });
    const isQuiet = flags.quiet === true;
    try {
      await importFiles(environment, {
        files,
        options,
        configuration: configuration(),
        sink,
        isQuiet,
        isAsking: false,
      });
    } finally {
      close();
    }
  });
}
