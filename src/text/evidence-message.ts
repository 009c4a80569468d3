/** How is the evidence of an import said in a report? */
import { constructs } from '../domain/constructs.js';
import { type Evidence } from '../domain/import-audit.js';
import { recordKinds } from '../domain/records.js';
import { type Message, type MessageParam, message } from './message.js';

function evidenceParam(name: string, param: string | number): MessageParam {
  if (typeof param === 'number') return { type: 'number', value: param, unit: 'count' };
  const kind = recordKinds.find((known) => name === 'kind' && known === param);
  if (kind) return message(`kind.${kind}`);
  const construct = constructs.find((known) => name === 'construct' && known === param);
  return construct ? message(`construct.${construct}`) : param;
}

/** The sentence for a piece of evidence; record kinds and constructs are said in the language of the report. */
export function evidenceMessage(evidence: Evidence): Message {
  const params = Object.entries(evidence.params).map(([name, param]) => [name, evidenceParam(name, param)] as const);
  return { key: `evidence.${evidence.code}`, params: Object.fromEntries(params) };
}
