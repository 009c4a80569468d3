/** How are answers written into a file? The same bytes a form saves, for a server and a terminal; read by the layout `crm-sat-form`. */
import type { StandardRole } from '../domain/roles.js';
import { itemHeader, responseColumns } from './answer-columns.js';
import type { Questionnaire, QuestionnaireLanguage } from './questionnaire.js';

/** One response whose answers were checked. */
export interface WrittenResponse {
  /** Unguessable and unique; made where randomness is allowed. */
  readonly id: string;
  readonly role: StandardRole | undefined;
  /** `2026-11-02T09:15:00`, as the clock of the place shows it; of a confidential questionnaire the day alone is written. */
  readonly submittedAt: string;
  /** Seconds spent answering. */
  readonly seconds: number;
  /** How it was asked: `form`, `terminal` ... */
  readonly channel: string;
  /** Written of attributed questionnaires only. */
  readonly customerId?: string;
  readonly contactId?: string;
  readonly company?: string;
  /** By item id, as `checkAnswers` gives them. */
  readonly answers: ReadonlyMap<string, string>;
}

/** A space before what a spreadsheet would take for a formula; the import takes it away again. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** The header, with the mark by which spreadsheets know that the file is UTF-8. */
export function answerHeaderLine(questionnaire: Questionnaire, language: QuestionnaireLanguage): string {
  const items = questionnaire.items.map((item) => itemHeader(item, language));
  return `\uFEFF${lineOf([...responseColumns(questionnaire), ...items])}`;
}

/** The line of one response. */
export function answerLine(
  questionnaire: Questionnaire,
  language: QuestionnaireLanguage,
  response: WrittenResponse,
): string {
  const { id, kind, confidentiality, items } = questionnaire;
  const isConfidential = confidentiality === 'confidential';
  const values: Readonly<Record<string, string | undefined>> = {
    response_id: response.id,
    survey: id,
    survey_kind: kind,
    customer_id: response.customerId,
    contact_id: response.contactId,
    customer_name: response.company,
    role: response.role,
    submitted_at: isConfidential ? response.submittedAt.slice(0, 'YYYY-MM-DD'.length) : response.submittedAt,
    duration: String(Math.round(response.seconds)),
    channel: response.channel,
    language,
  };
  const own = responseColumns(questionnaire).map((column) => values[column] ?? '');
  return lineOf([...own, ...items.map((item) => response.answers.get(item.id) ?? '')]);
}
