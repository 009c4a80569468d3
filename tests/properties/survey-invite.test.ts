import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Candidate } from '../../src/analyses/inviting/candidates.js';
import { draw, type HowMany } from '../../src/analyses/inviting/draw.js';
import { mayBeAsked } from '../../src/statistics/integrity/rolling-window-load.js';

const roles = ['it', 'finance', 'end_user', ''];

const people = fc
  .array(
    fc.record({
      account: fc.constantFrom('', 'a', 'b', 'c', 'd'),
      role: fc.constantFrom(...roles),
      isPayer: fc.constantFrom(true, false, undefined),
      isMissingVoice: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((one, at): Candidate => ({
      ...one,
      id: `p${String(at)}`,
      email: undefined,
      hasLeft: false,
      isOwnStaff: false,
    })),
  );

const howMany: fc.Arbitrary<HowMany> = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.nat(50).map((size) => ({ kind: 'size', size }) as const),
  fc
    .array(fc.nat(15), { minLength: 4, maxLength: 4 })
    .map((sizes) => ({ kind: 'roles', roles: new Map(roles.map((role, at) => [role, sizes[at] ?? 0])) }) as const),
);

const payers = (all: readonly Candidate[]): readonly Candidate[] => all.filter(({ isPayer }) => isPayer === true);

function wantedOf(all: readonly Candidate[], many: HowMany): number {
  if (many.kind === 'all') return all.length;
  if (many.kind === 'size') return Math.min(all.length, Math.max(many.size, payers(all).length));
  return roles
    .map((role) => {
      const own = all.filter((one) => one.role === role);
      return Math.min(own.length, Math.max(many.roles.get(role) ?? 0, payers(own).length));
    })
    .reduce((sum, one) => sum + one, 0);
}

it('draws every payer, nobody twice, as many as asked for, and the same people for the same seed', () => {
  fc.assert(
    fc.property(people, howMany, fc.nat(1000), (all, many, seed) => {
      const drawn = draw(all, { howMany: many, seed });
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      for (const payer of payers(all)) expect(drawn).toContain(payer);
      expect(drawn).toHaveLength(wantedOf(all, many));
      expect(draw(all, { howMany: many, seed })).toEqual(drawn);
    }),
  );
});

it('leaves no missing voice of a role out while somebody else of it, who does not pay, is drawn', () => {
  fc.assert(
    fc.property(people, howMany, fc.nat(1000), (all, many, seed) => {
      const drawn = new Set(draw(all, { howMany: many, seed }));
      for (const role of roles) {
        const others = all.filter((one) => one.role === role && one.isPayer !== true);
        const isOtherDrawn = others.some((one) => !one.isMissingVoice && drawn.has(one));
        const isVoiceLeft = others.some((one) => one.isMissingVoice && !drawn.has(one));
        expect(isOtherDrawn && isVoiceLeft).toBe(false);
      }
    }),
  );
});

it('never asks a person above the rule: every window that holds the new day is counted one by one', () => {
  const rule = fc.record({ most: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(fc.array(fc.nat(80), { maxLength: 12 }), fc.nat(80), rule, (days, day, { most, days: length }) => {
      const all = [...days, day];
      const windows = Array.from({ length }, (_, before) => day - before);
      const isWithin = windows.every(
        (first) => all.filter((one) => one >= first && one < first + length).length <= most,
      );
      expect(mayBeAsked(days, day, { most, days: length })).toBe(isWithin);
    }),
  );
});
