/** How is a configuration written, with comments, so that people can go on with it? */
import type { Setting } from './configuration.js';
import { settingRows } from './settings.js';
import { commentLines, yamlList as list, yamlScalar as written } from './yaml-text.js';

/** The settings of some files, and what is said above them. */
export interface FileSection {
  readonly pattern: string;
  readonly comments: readonly string[];
  readonly settings: readonly Setting[];
}

function settingLines(settings: readonly Setting[], indent: string): readonly string[] {
  return settingRows.flatMap(({ key, shape }) => {
    const own = settings.filter((setting) => setting.key === key);
    const last = own.at(-1);
    if (!last) return [];
    if (shape === 'one') return [`${indent}${key}: ${written(last.value)}`];
    if (shape === 'list') return [`${indent}${key}: ${list(own.map(({ name = '' }) => name))}`];
    const byName = new Map(own.map((setting) => [setting.name ?? '', setting]));
    return [
      `${indent}${key}:`,
      ...[...byName].map(([name, { value, texts }]) => {
        const right = texts ? list(texts) : written(value);
        return `${indent}  ${JSON.stringify(name)}: ${right}`;
      }),
    ];
  });
}

function roleLines(roles: readonly Setting[]): readonly string[] {
  if (roles.length === 0) return [];
  const byRole = new Map<string, string[]>();
  for (const { name = '', value } of roles) byRole.set(value, [...(byRole.get(value) ?? []), name]);
  return ['roles:', ...[...byRole].map(([role, names]) => `  ${written(role)}: ${list([...new Set(names)])}`)];
}

/** The whole file: comments at the top, roles of all files, then file by file. */
export function configText(parts: {
  readonly comments: readonly string[];
  readonly roles: readonly Setting[];
  readonly files: readonly FileSection[];
}): string {
  const files = parts.files.flatMap(({ pattern, comments, settings }, index) => [
    ...(index === 0 ? [] : ['']),
    ...commentLines(comments, '  '),
    `  ${JSON.stringify(pattern)}:`,
    ...settingLines(settings, '    '),
  ]);
  const roles = roleLines(parts.roles);
  const blocks = [commentLines(parts.comments, ''), roles, ['files:', ...files]];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
