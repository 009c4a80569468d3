/** Badly rated tickets that change hands, by team: the count of the tool, or what an earlier import knew. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';
import { analyzed } from './analyzed.js';

const teams = ['Desk A', 'Desk B', 'Desk C'];
const survey = ['response_id,survey,customer_id,satisfaction', 'R1,pulse,A1,4', 'R2,pulse,A2,3'];

/** Twelve tickets rated 1 and twelve rated 5 of each team, of as many accounts; `countOf` gives the reassignments. */
function ticketsOf(countOf: (team: string, score: number) => string): readonly string[] {
  const lines = teams.flatMap((team, place) =>
    [1, 5].flatMap((score) =>
      Array.from({ length: 12 }, (_, at) => {
        const id = `${place}-${score}-${at}`;
        return `T${id},A${id},incident,${team},2026-05-01,${countOf(team, score)},${score}`;
      }),
    ),
  );
  return ['ticket_id,customer_id,kind,group,opened_at,reassigned,satisfaction', ...lines];
}
const topic = ['--topic', 'integrity', '--attributed'];
const reportOf = (tickets: readonly string[]) => analyzed({ 'responses.csv': survey, 'tickets.csv': tickets }, topic);

describe('badly rated tickets that are handed on', () => {
  it('by one team: 12 of 12 against 0 of 24', async () => {
    const { textOf, resultOf } = await reportOf(
      ticketsOf((team, score) => (team === 'Desk A' && score === 1 ? '1' : '0')),
    );
    expect(textOf('reassigned-tickets')).toContain('Desk A: 12 of 12 against 0 of 24');
    expect(resultOf('unit-difference', { of: 'reassigned-tickets', unit: 'Desk A' })).toMatchObject({ value: 1 });
  });

  it.each([
    ['a team that hands on all of its tickets', (team: string) => (team === 'Desk A' ? '1' : '0')],
    ['all teams alike', (_: string, score: number) => (score === 1 ? '1' : '0')],
  ])('are no finding: %s', async (_, countOf) => {
    expect((await reportOf(ticketsOf(countOf))).findings).not.toContain('reassigned-tickets');
  });

  it('cannot be told without a count and without an earlier import', async () => {
    const { output } = await reportOf(ticketsOf(() => ''));
    expect(output).toContain('It cannot be told whether badly rated tickets are handed on');
  });

  it('are told by a later import that names another team: the team that had them is the unit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crm-sat-reassigned-'));
    const whole = ticketsOf(() => '').map((line) => line.replace(',reassigned', '').replace(/,,(\d)$/, ',$1'));
    // First without a rating, then rated; what Desk A did badly is with Desk B by then.
    const before = whole.map((line) => line.replace(/,\d$/, ','));
    const after = whole.map((line) => (line.startsWith('T0-1') ? line.replace('Desk A', 'Desk B') : line));
    const run = async (words: readonly string[]) => {
      const { code, output, errors } = await runCli([...words, '--db', 'x.db', '--quiet'], { folder });
      expect(code, errors).toBe(0);
      return output;
    };
    writeFileSync(join(folder, 'responses.csv'), survey.join('\n'));
    writeFileSync(join(folder, 'tickets.csv'), before.join('\n'));
    await run(['import', 'responses.csv', 'tickets.csv']);
    writeFileSync(join(folder, 'tickets.csv'), after.join('\n'));
    await run(['import', 'tickets.csv', '--on-change', 'replace']);
    const output = await run(['analyze', ...topic, '--no-input']);
    rmSync(folder, { recursive: true, force: true });
    expect(output.replaceAll(/\s+/g, ' ')).toContain('Desk A: 12 of 12 against 0 of 24');
  });
});
