/** What `list layouts` and `explain LAYOUT` say is what the layouts do. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/import/layouts/index.js';
import { metrics } from '../../../src/metrics/index.js';
import { textWidth } from '../../../src/render/terminal/text-width.js';
import { importPath } from '../import/import-text.js';
import { projectFolder, runCli } from '../../run-cli.js';

const folder = `${projectFolder}/fixtures/exports/`;
const filesOf = (id: string): readonly string[] =>
  readdirSync(`${folder}${id}`)
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
    .map((name) => `${folder}${id}/${name}`);

/** The reasons for which rows of the examples were dropped, by tool. */
const shown = new Map<string, readonly string[]>();

describe('what a layout says of itself', () => {
  it.each(layouts.map((layout) => [layout.id, layout] as const))(
    '%s: kinds and dropped rows as in its examples',
    async (id, layout) => {
      const { kind, about } = layout;
      const readings = await Promise.all(filesOf(id).map(async (path) => (await importPath(path)).reading));
      const kinds = [...new Set(readings.map((reading) => reading.kind.kind))].sort();
      const said = about.kinds ?? (typeof kind === 'string' ? [kind] : kinds);
      expect(kinds.filter((one) => !said.includes(one))).toEqual([]);
      if (typeof kind === 'function') expect(about.kinds).toBeDefined();
      const dropped = [...new Set(readings.flatMap((one) => one.droppedByReason.map(({ reason }) => reason)))].sort();
      expect(dropped.filter((reason) => !about.drops?.includes(reason))).toEqual([]);
      shown.set(layout.tool ?? id, [...(shown.get(layout.tool ?? id) ?? []), ...dropped]);
      expect(about.drops === undefined).toBe(layout.drop === undefined);
    },
  );

  it('each reason to leave a row out is shown by an example of the tool', () => {
    const unseen = layouts.flatMap(({ id, tool, about }) =>
      (about.drops ?? [])
        .filter((reason) => !shown.get(tool ?? id)?.includes(reason))
        .map((reason) => `${id}: ${reason}`),
    );
    expect(unseen).toEqual([]);
  });

  it('every sentence stands in both languages, and none says what the program says by itself', () => {
    for (const { about } of layouts) {
      const sentences = [about.recognisedBy, ...(about.exportAs ? [about.exportAs] : []), ...about.special];
      for (const { en, 'zh-CN': zh } of sentences) {
        expect(en).not.toBe(zh);
        expect(zh).toMatch(/\p{Script=Han}/u);
      }
      for (const { en, 'zh-CN': zh } of about.special) {
        expect(en).toMatch(/[.]$/);
        expect(zh).toMatch(/。$/);
      }
    }
  });

  it('a layout of a tool says which export to choose', () => {
    expect(layouts.filter(({ tool, about }) => tool !== undefined && !about.exportAs).map(({ id }) => id)).toEqual([]);
  });

  it('no layout bears the name of a metric: explain takes both', () => {
    const ids: readonly string[] = metrics.map(({ id }) => id);
    expect(layouts.filter(({ id }) => ids.includes(id))).toEqual([]);
  });
});

describe('crm-sat list layouts', () => {
  it.each([
    ['en', '80'],
    ['en', '120'],
    ['zh-CN', '80'],
    ['zh-CN', '120'],
  ])('in %s at %s columns names each layout, and no line is wider', async (lang, columns) => {
    const { code, output } = await runCli(['list', 'layouts', '--lang', lang], { variables: { COLUMNS: columns } });
    expect(code).toBe(0);
    for (const { id } of layouts) expect(output).toContain(id);
    expect(output).toContain('提交答卷');
    expect(Math.max(...output.split('\n').map(textWidth))).toBeLessThanOrEqual(Number(columns));
  });

  it('as JSON has a row a layout, with tool and kinds', async () => {
    const { output } = await runCli(['list', 'layouts', '--json']);
    const { sections } = JSON.parse(output) as {
      sections: { blocks: { rows: { label: { text: string } | string }[][] }[] }[];
    };
    const rows = sections[0]?.blocks[0]?.rows ?? [];
    expect(rows.map(([id]) => id?.label)).toEqual(layouts.map(({ id }) => id));
    expect(JSON.stringify(rows.find(([id]) => id?.label === 'hubspot'))).toContain('contacts, customers and revenue');
  });
});

describe('crm-sat explain LAYOUT', () => {
  it.each(layouts.map(({ id }) => id))('%s is explained in both languages', async (id) => {
    const layout = layouts.find((one) => one.id === id)!;
    for (const lang of ['en', 'zh-CN'] as const) {
      const { code, output } = await runCli(['explain', id, '--lang', lang, '--json']);
      expect(code).toBe(0);
      for (const words of [layout.about.recognisedBy, ...layout.about.special]) {
        expect(JSON.stringify(output)).toContain(JSON.stringify(JSON.stringify(words[lang])).slice(3, -3));
      }
    }
  });

  it('a name that is neither metric nor layout is refused with the nearest of both', async () => {
    const { code, errors } = await runCli(['explain', 'surveymonky']);
    expect(code).toBe(2);
    expect(errors).toContain('Did you mean "surveymonkey"?');
  });
});
