import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf, columnOf, importPath, type Imported } from '../unit/import/import-text.js';

const folder = new URL('../../../shared/data/', import.meta.url).pathname;
const isAbsent = !existsSync(folder);
const expected = (set: string): Record<string, never> =>
  JSON.parse(readFileSync(`${folder}${set}/EXPECTED.json`, 'utf8')) as Record<string, never>;

function mean(answers: readonly (number | null)[]): number {
  const given = answers.filter((answer) => answer !== null);
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}

function counts(answers: readonly (number | null)[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const answer of answers) {
    const key = answer === null ? '<NA>' : String(answer);
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

function itemCodes({ sink }: Imported): readonly string[] {
  return sink.kept.headers[0]?.ratingItems.map(({ code }) => code) ?? [];
}

describe.skipIf(isAbsent)('corporate reputation, 344 answers, -99 for missing', () => {
  const path = `${folder}corp_rep/corp_rep_data.csv`;
  const missing = [{ pattern: '*', codes: ['-99'] }];

  it('every item mean and every count of missing answers is the one R computes', async () => {
    const imported = await importPath(path, { missing });
    const { item_mean: means, n_missing_by_item: missingByItem } = expected('corp_rep') as unknown as {
      item_mean: Record<string, number>;
      n_missing_by_item: Record<string, number>;
    };
    expect(itemCodes(imported)).toEqual(Object.keys(means));
    for (const [item, value] of Object.entries(means)) {
      expect(mean(answersOf(imported, item)), item).toBeCloseTo(value, 10);
      expect(columnOf(imported, item).missingCodes, item).toBe(missingByItem[item] ?? 0);
    }
  });

  it('without --missing the -99 are counted outside the scale and not averaged', async () => {
    const imported = await importPath(path);
    expect(columnOf(imported, 'cusl_2')).toMatchObject({ scale: { low: 1, high: 7 }, outsideScale: 4 });
    expect(mean(answersOf(imported, 'cusl_2'))).toBeCloseTo(5.276470588235, 10);
  });

  it('--map makes cusa the satisfaction', async () => {
    const imported = await importPath(path, { missing, map: [{ pattern: 'cusa', target: 'satisfaction' }] });
    expect(columnOf(imported, 'cusa')).toMatchObject({ target: 'item:satisfaction', scale: { low: 1, high: 7 } });
    expect(mean(answersOf(imported, 'cusa'))).toBeCloseTo(5.440233236152, 10);
  });
});

describe.skipIf(isAbsent)('mobile phone satisfaction, 250 answers', () => {
  it('has 24 items on 1..10', async () => {
    const { sink } = await importPath(`${folder}mobi_ecsi/mobi.csv`);
    expect(sink.kept.headers[0]?.ratingItems.map(({ scale }) => scale)).toEqual(
      Array.from({ length: 24 }, () => ({ low: 1, high: 10 })),
    );
    expect(sink.kept.responses).toHaveLength(250);
  });
});

describe.skipIf(isAbsent)('bank satisfaction, 250 answers', () => {
  it('has 27 items on 0..10 and gender as a segment', async () => {
    const { sink } = await importPath(`${folder}bank_plspm_satisfaction/satisfaction.csv`);
    expect(sink.kept.headers[0]?.ratingItems.map(({ scale }) => scale)).toEqual(
      Array.from({ length: 27 }, () => ({ low: 0, high: 10 })),
    );
    expect(sink.kept.headers[0]?.segments).toEqual(['gender']);
  });
});

describe.skipIf(isAbsent)('R community survey, Google Forms', () => {
  const recommend = 'How likely are you to recommend R to a colleague, friend, or family member?';
  const map = [
    { pattern: '*enjoy*', target: 'satisfaction' },
    { pattern: 'Which category*', target: 'role' },
  ];

  it('2018: recommend is recognised on 1..10, its counts are the published ones', async () => {
    const imported = await importPath(`${folder}r_community_google_forms/2018_en_Form_Responses_1.tsv`, { map });
    const known = expected('r_community_google_forms') as unknown as {
      recommend_counts_2018: unknown;
      enjoy_counts_2018: unknown;
      roles_2018: Record<string, number>;
    };
    expect(imported.reading).toMatchObject({
      delimiter: { name: 'tab' },
      rows: { read: 3062, kept: 3062, rejected: 0 },
      dateOrder: { order: 'mdy' },
    });
    expect(columnOf(imported, recommend)).toMatchObject({
      target: 'item:recommend',
      origin: 'recognised',
      scale: { low: 1, high: 10 },
    });
    expect(counts(answersOf(imported, recommend))).toEqual(known.recommend_counts_2018);
    const enjoy = imported.reading.columns.find(({ target }) => target === 'item:satisfaction');
    expect(enjoy).toMatchObject({
      scale: { low: 1, high: 5 },
      evidence: [{ code: 'stated' }, { code: 'scale-in-header' }],
    });
    expect(counts(answersOf(imported, enjoy?.column ?? ''))).toEqual(known.enjoy_counts_2018);
    for (const [role, rows] of Object.entries(known.roles_2018)) {
      if (role !== '<NA>')
        expect(imported.reading.roles.find(({ written }) => written === role)).toEqual({ written: role, role, rows });
    }
    expect(imported.reading.columns.map(({ column }) => column)).toContain('column 28');
  });

  it('2018: enjoying is not taken for satisfaction unless it is said to be', async () => {
    const { reading } = await importPath(`${folder}r_community_google_forms/2018_en_Form_Responses_1.tsv`);
    expect(reading.columns.some(({ target }) => target === 'item:satisfaction')).toBe(false);
  });

  it('2019: the same in a comma file with quoted line breaks', async () => {
    const imported = await importPath(`${folder}r_community_google_forms/2019_en_responses.csv`, { map });
    const known = expected('r_community_google_forms') as unknown as { recommend_counts_2019: unknown };
    expect(imported.reading.rows).toMatchObject({ read: 1838, kept: 1838 });
    expect(counts(answersOf(imported, recommend))).toEqual(known.recommend_counts_2019);
  });
});
