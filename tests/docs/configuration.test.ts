/** Is the configuration that the README shows one the program takes? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';
import { settingRows } from '../../src/config/settings.js';
import { projectFolder } from '../run-cli.js';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
const chapter = /^## Configuration\n[\s\S]*?(?=^## )/m.exec(readme)?.[0] ?? '';

it('the example can be pasted', () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(chapter)?.[1] ?? '';
  const statements = readConfig({ layer: 'project', path: '/c.yaml', label: 'c.yaml', folder: '/' }, text);
  expect(statements.length).toBeGreaterThan(8);
});

it('every setting is named', () => {
  expect(settingRows.filter(({ key }) => !chapter.includes(`\`${key}\``))).toEqual([]);
});
