/** Which columns does Qualtrics write itself, by import id, by the label under V1..V10, or by name? */
import type { SurveyTool } from './survey-columns.js';
import { headerWord } from './tool-columns.js';

export const tool = 'Qualtrics';

/** What a question that was seen and left out holds, where the export was asked to say so. */
export const blanks = ['-99'];

/** Spellings of row 1, of the import id and of the legacy label in one list: they never mean different things. */
const targets: readonly (readonly [target: string, spellings: readonly string[]])[] = [
  ['response_id', ['responseid', '_recordid']],
  ['started_at', ['startdate']],
  ['submitted_at', ['recordeddate']],
  // Of a response that was given up, the recorded date lies days later; of all others both are the same.
  ['submitted_at', ['enddate']],
  ['duration', ['duration (in seconds)', 'duration']],
  ['status', ['finished']],
  ['email', ['recipientemail', 'emailaddress']],
  ['contact_id', ['externalreference', 'externaldatareference', 'externaldata']],
  ['channel', ['distributionchannel']],
  ['language', ['userlanguage']],
  // What kind of response it is tells which rows to drop; all others are alike.
  ['ignore', ['status', 'progress', 'responseset']],
  ['ignore', ['ipaddress', 'name', 'recipientfirstname', 'recipientlastname']],
  ['ignore', ['locationlatitude', 'locationlongitude', 'locationaccuracy']],
];

export const ownColumns: ReadonlyMap<string, string> = new Map(
  targets.flatMap(([target, spellings]) => spellings.map((spelling) => [spelling, target] as const)),
);

/** Measured or computed beside the answers: time on a page, the browser, order shown, files, groups of a score, quality. */
const measured: readonly RegExp[] = [
  /_(?:first[_ ]click|last[_ ]click|page[_ ]submit|click[_ ]count)$/i,
  /_(?:browser|version|os|operating system|resolution)$/i,
  /^(?:browser|operating system|resolution)$/i,
  /_NPS_GROUP$/i,
  /_DO(?:_\d+)?$/,
  /^FL_\d+/,
  /_FILE_(?:ID|NAME|SIZE|TYPE)$/,
  /_TEXT_[0-9a-f]{12,}/i,
  /^Q_[A-Z]/,
  /^SC(?:\d+|_[0-9A-Za-z]{8,})$/,
];

/** Whether nobody answered what the column holds. */
export function isMeasured(id: string): boolean {
  return measured.some((form) => form.test(id));
}

const question = 'asked: ';

/** How a column is handed to `surveyColumns`: the tool's own by their key, measured ones, and what was asked in its words. */
export const keyOf = {
  own: (id: string): string => `own: ${headerWord(id)}`,
  measured: 'measured',
  asked: (label: string): string => `${question}${label}`,
};

/** The legacy header has no second date: `EndDate` is taken where none of the columns is `RecordedDate`. */
export function surveyTool(ids: readonly string[]): SurveyTool {
  const hasRecordedDate = ids.some((id) => headerWord(id) === 'recordeddate');
  const own = [...ownColumns].map(([spelling, target]): readonly [string, string] => {
    const isSpare = spelling === 'enddate' && hasRecordedDate;
    return [keyOf.own(spelling), isSpare ? 'ignore' : target];
  });
  return {
    own: new Map(own),
    ownForms: [[/^measured(?: \(\d+\))?$/, 'ignore']],
    question: (header) => (header.startsWith(question) ? header.slice(question.length) : header),
    blanks,
  };
}
