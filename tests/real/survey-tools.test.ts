/** Real exports of survey tools are recognised and give the published figures. Read from ../shared/data; skipped where it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersOf, columnOf, importPath, type Imported } from '../unit/import/import-text.js';

const folder = new URL('../../../shared/data/', import.meta.url).pathname;
const isAbsent = !existsSync(folder);

interface Rating {
  readonly question: string;
  readonly n: number;
  readonly mean: number;
  readonly counts: Readonly<Record<string, number>>;
}
type Year = Readonly<Record<'importance_physical' | 'importance_mental' | 'tech_support_1_5', Rating>> & {
  readonly rows: number;
  readonly cols: number;
};

function counts(answers: readonly (number | null)[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const answer of answers) if (answer !== null) found[`${answer}.0`] = (found[`${answer}.0`] ?? 0) + 1;
  return found;
}

/** The column a question stands in; the headers still carry tags or stars. */
function named({ reading }: Imported, question: string): string {
  const bare = (text: string): string => text.replace(/<[^>]*>|\*/g, '').trim();
  const column = reading.columns.find((candidate) => bare(candidate.column) === question);
  if (!column) throw new Error(`no column ${question}`);
  return column.column;
}

function checkRatings(imported: Imported, year: Year): void {
  const scales = { importance_physical: [0, 10], importance_mental: [0, 10], tech_support_1_5: [1, 5] } as const;
  for (const key of ['importance_physical', 'importance_mental', 'tech_support_1_5'] as const) {
    const { question, n, mean, counts: expected } = year[key];
    const column = named(imported, question);
    const [low, high] = scales[key];
    const given = answersOf(imported, column).filter((answer) => answer !== null);
    expect(columnOf(imported, column).scale, question).toEqual({ low, high });
    expect(counts(given), question).toEqual(expected);
    expect(given, question).toHaveLength(n);
    expect(given.reduce((sum, answer) => sum + answer, 0) / n, question).toBeCloseTo(mean, 10);
  }
}

describe.skipIf(isAbsent)('mental health in tech, Typeform', () => {
  const known = isAbsent
    ? undefined
    : (JSON.parse(readFileSync(`${folder}osmi_typeform/EXPECTED.json`, 'utf8')) as Readonly<Record<string, Year>>);

  it('2017, with the columns of the tool: recognised, no column lost, the published ratings', async () => {
    const imported = await importPath(`${folder}osmi_typeform/OSMI_2017.csv`);
    const year = known?.['2017'];
    if (!year) throw new Error('no figures of 2017');
    expect(imported.reading).toMatchObject({
      layout: { id: 'typeform', evidence: { code: 'tool-columns' } },
      rows: { read: year.rows, kept: year.rows, rejected: 0 },
      dateOrder: { order: 'mdy' },
    });
    expect(new Set(imported.reading.columns.map(({ column }) => column)).size).toBe(year.cols);
    checkRatings(imported, year);
  });

  it('2019, without them: an ordinary table with the published ratings', async () => {
    const imported = await importPath(`${folder}osmi_typeform/OSMI_2019.csv`);
    const year = known?.['2019'];
    if (!year) throw new Error('no figures of 2019');
    expect(imported.reading).toMatchObject({ layout: { id: 'plain' }, rows: { kept: year.rows } });
    checkRatings(imported, year);
  });
});

describe.skipIf(isAbsent)('R community survey, Google Forms', () => {
  it.each([
    ['2018_en_Form_Responses_1.tsv', 3062],
    ['2018_es_Form_Responses_1.tsv', 295],
    ['2019_en_responses.csv', 1838],
    ['2019_es_responses.csv', 338],
  ])('%s is recognised with every row and the order of its dates', async (file, rows) => {
    const { reading } = await importPath(`${folder}r_community_google_forms/${file}`);
    expect(reading).toMatchObject({
      layout: { id: 'google-forms', evidence: { code: 'tool-columns', params: { columns: 'Timestamp' } } },
      rows: { read: rows, kept: rows, rejected: 0 },
      dateOrder: { order: 'mdy', evidence: { code: 'date-proved' } },
    });
    const stamp = reading.columns.find(({ column }) => column === 'Timestamp');
    expect(stamp).toMatchObject({ target: 'field:submitted_at', blanks: 0 });
    expect(stamp?.unreadable).toBeUndefined();
  });
});
