/** The questions of `fixtures/survey-lint/labelled.csv` as items, and how often each rule is right about them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { QuestionnaireLanguage, QuestionnaireWords } from '../../src/survey/questionnaire.js';
import { lintSubject, subjectOfExamples } from '../../src/survey/lint/lint-subject.js';
import type { ExampleItem } from '../../src/survey/lint/rule.js';

type Row = Readonly<
  Record<'set' | 'language' | 'kind' | 'scale' | 'labels' | 'not_applicable' | 'text' | 'rules', string>
>;

export interface LabelledQuestion {
  /** held: not looked at while the rules were written. */
  readonly set: 'tune' | 'held';
  readonly language: QuestionnaireLanguage;
  readonly text: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Rules on a questionnaire as a whole say nothing of a single question. */
const ofWholes: ReadonlySet<string> = new Set([
  'no-success-item',
  'loyalty-without-choice',
  'no-payer-item',
  'too-long',
]);

function labelsOf({ labels, language }: Row): ReadonlyMap<number, QuestionnaireWords> {
  const pairs = labels.split(';').filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [step = '', words = ''] = pair.split('=');
      return [Number(step), { [language]: words }];
    }),
  );
}

function itemOf(row: Row): ExampleItem {
  const [low = 1, high = 5] = row.scale.split('..').map(Number);
  return {
    kind: row.kind as 'rating',
    text: { [row.language]: row.text } as unknown as ExampleItem['text'],
    hasNotApplicable: row.not_applicable !== 'no',
    ...(row.scale === '' ? {} : { scale: { low, high }, labels: labelsOf(row) }),
  };
}

/** Every labelled question with the rules that should find something and those that do. */
export function labelledQuestions(): readonly LabelledQuestion[] {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'survey-lint', 'labelled.csv');
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as readonly Row[];
  return rows.map((row) => {
    const findings = lintSubject(subjectOfExamples([itemOf(row)]));
    return {
      set: row.set as 'tune' | 'held',
      language: row.language as QuestionnaireLanguage,
      text: row.text,
      expected: row.rules.split(';').filter((rule) => rule !== ''),
      found: [...new Set(findings.map(({ rule }) => rule.id))].filter((rule) => !ofWholes.has(rule)),
    };
  });
}

export interface Hits {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const count = (questions: readonly LabelledQuestion[], holds: (question: LabelledQuestion) => boolean): number =>
  questions.filter(holds).length;

/** Of each rule: found rightly, found wrongly, missed. */
export function hitsByRule(questions: readonly LabelledQuestion[]): readonly Hits[] {
  const rules = [...new Set(questions.flatMap(({ expected, found }) => [...expected, ...found]))].sort();
  return rules.map((rule) => ({
    rule,
    right: count(questions, ({ expected, found }) => expected.includes(rule) && found.includes(rule)),
    wrong: count(questions, ({ expected, found }) => !expected.includes(rule) && found.includes(rule)),
    missed: count(questions, ({ expected, found }) => expected.includes(rule) && !found.includes(rule)),
  }));
}

/** All rules together. */
export function allHits(hits: readonly Hits[]): Hits {
  const sum = (key: 'right' | 'wrong' | 'missed'): number => hits.reduce((total, one) => total + one[key], 0);
  return { rule: 'all', right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

/** Of what was found, the share that was right; undefined where nothing was found. */
export const precisionOf = ({ right, wrong }: Hits): number | undefined =>
  right + wrong === 0 ? undefined : right / (right + wrong);

/** Of what should be found, the share that was; undefined where nothing should be. */
export const recallOf = ({ right, missed }: Hits): number | undefined =>
  right + missed === 0 ? undefined : right / (right + missed);
