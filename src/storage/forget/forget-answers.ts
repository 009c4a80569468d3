/** What becomes of the answers of a person: ratings without anybody, or nothing at all? */
import { randomBytes } from 'node:crypto';
import { hashContent } from '../content-hash.js';
import type { Connection } from '../database.js';
import { storedContentReader } from '../response-content.js';
import { openResponseRewriter } from '../rewrite-responses.js';
import { type ResponseContent, responseFinder } from '../stored-response.js';
import { removeUnusedValues } from '../unused-values.js';
import { openDictionaries } from '../value-dictionary.js';
import { responsesOf } from './forget-records.js';
import type { ContactFacts, Person } from './person.js';
import { removeResponse } from './remove-response.js';

export interface ForgottenAnswers {
  readonly responses: number;
  /** Answers in words; they go in any case. */
  readonly comments: number;
}

/**
 * Ratings, role, customer, period and day stay: with them every figure. What leads to the person goes, and what leads to the
 * answer in the survey tool: its id, the time of the day.
 */
export function anonymousContent({ fields, ratings, segments }: ResponseContent, facts: ContactFacts): ResponseContent {
  const { role = null, customer_id: id = null, customer_name: name = null, submitted_at: submitted } = fields;
  const hasCustomer = id !== null || name !== null;
  return {
    fields: {
      ...fields,
      contact_id: null,
      email: null,
      title: null,
      started_at: null,
      submitted_at: typeof submitted === 'string' ? submitted.slice(0, 10) : null,
      role: role ?? facts.role,
      customer_id: hasCustomer ? id : facts.customer_id,
      customer_name: hasCustomer ? name : facts.customer_name,
    },
    ratings,
    texts: {},
    segments,
  };
}

const idBytes = 12;
const freeId = (): string => randomBytes(idBytes).toString('hex');

/** Takes the person out of every response, or with `withAnswers` every response of the person out of the survey. */
export function forgetAnswers(
  connection: Connection,
  person: Person,
  { withAnswers }: { readonly withAnswers: boolean },
): ForgottenAnswers {
  const all = responsesOf(connection, person);
  let comments = 0;
  for (const surveyId of new Set(all.map((response) => response.surveyId))) {
    const own = all.filter((response) => response.surveyId === surveyId);
    const change = withAnswers ? removing(connection, surveyId) : anonymising(connection, surveyId, person.contact);
    for (const { externalId } of own) comments += change.forget(externalId);
    change.finish();
    removeUnusedValues(connection, surveyId);
  }
  return { responses: all.length, comments };
}

interface Change {
  /** How many answers in words went. */
  forget(externalId: string): number;
  finish(): void;
}

function anonymising(connection: Connection, surveyId: number, facts: ContactFacts): Change {
  const find = responseFinder(connection, surveyId);
  const rewriter = openResponseRewriter(connection, surveyId, openDictionaries(connection, surveyId));
  const textOf = storedContentReader(connection, surveyId);
  const rename = connection.prepare('UPDATE responses SET external_id = ? WHERE id = ?');
  return {
    forget(externalId) {
      const before = find(externalId);
      if (before === undefined) return 0;
      const after = anonymousContent(before.content, facts);
      rewriter.rewrite({ ...before, hash: hashContent(textOf(after)) }, after);
      rename.run(freeId(), before.id);
      return Object.keys(before.content.texts).length;
    },
    finish: rewriter.finish,
  };
}

function removing(connection: Connection, surveyId: number): Change {
  const find = responseFinder(connection, surveyId);
  return {
    forget(externalId) {
      const before = find(externalId);
      if (before === undefined) return 0;
      removeResponse(connection, before);
      return Object.keys(before.content.texts).length;
    },
    finish: () => undefined,
  };
}
