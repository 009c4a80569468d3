/** What is configured here, from all places that may say it? */
import { readFileSync } from 'node:fs';
import { fail, ProblemError } from '../problems/problem.js';
import type { Configuration, Statement } from './configuration.js';
import { findConfigFiles, type ConfigFile, type ConfigSearch } from './find-config.js';
import { readVariables } from './read-variables.js';

function configText({ path, label }: ConfigFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return fail('config-not-utf8', { file: label }, { file: label, cause: error });
    }
    return fail('config-not-readable', { file: label, reason }, { file: label, cause: error });
  }
}

/** User file, project file, variables: later ones win. The reader of YAML is loaded only where there is a file. */
export async function loadConfiguration(search: ConfigSearch): Promise<Configuration> {
  const files = findConfigFiles(search);
  const statements: Statement[] = [];
  let gates: Configuration['gates'];
  for (const file of files) {
    const { readConfigFile } = await import('./read-config.js');
    const found = readConfigFile(file, configText(file));
    statements.push(...found.statements);
    gates = found.gates ?? gates;
  }
  return {
    statements: [...statements, ...readVariables(search.variables)],
    files: files.map(({ label }) => label),
    ...(gates ? { gates } : {}),
  };
}
