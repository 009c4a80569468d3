/** Can every option of `analyze` be set beforehand, and has every other a reason? A forgotten row is an option of each call. */
import { Command } from 'commander';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/cli/commands/analyze.js';
import { emptyConfiguration } from '../../../src/config/configuration.js';
import { settingRows } from '../../../src/config/settings.js';
import { runCli } from '../../run-cli.js';

/** Options that no configuration holds, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  topic: 'what one call asks',
  full: 'what one call asks',
  period: 'of analyze: which answers one call is about; the setting period is the one of a file',
  where: 'what one call asks; a filter nobody sees would be taken for all answers',
  by: 'what one call asks',
  drivers: 'what one call asks',
  'driver-of': 'what one call asks',
  'as-of': 'a day of one report',
  publish: 'a decision on one document',
  'name-people': 'a decision on one document, never by habit',
  db: 'where one call reads',
  same: 'kept by the database itself once an import states it',
  confidential: 'the setting confidentiality',
  attributed: 'the setting confidentiality',
  'no-identity': 'the setting identity',
  format: 'how one call writes',
  json: 'how one call writes',
  output: 'where one call writes',
  force: 'where one call writes',
  config: 'names the configuration',
  'no-color': 'NO_COLOR',
  quiet: 'how one call speaks',
  'no-input': 'how one call speaks',
  debug: 'how one call speaks',
};

const command = new Command();
analyze.configure(command, {
  environment: undefined as never,
  finish: () => undefined,
  configuration: () => emptyConfiguration,
  sayLast: () => undefined,
});
const options = command.options.map(({ long }) => (long ?? '').replace(/^--/, ''));
const keys = new Set<string>(settingRows.map(({ key }) => key));

describe('options of analyze', () => {
  it('each has a setting or a reason', () => {
    expect(options.filter((one) => !keys.has(one) && !(one in exceptions))).toEqual([]);
  });

  it('every reason is of an option that exists and has no setting of its own', () => {
    const needless = Object.keys(exceptions).filter(
      (one) => !options.includes(one) || (keys.has(one) && one !== 'period'),
    );
    expect(needless).toEqual([]);
  });
});

const tickets = `ticket_id,kind,customer_id,contact_id,service,opened_at,closed_at,due_at,compensated,confirmed_fixed
${Array.from({ length: 20 }, (_, at) => `T${at},complaint,A${at},C${at},Mail,2026-01-${10 + (at % 10)},2026-01-25,2026-01-24,yes,no`).join('\n')}
`;

function writtenFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-options-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('the settings that had no row', () => {
  it('a promise that is configured holds, and the call wins over it', async () => {
    const folder = writtenFiles({
      'tickets.csv': tickets,
      'crm-sat.config.yaml': 'again-within: 7\nsla-target: 90\nanswer-within: 20\n',
    });
    const words = ['analyze', 'tickets.csv', '--topic', 'recovery', '--json'];
    expect((await runCli(words, { folder })).output).toContain('within 7 days');
    expect((await runCli([...words, '--again-within', '9'], { folder })).output).toContain('within 9 days');
  });

  it('a value out of range is refused where it stands', async () => {
    const folder = writtenFiles({ 'tickets.csv': tickets, 'crm-sat.config.yaml': 'answer-within: 0\n' });
    const { code, errors } = await runCli(['analyze', 'tickets.csv'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain('crm-sat.config.yaml:1');
  });

  it('how files are taken can be configured', async () => {
    const folder = writtenFiles({
      'tickets.csv': tickets.replace('T3,complaint', ',complaint'),
      'crm-sat.config.yaml': 'max-rejected: 0\n',
    });
    const { code } = await runCli(['import', 'tickets.csv', '--db', 'a.db'], { folder });
    expect(code).toBe(3);
  });
});
