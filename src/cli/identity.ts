/** Are people imported as they stand, and if not, where is the key of their pseudonyms? */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { IdentityKey } from '../import/identity-key.js';
import { printable } from '../problems/describe.js';
import { fail } from '../problems/problem.js';
import type { Environment } from './environment.js';

export interface IdentityFlags {
  /** False where --no-identity was given; a text where it is configured. */
  readonly identity: boolean | string;
  readonly identityKey?: string;
  readonly quiet?: true;
}

/** Options of the commands that read files. */
export function addIdentityOptions(command: Command): Command {
  return command
    .option('--no-identity', 'replace ids, addresses and names of people by pseudonyms before anything is kept')
    .option(
      '--identity-key <file>',
      'the key of the pseudonyms; made where there is none (default: beside the user configuration)',
    );
}

const fewestCharacters = 32;
const keyBytes = 32;

/** Beside the configuration of the user, never beside the database: whoever copies that folder must not have both. */
function usualPlace({ variables }: Environment): string {
  const stated = variables['XDG_CONFIG_HOME'] ?? '';
  const home = variables['HOME'] ?? '';
  if (isAbsolute(stated)) return join(stated, 'crm-sat', 'identity.key');
  return isAbsolute(home) ? join(home, '.config', 'crm-sat', 'identity.key') : fail('identity-key-nowhere');
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

function readKey(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    return fail('identity-key-not-readable', { file: path, reason: codeOf(error) }, { cause: error });
  }
}

/** Nobody else may read it, and nothing that exists is overwritten. */
function makeKey(path: string): string {
  const secret = randomBytes(keyBytes).toString('hex');
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${secret}\n`, { flag: 'wx', mode: 0o600 });
    // The mask of the process may have taken something away from the mode, or a file system added to it.
    chmodSync(path, 0o600);
    return secret;
  } catch (error) {
    return fail('identity-key-not-readable', { file: path, reason: codeOf(error) }, { cause: error });
  }
}

function placeOf(environment: Environment, { identityKey: stated }: Pick<IdentityFlags, 'identityKey'>): string {
  return stated === undefined ? usualPlace(environment) : resolve(environment.workingFolder, stated);
}

async function keyAt(path: string): Promise<IdentityKey | undefined> {
  const secret = readKey(path);
  if (secret === undefined) return undefined;
  if (secret.length < fewestCharacters) {
    fail('identity-key-unusable', { file: path, characters: fewestCharacters });
  }
  return (await import('../import/identity-key.js')).identityKeyOf(secret);
}

/** The key, if there is one. */
export async function knownIdentityKey(
  environment: Environment,
  flags: Pick<IdentityFlags, 'identityKey'>,
): Promise<IdentityKey | undefined> {
  const { HOME, XDG_CONFIG_HOME } = environment.variables;
  if (flags.identityKey === undefined && !HOME && !XDG_CONFIG_HOME) return undefined;
  return await keyAt(placeOf(environment, flags));
}

/** The key, made at its first use. */
export async function identityKey(
  environment: Environment,
  flags: Pick<IdentityFlags, 'identityKey' | 'quiet'>,
): Promise<IdentityKey> {
  const path = placeOf(environment, flags);
  const known = await keyAt(path);
  if (known) return known;
  const secret = makeKey(path);
  if (!flags.quiet) {
    const note = `The key of the pseudonyms was made: ${path}. Keep it, and keep it away from the database: without it nobody gets the same pseudonym again.`;
    environment.errors.write(`${printable(note)}\n`);
  }
  return (await import('../import/identity-key.js')).identityKeyOf(secret);
}

/** The key where people are to be pseudonyms; undefined where they are kept as they stand. */
export async function identityKeyFor(environment: Environment, flags: IdentityFlags): Promise<IdentityKey | undefined> {
  const isWithout = flags.identity === false || flags.identity === 'pseudonyms';
  return isWithout ? await identityKey(environment, flags) : undefined;
}
