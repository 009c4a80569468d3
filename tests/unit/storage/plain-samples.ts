/** Surveys and responses for the tests of storage. */
import type { Item } from '../../../src/domain/surveys.js';
import type { ResponseRecord, SurveyHeader } from '../../../src/import/record-sink.js';

export function item(code: string, further: Partial<Item> = {}): Item {
  return {
    code,
    label: code,
    construct: 'satisfaction',
    isOverall: false,
    scale: { low: 0, high: 10 },
    constructOrigin: 'recognised',
    scaleOrigin: 'inferred',
    isReversed: false,
    ...further,
  };
}

export function textItem(code: string): Item {
  const { scale: _scale, ...words } = item(code, { construct: 'comment' });
  return words;
}

export function header(further: Partial<SurveyHeader> = {}): SurveyHeader {
  return { name: 'Q3', ratingItems: [item('q1'), item('q2')], textItems: [], segments: [], ...further };
}

export function response(responseId: string, further: Partial<ResponseRecord> = {}): ResponseRecord {
  return { responseId, fields: {}, ratings: [5, 5], texts: [], segments: [], ...further };
}
