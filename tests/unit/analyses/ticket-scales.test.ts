/** Are ratings of tickets read on the scale their words or the user say, as answers are? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-ratings-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly metric: string;
  readonly by?: object;
  readonly value?: number;
  readonly answers?: number;
}

/** Share satisfied over all tickets, and what the text says of the scale. */
async function satisfied(name: string, ratings: readonly string[], options: readonly string[] = []) {
  const file = join(folder, `${name}.csv`);
  const rows = ratings.map((rating, at) => `T${String(at)},mail,2026-01-02,2026-01-03,${rating}`);
  writeFileSync(file, ['ticket_id,service,opened_at,closed_at,satisfaction', ...rows].join('\n'));
  const words = ['analyze', file, '--topic', 'service', ...options];
  const { code, output, errors } = await runCli([...words, '--json']);
  if (code !== 0) return { code, errors };
  const { results } = JSON.parse(output) as { readonly results: readonly Result[] };
  const found = results.find(
    ({ metric, by }) => metric === 'ticket-satisfied-share' && Object.keys(by ?? {}).length === 0,
  );
  const text = (await runCli(words)).output.replace(/\s+/gu, ' ');
  return {
    code,
    share: found?.value,
    n: found?.answers,
    said: /Satisfied: a score of .*? on .*?\.\.\d+/u.exec(text)?.[0],
  };
}

const times = (count: number, rating: string): readonly string[] => Array.from({ length: count }, () => rating);

describe('ratings of tickets', () => {
  it('with labels: the words say where satisfied begins, and “0 - Unknown” is no answer', async () => {
    const labelled = [
      ...times(10, '0 - Unknown'),
      ...times(20, '1 - Unsatisfied'),
      ...times(50, '2 - Satisfied'),
      ...times(30, '3 - Highly Satisfied'),
    ];
    const said = 'Satisfied: a score of 2 or more on 1..3';
    expect(await satisfied('labelled', labelled)).toEqual({ code: 0, share: 0.8, n: 100, said });
  });

  it('in words alone are read by their set', async () => {
    const said = 'Satisfied: a score of 4 or more on 1..5';
    const words = ['Satisfied', 'Very satisfied', 'Dissatisfied', 'Neutral'];
    expect(await satisfied('words', words)).toEqual({ code: 0, share: 0.5, n: 4, said });
  });

  it('whose low number is the best are turned round', async () => {
    const words = [...times(6, '1 - Very satisfied'), ...times(3, '3 - Neutral'), ...times(1, '5 - Very dissatisfied')];
    expect(await satisfied('down', words)).toMatchObject({ share: 0.6, n: 10 });
  });

  it('stand on the scale that is stated', async () => {
    const numbers = ['1', '2', '3', '4', '4'];
    expect(await satisfied('plain', numbers)).toMatchObject({ said: 'Satisfied: a score of 3 or more on 1..4' });
    const stated = await satisfied('stated', numbers, ['--scale', 'satisfaction=1..7']);
    expect(stated).toEqual({ code: 0, share: 0, n: 5, said: 'Satisfied: a score of 5 or more on 1..7' });
  });

  it('leave out what is stated to be no answer, and are recalculated where that is asked for', async () => {
    const numbers = ['1', '2', '3', '9', '9'];
    const left = await satisfied('missing', numbers, ['--scale', 'satisfaction=1..4', '--missing', 'satisfaction=9']);
    expect(left).toMatchObject({ n: 3, said: 'Satisfied: a score of 3 or more on 1..4' });
    const options = ['--scale', 'satisfaction=1..4', '--rescale', 'satisfaction=1..7'];
    const recalculated = await satisfied('rescaled', ['1', '2', '3', '4'], options);
    expect(recalculated).toMatchObject({ share: 0.5, said: 'Satisfied: a score of 5 or more on 1..7' });
  });

  it('that are neither number nor known words are refused by name, with what to write instead', async () => {
    const { code, errors } = await satisfied('unknown', ['meh', 'so so', 'grand', 'awful']);
    expect(code).toBe(3);
    expect(errors).toContain('bad-rating');
  });
});
