/** How did each import describe a survey, and what is the survey when one of them is taken back? */
import type { Confidentiality, SurveyKind } from '../domain/surveys.js';
import type { SurveyHeader } from '../import/record-sink.js';
import type { Connection } from './database.js';
import { readStoredItems } from './read-surveys.js';
import { type DescribedItem, mergeItem, updateItem } from './survey-items.js';

interface Described {
  readonly importId: number;
  readonly surveyId: number;
  readonly header: SurveyHeader;
}

/** Keeps how this import describes the survey. */
export function keepDescription(connection: Connection, { importId, surveyId, header }: Described): void {
  const items: readonly DescribedItem[] = [
    ...header.ratingItems.map((item) => ({ item, isText: false })),
    ...header.textItems.map((item) => ({ item, isText: true })),
  ];
  connection
    .prepare(
      `INSERT OR REPLACE INTO import_surveys (survey_id, import_id, confidentiality, kind, items, segments)
         VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      surveyId,
      importId,
      header.confidentiality ?? null,
      header.kind ?? null,
      JSON.stringify(items),
      JSON.stringify(header.segments),
    );
}

interface DescriptionRow {
  readonly confidentiality: Confidentiality | null;
  readonly kind: SurveyKind | null;
  readonly items: string;
  readonly segments: string;
}

interface Description {
  readonly confidentiality: Confidentiality | null;
  readonly kind: SurveyKind | null;
  readonly items: ReadonlyMap<string, DescribedItem>;
  readonly segments: ReadonlySet<string>;
}

/** Undefined when no import describes the survey any more. */
function describe(connection: Connection, surveyId: number): Description | undefined {
  const rows = connection
    .prepare<unknown[], DescriptionRow>(
      'SELECT confidentiality, kind, items, segments FROM import_surveys WHERE survey_id = ? ORDER BY import_id, id',
    )
    .all(surveyId);
  if (rows.length === 0) return undefined;
  const items = new Map<string, DescribedItem>();
  for (const described of rows.flatMap((row) => JSON.parse(row.items) as readonly DescribedItem[])) {
    const { item, isText } = described;
    const before = items.get(item.code);
    items.set(item.code, before ? { item: mergeItem(before.item, item), isText } : described);
  }
  return {
    confidentiality: rows.findLast((row) => row.confidentiality !== null)?.confidentiality ?? null,
    kind: rows.findLast((row) => row.kind !== null)?.kind ?? null,
    items,
    segments: new Set(rows.flatMap((row) => JSON.parse(row.segments) as readonly string[])),
  };
}

/** Describes the survey as the remaining imports do, one after the other; false when none is left. */
export function describeAnew(connection: Connection, surveyId: number): boolean {
  const description = describe(connection, surveyId);
  if (!description) return false;
  const { confidentiality, kind, items, segments } = description;
  connection
    .prepare('UPDATE surveys SET confidentiality = ?, kind = ? WHERE id = ?')
    .run(confidentiality, kind, surveyId);
  const removeItem = connection.prepare('DELETE FROM items WHERE id = ?');
  for (const { id, item } of readStoredItems(connection, surveyId)) {
    const described = items.get(item.code);
    if (described) updateItem(connection, id, described);
    else removeItem.run(id);
  }
  const stored = connection.prepare<unknown[], string>('SELECT name FROM segments WHERE survey_id = ?').pluck();
  const removeSegment = connection.prepare('DELETE FROM segments WHERE survey_id = ? AND name = ?');
  for (const name of stored.all(surveyId)) {
    if (!segments.has(name)) removeSegment.run(surveyId, name);
  }
  return true;
}
