/** Puts a problem into words: what is wrong, where, and what to do next. English, as all messages on stderr. */
import { catalogue } from './catalogue.js';
import type { Place, Problem } from './problem.js';

/** Data must not steer the terminal it is shown on: control, escape and bidirectional characters are left out. */
// eslint-disable-next-line no-control-regex -- exactly these characters are meant
const unprintable = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** A name or a value as it may be shown on stderr: on one line, each such character a space. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ');
}

function fill(sentence: string, params: Problem['params']): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : printable(String(value));
  });
}

/** `file:line:column, row 3, column "Region"`, as far as it is known. */
function describePlace({ file, line, column, row, columnName }: Place): string {
  const where: string[] = [];
  if (file !== undefined) where.push([file, line, column].filter((part) => part !== undefined).join(':'));
  else if (line !== undefined) where.push(`line ${line}`);
  if (row !== undefined) where.push(`row ${row}`);
  if (columnName !== undefined) where.push(`column "${columnName}"`);
  return printable(where.join(', '));
}

/** The whole message, hint on its own line. */
export function describeProblem({ code, params, at }: Problem): string {
  const { sentence, hint } = catalogue[code];
  const place = at ? describePlace(at) : '';
  const first = place === '' ? fill(sentence, params) : `${place}: ${fill(sentence, params)}`;
  return `${first}\n${fill(hint, params)}`;
}
