/** What is known of a question after several imports described it, and how does it stand in the table `items`? */
import type { Item } from '../domain/surveys.js';
import type { Connection } from './database.js';

export interface DescribedItem {
  readonly item: Item;
  readonly isText: boolean;
}

/** What the user states outdoes what was recognised in an earlier file; a scale is kept once one is known. */
export function mergeItem(before: Item, item: Item): Item {
  const { construct, isOverall, constructOrigin, importId, scale, scaleOrigin } = item;
  const labels = mergeLabels(before.labels, item.labels);
  return {
    ...before,
    ...(constructOrigin === 'stated' ? { construct, isOverall, constructOrigin } : {}),
    ...(before.importId === undefined && importId !== undefined ? { importId } : {}),
    ...(before.scale === undefined && scale !== undefined ? { scale, scaleOrigin } : {}),
    ...(labels ? { labels } : {}),
  };
}

/** A later file may hold answers nobody gave before; a word once known for an answer stays. */
function mergeLabels(before: Item['labels'], labels: Item['labels']): Item['labels'] {
  if (!before || !labels) return before ?? labels;
  return [...new Map([...labels, ...before])].toSorted(([first], [second]) => first - second);
}

const columns = [
  'code',
  'label',
  'construct',
  'is_text',
  'is_overall',
  'scale_low',
  'scale_high',
  'is_reversed',
  'construct_origin',
  'scale_origin',
  'import_id',
  'other_of',
  'labels',
] as const;

function cellsOf({ item, isText }: DescribedItem): readonly (string | number | null)[] {
  return [
    item.code,
    item.label,
    item.construct,
    Number(isText),
    Number(item.isOverall),
    item.scale?.low ?? null,
    item.scale?.high ?? null,
    Number(item.isReversed),
    item.constructOrigin,
    item.scaleOrigin,
    item.importId ?? null,
    item.otherOf ?? null,
    item.labels ? JSON.stringify(item.labels) : null,
  ];
}

/** The id of the new item. */
export function addItem(connection: Connection, surveyId: number, described: DescribedItem): number {
  const added = connection
    .prepare(`INSERT INTO items (survey_id, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`)
    .run(surveyId, ...cellsOf(described));
  return Number(added.lastInsertRowid);
}

export function updateItem(connection: Connection, id: number, described: DescribedItem): void {
  connection
    .prepare(`UPDATE items SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`)
    .run(...cellsOf(described), id);
}
