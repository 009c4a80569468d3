/** What is asked in a terminal, what the answers do, and where nothing may be asked. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasTerminal, keys, runInTerminal, type Step } from '../../in-terminal.js';
import { runCli } from '../../run-cli.js';

const { enter, down, interrupt } = keys;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-asking-'));
  write('outcomes.csv', 'outcome_id,customer_id,title,due_on\no1,c1,Faster,05/06/2026\no2,c2,Safer,07/08/2026\n');
  write(
    'survey.csv',
    'response_id,Job title,Satisfaction with the product,How satisfied are you with the support?\n' +
      'r1,CIO,4,5\nr2,Hausmeister,3,4\nr3,法务,5,2\nr4,Hausmeister,1,1\n',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const configName = 'crm-sat.config.yaml';
const inTerminal = async (words: readonly string[], steps: readonly Step[], variables = {}) =>
  await runInTerminal(words, { folder, steps, variables });

const dates: Step = ['does the day or the month come first? (--date-order)', [down, enter]];
const answers: readonly Step[] = [
  dates,
  ['which role has "Hausmeister"? Rows: 2. (--role)', [down, down, enter]],
  ['which role has "法务"? Rows: 1. (--role)', [down, down, down, down, down, enter]],
  ['The role of "法务":', ['法律部门', enter]],
  ['what were respondents told? (--attributed, --confidential)', [enter]],
];

/** HubSpot knows `Record ID`, the list of deals of any tool `Deal ID` with its stage and amount; the amounts differ. */
const claimedTwice =
  'Record ID,Deal ID,Deal Name,Deal Stage,Deal Amount,Amount,Close Date,Company name\n' +
  '9001,D-1,Ledger,Closed won,1200,1000,2026-03-31,Northwind Mills\n' +
  '9002,D-2,Payroll,Closed lost,800,700,2026-04-30,GTX Pro\n';

describe('a layout that is not settled, without a terminal', () => {
  it('is refused with the option of each layout that claims the file', async () => {
    write('deals.csv', claimedTwice);
    const { code, output, errors } = await runCli(['import', 'deals.csv', '--dry-run'], { folder });
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('looks like the export of more than one tool: hubspot, deals.');
    expect(errors).toContain('--layout hubspot or --layout deals');
    const stated = await runCli(['import', 'deals.csv', '--dry-run', '--layout', 'deals'], { folder });
    expect(stated.code).toBe(0);
  });

  it('a stated layout the file is not in is refused, with what the file looks like', async () => {
    for (const layout of ['zendesk', 'surveymonkey', 'google-forms']) {
      const { code, errors } = await runCli(['import', 'survey.csv', '--dry-run', '--layout', layout], { folder });
      expect(code, layout).toBe(2);
      expect(errors).toContain(`is no export in the layout "${layout}", which is recognised by: `);
      expect(errors).toContain('Leave --layout out to have it recognised (plain)');
    }
  });

  it('a stated layout that knows some columns of a file it does not recognise is believed', async () => {
    write('tickets.csv', 'Id,Satisfaction Score,Created at,Requester email\n1,Good,2026-09-01,a@example.com\n');
    const { code, output } = await runCli(['import', 'tickets.csv', '--dry-run', '--layout', 'zendesk'], { folder });
    expect(code).toBe(0);
    expect(output).toContain('Zendesk writes satisfaction into this column.');
  });
});

