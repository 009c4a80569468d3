/** May the answers be kept for the next time? Then they are written into the configuration, under the names of the files. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { settingText, type Configuration } from '../../config/configuration.js';
import { projectFile } from '../../config/find-config.js';
import type { Environment } from '../environment.js';
import { printable } from '../../problems/describe.js';
import { writeOutput } from '../write-output.js';
import type { Session } from './question.js';

/** The configuration in use, or the usual one; the one of the user is for all projects and stays as it is. */
function targetOf({ statements, files }: Configuration): string {
  const project = statements.find(({ origin }) => origin.layer === 'project')?.origin.label;
  return project ?? files.find((file) => !file.startsWith('~')) ?? projectFile;
}

async function save(environment: Environment, target: string, { answers }: Session): Promise<void> {
  const { withAdditions } = await import('../../config/add-settings.js');
  const path = resolve(environment.workingFolder, target);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const additions = answers.map(({ file, setting }) => ({ pattern: basename(file), setting }));
  await writeOutput(environment, { file: target, mayReplace: true }, withAdditions(before, additions));
  environment.errors.write(printable(`Saved in ${target}.`) + '\n');
}

/** Asks whether to save; either way the options are named that say the same without a question. */
export async function offerToSave(
  environment: Environment,
  session: Session,
  configuration: Configuration,
): Promise<void> {
  const { answers, asker } = session;
  if (answers.length === 0) return;
  const options = answers.map(({ setting }) => `--${settingText(setting)}`).join(' ');
  environment.errors.write(printable(`The same without questions: ${options}`) + '\n');
  const target = targetOf(configuration);
  // Answers are added as YAML; in a file of JSON the options named above are to be written by hand.
  if (target.endsWith('.json')) return;
  if (await asker.confirm(`Save this in ${target} for the next time?`)) await save(environment, target, session);
}
