/** What does `crm-sat render` say to what is no saved report, and what may be left out of one? */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { version } from '../../../src/cli/version.js';
import { projectFolder, runCli } from '../../run-cli.js';

type Loose = Record<string, unknown> & { sections: { id: string; blocks: Loose[] }[]; results: Loose[]; about: Loose };

let folder: string;
let saved: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-render-'));
  writeFileSync(join(folder, 'survey.csv'), 'response_id,satisfaction,role\nr1,4,it\nr2,5,it\nr3,2,finance\n');
  const { output, code } = await runCli(['analyze', 'survey.csv', '--json', '--quiet'], { folder });
  expect(code).toBe(0);
  saved = output;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function rendered(text: string | Buffer, ...words: string[]) {
  writeFileSync(join(folder, 'saved.json'), text);
  return await runCli(['render', 'saved.json', ...words], { folder });
}

/** The saved report with something changed by hand. */
function changed(change: (document: Loose) => void): string {
  const document = JSON.parse(saved) as Loose;
  change(document);
  return JSON.stringify(document);
}

/** The first table of the report. */
function tableOf({ sections }: Loose): Loose & { rows: unknown[][]; columns: unknown[] } {
  const table = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table');
  return table as ReturnType<typeof tableOf>;
}

describe('what is no saved report', () => {
  it.each([
    ['no JSON', 'Satisfied: 61 %', 'no JSON, or only a part of one'],
    ['nothing', '', 'no JSON, or only a part of one'],
    ['JSON of another kind', '{"schema":"x"}', 'JSON, but no report of crm-sat'],
    ['a list', '[1, 2]', 'JSON, but no report of crm-sat'],
    ['another document of crm-sat', '{"schema":"crm-sat/loss-audit@1"}', 'JSON, but no report of crm-sat'],
    ['a newer form', '{"schema":"crm-sat/report@2","about":{"version":"3.0.0"}}', 'in a newer form by crm-sat 3.0.0'],
  ])('%s is refused', async (_, text, says) => {
    const { code, output, errors } = await rendered(text);
    expect({ code, output }).toEqual({ code: 3, output: '' });
    expect(errors).toContain(says);
  });

  it('half a report is refused', async () => {
    expect((await rendered(saved.slice(0, saved.length / 2))).errors).toContain('only a part of one');
  });

  it('a file that is not there is told as always', async () => {
    expect(await runCli(['render', 'nowhere.json'], { folder })).toMatchObject({ code: 2, output: '' });
  });
});

describe('a report that was changed by hand', () => {
  const edits: readonly (readonly [string, (document: Loose) => void, string])[] = [
    [
      'a number in a sentence',
      (one) =>
        Object.assign(
          one.sections[0]?.blocks[0] ?? {},
          JSON.parse(JSON.stringify(one.sections[0]?.blocks[0]).replace(/"text":"/, '"text":"not ')) as Loose,
        ),
      'sections[0].blocks[0]',
    ],
    ['a row too short', (one) => void tableOf(one).rows[0]?.pop(), '.rows[0]'],
    ['a number written as text', (one) => Object.assign(one.results[0] ?? {}, { answers: 'many' }), 'results[0]'],
    ['a definition', (one) => Object.assign(one.results[0] ?? {}, { definition: 'better' }), 'results[0].definition'],
    [
      'a section without blocks',
      (one) => Object.assign(one.sections[0] ?? {}, { blocks: undefined }),
      'sections[0].blocks',
    ],
    [
      'an unknown sentence',
      (one) => Object.assign(one.sections[0] ?? {}, { title: { key: 'no.such', params: {}, text: 'x' } }),
      'sections[0].title',
    ],
  ];

  it.each(edits)('%s is seen and named', async (_, edit, place) => {
    const { code, errors } = await rendered(changed(edit));
    expect(code).toBe(3);
    expect(errors).toContain('was changed after it was saved');
    expect(errors).toContain(place);
  });

  it('whole sections may be left out', async () => {
    const { code, output } = await rendered(changed((one) => one.sections.splice(1)));
    expect(code).toBe(0);
    expect(output.split('\n').length).toBeLessThan(40);
  });

  it('a sentence that only another version knows names both versions', async () => {
    const text = changed((one) => {
      one.about['version'] = '9.9.9';
      Object.assign(one.sections[0] ?? {}, { title: { key: 'no.such', params: {}, text: 'x' } });
    });
    const { code, errors } = await rendered(text);
    expect(code).toBe(3);
    expect(errors).toContain(`saved by crm-sat 9.9.9 and holds what ${version} does not know: sections[0].title`);
  });

  it('words of another version are said as this one says them', async () => {
    const text = changed((one) => {
      one.about['version'] = '9.9.9';
      const { title } = one.sections[0] as unknown as { title: Loose };
      title['text'] = 'as it was said once';
      one['addedLater'] = true;
    });
    const { code, output } = await rendered(text);
    expect(code).toBe(0);
    expect(output).not.toContain('as it was said once');
  });
});

describe('a saved report', () => {
  it('may come through a pipe, or in the encoding of a shell of Windows', async () => {
    const direct = await rendered(saved, '--lang', 'zh-CN');
    expect(direct).toMatchObject({ code: 0, errors: '' });
    expect(await rendered(`\uFEFF${saved}`, '--lang', 'zh-CN')).toEqual(direct);
    expect(await rendered(Buffer.from(`\uFEFF${saved}`, 'utf16le'), '--lang', 'zh-CN')).toEqual(direct);
  });

  it('is never written over', async () => {
    await rendered(saved);
    const { code, errors } = await runCli(['render', 'saved.json', '-o', 'saved.json', '--force'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain('one of those that are read');
    expect(readFileSync(join(folder, 'saved.json'), 'utf8')).toBe(saved);
  });
});

describe('a format that is no text', () => {
  it.each(['xlsx', 'pdf'])('%s is not written to a terminal', async (format) => {
    const errors = new PassThrough();
    const output = Object.assign(new PassThrough(), { isTTY: true });
    const streams = { input: new PassThrough().end(), output, errors };
    const place = { workingFolder: folder, programFile: join(projectFolder, 'bin', 'crm-sat.js'), variables: {} };
    const code = await main(['analyze', 'survey.csv', '--format', format], {
      ...place,
      ...streams,
      now: () => new Date(0),
      randomBytes: (length) => new Uint8Array(length),
    });
    expect(code).toBe(2);
    expect(String(errors.read())).toContain(`-o report.${format}`);
    expect(output.read()).toBeNull();
  });

  it('goes through a pipe', async () => {
    const { code, output } = await runCli(['analyze', 'survey.csv', '--format', 'xlsx', '--quiet'], { folder });
    expect(code).toBe(0);
    expect(output.startsWith('PK')).toBe(true);
  });
});
