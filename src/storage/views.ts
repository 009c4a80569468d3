/** How does a survey look in any SQLite tool, without this program? */
import { fieldTable } from '../domain/fields.js';
import type { Connection } from './database.js';
import { quoteName } from './quote-name.js';
import { type StoredItem, readStoredItems } from './read-surveys.js';
import { responseFields } from './response-fields.js';
import { chooseColumnNames } from './view-names.js';

/** SQLite refuses results of more than 2,000 columns; the remaining items are in the long view `answers`. */
const mostItemsInView = 1900;

/** Makes the wide view of a survey anew: one row a response, one column an item and segment, as in the export. */
export function saveSurveyView(connection: Connection, surveyId: number): void {
  const view = connection
    .prepare<unknown[], string>('SELECT view_name FROM surveys WHERE id = ?')
    .pluck()
    .get(surveyId);
  if (view === undefined) return;
  connection.exec(`DROP VIEW IF EXISTS ${quoteName(view)}`);
  const columns = columnsOf(connection, surveyId);
  const names = chooseColumnNames(columns.map(({ header }) => header));
  const selected = columns.map(({ sql }, index) => `${sql} AS ${quoteName(names[index] ?? '')}`);
  connection.exec(
    `CREATE VIEW ${quoteName(view)} AS SELECT ${selected.join(',\n')} FROM responses r WHERE r.survey_id = ${String(surveyId)}`,
  );
}

interface ViewColumn {
  readonly header: string;
  readonly sql: string;
}

function columnsOf(connection: Connection, surveyId: number): readonly ViewColumn[] {
  const items = readStoredItems(connection, surveyId).slice(0, mostItemsInView);
  const hasNumbers = connection
    .prepare<unknown[], number>('SELECT EXISTS (SELECT 1 FROM answer_numbers WHERE item_id = ?)')
    .pluck();
  const segments = connection
    .prepare<unknown[], string>('SELECT name FROM segments WHERE survey_id = ? ORDER BY name LIMIT ?')
    .pluck()
    .all(surveyId, mostItemsInView - items.length);
  return [
    { header: 'response_id', sql: 'r.external_id' },
    ...fieldTable.response
      .filter(({ name }) => responseFields.includes(name))
      .map(({ name }) => ({ header: name, sql: `r.${quoteName(name)}` })),
    ...segments.map((segment) => ({ header: segment, sql: segmentSql(segment) })),
    ...items.map((stored) => ({
      header: stored.item.code,
      sql: itemSql(stored, { hasNumbers: hasNumbers.get(stored.id) === 1 }),
    })),
  ];
}

function itemSql({ id, isText }: StoredItem, { hasNumbers }: { readonly hasNumbers: boolean }): string {
  const item = String(id);
  if (isText) return `(SELECT text FROM answer_texts WHERE response_id=r.id AND item_id=${item})`;
  const whole = `(SELECT unicode(CAST(substr(codes,r.position,1) AS TEXT))-1 FROM answer_chunks WHERE survey_id=r.survey_id AND item_id=${item} AND chunk=r.chunk)`;
  if (!hasNumbers) return whole;
  return `coalesce(${whole},(SELECT value FROM answer_numbers WHERE response_id=r.id AND item_id=${item}))`;
}

/** The packed code is compared as hexadecimal text: SQL has no function that reads a number from four bytes. */
function segmentSql(name: string): string {
  const dimension = `'${`segment:${name}`.replaceAll('\u0000', '').replaceAll("'", "''")}'`;
  return `(SELECT v.value FROM dimension_chunks c JOIN dimension_values v ON v.survey_id=c.survey_id AND v.dimension=c.dimension
 AND printf('%02X%02X%02X%02X',v.code&255,v.code>>8&255,v.code>>16&255,v.code>>24)=hex(substr(c.codes,4*r.position-3,4))
 WHERE c.survey_id=r.survey_id AND c.dimension=${dimension} AND c.chunk=r.chunk)`;
}
