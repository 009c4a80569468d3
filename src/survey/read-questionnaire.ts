/** What does the file of a questionnaire say? The questionnaire, or every problem of it with line and column. */
import { parsePage, placeOf } from '../config/yaml-nodes.js';
import { surveyKinds } from '../domain/surveys.js';
import { ProblemError, type Problem } from '../problems/problem.js';
import { checkReferences } from './check-references.js';
import {
  choiceOf,
  fieldsOf,
  listOf,
  nameOf,
  refuse,
  wordsOf,
  type Field,
  type Fields,
  type Reading,
} from './read-keys.js';
import { readItem } from './read-item.js';
import { questionnaireFormat, questionnaireKeys } from './questionnaire-keys.js';
import type { Questionnaire, QuestionnaireItem } from './questionnaire.js';

/** The questionnaire where nothing is wrong with it; otherwise everything that is, in the order of the file. */
export type QuestionnaireReading =
  | { readonly questionnaire: Questionnaire; readonly problems: readonly [] }
  | { readonly questionnaire: undefined; readonly problems: readonly Problem[] };

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** Nobody answers so many; each item is held against all before it, so thousands would take minutes to refuse. */
const mostItems = 500;

function itemsOf(reading: Reading, field: Field | undefined): readonly QuestionnaireItem[] {
  const members = listOf(reading, field, 'a list of items');
  if (field && members?.length === 0) refuse(reading, field, 'a list with at least one item');
  if (field && members && members.length > mostItems) {
    refuse(reading, field, `a list of at most ${String(mostItems)} items`);
    return [];
  }
  return (members ?? []).map((member) => readItem(reading, member)).filter(isDefined);
}

function questionnaireOf(reading: Reading, fields: Fields): Questionnaire | undefined {
  const format = choiceOf(reading, fields.get('format'), [questionnaireFormat] as const);
  const id = nameOf(reading, fields.get('id'));
  const title = wordsOf(reading, fields.get('title'));
  const kind = choiceOf(reading, fields.get('kind'), surveyKinds);
  const confidentiality = choiceOf(reading, fields.get('confidentiality'), ['attributed', 'confidential'] as const);
  const introduction = wordsOf(reading, fields.get('introduction'));
  const thanks = wordsOf(reading, fields.get('thanks'));
  const items = itemsOf(reading, fields.get('items'));
  checkReferences(reading, items);
  if (!format || id === undefined || !title || !kind || !confidentiality || !introduction || !thanks) return undefined;
  return { format, id, title, kind, confidentiality, introduction, thanks, items };
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);

function readPage(label: string, text: string): QuestionnaireReading {
  const page = parsePage(label, text, 'questionnaire-syntax');
  const reading: Reading = { page, problems: [] };
  const contents = page.document.contents;
  const root = { value: contents, at: placeOf(page, contents) };
  const fields = fieldsOf(reading, root, { rows: questionnaireKeys, where: 'of the questionnaire' });
  const questionnaire = fields && questionnaireOf(reading, fields);
  if (questionnaire && reading.problems.length === 0) return { questionnaire, problems: [] };
  return { questionnaire: undefined, problems: reading.problems.toSorted(byPlace) };
}

/** Reads a questionnaire written in YAML or JSON; `label` is the file as the user calls it. Never throws for what it says. */
export function readQuestionnaire(label: string, text: string): QuestionnaireReading {
  try {
    return readPage(label, text);
  } catch (error) {
    if (error instanceof ProblemError) return { questionnaire: undefined, problems: [error.problem] };
    throw error;
  }
}