describe.skipIf(!hasTerminal)('in a terminal', () => {
  it('an order of dates is asked, the answer used and, if wished, saved; the next time nothing is asked', async () => {
    const asked = await inTerminal(
      ['import', 'outcomes.csv', '--dry-run', '--json'],
      [dates, ['Save this in', [enter]]],
    );
    expect(asked).toMatchObject({ code: 0, unused: [] });
    expect(asked.screen).toContain('The same without questions: --date-order mdy');
    expect(read(configName)).toContain('date-order: mdy');
    expect(() => JSON.parse(asked.output) as unknown, 'stdout holds the report alone').not.toThrow();
    const again = await inTerminal(['import', 'outcomes.csv', '--dry-run', '--quiet'], []);
    expect(again.code).toBe(0);
    expect(again.screen).toBe('');
    expect(again.output).toContain('crm-sat.config.yaml: date-order mdy');
  });

  it('titles nobody knows are asked, in one go or not at all, and answered in any language', async () => {
    const some = await inTerminal(
      ['analyze', 'survey.csv', '--topic', 'roles'],
      [
        ['which role has "Hausmeister"', [down, down, enter]],
        ['which role has "法务"', [down, down, down, down, down, enter]],
        ['The role of "法务":', ['法律部门', enter]],
        ['Save this in', ['n', enter]],
      ],
    );
    expect(some).toMatchObject({ code: 0, unused: [] });
    expect(some.screen).toContain('--role 法务=法律部门');
    expect(existsSync(join(folder, configName))).toBe(false);
    const none = await inTerminal(
      ['analyze', 'survey.csv'],
      [['which role has "Hausmeister"', [down, down, down, down, down, down, down, enter]]],
    );
    expect(none).toMatchObject({ code: 0, unused: [] });
    expect(none.screen).not.toContain('which role has "法务"');
  });

  it('which tool wrote a file that two layouts claim is asked, the answer used and its option named', async () => {
    write('deals.csv', claimedTwice);
    const question = 'which tool wrote this export? (--layout)';
    for (const [pressed, layout, amount] of [
      [[enter], 'hubspot', 'Amount'],
      [[down, enter], 'deals', 'Deal Amount'],
    ] as const) {
      const { code, screen, output, unused } = await inTerminal(
        ['import', 'deals.csv', '--dry-run'],
        [
          [question, pressed],
          ['Save this in', ['n', enter]],
        ],
      );
      expect([code, unused]).toEqual([0, []]);
      expect(screen).toContain('hubspot: Record ID, beside columns of contacts, companies or deals');
      expect(screen).toContain(`The same without questions: --layout ${layout}`);
      expect(output).toContain(`Stated by --layout ${layout}.`);
      expect(output).toMatch(new RegExp(`│ ${amount} +│ field amount `));
    }
  });

  it('an import that was stopped at a question leaves nothing behind', async () => {
    for (const name of ['outcomes.csv', 'survey.csv']) {
      const { code, screen } = await inTerminal(['import', name, '--db', 'company.db'], [[' (--', [interrupt]]]);
      expect(code).toBe(130);
      expect(screen).toContain('Stopped at a question');
    }
    const { output } = await runCli(['list', 'imports', '--db', 'company.db'], { folder });
    expect(output).not.toMatch(/survey|outcomes/);
    expect(readdirSync(folder).filter((name) => name.includes('part') || name === configName)).toEqual([]);
  });

  it('what is saved is added to what stands there, comments and all', async () => {
    write(
      configName,
      '# ours\nlang: zh-CN # for the board\nfiles:\n  # the old export\n  "old.csv": { as: customer }\n',
    );
    await inTerminal(['import', 'outcomes.csv', '--dry-run'], [dates, ['Save this in', [enter]]]);
    const text = read(configName);
    for (const kept of ['# ours', '# for the board', '# the old export', 'old.csv', 'date-order: mdy']) {
      expect(text).toContain(kept);
    }
    expect((await runCli(['config', '--show-origin'], { folder })).output).toContain('crm-sat.config.yaml');
  });

  it.each([
    ['--no-input', ['--no-input'], {}],
    ['a build', [], { CI: 'true' }],
    ['a terminal that cannot move its cursor', [], { TERM: 'dumb' }],
  ])('%s asks nothing', async (_, words, variables) => {
    const { code, screen } = await inTerminal(['import', 'outcomes.csv', '--dry-run', ...words], [], variables);
    expect(code).toBe(3);
    expect(screen).toContain('Say it: --date-order dmy');
  });
});

describe.skipIf(!hasTerminal)('init in a terminal', () => {
  it('writes what options would have written without a terminal, and analyze needs no further flags', async () => {
    const asked = await inTerminal(['init'], answers);
    expect(asked).toMatchObject({ code: 0, output: '', unused: [] });
    const written = read(configName);
    const options = [
      '--date-order',
      'mdy',
      '--confidential',
      '--role',
      'Hausmeister=end_user',
      '--role',
      '法务=法律部门',
    ];
    const silent = await runCli(['init', '--no-input', '--force', ...options], { folder });
    expect(silent).toMatchObject({ code: 0, output: '' });
    expect(read(configName)).toBe(written);
    const { code, errors } = await runCli(['analyze', 'outcomes.csv', 'survey.csv'], { folder });
    expect(code).toBe(0);
    expect(errors).toContain('Configuration: crm-sat.config.yaml');
    const { output } = await runCli(['import', 'outcomes.csv', 'survey.csv', '--dry-run'], { folder });
    expect(output).toContain('crm-sat.config.yaml: date-order mdy');
    // One person has this title, and the survey is confidential.
    expect(output).not.toContain('法务');
    expect(written).toContain('法律部门');
  });

  it('Ctrl-C leaves nothing half-written and ends with 130, at the first question and at the last', async () => {
    for (const steps of [answers.slice(0, 0), answers.slice(0, 4)]) {
      const next = answers[steps.length]![0];
      const { code, unused } = await inTerminal(['init'], [...steps, [next, [interrupt]]]);
      expect([code, unused]).toEqual([130, []]);
      expect(readdirSync(folder).sort()).toEqual(['outcomes.csv', 'survey.csv']);
    }
  });

  it('asks which of two questions is the overall one, and on which scale people recommended', async () => {
    rmSync(join(folder, 'outcomes.csv'));
    const rows = Array.from({ length: 40 }, (_, row) => `r${row},${(row % 5) + 1},${(row % 4) + 1},${(row % 10) + 1}`);
    write('survey.csv', ['response_id,satisfaction1,satisfaction2,recommend', ...rows, ''].join('\n'));
    const { unused } = await inTerminal(
      ['init'],
      [
        ['asks for the satisfaction as a whole? (--map)', [down, enter]],
        ['On which scale was it asked? (--scale)', [down, enter]],
        ['what were respondents told?', [enter]],
      ],
    );
    expect(unused).toEqual([]);
    expect(read(configName)).toContain('"satisfaction2": satisfaction:overall');
    expect(read(configName)).toContain('"recommend": 0..10');
  });
});
