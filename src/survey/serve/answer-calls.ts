/** What becomes of each call to the server of a form? */
import type { IncomingMessage } from 'node:http';
import { checkAnswers, type CheckedAnswers } from '../check-answers.js';
import { faultWords } from '../fault-words.js';
import { sentenceOf } from '../../text/sentence.js';
import { completeLanguages, type Questionnaire, type QuestionnaireLanguage } from '../questionnaire.js';
import { cellsOf } from '../response-row.js';
import { asksRole } from '../routing.js';
import type { AnswerStore, SavedAs } from './answer-store.js';
import { saidPage, servedForm, thanksPage, type SaidPage, type Visit } from './pages.js';
import { languageAsked, placeOf, type Place } from './place.js';
import { longestBody, readBody } from './read-body.js';
import { isFromOwnPage, isOwnHost, type OwnAddress } from './same-origin.js';
import { readSentForm, type SentForm } from './sent-form.js';

export interface Serving {
  readonly questionnaire: Questionnaire;
  /** Of the pages where neither address nor browser says one. */
  readonly language: QuestionnaireLanguage;
  /** Whether only those answer who have a one-time link. */
  readonly needsLink: boolean;
  readonly store: AnswerStore;
  readonly own: OwnAddress;
  readonly now: () => Date;
  /** 32 hexadecimal digits nobody can predict. */
  readonly newId: () => string;
  /** Told of each response that is on the disk. */
  readonly onSaved: () => void;
  /** Told why answers could not be saved; never what they say. */
  readonly onTrouble: (error: unknown) => void;
}

export interface Answer {
  readonly status: number;
  readonly page: string;
}

const statusOf: Readonly<Record<SaidPage, number>> = {
  used: 410,
  unknown: 403,
  needed: 403,
  changed: 409,
  'too-large': 413,
  'too-many': 429,
  foreign: 403,
  'not-understood': 400,
  'not-found': 404,
  busy: 503,
};

/** A page of one sentence. */
export const said = (why: SaidPage, language: QuestionnaireLanguage): Answer => ({
  status: statusOf[why],
  page: saidPage(why, language, longestBody),
});

/** Of the address, else of the browser, else the usual one. */
export function languageOfCall(
  { headers }: IncomingMessage,
  { questionnaire, language }: Pick<Serving, 'questionnaire' | 'language'>,
  place?: Place,
): QuestionnaireLanguage {
  const there = completeLanguages(questionnaire);
  const named = there.find((one) => one === place?.language);
  return named ?? languageAsked(headers['accept-language'], there) ?? language;
}

function shownForm(serving: Serving, visit: Visit): Answer {
  const { token, language } = visit;
  const link = token === undefined ? undefined : serving.store.linkOf(token);
  if (link && link.state !== 'open') return said(link.state, language);
  const role = link?.owner.role;
  const given = new Map(role === undefined ? [] : [['role', [role]]]);
  return { status: 200, page: servedForm(visit, { submissionId: serving.newId(), given, faults: new Map() }) };
}

/** What is wrong with it, by the name of the input. */
function faultsIn(
  { questionnaire, language }: Visit,
  { role }: SentForm,
  faults: CheckedAnswers['faults'],
): ReadonlyMap<string, string> {
  const noRole = asksRole(questionnaire) && role === undefined;
  return new Map([
    ...(noRole ? [['role', sentenceOf('form.needed', language)] as const] : []),
    ...questionnaire.items.flatMap((item) => {
      const fault = faults.get(item.id);
      return fault === undefined ? [] : [[item.id, faultWords(fault, item, language)] as const];
    }),
  ]);
}

/** A form as it was sent, with the answers that were taken of it. */
interface TakenForm extends SentForm {
  readonly answers: CheckedAnswers['answers'];
}

function save({ store, now }: Serving, { questionnaire, language, token }: Visit, sent: TakenForm): SavedAs {
  const { submissionId, role, company, seconds, answers } = sent;
  return store.save({
    submissionId,
    token,
    cellsOf: (owner) => {
      const { customerId, contactId } = owner ?? {};
      const whose = {
        ...(customerId === undefined ? {} : { customerId }),
        ...(contactId === undefined ? {} : { contactId }),
        ...(owner || company === '' ? {} : { customerName: company }),
      };
      const common = { id: submissionId, role, at: now(), seconds, channel: 'server', language, answers } as const;
      return cellsOf(questionnaire, { ...common, owner: whose });
    },
  });
}

/** The thanks are written only after the answers are on the disk. */
function savedAnswer(serving: Serving, visit: Visit, sent: TakenForm): Answer {
  try {
    const saved = save(serving, visit, sent);
    if (saved === 'saved') serving.onSaved();
    if (saved === 'saved' || saved === 'saved-before') return { status: 200, page: thanksPage(visit) };
    return said(saved, visit.language);
  } catch (error) {
    serving.onTrouble(error);
    return said('busy', visit.language);
  }
}

async function sentAnswers(serving: Serving, visit: Visit, request: IncomingMessage): Promise<Answer> {
  const { language, questionnaire } = visit;
  const body = await readBody(request);
  if (!isFromOwnPage(request, serving.own)) return said('foreign', language);
  if ('fault' in body) return said(body.fault === 'too-large' ? 'too-large' : 'not-understood', language);
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const sent = isForm ? readSentForm(body.text, questionnaire) : undefined;
  if (!sent) return said('not-understood', language);
  const { role, company, submissionId } = sent;
  const checked = checkAnswers(questionnaire, { role, answers: sent.given });
  const faults = faultsIn(visit, sent, checked.faults);
  if (faults.size === 0) return savedAnswer(serving, visit, { ...sent, answers: checked.answers });
  const about = [
    ['role', role === undefined ? [] : [role]],
    ['customer_name', company === '' ? [] : [company]],
  ] as const;
  const given = new Map<string, readonly string[]>([...sent.given, ...about]);
  return { status: 422, page: servedForm(visit, { submissionId, given, faults }) };
}

/** What is answered to the call. Never rejects for anything that was sent. */
export async function answerCall(serving: Serving, request: IncomingMessage): Promise<Answer> {
  const { questionnaire, needsLink, own } = serving;
  const place = placeOf(request.url ?? '');
  const language = languageOfCall(request, serving, place);
  if (!isOwnHost(request, own)) return said('foreign', language);
  if (!place || (place.token !== undefined && !needsLink)) return said('not-found', language);
  if (needsLink && place.token === undefined) return said('needed', language);
  const visit = { questionnaire, language, token: place.token };
  if (request.method === 'POST') return await sentAnswers(serving, visit, request);
  return request.method === 'GET' || request.method === 'HEAD'
    ? shownForm(serving, visit)
    : said('not-found', language);
}
