/** Is this text a report that was saved with --json, and which? What was saved gives every format, in every language. */
import { reportSchema, type ReportDocument } from '../../report/document-schema.js';
import type { Figure, Finding, Report, Verdict } from '../../report/document.js';
import type { MessageDocument } from '../../report/value-schema.js';
import type { VerdictDocument } from '../../report/verdict-schema.js';
import { changedSentence, misfit, unknownSentence } from './doubtful-place.js';
import { blockOf, messageOf } from './read-blocks.js';

/** Why a text is no report that can be rendered. */
export type Refusal =
  | { readonly why: 'not-json' | 'not-a-report' }
  /** Of a later form of the document; `version` of the program that wrote it, as far as it says so. */
  | { readonly why: 'newer-form'; readonly version: string }
  /** Written by another version of the program, with something at `place` that this one does not know. */
  | { readonly why: 'other-version'; readonly version: string; readonly place: string }
  /** Written by this version, but `place` is not as it writes it. */
  | { readonly why: 'edited'; readonly place: string };

export type ReadReport = { readonly report: Report } | { readonly refusal: Refusal };

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function writtenBy({ about }: Loose): string {
  return isObject(about) && typeof about['version'] === 'string' ? about['version'] : '';
}

/** The number behind `crm-sat/report@`. */
function formOf({ schema }: Loose): number | undefined {
  const form = typeof schema === 'string' ? /^crm-sat\/report@(\d{1,6})$/.exec(schema)?.[1] : undefined;
  return form === undefined ? undefined : Number(form);
}

const placeIn = (path: readonly PropertyKey[]): string =>
  path
    .map((part, at) => (typeof part === 'number' ? `[${String(part)}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');

function schemaMisfit(document: unknown): string | undefined {
  const { error } = reportSchema.safeParse(document);
  return error ? placeIn(error.issues[0]?.path ?? []) : undefined;
}

function figureOf(
  { definition: _, definedBy = 0, ...facts }: ReportDocument['results'][number],
  definitions: readonly MessageDocument[],
): Figure {
  const definition = definitions[definedBy];
  if (!definition) throw new RangeError('A result without its definition was not refused.');
  return { ...facts, definition: messageOf(definition) } as Figure;
}

function verdictOf({ title, bar, says, reason, next, ...facts }: VerdictDocument): Verdict {
  return {
    ...facts,
    title: messageOf(title),
    bar: messageOf(bar),
    says: messageOf(says),
    reason: messageOf(reason),
    ...(next ? { next: messageOf(next) } : {}),
  } as Verdict;
}

function aboutOf({ title, ...about }: ReportDocument['about']): Report['about'] {
  return { ...about, ...(title ? { title: messageOf(title) } : {}) } as Report['about'];
}

function reportOf({
  schema,
  formatVersion,
  about,
  sections,
  furtherFindings,
  lossAudits,
  verdicts,
  results,
  definitions = [],
}: ReportDocument): Report {
  return {
    schema,
    formatVersion,
    about: aboutOf(about),
    sections: sections.map(({ id, title, chapter, blocks }) => ({
      id,
      title: messageOf(title),
      ...(chapter ? { chapter: { id: chapter.id, title: messageOf(chapter.title) } } : {}),
      blocks: blocks.map(blockOf),
    })),
    ...(furtherFindings ? { furtherFindings: furtherFindings.map((finding) => blockOf(finding) as Finding) } : {}),
    ...(lossAudits ? { lossAudits: lossAudits as NonNullable<Report['lossAudits']> } : {}),
    ...(verdicts ? { verdicts: verdicts.map(verdictOf) } : {}),
    results: results.map((figure) => figureOf(figure, definitions)),
  };
}

/** The report of a text, or why it is none. `version` is that of this program: only its own texts can be held against it. */
export function readReport(text: string, { version }: { readonly version: string }): ReadReport {
  const document = parsed(text);
  if (document === undefined) return { refusal: { why: 'not-json' } };
  if (!isObject(document)) return { refusal: { why: 'not-a-report' } };
  const form = formOf(document);
  if (form === undefined) return { refusal: { why: 'not-a-report' } };
  const writer = writtenBy(document);
  if (form > 1) return { refusal: { why: 'newer-form', version: writer } };
  const isOurs = writer === version;
  const refuse = (place: string): ReadReport => ({
    refusal: isOurs ? { why: 'edited', place } : { why: 'other-version', version: writer, place },
  });
  const strange = schemaMisfit(document);
  if (strange !== undefined) return refuse(strange);
  // As it was parsed, not as the schema hands it back: that would leave out what a later version added.
  const known = document as ReportDocument;
  const place = unknownSentence(known) ?? misfit(known) ?? (isOurs ? changedSentence(known) : undefined);
  return place === undefined ? { report: reportOf(known) } : refuse(place);
}
