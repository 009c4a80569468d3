/** What can be linted: a questionnaire before it is sent, the columns of an export, the items of an imported survey. */
import type { Construct } from '../../domain/constructs.js';
import { constructs, textConstructs } from '../../domain/constructs.js';
import type { ColumnReading } from '../../domain/import-audit.js';
import type { Scale } from '../../domain/scales.js';
import type { Item, Survey } from '../../domain/surveys.js';
import type { ItemKind, Questionnaire, QuestionnaireWords } from '../questionnaire.js';
import type { LintItem, LintSubject } from './rule.js';

/** Attention checks have one right answer and are no questions that could be asked better. */
export const subjectOfQuestionnaire = ({ kind, title, introduction, thanks, items }: Questionnaire): LintSubject => ({
  kind,
  items: items.filter(({ construct }) => construct !== 'attention_check'),
  frame: [title, introduction, thanks],
  knowsAnswers: true,
});

/** In Chinese where it holds Chinese characters. */
const wordsOf = (text: string): QuestionnaireWords => (/\p{Script=Han}/u.test(text) ? { 'zh-CN': text } : { en: text });

/** More than the name of a column: three words and more, or five Chinese characters. */
const isQuestion = (text: string): boolean =>
  text.trim().split(/\s+/u).length >= 3 ||
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5 ||
  /[?？]\s*$/u.test(text);

type Known = Pick<LintItem, 'construct' | 'kind' | 'scale'> & { readonly id: string; readonly label: string };

const itemOf = ({ id, label, construct, kind, scale }: Known, at: LintItem['at']): LintItem => ({
  id,
  construct,
  kind,
  text: wordsOf(label),
  ...(scale ? { scale } : {}),
  isReversed: false,
  roles: [],
  ...(at ? { at } : {}),
});

const constructOf = (target: string): Construct =>
  constructs.find((construct) => target === `item:${construct}`) ?? 'other';

/** Zero and one are a no and a yes. */
function kindOfScale(scale: Scale | undefined): ItemKind {
  if (!scale) return 'choice';
  return scale.low === 0 && scale.high === 1 ? 'yes-no' : 'rating';
}

/** How a column was answered, as far as its reading shows; a column nobody used may hold anything. */
function kindOf({ target, scale }: ColumnReading): ItemKind {
  if (target === 'options') return 'choices';
  if (target.startsWith('segment:')) return 'choice';
  if (!target.startsWith('item:') || textConstructs.has(constructOf(target))) return 'text';
  return kindOfScale(scale);
}

function knownOf(column: ColumnReading): Known | undefined {
  const label = column.label ?? column.column;
  if (column.target.startsWith('field:')) return undefined;
  if (!column.target.startsWith('item:') && !isQuestion(label)) return undefined;
  const { scale } = column;
  return {
    id: column.column,
    label,
    construct: constructOf(column.target),
    kind: kindOf(column),
    ...(scale ? { scale } : {}),
  };
}

/** `Question - row` and `Question [row]`, as tools write the rows of a grid and the options of a list. */
function partsOf(label: string): readonly [stem: string, row: string] | undefined {
  const found = /^(.{8,}?[?？:：.]?)(?: - |\s*\[)([^\]]+)\]?$/su.exec(label);
  return found ? [(found[1] ?? '').trim(), (found[2] ?? '').trim()] : undefined;
}

const asksForSeveral = /\b(?:all that apply|select all|check all|tick all)\b|多选|可多选|所有适用/iu;

/** Places in an order are numbers, no answers on a scale: all of them are one answer. */
const asksForOrder = /\brank(?:ed|ing)?\b|\bin order of\b|排序|排名/iu;

/** Columns of one question: its words once, then the rows of a grid by theirs; options of a list are no questions. */
function withoutRepeatedStems(known: readonly Known[]): readonly Known[] {
  const stems = known.map(({ label }) => partsOf(label)?.[0]);
  return known.flatMap((one, index) => {
    const stem = stems[index];
    const parts = partsOf(one.label);
    if (stem === undefined || !parts || stems.filter((other) => other === stem).length < 2) return [one];
    const isList = one.kind === 'choices' || asksForSeveral.test(stem);
    const asked: Known = { id: one.id, label: stem, construct: 'other', kind: isList ? 'choices' : 'choice' };
    const row: readonly Known[] = isList || asksForOrder.test(stem) ? [] : [{ ...one, label: parts[1] }];
    return stems.indexOf(stem) === index ? [asked, ...row] : row;
  });
}

/** The questions of an export, in the order of its columns; those of equal words are one question with several columns. */
export function subjectOfColumns(file: string, columns: readonly ColumnReading[]): LintSubject {
  const known = withoutRepeatedStems(columns.map(knownOf).filter((one) => one !== undefined));
  const first = known.filter(({ label }, index) => known.findIndex((other) => other.label === label) === index);
  return { items: first.map((one) => itemOf(one, { file, line: 1 })), frame: [], knowsAnswers: false };
}

function kindOfItem({ construct, scale }: Item): ItemKind {
  return textConstructs.has(construct) ? 'text' : kindOfScale(scale);
}

/** The items of an imported survey. */
export const subjectOfSurvey = ({ kind, items }: Survey): LintSubject => ({
  ...(kind ? { kind } : {}),
  items: items.map((item) => itemOf({ ...item, id: item.code, kind: kindOfItem(item) }, undefined)),
  frame: [],
  knowsAnswers: false,
});
