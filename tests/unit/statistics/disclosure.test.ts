import { describe, expect, it } from 'vitest';
import { rowSpaceOf } from '../../../src/statistics/disclosure/row-space.js';
import { sumsToHide, type PrintedSum } from '../../../src/statistics/disclosure/sums-to-hide.js';

const first = (...atoms: number[]): PrintedSum => ({ atoms, mayHide: 'first' });
const total = (...atoms: number[]): PrintedSum => ({ atoms, mayHide: 'last' });
const earlier = (...atoms: number[]): PrintedSum => ({ atoms, mayHide: 'never' });
const sizes =
  (...people: readonly number[]) =>
  (atoms: readonly number[]): number =>
    atoms.reduce((sum, atom) => sum + (people[atom] ?? 0), 0);

describe('which sums follow from known ones', () => {
  it('the rest of a total follows, and from which sums', () => {
    const space = rowSpaceOf([{ atoms: [0, 1, 2] }, { atoms: [0] }, { atoms: [1] }], 3);
    expect(space.combinationOf({ atoms: [2] })).toEqual([0, 1, 2]);
  });

  it('one of two unknown parts does not follow', () => {
    const space = rowSpaceOf([{ atoms: [0, 1, 2] }, { atoms: [0] }], 3);
    expect(space.combinationOf({ atoms: [2] })).toBeUndefined();
    expect(space.combinationOf({ atoms: [1, 2] })).toEqual([0, 1]);
  });

  it('three pairs give every single one away, though none lies within another', () => {
    const space = rowSpaceOf([{ atoms: [0, 1] }, { atoms: [1, 2] }, { atoms: [0, 2] }], 3);
    expect(space.combinationOf({ atoms: [0] })).toEqual([0, 1, 2]);
  });

  it('a sum that takes away what came later', () => {
    const space = rowSpaceOf([{ atoms: [0, 1] }, { atoms: [0, 1], without: [2] }], 3);
    expect(space.combinationOf({ atoms: [2] })).toEqual([0, 1]);
  });
});

describe('what must be hidden beside hidden sums', () => {
  it('nothing where two hidden groups stand in one table', () => {
    const asked = { atoms: 3, minimum: 5, peopleIn: sizes(40, 7, 3) };
    expect(
      sumsToHide({ ...asked, printed: [total(0, 1, 2), first(0)], hidden: [{ atoms: [1] }, { atoms: [2] }] }),
    ).toEqual([]);
  });

  it('a group of another table that is the same people as a hidden one', () => {
    // Rows: it | finance 3 + end users 7; columns: north = it | south = finance and end users but for finance's 3.
    const printed = [total(0, 1, 2), first(0), first(1), first(0, 2)];
    const found = sumsToHide({ atoms: 3, minimum: 5, peopleIn: sizes(40, 7, 3), printed, hidden: [{ atoms: [2] }] });
    expect(found).toEqual([
      { sum: 2, earlier: [] },
      { sum: 3, earlier: [] },
    ]);
  });

  it('two printed groups that differ by a handful nobody asked for', () => {
    const printed = [total(0, 1, 2), first(0, 1), first(0)];
    const found = sumsToHide({ atoms: 3, minimum: 5, peopleIn: sizes(30, 4, 20), printed, hidden: [] });
    expect(found).toEqual([{ sum: 2, earlier: [] }]);
  });

  it('a total goes only where nothing else can', () => {
    const found = sumsToHide({
      atoms: 2,
      minimum: 5,
      peopleIn: sizes(30, 3),
      printed: [total(0, 1), total(0)],
      hidden: [],
    });
    expect(found).toEqual([{ sum: 1, earlier: [] }]);
  });

  it('what an earlier report printed is named as the reason', () => {
    const printed = [earlier(0, 1), first(0)];
    expect(sumsToHide({ atoms: 2, minimum: 5, peopleIn: sizes(30, 3), printed, hidden: [] })).toEqual([
      { sum: 1, earlier: [0] },
    ]);
  });

  it('what earlier reports gave away by themselves hides nothing', () => {
    const printed = [earlier(0, 1), earlier(0), total(0, 1, 2), first(2)];
    expect(sumsToHide({ atoms: 3, minimum: 5, peopleIn: sizes(30, 3, 20), printed, hidden: [] })).toEqual([]);
  });

  it('a handful that came after an earlier report is not told by subtracting it', () => {
    const printed: PrintedSum[] = [{ atoms: [0], without: [1], mayHide: 'never' }, first(0)];
    expect(sumsToHide({ atoms: 2, minimum: 5, peopleIn: sizes(30, 2), printed, hidden: [] })).toEqual([
      { sum: 1, earlier: [0] },
    ]);
  });
});
