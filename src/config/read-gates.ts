/** Which gates does a configuration or a policy state? Their words with their places; what they mean is found out elsewhere. */
import { readFileSync } from 'node:fs';
import { isScalar } from 'yaml';
import type { StatedField, StatedGate, Written } from '../domain/stated-gate.js';
import { fail, type Place } from '../problems/problem.js';
import { entriesOf, membersOf, parsePage, placeOf, textOf, type Entry, type Page } from './yaml-nodes.js';

const quotedTypes: ReadonlySet<unknown> = new Set(['QUOTE_DOUBLE', 'QUOTE_SINGLE']);

/** A text and where it begins, behind its quotation mark. */
function writtenOf(page: Page, node: unknown): Written | undefined {
  const text = textOf(page, node);
  if (text === undefined) return undefined;
  const at = placeOf(page, node);
  const isQuoted = isScalar(node) && quotedTypes.has(node.type);
  return { text, at: isQuoted ? { ...at, column: (at.column ?? 1) + 1 } : at };
}

function allOf<T>(parts: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

function pairsOf(page: Page, value: unknown): StatedField['pairs'] {
  const entries = isScalar(value) ? undefined : entriesOf(page, value);
  return allOf(
    entries?.map(({ key, at, value: node }) => {
      const written = writtenOf(page, node);
      return written && { name: { text: key, at }, value: written };
    }) ?? [undefined],
  );
}

function fieldOf(page: Page, { key, at, value }: Entry): StatedField {
  const one = writtenOf(page, value);
  if (one) return { key, at, words: [one] };
  const words = allOf(membersOf(page, value)?.map((member) => writtenOf(page, member)) ?? [undefined]);
  if (words) return { key, at, words };
  const pairs = pairsOf(page, value);
  return pairs ? { key, at, pairs } : { key, at };
}

function gateOf(page: Page, node: unknown): StatedGate {
  const expression = writtenOf(page, node);
  if (expression) return { at: expression.at, expression: expression.text };
  const at = placeOf(page, node);
  const fields = isScalar(node) ? undefined : entriesOf(page, node);
  return fields ? { at, fields: fields.map((field) => fieldOf(page, field)) } : fail('policy-shape', {}, { ...at });
}

/** The gates of a list, each a text or a mapping of its fields. */
export function gatesOf(page: Page, list: unknown, at: Place): readonly StatedGate[] {
  const members = membersOf(page, list);
  return members ? members.map((member) => gateOf(page, member)) : fail('policy-shape', {}, { ...at });
}

/** The gates of a policy: a list, or a mapping with the list under `gates`. YAML, or JSON, which is YAML too. */
export function readPolicy(label: string, text: string): readonly StatedGate[] {
  const page = parsePage(label, text);
  const { contents } = page.document;
  const start = { file: label, line: 1, column: 1 };
  if (membersOf(page, contents)) return gatesOf(page, contents, start);
  const entries = entriesOf(page, contents);
  const [first, ...more] = entries ?? [];
  if (first?.key !== 'gates') return fail('policy-shape', {}, { ...(first?.at ?? start) });
  if (more[0]) return fail('policy-shape', {}, { ...more[0].at });
  return gatesOf(page, first.value, first.at);
}

/** The gates of a policy file; `label` is its name as the user calls it. */
export function loadPolicy(path: string, label: string): readonly StatedGate[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not written in UTF-8' : code;
    return fail('policy-not-readable', { file: label, reason }, { cause: error });
  }
  return readPolicy(label, text);
}
