/** Answering in a terminal: 80 and 40 columns, English and Chinese, interrupted and resumed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itTicket } from '../../../src/survey/templates/it-ticket.js';
import { writeQuestionnaire } from '../../../src/survey/write-questionnaire.js';
import { hasTerminal, keys, runInTerminal, type Step } from '../../in-terminal.js';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-take-'));
const { enter, down, interrupt } = keys;
const ticket = itTicket.questionnaire;
const confidential = { ...ticket, id: 'quiet', confidentiality: 'confidential' as const };
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const drafts = (): readonly string[] => readdirSync(folder).filter((name) => name.includes('.draft'));

beforeAll(() => {
  writeFileSync(join(folder, 'ticket.yaml'), writeQuestionnaire(ticket));
  writeFileSync(join(folder, 'quiet.yaml'), writeQuestionnaire(confidential));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const take = async (words: readonly string[], steps: readonly Step[], columns = 80) =>
  await runInTerminal(['survey', 'take', ...words], { folder, steps, columns });

const first: readonly Step[] = [
  ['What describes your role best?', [down, enter]],
  ['Your company', ['Northwind Mills', enter]],
  ['Is what you needed done?', [enter]],
];

describe('without a terminal', () => {
  it('says where the questions can be answered, and writes nothing', async () => {
    const { code, output, errors } = await runCli(['survey', 'take', 'ticket.yaml', '-o', 'none.csv'], { folder });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('crm-sat survey form "ticket.yaml" -o form.html');
    expect(existsSync(join(folder, 'none.csv'))).toBe(false);
  });
});

describe.skipIf(!hasTerminal)('in a terminal of 80 columns', () => {
  it('keeps what was answered at Ctrl-C, goes on there, and writes a file that is read without a mapping', async () => {
    const words = ['ticket.yaml', '--lang', 'en', '-o', 'answers.csv'];
    const stopped = await take(words, [...first, ['how satisfied are you with how', [interrupt]]]);
    expect([stopped.code, stopped.output, stopped.unused]).toEqual([130, '', []]);
    const [draft = ''] = drafts();
    expect(stopped.screen.replaceAll(/\s+/g, ' ')).toContain(`Your answers so far are kept in "${draft}"`);
    expect(statSync(join(folder, draft)).mode & 0o777).toBe(0o600);
    expect(existsSync(join(folder, 'answers.csv'))).toBe(false);

    const resumed = await take(words, [
      ['Earlier answers are here (1)', [enter]],
      ['how satisfied are you with how', [down, enter]],
      ['How easy was it', [enter]],
      ['people who handled it', [down, down, down, down, down, enter]],
      ['What was not right?', [' ', down, ' ', enter]],
      ['What should we know', ['Took "three" calls, in all', enter]],
    ]);
    expect([resumed.code, resumed.unused]).toEqual([0, []]);
    expect(resumed.screen).not.toContain('What describes your role');
    expect(drafts()).toEqual([]);
    expect(statSync(join(folder, 'answers.csv')).mode & 0o777).toBe(0o600);
    const [, row = ''] = read('answers.csv').split('\r\n');
    expect(row).toContain(',Northwind Mills,finance,');
    expect(row).toMatch(/,terminal,en,yes,2,1,not applicable,slow;again,"Took ""three"" calls, in all"$/);
    const analyzed = await runCli(['analyze', 'answers.csv', '--json'], { folder });
    expect(analyzed.errors).toContain('answers.csv: 1 of 1 rows as response');
  });

  it('does not replace a file, and starts over where that is wanted', async () => {
    expect((await take(['ticket.yaml', '--lang', 'en', '-o', 'answers.csv'], [])).code).toBe(2);
    const words = ['ticket.yaml', '--lang', 'en', '--role', 'it', '-o', 'over.csv'];
    const once: readonly Step[] = [
      ['Your company', [enter]],
      ['Is what you needed done?', [enter]],
    ];
    const stop: Step = ['how satisfied are you with how', [interrupt]];
    expect((await take(words, [...once, stop])).code).toBe(130);
    const again = await take(words, [['Earlier answers', [down, enter]], ...once, stop]);
    expect([again.code, again.unused]).toEqual([130, []]);
  });
});

describe.skipIf(!hasTerminal)('in a terminal of 40 columns, in Chinese', () => {
  it('saves in a database, from which the analysis reads', async () => {
    const words = ['quiet.yaml', '--lang', 'zh-CN', '--db', 'company.db'];
    const stopped = await take(
      words,
      [
        ['以下哪一项', [enter]],
        ['您需要的事情办好了吗', [down, enter]],
        ['总体而言', [interrupt]],
      ],
      40,
    );
    expect([stopped.code, stopped.unused]).toEqual([130, []]);
    expect(stopped.screen.replaceAll(/\s+/g, '')).toContain('再次运行同一命令即可继续');
    const { code, screen, unused } = await take(
      words,
      [
        ['继续作答', [enter]],
        ['总体而言', [down, down, down, enter]],
        ['对您来说', [enter]],
        ['您对处理', [enter]],
        ['关于这张工单', ['非常感谢', enter]],
      ],
      40,
    );
    expect([code, unused]).toEqual([0, []]);
    expect(screen).toContain('谢谢');
    expect(screen).toContain('移动');
    // Broken over lines of 40 columns, and whole.
    expect(screen.replaceAll(/\s+/g, '')).toContain('总体而言，您对本次工单的处理有多满意？');
    expect(drafts().filter((name) => name.startsWith('company.db'))).toEqual([]);
    const report = await runCli(['analyze', '--db', 'company.db', '--json'], { folder });
    expect(report.code).toBe(0);
    // One answer of a confidential survey.
    expect(report.output).toContain('"needed": 5');
    const waiting = await runCli(['import', '--collected', '--db', 'company.db'], { folder });
    expect([waiting.code, waiting.errors.includes('No collected answers wait')]).toEqual([2, true]);
  });
});
