import { describe, expect, it } from 'vitest';
import { say } from '../../../src/render/say.js';
import { evidenceMessage } from '../../../src/text/evidence-message.js';

describe('evidence', () => {
  it('names record kinds in the language of the report', () => {
    const evidence = { code: 'required-columns', params: { kind: 'contact_attempt', columns: 'attempt_id' } } as const;
    expect(say(evidenceMessage(evidence), 'en')).toBe('It has the required columns of contact attempts: attempt_id.');
    expect(say(evidenceMessage(evidence), 'zh-CN')).toBe('具备“联系记录”所需的列：attempt_id。');
  });

  it('names constructs, but leaves words of the data alone', () => {
    const evidence = { code: 'question-words', params: { construct: 'recommend', words: 'recommend' } } as const;
    expect(say(evidenceMessage(evidence), 'en')).toBe('The header contains words of Would recommend: recommend.');
  });

  it('groups counted rows', () => {
    const evidence = { code: 'steady-columns', params: { columns: 12, rows: 10000 } } as const;
    expect(say(evidenceMessage(evidence), 'en')).toBe('It gives 12 columns in each of 10,000 rows.');
  });
});
