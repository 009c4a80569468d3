/** Which stakeholder role is meant by what is written in a role or title column? */
import { comparableName, comparableWords } from '../domain/comparable-name.js';
import type { RoleReading } from '../domain/import-audit.js';
import { roleNames, standardRoles } from '../domain/roles.js';
import { titleWords } from '../domain/title-words.js';
import type { ImportOptions } from './import-options.js';

export interface RoleReader {
  /** A role column: known names become their role, others stay further roles under their own name. */
  fromRole(written: string): string | null;
  /** A job title: null when no word in it names a role. */
  fromTitle(written: string): string | null;
  /** Everything that was written, how often, and what became of it; most frequent first. */
  readings(): readonly RoleReading[];
}

// A title column can hold as many texts as rows: beyond these, spellings are counted together.
const listed = 500;
const furtherSpellings = '…';

const standardNames = new Map(
  standardRoles.flatMap((role) => [role, ...roleNames[role]].map((name) => [comparableName(name), role] as const)),
);

function hasPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}

/** The role a job title names, or undefined: a title is never guessed. */
export function roleOfTitle(title: string): string | undefined {
  const words = comparableWords(title);
  const text = title.normalize('NFKC').trim();
  return titleWords.find(
    ({ capitals, phrases, chinese, chineseEndings, unlessPhrases = [], unlessChinese = [] }) =>
      !unlessPhrases.some((phrase) => hasPhrase(words, phrase)) &&
      !unlessChinese.some((part) => text.includes(part)) &&
      (capitals.some((word) => new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`).test(text)) ||
        phrases.some((phrase) => hasPhrase(words, phrase)) ||
        chinese.some((part) => text.includes(part)) ||
        chineseEndings.some((part) => text.endsWith(part))),
  )?.role;
}

function statedRoles(options: Pick<ImportOptions, 'roles'>): ReadonlyMap<string, string> {
  const roleId = (role: string): string =>
    standardRoles.find((id) => comparableName(id) === comparableName(role)) ?? role.trim();
  return new Map(options.roles.map(({ written, role }) => [comparableName(written), roleId(role)]));
}

/** Reads roles and remembers each spelling once. */
export function createRoleReader(options: Pick<ImportOptions, 'roles'>): RoleReader {
  const stated = statedRoles(options);
  const seen = new Map<string, { role: string | null; rows: number }>();
  const read = (written: string, find: (key: string) => string | null): string | null => {
    const text = written.trim();
    if (text === '') return null;
    const known = seen.get(text);
    if (known) {
      known.rows += 1;
      return known.role;
    }
    const role = stated.get(comparableName(text)) ?? find(text);
    const isListed = seen.size < listed;
    const entry = isListed ? undefined : seen.get(furtherSpellings);
    if (entry) entry.rows += 1;
    else seen.set(isListed ? text : furtherSpellings, { role: isListed ? role : null, rows: 1 });
    return role;
  };
  return {
    fromRole: (written) => read(written, (text) => standardNames.get(comparableName(text)) ?? text),
    fromTitle: (written) => read(written, (text) => roleOfTitle(text) ?? null),
    readings: () =>
      [...seen]
        .map(([written, { role, rows }]) => (role === null ? { written, rows } : { written, role, rows }))
        .sort((a, b) => b.rows - a.rows || (a.written < b.written ? -1 : 1)),
  };
}
