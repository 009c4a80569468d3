import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../../run-cli.js';
import { found } from './forget-company.js';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-namesakes-'));
  write('customers.csv', ['customer_id,name', 'C1,Quast Works', 'C2,Other Ltd']);
  write('contacts.csv', [
    'contact_id,customer_id,name,email',
    'P-100,C1,José Álvarez,ja@x.example',
    'P-200,C1,Bob Other,bob@x.example',
  ]);
  await run('import', 'customers.csv', 'contacts.csv');
  expect((await run('forget', '--contact', 'P-100', '--keep-out', '--yes')).output).toContain(
    'same name at the same customer',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

const run = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli([...words, '--db', 'company.db'], { folder, variables: { HOME: join(folder, 'home') } });

interface Dropped {
  readonly reason: string;
  readonly rows: number;
  readonly firstLine: number;
}

async function dropsOf(...words: readonly string[]): Promise<readonly Dropped[]> {
  const { code, output, errors } = await run('import', ...words, '--json', '--quiet');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const { lossAudits } = JSON.parse(output) as {
    readonly lossAudits: readonly { readonly dropped: readonly Dropped[] }[];
  };
  return lossAudits.flatMap(({ dropped }) => dropped);
}

describe('somebody who was erased comes back with another id and address:', () => {
  test.each([
    [['contact_id,customer_id,name,email', 'P-900,C1,"Alvarez, Jose",new@y.example'], 'P-901,C1,Cy Third,'],
    [['contact_id,customer_name,name', 'P-900,quast works,José Álvarez'], 'P-901,Quast Works,Cy Third'],
    [['contact_id,customer_id,First Name,Last Name', 'P-900,C1,Jose,Álvarez'], 'P-901,C1,Cy,Third'],
  ])('%j is dropped, counted and said', async (lines, others) => {
    write('newer.csv', [...lines, others]);
    expect(await dropsOf('newer.csv', '--max-rejected', '50%')).toContainEqual({
      reason: 'forgotten-name',
      rows: 1,
      firstLine: 2,
    });
    expect(found(folder, ['P-900', 'lvarez', 'new@y.example'])).toEqual([]);
    expect(found(folder, ['P-901'])).toEqual(['P-901']);
  });

  test('a row that broke is not kept with the name', async () => {
    write('newer.csv', [
      'contact_id,customer_id,name,email',
      'P-900,C1,José Álvarez',
      'P-901,C1,Cy Third,cy@x.example',
    ]);
    expect(await dropsOf('newer.csv', '--max-rejected', '50%')).toEqual([
      { reason: 'forgotten-name', rows: 1, firstLine: 2 },
    ]);
    expect(found(folder, ['lvarez'])).toEqual([]);
  });

  test('the answers under the new id are dropped too, in this call and later ones', async () => {
    write('newer.csv', ['contact_id,customer_id,name,email', 'P-900,C1,José Álvarez,new@y.example']);
    write('pulse.csv', [
      'response_id,contact_id,customer_id,Overall satisfaction',
      'R0,P-900,C1,5',
      ...Array.from({ length: 9 }, (_, row) => `S${row},P-200,C1,4`),
    ]);
    await run('import', 'newer.csv');
    expect(await dropsOf('pulse.csv')).toEqual([{ reason: 'forgotten-name', rows: 1, firstLine: 2 }]);
    expect(found(folder, ['P-900', 'R0'])).toEqual([]);
  });

  test('the report says why, and how to let somebody else in', async () => {
    write('newer.csv', ['contact_id,customer_id,name', 'P-900,C1,José Álvarez', 'P-901,C1,Cy Third']);
    const { output } = await run('import', 'newer.csv', '--audit');
    expect(output.replace(/[\s│]+/g, ' ')).toContain('name and customer of somebody who was erased');
    expect(await dropsOf('newer.csv', '--let-in-namesakes')).toEqual([]);
    expect(found(folder, ['P-900', 'Álvarez'])).toEqual(['P-900', 'Álvarez']);
    // Once let in, the person is somebody else for good.
    write('pulse.csv', [
      'response_id,contact_id,customer_id,Overall satisfaction',
      ...Array.from({ length: 9 }, (_, row) => `S${row},P-900,C1,4`),
    ]);
    expect(await dropsOf('pulse.csv')).toEqual([]);
  });
});

test('the same name at another customer, and half a name, are somebody else', async () => {
  write('newer.csv', [
    'contact_id,customer_id,name',
    'P-900,C2,José Álvarez',
    'P-901,C1,José',
    'P-902,C1,José Bravo',
    'P-903,,José Álvarez',
  ]);
  expect(await dropsOf('newer.csv')).toEqual([]);
});

test('who has the same name at the same customer already is not kept out', async () => {
  write('two.csv', ['contact_id,customer_id,name', 'P-300,C1,Ann Berg', 'P-301,C1,Ann Berg']);
  await run('import', 'two.csv');
  await run('forget', '--contact', 'P-300', '--keep-out', '--yes');
  write('newer.csv', ['contact_id,customer_id,name', 'P-301,C1,Ann Berg', 'P-302,C1,Ann Berg']);
  expect(await dropsOf('newer.csv')).toEqual([{ reason: 'forgotten-name', rows: 1, firstLine: 3 }]);
});
