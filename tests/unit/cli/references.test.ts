import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
const write = (name: string, ...lines: readonly string[]): void => {
  writeFileSync(join(folder, name), [...lines, ''].join('\n'));
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-references-'));
  write('customers.csv', 'customer_id,name', 'C1,GTX Pro', 'C2,Northwind Mills');
  write('responses.csv', 'response_id,customer_name,satisfaction', 'R1,GTXPro,5', 'R2,Northwind Mills,2');
  write('revenue.csv', 'customer_name,amount,date', 'Northwind Mils,5,2026-01-01');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const cli = (...words: string[]) => runCli([...words, '--quiet'], { folder });
const files = ['customers.csv', 'responses.csv', 'revenue.csv'];

interface Table {
  readonly id: string;
  readonly rows: readonly (readonly { readonly value?: number }[])[];
}
const tablesOf = (output: string): readonly Table[] => {
  const report = JSON.parse(output) as { sections: { blocks: Table[] }[] };
  return report.sections.flatMap(({ blocks }) => blocks);
};

describe('names that are nearly right', () => {
  it('are proposed with the option that accepts them, in both languages', async () => {
    const english = await cli('analyze', ...files);
    expect(english.output).toContain(
      'In no customer file, but like a customer in one: GTXPro and Northwind Mils (rows: 2).',
    );
    expect(english.output).toContain('--same "GTXPro=GTX Pro"');
    const chinese = await cli('analyze', ...files, '--lang', 'zh-CN');
    expect(chinese.output).toContain('未找到、但与某个客户相似的名称');
    expect(chinese.output).toContain('--same "GTXPro=GTX Pro"');
  });

  it('stand in the JSON with their rows', async () => {
    const { output } = await cli('analyze', ...files, '--json');
    expect(tablesOf(output).find(({ id }) => id === 'near-names')?.rows).toHaveLength(2);
    expect(tablesOf(output).find(({ id }) => id === 'references')?.rows).toHaveLength(2);
  });

  it('a name a shell would act on is offered so that it does not', async () => {
    write('customers.csv', 'customer_id,name', 'C1,Pay$HOME Ltd');
    write('revenue.csv', 'customer_name,amount,date', "Pay$HOME's,5,2026-01-01", 'Pay $HOME,5,2026-01-01');
    const { output } = await cli('import', 'customers.csv', 'revenue.csv');
    expect(output).toContain(`--same 'Pay $HOME=Pay$HOME Ltd'`);
  });

  it('are listed nowhere under the rules of confidential surveys and publication', async () => {
    for (const option of ['--confidential', '--publish']) {
      const { output } = await cli('analyze', ...files, option);
      expect(output).toContain('Customers and people the records name');
      expect(output).not.toMatch(/GTXPro|Northwind Mils|GTX Pro/);
    }
  });

  it('an import of a confidential survey proposes names of ledgers, but none its responses hold', async () => {
    const { output } = await cli('import', ...files, '--confidential');
    expect(output).toContain('--same "Northwind Mils=Northwind Mills"');
    expect(output).not.toContain('GTXPro');
  });
});

describe('--same', () => {
  it('of an import is kept: the account is one from then on', async () => {
    await cli('import', ...files, '--same', 'GTXPro=GTX Pro', '--db', 'a.db');
    const { output } = await cli('analyze', '--db', 'a.db');
    expect(output).toContain('Stated by --same "GTXPro=GTX Pro".');
    expect(output).not.toContain('like a customer in one: GTXPro');
  });

  it('of an analysis is gone with it', async () => {
    await cli('import', ...files, '--db', 'a.db');
    const supposed = await cli('analyze', '--db', 'a.db', '--same', 'GTXPro=GTX Pro');
    expect(supposed.output).toContain('Stated by --same "GTXPro=GTX Pro".');
    const { output } = await cli('analyze', '--db', 'a.db');
    expect(output).toContain('like a customer in one: GTXPro');
  });

  it('for a name nobody wrote or nobody has is said to do nothing', async () => {
    const { output } = await cli('analyze', ...files, '--same', 'Nobody=GTX Pro', '--same', 'GTXPro=Nowhere');
    expect(output).toContain('no record names the customer “Nobody”');
    expect(output).toContain('no customer has the id or name “Nowhere”');
  });

  it('without an equals sign is a wrong call that writes nothing', async () => {
    const { code, errors } = await cli('import', ...files, '--same', 'GTXPro', '--db', 'a.db');
    expect(code).toBe(2);
    expect(errors).toContain('--same needs two parts with an equals sign between them');
    expect((await cli('analyze', '--db', 'a.db')).code).toBe(2);
  });
});
