/** What does a form that was sent say, before it is checked? */
import { standardRoles, type StandardRole } from '../../domain/roles.js';
import type { Questionnaire } from '../questionnaire.js';
import { companyOf, isSubmissionId } from '../submission.js';

export interface SentForm {
  readonly submissionId: string;
  readonly role: StandardRole | undefined;
  readonly company: string;
  /** As the page measured it; undefined where it did not (no script) or nobody takes so long. */
  readonly seconds: number | undefined;
  readonly given: ReadonlyMap<string, readonly string[]>;
}

const mostSeconds = 10_000_000;

/** Undefined where it is no form of this server. */
export function readSentForm(text: string, { items }: Questionnaire): SentForm | undefined {
  const sent = new URLSearchParams(text);
  const submissionId = sent.get('response_id') ?? '';
  if (!isSubmissionId(submissionId)) return undefined;
  const duration = sent.get('duration') ?? '';
  const seconds = /^\d{1,8}$/.test(duration) ? Number(duration) : undefined;
  // Lines are ended by every browser with two characters, of which a text counts one.
  const valuesOf = (id: string): readonly string[] => sent.getAll(id).map((one) => one.replaceAll('\r\n', '\n'));
  return {
    submissionId,
    role: standardRoles.find((one) => one === sent.get('role')),
    company: companyOf(sent.get('customer_name') ?? ''),
    seconds: seconds !== undefined && seconds <= mostSeconds ? seconds : undefined,
    given: new Map(items.map(({ id }) => [id, valuesOf(id)] as const)),
  };
}
