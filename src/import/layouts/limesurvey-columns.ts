/** Which columns does LimeSurvey write beside the questions, by code or by text? */
import type { LimeHeader } from './limesurvey-headers.js';
import type { SurveyTool } from './survey-columns.js';
import { headerWord } from './tool-columns.js';

/** A question that was not shown holds this word in exports of whole answers (unchecked). */
export const blanks = ['N/A'];

const targets: readonly (readonly [target: string, code: string, text: string])[] = [
  ['response_id', 'id', 'response id'],
  // Empty where somebody gave up: the response is kept, without a date.
  ['submitted_at', 'submitdate', 'date submitted'],
  ['started_at', 'startdate', 'date started'],
  ['language', 'startlanguage', 'start language'],
  ['duration', 'interviewtime', 'total time'],
  ['email', 'email', 'email address'],
  ['ignore', 'lastpage', 'last page'],
  ['ignore', 'seed', 'seed'],
  ['ignore', 'datestamp', 'date last action'],
  ['ignore', 'ipaddr', 'ip address'],
  ['ignore', 'refurl', 'referrer url'],
  // The key to the questionnaire, not an id of the customer.
  ['ignore', 'token', 'access code'],
  ['ignore', 'firstname', 'first name'],
  ['ignore', 'lastname', 'last name'],
];

const ownWords: ReadonlySet<string> = new Set(targets.flatMap(([, code, text]) => [code, text]));

const filecount = /^filecount - /i;
const isFilecount = ({ part, label }: LimeHeader): boolean =>
  part?.toLowerCase() === 'filecount' || filecount.test(label);

/** Questions answered with files; their cells hold the names of the files. */
function fileQuestions(headers: readonly LimeHeader[]): ReadonlySet<string> {
  return new Set(headers.filter(isFilecount).map(({ question }) => question.replace(filecount, '')));
}

/** Time on a page or question, the number of files, and what the questionnaire computed from other answers. */
function isMeasured({ name, label }: LimeHeader, names: ReadonlySet<string>): boolean {
  const before = /^(.+)Time$/.exec(name)?.[1];
  if (/^groupTime\d+$/i.test(name) || (before !== undefined && names.has(before))) return true;
  return /^(?:group|question) time: /i.test(label) || /^\{.*\}$/su.test(label);
}

const asked = 'asked: ';

/** How the columns are handed to `surveyColumns`: the tool's own by their word, each once, and what was asked. */
export function keysOf(headers: readonly LimeHeader[]): readonly string[] {
  const names = new Set(headers.map(({ question }) => question));
  const files = fileQuestions(headers);
  const taken = new Set<string>();
  return headers.map((header) => {
    const word = headerWord(header.name);
    if (ownWords.has(word) && header.part === undefined && !taken.has(word)) {
      taken.add(word);
      return `own: ${word}`;
    }
    const isFile = isFilecount(header) || files.has(header.question);
    return isFile || isMeasured(header, names) ? 'measured' : `${asked}${header.label}`;
  });
}

export const survey: SurveyTool = {
  own: new Map(
    targets.flatMap(([target, code, text]) => [code, text].map((word) => [`own: ${word}`, target] as const)),
  ),
  ownForms: [[/^measured(?: \(\d+\))?$/, 'ignore']],
  question: (header) => (header.startsWith(asked) ? header.slice(asked.length) : header),
  blanks,
};

/** An anonymous survey has the same day in every response, which is none. */
export function submitDate(cell: string): string {
  return cell.trim() === '1980-01-01 00:00:00' ? '' : cell;
}
