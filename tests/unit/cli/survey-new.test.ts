import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readQuestionnaire } from '../../../src/survey/read-questionnaire.js';
import { templates } from '../../../src/survey/templates/index.js';
import { hasTerminal, keys, runInTerminal } from '../../in-terminal.js';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-new-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const run = async (...words: readonly string[]) => await runCli(['survey', 'new', ...words], { folder });

describe('survey new', () => {
  it.each(templates.map(({ name }) => name))('writes the template %s as a file that is read back', async (name) => {
    const { code, output, errors } = await run('--template', name);
    expect([code, errors]).toEqual([0, '']);
    expect(readQuestionnaire('t.yaml', output).problems).toEqual([]);
    expect(output).toContain('# Used by: --topic ');
  });

  it('writes a file under the name that was given, for one role and in one language, and says what will be missing', async () => {
    const { code, errors } = await run(
      ...['--template', 'relationship', '--role', 'end_user', '--lang', 'en', '--id', 'Users 2027', '-o', 'u.yaml'],
    );
    expect(code).toBe(0);
    expect(errors).toContain('Note: No item asks for renewing or buying again');
    expect(errors).toContain('Note: Not every word is there in both languages');
    const { questionnaire } = readQuestionnaire('u.yaml', readFileSync(join(folder, 'u.yaml'), 'utf8'));
    expect(questionnaire?.id).toBe('Users 2027');
    expect((await run('--template', 'relationship', '-o', 'u.yaml')).code).toBe(2);
  });

  it('without a terminal names the option at once instead of asking', async () => {
    const start = Date.now();
    const { code, errors } = await run();
    expect(code).toBe(2);
    expect(errors).toContain('survey new needs --template');
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it('refuses what it does not know with the nearest name', async () => {
    expect((await run('--template', 'relationhip')).errors).toContain('relationship');
    expect((await run('--template', 'relationship', '--role', 'boss')).errors).toContain('business_owner');
    expect((await run('--template', 'relationship', '--id', 'a\nb')).code).toBe(2);
  });

  it('lists the templates with what uses each item, in both languages', async () => {
    const { code, output } = await run('--list');
    expect(code).toBe(0);
    for (const { name, questionnaire } of templates) {
      expect(output).toContain(name);
      for (const { id } of questionnaire.items) expect(output).toContain(id);
    }
    expect((await run('--list', '--lang', 'zh-CN')).output).toContain('询问对象');
    expect(JSON.parse((await run('--list', '--json')).output)).toHaveProperty('sections');
  });
});

describe.skipIf(!hasTerminal)('survey new in a terminal', () => {
  it('asks for everything that was not said', async () => {
    const { code, output, screen, unused } = await runInTerminal(['survey', 'new'], {
      folder,
      steps: [
        ['(--template)', [keys.down, keys.enter]],
        ['(--lang)', [keys.enter]],
        ['(--id)', ['Tickets 2027', keys.enter]],
        ['(-o)', [keys.enter]],
      ],
    });
    expect([code, output, unused], screen).toEqual([0, '', []]);
    const text = readFileSync(join(folder, 'it-ticket.yaml'), 'utf8');
    expect(readQuestionnaire('t.yaml', text).questionnaire?.id).toBe('Tickets 2027');
  });

  it('Ctrl-C at a question writes nothing', async () => {
    const { code } = await runInTerminal(['survey', 'new', '-o', 'never.yaml'], {
      folder,
      steps: [['(--template)', [keys.interrupt]]],
    });
    expect(code).toBe(130);
    expect(existsSync(join(folder, 'never.yaml'))).toBe(false);
  });
});
