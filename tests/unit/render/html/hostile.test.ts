/** Can anything a customer, a respondent or a configuration wrote become markup of the page? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../run-cli.js';
import { tagsOf } from './tags.js';

const hostile = [
  '<script>window.broken = 1</script>',
  '" onload="window.broken = 1',
  "' style='color:red",
  ']]><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '</title><!-- <svg onload=alert(1)>',
  'Aa\u202Eevil\u2066\u0000 end',
  '&lt;b&gt;&#x3c;i&#x3e;',
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The header of the column by which the answers are split. */
const splitName = 'Team <i>"x"</i> ]]>';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-hostile-'));
  const names = hostile.map((text, at) => `${text} ${String(at)}`);
  const customers = names.map((name, at) => `a${String(at)},${quoted(name)},${quoted(hostile[at] ?? '')}`);
  const answers = Array.from({ length: 240 }, (_, at) => {
    const account = at % hostile.length;
    return `a${String(account)},${(at % 3) + 1 + (account % 3)},${at % 11},${quoted(hostile[account] ?? '')},${at % 2 === 0 ? 'chief' : 'IT'},${quoted(hostile[(account + 3) % 8] ?? '')}`;
  });
  writeFileSync(
    join(folder, 'customers.csv'),
    `account_id,name,${quoted('<b>region</b> " onload="x')}\n${customers.join('\n')}\n`,
  );
  writeFileSync(
    join(folder, 'responses <script>.csv'),
    `account_id,satisfaction,recommend,${quoted(splitName)},role,comment\n${answers.join('\n')}\n`,
  );
  const config = `files: { "resp*": { survey: ${JSON.stringify(hostile[4])} } }\nroles: { ${JSON.stringify(hostile[0])}: [chief] }\n`;
  writeFileSync(join(folder, 'crm-sat.config.yaml'), config);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a page of hostile data', () => {
  it('has no tag and no attribute that is not ours, and shows the names as they are', async () => {
    const words = [
      'analyze',
      'customers.csv',
      'responses <script>.csv',
      '--full',
      '--by',
      splitName,
      '--quiet',
      '--format',
      'html',
    ];
    const { code, output, errors } = await runCli(words, { folder });
    expect(code, errors).toBe(0);
    const names = new Set(tagsOf(output).map(({ name }) => name));
    for (const name of ['script', 'img', 'b', 'i', 'link']) expect(names).not.toContain(name);
    const attributes = new Set(tagsOf(output).flatMap((tag) => tag.attributes));
    expect([...attributes].filter((name) => /^(on|style|src|action)/.test(name))).toEqual([]);
    expect(output.match(/<style>/g)).toHaveLength(1);
    expect(output).toContain('&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(output).toContain('&lt;script&gt;window.broken = 1&lt;/script&gt;');
    expect(output).toContain('&quot; onload=&quot;window.broken = 1');
    expect(output).toContain('&amp;lt;b&amp;gt;');
    // eslint-disable-next-line no-control-regex -- controls must not be there.
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E\u2066-\u2069]/);
  });
});
