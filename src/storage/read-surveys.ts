/** Which surveys are stored, with which items, and may their answers be shown by name? */
import type { Construct } from '../domain/constructs.js';
import type { AnswerLabel, Confidentiality, Item, Survey, SurveyKind } from '../domain/surveys.js';
import type { Connection } from './database.js';
import { hasAddress } from './email-key.js';
import { prepared } from './prepared.js';

export interface StoredItem {
  readonly id: number;
  readonly isText: boolean;
  readonly item: Item;
}

interface ItemRow {
  readonly id: number;
  readonly code: string;
  readonly label: string;
  readonly construct: Construct;
  readonly is_text: number;
  readonly is_overall: number;
  readonly scale_low: number | null;
  readonly scale_high: number | null;
  readonly is_reversed: number;
  readonly construct_origin: Item['constructOrigin'];
  readonly scale_origin: Item['scaleOrigin'];
  readonly import_id: string | null;
  readonly other_of: string | null;
  readonly labels: string | null;
}

/** The items of a survey in the order in which they first came. */
export function readStoredItems(connection: Connection, surveyId: number): readonly StoredItem[] {
  const rows = prepared<ItemRow>(connection, 'SELECT * FROM items WHERE survey_id = ? ORDER BY id').all(surveyId);
  return rows.map((row) => ({ id: row.id, isText: row.is_text === 1, item: itemOf(row) }));
}

function itemOf(row: ItemRow): Item {
  const hasScale = row.scale_low !== null && row.scale_high !== null;
  return {
    code: row.code,
    label: row.label,
    ...(row.import_id === null ? {} : { importId: row.import_id }),
    ...(row.other_of === null ? {} : { otherOf: row.other_of }),
    construct: row.construct,
    isOverall: row.is_overall === 1,
    ...(hasScale ? { scale: { low: row.scale_low, high: row.scale_high } } : {}),
    ...(row.labels === null ? {} : { labels: JSON.parse(row.labels) as readonly AnswerLabel[] }),
    constructOrigin: row.construct_origin,
    scaleOrigin: row.scale_origin,
    isReversed: row.is_reversed === 1,
  };
}

interface SurveyRow {
  readonly id: number;
  readonly name: string;
  readonly confidentiality: Confidentiality | null;
  readonly kind: SurveyKind | null;
}

/** Every survey, in the order in which they were first imported. */
export function readSurveys(connection: Connection): readonly Survey[] {
  const rows = connection
    .prepare<[], SurveyRow>('SELECT id, name, confidentiality, kind FROM surveys ORDER BY id')
    .all();
  return rows.map((row) => readSurvey(connection, row));
}

function readSurvey(connection: Connection, row: SurveyRow): Survey {
  const responses = connection.prepare<unknown[], number>('SELECT count(*) FROM responses WHERE survey_id = ?').pluck();
  const segments = connection
    .prepare<unknown[], string>('SELECT name FROM segments WHERE survey_id = ? ORDER BY name')
    .pluck();
  return {
    name: row.name,
    ...(row.kind === null ? {} : { kind: row.kind }),
    ...confidentialityOf(connection, row),
    items: readStoredItems(connection, row.id).map(({ item }) => item),
    responses: responses.get(row.id) ?? 0,
    segments: segments.all(row.id),
    ...(isWeighted(connection, row.id) ? { isWeighted: true } : {}),
  };
}

/** Answered by the index of weighted responses alone. */
function isWeighted(connection: Connection, surveyId: number): boolean {
  const find = 'SELECT 1 FROM responses WHERE survey_id = ? AND weight IS NOT NULL LIMIT 1';
  return prepared<number>(connection, find).pluck().get(surveyId) !== undefined;
}

function confidentialityOf(
  connection: Connection,
  row: SurveyRow,
): Pick<Survey, 'confidentiality' | 'confidentialityReason'> {
  if (row.confidentiality !== null) return { confidentiality: row.confidentiality, confidentialityReason: 'stated' };
  return hasAccounts(connection, row.id)
    ? { confidentiality: 'attributed', confidentialityReason: 'has-accounts' }
    : { confidentiality: 'confidential', confidentialityReason: 'no-accounts' };
}

/** Whether any response belongs to an account, by its own customer_id or customer_name, or through its contact. */
function hasAccounts(connection: Connection, surveyId: number): boolean {
  const found = connection
    .prepare<unknown[], number>(
      `SELECT EXISTS (SELECT 1 FROM dimension_values WHERE survey_id = :survey AND dimension IN ('account', 'account_name'))
        OR EXISTS (SELECT 1 FROM dimension_values v JOIN contacts c ON c.contact_id = v.value
          WHERE v.survey_id = :survey AND v.dimension = 'respondent' AND coalesce(c.customer_id, c.customer_name) IS NOT NULL)
        OR EXISTS (SELECT 1 FROM dimension_values v JOIN contacts c ON ${hasAddress}
          WHERE v.survey_id = :survey AND v.dimension = 'email' AND coalesce(c.customer_id, c.customer_name) IS NOT NULL)`,
    )
    .pluck()
    .get({ survey: surveyId });
  return found === 1;
}
