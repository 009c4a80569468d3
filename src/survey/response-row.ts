/** What is one response as a row of a file of answers? The same columns whether it comes from a form, a server or a terminal. */
import type { StandardRole } from '../domain/roles.js';
import { itemHeader, responseColumns } from './answer-columns.js';
import type { Questionnaire, QuestionnaireLanguage } from './questionnaire.js';

export interface AnsweredResponse {
  /** Unpredictable and unique. */
  readonly id: string;
  readonly role: StandardRole | undefined;
  readonly at: Date;
  /** How long answering took; undefined where it is not known. */
  readonly seconds: number | undefined;
  readonly channel: 'form' | 'server' | 'terminal';
  readonly language: QuestionnaireLanguage;
  /** Of which customer, by whom; left out of the row where the survey is confidential. */
  readonly owner: { readonly customerId?: string; readonly contactId?: string; readonly customerName?: string };
  /** By item id, as they are written into the answers. */
  readonly answers: ReadonlyMap<string, string>;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A confidential answer bears no time of day: who was seen filling it in could be found by it. */
function momentOf({ confidentiality }: Questionnaire, at: Date): string {
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
  return confidentiality === 'confidential' ? day : `${day}T${time}`;
}

/** Cells by key - a column of every response, or the id of an item; what is empty is left out. */
export function cellsOf(questionnaire: Questionnaire, response: AnsweredResponse): Readonly<Record<string, string>> {
  const { owner, answers } = response;
  const own: Readonly<Record<string, string | undefined>> = {
    response_id: response.id,
    survey: questionnaire.id,
    survey_kind: questionnaire.kind,
    customer_id: owner.customerId,
    contact_id: owner.contactId,
    customer_name: owner.customerName,
    role: response.role,
    submitted_at: momentOf(questionnaire, response.at),
    duration: response.seconds === undefined ? undefined : String(response.seconds),
    channel: response.channel,
    language: response.language,
  };
  const columns = responseColumns(questionnaire).map((key) => [key, own[key] ?? ''] as const);
  const items = questionnaire.items.map(({ id }) => [id, answers.get(id) ?? ''] as const);
  return Object.fromEntries([...columns, ...items].filter(([, cell]) => cell !== ''));
}

/** [key, header] of the columns of the questionnaire, in the order of a file of answers. */
export function headerOf(
  questionnaire: Questionnaire,
  language: QuestionnaireLanguage,
): readonly (readonly [key: string, header: string])[] {
  const columns = responseColumns(questionnaire).map((key) => [key, key] as const);
  return [...columns, ...questionnaire.items.map((item) => [item.id, itemHeader(item, language)] as const)];
}

/** A space before what a spreadsheet would take for a formula; the import takes it away again. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a CSV file of answers. */
export function answersFile(
  header: readonly (readonly [key: string, header: string])[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const lines = [header.map(([, text]) => text), ...rows.map((cells) => header.map(([key]) => cells[key] ?? ''))];
  return `\uFEFF${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}
