/** How is a file in YAML walked through, so that every problem knows its line and column? */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { ProblemCode } from '../problems/catalogue.js';
import { fail, type Place } from '../problems/problem.js';
import { tooDeepAt } from './too-deep.js';

export interface Page {
  readonly label: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** A setting and what stands behind it. */
export interface Entry {
  readonly key: string;
  readonly at: Place;
  readonly value: unknown;
}

/** Line and column of an offset, in the file as the user calls it. */
function placeAt(label: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file: label, line, column: col };
}

/** Reads the text, YAML or JSON, which is YAML too; anything unclear is the problem `code`, a warning as well. */
export function parsePage(label: string, text: string, code: ProblemCode = 'config-syntax'): Page {
  const deep = tooDeepAt(text);
  if (deep !== undefined) fail('config-too-deep', {}, { file: label, line: text.slice(0, deep).split('\n').length });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong) {
    const reason = wrong.message.replace(/[.:]?\s*$/, '');
    fail(code, { reason }, { ...placeAt(label, lines, wrong.pos[0]), cause: wrong });
  }
  return { label, document, lines };
}

/** Where a node stands; the beginning of the file for what has no place of its own. */
export function placeOf({ label, lines }: Page, node: unknown): Place {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  return placeAt(label, lines, range?.[0] ?? 0);
}

/** What an alias stands for; every other node as it is. */
function resolved(page: Page, node: unknown): unknown {
  return isAlias(node) ? node.resolve(page.document) : node;
}

/** The text of a scalar as it was written: `2026` stays `2026`, whatever number it is. Undefined for anything else. */
export function textOf(page: Page, written: unknown): string | undefined {
  const node = resolved(page, written);
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** The members of a list, each with its place; undefined when it is none. */
export function membersOf(page: Page, written: unknown): readonly unknown[] | undefined {
  const node = resolved(page, written);
  return isSeq(node) ? node.items : undefined;
}

/** The entries of a mapping; nothing written is an empty one; undefined when it is something else. */
export function entriesOf(page: Page, written: unknown): readonly Entry[] | undefined {
  const node = resolved(page, written);
  if (node === null || node === undefined || (isScalar(node) && node.value === null)) return [];
  if (!isMap(node)) return undefined;
  return node.items.map(({ key, value }) => ({
    key: textOf(page, key) ?? '',
    at: placeOf(page, key),
    value,
  }));
}
