import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { knowsUnicode, type Environment } from '../../../src/cli/environment.js';

const at = (isTTY: boolean, variables: Environment['variables']): Environment => {
  const output = Object.assign(new PassThrough(), { isTTY });
  return {
    workingFolder: '/',
    programFile: '/crm-sat',
    variables,
    input: new PassThrough(),
    output,
    errors: new PassThrough(),
    now: () => new Date(0),
    randomBytes: (length) => new Uint8Array(length),
  };
};

describe('whether small columns are drawn with Unicode', () => {
  it.each([
    [true, { LANG: 'en_US.UTF-8' }, true, 'the locale is UTF-8'],
    [true, { LANG: 'de_DE.utf8' }, true, 'so is this one'],
    [true, {}, true, 'nothing is said'],
    [true, { LANG: 'C' }, false, 'the locale is ASCII'],
    [true, { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, false, 'LC_ALL goes before LANG'],
    [true, { LC_ALL: '', LANG: 'en_US.UTF-8' }, true, 'an empty variable says nothing'],
    [true, { LANG: 'en_US.UTF-8', TERM: 'dumb' }, false, 'a terminal that can do nothing'],
    [false, { LANG: 'C', TERM: 'dumb' }, true, 'a pipe or a file is UTF-8, as all that is written'],
  ])('terminal: %s, %j: %s, for %s', (isTTY, variables, expected, _) => {
    expect(knowsUnicode(at(isTTY, variables))).toBe(expected);
  });
});
