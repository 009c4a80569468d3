import { expect, it } from 'vitest';
import { pseudoSentence } from '../../../src/text/pseudo.js';

it('pseudo accents and brackets words and leaves parameters, digits and signs', () => {
  expect(pseudoSentence('withheld (n < {needed}), Fisher’s 95 %')).toBe('⟦ŵíţĥĥéĺđ⟧ (⟦ñ⟧ < {needed}), ⟦Ƒíšĥéŕ’š⟧ 95 %');
});
