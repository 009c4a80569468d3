/** Where does a configuration stand? Nothing is read here, and nothing heavy loaded: most runs have none. */
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { fail } from '../problems/problem.js';

export interface ConfigFile {
  readonly layer: 'user' | 'project';
  readonly path: string;
  /** As it is shown. */
  readonly label: string;
  /** The folder its patterns look from. */
  readonly folder: string;
}

export interface ConfigSearch {
  /** Undefined where the folder is gone: then there is no project file. */
  readonly workingFolder: string | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The file of `--config`. */
  readonly stated?: string;
}

/** The name of the project's configuration. */
export const projectFile = 'crm-sat.config.yaml';
const endings = ['yaml', 'json'];

function only(folder: string, stem: string): string | undefined {
  const found = endings.map((ending) => join(folder, `${stem}.${ending}`)).filter((path) => existsSync(path));
  const [first, second] = found;
  if (first !== undefined && second !== undefined) fail('config-twice', { first, second });
  return first;
}

function userFile({ workingFolder, variables }: ConfigSearch): readonly ConfigFile[] {
  const stated = variables['XDG_CONFIG_HOME'] ?? '';
  const home = variables['HOME'] ?? '';
  // The XDG specification: a relative path is to be ignored.
  const own = isAbsolute(home) ? join(home, '.config') : undefined;
  const folder = isAbsolute(stated) ? stated : own;
  if (folder === undefined) return [];
  const path = only(join(folder, 'crm-sat'), 'config');
  if (path === undefined) return [];
  const label = isAbsolute(home) && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;
  return [{ layer: 'user', path, label, folder: workingFolder ?? dirname(path) }];
}

function projectFiles({ workingFolder, stated, variables }: ConfigSearch): readonly ConfigFile[] {
  const named = stated ?? variables['CRM_SAT_CONFIG'];
  if (named !== undefined && named !== '') {
    const path = resolve(workingFolder ?? '/', named);
    if (!existsSync(path)) fail('file-not-found', { file: named }, { file: named });
    return [{ layer: 'project', path, label: named, folder: dirname(path) }];
  }
  const path = workingFolder === undefined ? undefined : only(workingFolder, 'crm-sat.config');
  return path === undefined ? [] : [{ layer: 'project', path, label: basename(path), folder: dirname(path) }];
}

/** The configuration files that hold here, the weaker first. */
export function findConfigFiles(search: ConfigSearch): readonly ConfigFile[] {
  return [...userFile(search), ...projectFiles(search)];
}

/** Whether any variable of crm-sat is set. */
export function hasVariables(variables: ConfigSearch['variables']): boolean {
  return Object.keys(variables).some((name) => name.startsWith('CRM_SAT_'));
}
