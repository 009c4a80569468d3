/** Which weights does a small file give, by account or by contact? */
import { readFileSync } from 'node:fs';
import { fail } from '../problems/problem.js';
import { parseNumber } from './parse-number.js';
import type { InputFile } from './read-bytes.js';
import { readSample } from './read-csv.js';
import { sniffDialect } from './sniff-dialect.js';

export interface WeightFile {
  readonly by: 'account' | 'respondent';
  readonly weights: ReadonlyMap<string, number>;
}

/** The columns such a file must have: the weight, and whose it is. */
const idColumns = { customer_id: 'account', contact_id: 'respondent' } as const;
type IdColumn = keyof typeof idColumns;

function textOf({ name, path }: InputFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return fail('weights-not-utf8', { file: name }, { file: name, cause: error });
  }
}

/** Every weight above 0, each id once: a weight nobody can read must not silently become none. */
export function readWeights(input: InputFile): WeightFile {
  const text = textOf(input);
  const [header = [], ...rows] = readSample(text, sniffDialect(text), Infinity);
  const names = header.map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  const idColumn = (Object.keys(idColumns) as IdColumn[]).find((name) => names.includes(name));
  const weightColumn = names.indexOf('weight');
  if (idColumn === undefined || weightColumn === -1) return fail('weights-columns', { file: input.name });
  const weights = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    const id = (cells[names.indexOf(idColumn)] ?? '').trim();
    if (cells.every((cell) => cell.trim() === '')) continue;
    const weight = parseNumber(cells[weightColumn] ?? '');
    const isFine = id !== '' && weight !== undefined && Number.isFinite(weight) && weight > 0 && !weights.has(id);
    if (!isFine) return fail('weights-bad-row', { file: input.name, row: String(index + 2) });
    weights.set(id, weight);
  }
  return { by: idColumns[idColumn], weights };
}
