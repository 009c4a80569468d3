import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateEffects, judgements } from '../../src/domain/gate-fields.js';
import type { Gate } from '../../src/gates/gate.js';
import { judge } from '../../src/gates/judge.js';
import { pickFigures } from '../../src/gates/pick-figures.js';
import { printFigureAndBar, printNamedGate } from '../../src/gates/print-gate.js';
import type { Figure } from '../../src/report/document.js';
import { message } from '../../src/text/message.js';
import { gateOf } from '../unit/gates/known-names.js';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== '');
/** Names of splits: nothing that is nearly a word we know, which would be a mistake. */
const dimension = fc.constantFrom('region', 'plattform x', '"q"', 'a=b', '区域', String.raw`back\slash`, 'by');
const share = fc.oneof(
  fc.integer({ min: -100, max: 100 }).map((n) => n / 100),
  fc.double({ min: -1, max: 1, noNaN: true }),
);
const bounds = fc
  .record({ atLeast: share, atMost: share }, { requiredKeys: [] })
  .filter(({ atLeast, atMost }) => (atLeast ?? atMost) !== undefined && (atLeast ?? -1) <= (atMost ?? 1))
  .map((both) => JSON.parse(JSON.stringify(both)) as typeof both);

const gates: fc.Arbitrary<Gate> = fc
  .record({
    metric: fc.constantFrom('csat' as const, 'repurchase-share' as const),
    where: fc.dictionary(dimension, fc.oneof(word, fc.constant('')), { maxKeys: 2, noNullPrototype: true }),
    by: fc.uniqueArray(fc.constantFrom('payer', 'period'), { maxLength: 2 }),
    bounds,
    texts: fc.record({ survey: word, period: word, versus: word }, { requiredKeys: [] }),
    judgeBy: fc.constantFrom(...judgements),
    ifUnknown: fc.constantFrom(...gateEffects),
    ifInconclusive: fc.constantFrom(...gateEffects),
    minimumAnswers: fc.nat(100_000),
    name: fc.option(word, { nil: undefined }),
  })
  .map(({ bounds: bars, texts, name, ...rest }) => {
    const unnamed = { ...rest, ...bars, ...texts };
    return { ...unnamed, name: name ?? printFigureAndBar(unnamed) };
  });

it('what is printed reads back as the same gate', () => {
  fc.assert(
    fc.property(gates, (gate) => {
      expect(gateOf(printNamedGate(gate))).toEqual(gate);
    }),
    { numRuns: 500 },
  );
});

const figure = fc
  .record({ value: fc.double({ min: 0, max: 1, noNaN: true }), width: fc.double({ min: 0, max: 0.5, noNaN: true }) })
  .map(({ value, width }): Figure => ({
    metric: 'csat',
    by: {},
    status: 'known',
    value,
    low: Math.max(0, value - width),
    high: Math.min(1, value + width),
    answers: 40,
    weighted: false,
    definition: message('section.gates'),
  }));

const outcomeOf = (gate: Gate, one: Figure) => pickFigures(gate, [one]).map((picked) => judge(gate, picked).outcome);
const rank = { failed: 0, inconclusive: 1, passed: 2, unknown: 3 };

it('a higher bar never makes a gate pass that a lower one did not', () => {
  fc.assert(
    fc.property(figure, share, share, fc.constantFrom(...judgements), (one, a, b, judgeBy) => {
      const at = (atLeast: number) => outcomeOf({ ...gateOf('csat >= 1%'), atLeast, judgeBy }, one)[0] ?? 'unknown';
      expect(rank[at(Math.max(a, b))]).toBeLessThanOrEqual(rank[at(Math.min(a, b))]);
    }),
  );
});

it('of a withheld number no bar finds out anything: the verdict is the same wherever it stands', () => {
  fc.assert(
    fc.property(gates, figure, (gate, one) => {
      const asked = { ...gateOf('csat >= 1%'), judgeBy: gate.judgeBy, minimumAnswers: gate.minimumAnswers };
      // As no analysis would write it: with its number, to be sure that nothing looks at it.
      const hidden: Figure = { ...one, status: 'withheld', reason: 'anonymity' };
      const bars = { atLeast: gate.atLeast ?? -1, atMost: gate.atMost ?? 1 };
      expect(outcomeOf({ ...asked, ...bars }, hidden)).toEqual(['unknown']);
    }),
  );
});
