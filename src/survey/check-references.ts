/** Do the items of a questionnaire fit together? Ids are unique, and what an item depends on was asked before it. */
import { comparableName } from '../domain/comparable-name.js';
import { responseFields } from '../domain/fields/response.js';
import { note, type Reading } from './read-keys.js';
import { possibleAnswers } from './possible-answers.js';
import type { QuestionnaireItem } from './questionnaire.js';

/** What a column of every response is called in any layout: an answer under that name would be read as something else. */
const reserved: ReadonlySet<string> = new Set(
  responseFields.flatMap(({ name, aliases }) => [name, ...aliases]).map(comparableName),
);

function checkId(reading: Reading, { id, at = {} }: QuestionnaireItem, before: readonly QuestionnaireItem[]): void {
  const same = before.find((other) => comparableName(other.id) === comparableName(id));
  if (same) note(reading, { code: 'questionnaire-repeated', params: { id, line: same.at?.line ?? 1 }, at });
  if (!reserved.has(comparableName(id))) return;
  note(reading, { code: 'questionnaire-reserved-id', params: { id, proposed: `about_${id}` }, at });
}

interface Answered {
  readonly item: QuestionnaireItem;
  readonly answers: readonly string[];
}

function checkAnswers(reading: Reading, { item, answers }: Answered, at: QuestionnaireItem['at'] = {}): void {
  const possible = possibleAnswers(item);
  if (!possible) return;
  for (const answer of answers.filter((one) => !possible.includes(one))) {
    const params = { item: item.id, answer, answers: possible.join(', ') };
    note(reading, { code: 'questionnaire-no-such-answer', params, at });
  }
}

/** A right answer of anything else would be kept and never used. */
function checkAttention(reading: Reading, item: QuestionnaireItem): void {
  const { id, construct, attentionAnswer, at = {} } = item;
  if (attentionAnswer === undefined) return;
  checkAnswers(reading, { item, answers: [attentionAnswer] }, at);
  if (construct === 'attention_check') return;
  note(reading, { code: 'questionnaire-not-checked', params: { id, construct }, at });
}

/** Notes what does not fit; the place is that of the item. */
export function checkReferences(reading: Reading, items: readonly QuestionnaireItem[]): void {
  for (const [index, item] of items.entries()) {
    const before = items.slice(0, index);
    const { askedIf, at = {} } = item;
    checkId(reading, item, before);
    checkAttention(reading, item);
    if (!askedIf) continue;
    const other = before.find(({ id }) => id === askedIf.item);
    if (other) checkAnswers(reading, { item: other, answers: askedIf.answers }, at);
    else {
      const params = { id: askedIf.item, earlier: before.map(({ id }) => id).join(', ') || '-' };
      note(reading, { code: 'questionnaire-no-such-item', params, at });
    }
  }
}
