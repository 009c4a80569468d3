/** Options that hold the mark themselves are one option; options of their own are never joined. */
import { describe, expect, it } from 'vitest';
import { type OptionProfile, optionWatch, splitOptions } from '../../../src/import/split-options.js';

const comma = { separator: ', ' };

function profileOf(cells: readonly (readonly [cell: string, times: number])[]): OptionProfile {
  const watch = optionWatch(comma);
  for (const [cell, times] of cells) for (let time = 0; time < times; time += 1) watch.look(cell);
  return watch.profile();
}

const social = 'Social media such as blogs, R-bloggers, Twitter, or GitHub contacts';

describe('an option that holds the mark', () => {
  it('is counted once, whoever ticked others beside it', () => {
    const profile = profileOf([
      [social, 20],
      [`Search, ${social}`, 15],
      ['Search', 9],
      [`Search, ${social}, Books`, 5],
    ]);
    expect(Object.fromEntries(profile.ticks)).toEqual({ [social]: 40, Search: 29, Books: 5 });
    expect(profile.lists).toBe(20);
    const read = splitOptions(`Search, ${social}, Books`, { ...comma, joined: profile.joined ?? new Map() });
    expect([...read]).toEqual(['Search', social, 'Books']);
  });

  it('stays whole where one person typed a piece of it beside "other"', () => {
    const profile = profileOf([
      [social, 99],
      ['Search, Twitter', 1],
      ['Search', 30],
    ]);
    expect(profile.ticks.get(social)).toBe(99);
    expect(profile.ticks.get('Twitter')).toBe(1);
  });

  it('is found among few answers where its rest begins with "or" or in small letters', () => {
    const few = profileOf([
      ['Phone, or by letter', 3],
      ['Phone', 4],
    ]);
    expect(Object.fromEntries(few.ticks)).toEqual({ 'Phone, or by letter': 3, Phone: 4 });
    const small = profileOf([
      ['Rarely, but I could', 10],
      ['Often', 7],
    ]);
    expect(Object.fromEntries(small.ticks)).toEqual({ 'Rarely, but I could': 10, Often: 7 });
    expect(small.lists).toBe(0);
  });
});

describe('options of their own', () => {
  it('stay apart though most who tick one tick the other', () => {
    const profile = profileOf([
      ['Visualization, Modeling', 95],
      ['Visualization', 3],
      ['Modeling', 2],
    ]);
    expect(profile.joined).toBeUndefined();
    expect(Object.fromEntries(profile.ticks)).toEqual({ Visualization: 98, Modeling: 97 });
  });

  it('stay apart where too few ticked them to tell', () => {
    const profile = profileOf([
      ['Email, Phone', 29],
      ['Chat', 5],
    ]);
    expect(Object.fromEntries(profile.ticks)).toEqual({ Email: 29, Phone: 29, Chat: 5 });
  });

  it('stay apart where another option may stand between them', () => {
    const profile = profileOf([
      ['Email, Phone', 80],
      ['Email, Chat, Phone', 20],
    ]);
    expect(profile.joined).toBeUndefined();
  });

  it('stay apart where every answer is drawn by chance among them', () => {
    const names = ['Excel', 'Python', 'SPSS', 'Matlab', 'Tableau'];
    let state = 7;
    const ticked = (): boolean => (state = (state * 16_807) % 2_147_483_647) % 10 < 6;
    const cells = Array.from({ length: 200 }, () => [names.filter(ticked).join(', ') || 'None', 1] as const);
    expect(profileOf(cells).joined).toBeUndefined();
  });
});
