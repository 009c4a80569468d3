/** Does a file's survey fit the one stored under its name - and what does it add to it? */
import { scaleText } from '../domain/scales.js';
import type { Confidentiality } from '../domain/surveys.js';
import type { SurveyHeader } from '../import/record-sink.js';
import { fail } from '../problems/problem.js';
import type { Connection } from './database.js';
import { type StoredItem, readStoredItems } from './read-surveys.js';
import { keepDescription } from './survey-descriptions.js';
import { addItem, type DescribedItem, mergeItem, updateItem } from './survey-items.js';
import { chooseViewName } from './view-names.js';

export interface OpenedSurvey {
  readonly surveyId: number;
  /** Stored ids in the order of the header's items. */
  readonly ratingItemIds: readonly number[];
  readonly textItemIds: readonly number[];
}

/** Finds or makes the survey, with its items and segments. Stops when an item's answers would mean two things. */
export function saveSurvey(connection: Connection, importId: number, header: SurveyHeader): OpenedSurvey {
  const surveyId = findOrAddSurvey(connection, header);
  const stored = new Map(readStoredItems(connection, surveyId).map((before) => [before.item.code, before]));
  const save = (described: DescribedItem): number => {
    const before = stored.get(described.item.code);
    if (before === undefined) return addItem(connection, surveyId, described);
    refuseOtherMeaning(header.name, before, described);
    updateItem(connection, before.id, { item: mergeItem(before.item, described.item), isText: before.isText });
    return before.id;
  };
  if (header.kind !== undefined)
    connection.prepare('UPDATE surveys SET kind = ? WHERE id = ?').run(header.kind, surveyId);
  const addSegment = connection.prepare('INSERT INTO segments VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const segment of header.segments) addSegment.run(surveyId, segment);
  keepDescription(connection, { importId, surveyId, header });
  return {
    surveyId,
    ratingItemIds: header.ratingItems.map((item) => save({ item, isText: false })),
    textItemIds: header.textItems.map((item) => save({ item, isText: true })),
  };
}

function findOrAddSurvey(connection: Connection, { name, confidentiality }: SurveyHeader): number {
  const stored = connection
    .prepare<unknown[], { id: number; confidentiality: Confidentiality | null }>(
      'SELECT id, confidentiality FROM surveys WHERE name = ?',
    )
    .get(name);
  if (stored === undefined) {
    const added = connection
      .prepare('INSERT INTO surveys (name, confidentiality, view_name) VALUES (?, ?, ?)')
      .run(name, confidentiality ?? null, chooseViewName(connection, name));
    return Number(added.lastInsertRowid);
  }
  // What people were promised when they answered cannot be taken back by a later file.
  if (stored.confidentiality === 'confidential' && confidentiality === 'attributed') {
    fail('confidentiality-changed', { survey: name });
  }
  if (confidentiality !== undefined) {
    connection.prepare('UPDATE surveys SET confidentiality = ? WHERE id = ?').run(confidentiality, stored.id);
  }
  return stored.id;
}

function refuseOtherMeaning(survey: string, before: StoredItem, described: DescribedItem): void {
  const { item, isText } = described;
  const stored = answersOf(before);
  const found = answersOf(described);
  // A column that was empty in one of the files has no scale yet: nothing to contradict.
  const isKnownTwice = before.isText || isText || (before.item.scale !== undefined && item.scale !== undefined);
  if (isKnownTwice && stored !== found && !fitsStoredScale(before, described)) {
    const target = before.item.scale ? scaleText(before.item.scale) : 'LOW..HIGH';
    fail('scale-changed', { item: item.code, survey, stored, found, target });
  }
  if (before.item.isReversed !== item.isReversed) fail('direction-changed', { item: item.code, survey });
}

/**
 * Nobody in this file happened to give the lowest answers: its inferred scale ends where the stored one ends and begins later.
 * Another top end is another scale. Answers that were turned round were so on the scale of the file.
 */
function fitsStoredScale({ item: { scale: stored } }: StoredItem, { item }: DescribedItem): boolean {
  const { scale: found, scaleOrigin, isReversed } = item;
  if (!stored || !found || scaleOrigin !== 'inferred' || isReversed) return false;
  return stored.high === found.high && stored.low < found.low;
}

function answersOf({ item, isText }: DescribedItem): string {
  if (isText) return 'answers in words';
  return item.scale === undefined ? 'numbers' : `the scale ${scaleText(item.scale)}`;
}
