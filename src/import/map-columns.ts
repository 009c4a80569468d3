/** What becomes of each column of the file? */
import { preferStated } from './stated-constructs.js';
import { textConstructs } from '../domain/constructs.js';
import { comparableName } from '../domain/comparable-name.js';
import { type Field, fieldTable } from '../domain/fields.js';
import type { Evidence } from '../domain/import-audit.js';
import type { RecordKind } from '../domain/records.js';
import { scaleText } from '../domain/scales.js';
import { answerValues } from './answer-values.js';
import { attentionEvidence, attentionProposal, attentionTarget, rightAnswersOf } from './attention-checks.js';
import { lastStated } from './column-pattern.js';
import { looksUnique } from './field-fit.js';
import { layoutEvidence } from './kind-of-layout.js';
import type { Layout } from './layouts/layout.js';
import type { ColumnTarget, MappedColumn } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import { findLabelSet, writtenLabels } from './label-codes.js';
import { type FieldMatch, matchFields, type ProfiledColumn } from './match-fields.js';
import { planChoices } from './plan-choices.js';
import type { ColumnProfile } from './profile-columns.js';
import { asksForPerson } from '../domain/personal-columns.js';
import { isRowNumber, looksLikeRating } from './rating-column.js';
import { refuseTwice } from './refuse-twice.js';
import { recogniseConstruct } from './recognise-construct.js';
import { parseTarget, statedTarget } from './stated-target.js';
import { nearFieldEvidence } from './near-field.js';

type Decision = Pick<MappedColumn, 'target' | 'origin' | 'evidence'>;

interface Column extends ProfiledColumn {
  readonly rows: number;
}

const rowNumberNames: ReadonlySet<string> = new Set([
  '',
  'id',
  'no',
  'nr',
  'number',
  'row',
  'index',
  'record',
  '序号',
  '编号',
  '问卷编号',
]);
const segmentValues = 30;

function ignored(evidence: Evidence): Decision {
  return { target: { type: 'ignored' }, origin: 'ignored', evidence: [evidence] };
}

function tooManyValues({ values, isOverfull }: ColumnProfile): Evidence {
  return { code: 'too-many-values', params: { distinct: isOverfull ? `${values.size}+` : values.size } };
}

/** Whether the answers can be read as the construct the name says: mostly numbers, or a known set of labels. */
function isRateable(profile: ColumnProfile): boolean {
  return profile.numbers * 2 >= profile.filled || findLabelSet(profile, { allowYesNo: true }) !== undefined;
}

function byConstruct({ label, profile }: Column): Decision | undefined {
  const recognised = recogniseConstruct(label);
  if (!recognised) return undefined;
  const { construct, isOverall, evidence } = recognised;
  if (!textConstructs.has(construct) && !isRateable(profile)) return undefined;
  return { target: { type: 'item', construct, isOverall }, origin: 'recognised', evidence: [evidence] };
}

const personal: Evidence = { code: 'asks-for-person', params: {} };

/** "Customer Name", where hardly any value repeats: people, and not the accounts the field means. */
function namesRespondents(name: string, profile: ColumnProfile): boolean {
  const key = comparableName(name);
  return looksUnique(profile) && fieldTable.response.some((field) => field.mayNamePersons && isNamed(field, key));
}

function byValues({ name, label, profile, rows }: Column, decimal: '.' | ',' | undefined): Decision {
  if (isRowNumber(profile) && rowNumberNames.has(comparableName(name))) return ignored(tooManyValues(profile));
  const other: ColumnTarget = { type: 'item', construct: 'other', isOverall: false };
  if (looksLikeRating(profile, label, decimal)) {
    const { low = 0, high = 0 } = answerValues(profile, decimal) ?? {};
    return { target: other, origin: 'kept', evidence: [{ code: 'rating-values', params: { low, high } }] };
  }
  const labels = findLabelSet(profile, { allowYesNo: false });
  if (labels) {
    const evidence: Evidence = { code: 'scale-from-labels', params: { labels: writtenLabels(labels) } };
    return { target: other, origin: 'kept', evidence: [evidence] };
  }
  const distinct = profile.values.size;
  const isMeasured = profile.numbers === profile.filled && !profile.isWhole;
  if (asksForPerson(name) || namesRespondents(name, profile)) return ignored(personal);
  if (profile.isOverfull || isMeasured || distinct > segmentValues || distinct * 2 >= rows)
    return ignored(tooManyValues(profile));
  return {
    target: { type: 'segment', name },
    origin: 'kept',
    evidence: [{ code: 'few-values', params: { distinct } }],
  };
}

function responseDecision(column: Column, options: ImportOptions): Decision {
  if (column.profile.filled === 0) return ignored({ code: 'no-values', params: {} });
  const recognised = byConstruct(column);
  if (recognised) return recognised;
  const scale = lastStated(options.scales, column.name);
  // Who states the scale of this one column says that it is a rating; `*` only speaks about the ratings there are.
  if (!scale || scale.pattern.trim() === '*') return byValues(column, options.decimal);
  const evidence: Evidence = {
    code: 'stated',
    params: { option: `--scale ${scale.pattern}=${scaleText(scale.scale)}` },
  };
  return { target: { type: 'item', construct: 'other', isOverall: false }, origin: 'stated', evidence: [evidence] };
}

function isNamed(field: Field, key: string): boolean {
  return [field.name, ...field.aliases].some((name) => comparableName(name) === key);
}

/** Why a column of a ledger was left out: its field is taken, its cells do not fit the field, or there is no such field. */
function ledgerDecision({ name }: Column, kind: RecordKind, taken: (field: Field) => string | undefined): Decision {
  const key = comparableName(name);
  const named = fieldTable[kind].filter((field) => isNamed(field, key));
  const first = named[0];
  const near = nearFieldEvidence(name, kind, taken) ?? { code: 'not-in-kind', params: { kind } };
  if (!first) return ignored(asksForPerson(name) ? personal : near);
  const column = taken(first);
  if (column === undefined) return ignored({ code: 'not-this-field', params: { field: first.name } });
  return ignored({ code: 'column-taken', params: { field: first.name, column } });
}

/**
 * A bare `id` column of a survey is the response id, unless it only counts the rows: 1, 2, 3 … begin anew in the next
 * export and would make its rows look like changed ones.
 */
function withBareId(matches: readonly FieldMatch[], columns: readonly ProfiledColumn[]): readonly FieldMatch[] {
  const field = fieldTable.response.find(({ isKey }) => isKey);
  const index = columns.findIndex(({ name }) => comparableName(name) === 'id');
  const column = columns[index];
  if (!field || !column || matches.some((match) => match.field === field || match.index === index)) return matches;
  return isRowNumber(column.profile) ? matches : [...matches, { index, field }];
}

/** Whoever states what is right says that the column is an attention check. */
function attentionDecision(name: string, kind: RecordKind, options: ImportOptions): Decision | undefined {
  if (kind !== 'response' || rightAnswersOf(name, options).length === 0) return undefined;
  return { target: attentionTarget, origin: 'stated', evidence: attentionEvidence(name, options) };
}

function statedDecision(name: string, kind: RecordKind, options: ImportOptions): Decision | undefined {
  const target = statedTarget(name, kind, options);
  const statement = lastStated(options.map, name);
  if (!target || !statement) return undefined;
  const evidence: Evidence = { code: 'stated', params: { option: `--map ${statement.pattern}=${statement.target}` } };
  return { target, origin: target.type === 'ignored' ? 'ignored' : 'stated', evidence: [evidence] };
}

/** What the layout knows of a column, where its cells bear it out; a field another column gives is left out. */
function layoutDecision(
  { target, isPersonal, scale, profile }: ProfiledColumn,
  { kind, layout }: Choice,
  taken: (field: Field) => string | undefined,
): Decision | undefined {
  const known = target === undefined ? undefined : parseTarget(target, kind);
  if (target === undefined || !known) return undefined;
  if (known.type === 'ignored' && isPersonal) return ignored(personal);
  if (known.type === 'ignored') return ignored(layoutEvidence(layout, 'ignored'));
  if (known.type === 'field') {
    return ignored({ code: 'column-taken', params: { field: known.field.name, column: taken(known.field) ?? '' } });
  }
  if (profile.filled === 0) return ignored({ code: 'no-values', params: {} });
  const isRating = known.type === 'item' && !textConstructs.has(known.construct);
  if (isRating && !scale && !isRateable(profile)) return undefined;
  return { target: known, origin: 'recognised', evidence: [layoutEvidence(layout, 'column', { target })] };
}

function fieldEvidence({ target }: ProfiledColumn, field: Field, { kind, layout }: Choice): Evidence {
  const known = target === undefined ? undefined : parseTarget(target, kind);
  if (target !== undefined && known?.type === 'field' && known.field === field) {
    return layoutEvidence(layout, 'column', { target });
  }
  return { code: 'column-name', params: { field: field.name } };
}

/** One answer stands in as many columns as it has options; the column that holds it is like any other. */
function spreadAnswer({ answerFor, name }: ProfiledColumn): Decision | undefined {
  if (answerFor === undefined || answerFor.column === name) return undefined;
  return ignored({ code: 'spread-answer', params: { column: answerFor.column } });
}

/** What was written beside an option of another column: a text of its own, never a rating. */
function otherText({ otherOf, profile }: ProfiledColumn): Decision | undefined {
  if (otherOf === undefined) return undefined;
  if (profile.filled === 0) return ignored({ code: 'no-values', params: {} });
  const evidence: Evidence = { code: 'other-text', params: { column: otherOf } };
  return {
    target: { type: 'item', construct: 'comment', isOverall: false },
    origin: 'recognised',
    evidence: [evidence],
  };
}

interface Choice {
  readonly kind: RecordKind;
  readonly rows: number;
  readonly options: ImportOptions;
  readonly layout: Pick<Layout, 'tool' | 'id'>;
}

/**
 * Decides for every column: stated, known to the layout, a field by name, a construct by its words, or by its values;
 * nothing is dropped unseen.
 */
export function mapColumns(columns: readonly ProfiledColumn[], choice: Choice): readonly MappedColumn[] {
  const { kind, rows, options } = choice;
  const named = matchFields(columns, kind, options);
  const matches = kind === 'response' ? withBareId(named, columns) : named;
  const taken = (field: Field): string | undefined =>
    columns[matches.find((match) => match.field === field)?.index ?? -1]?.name;
  const isStated = (name: string): boolean =>
    lastStated(options.map, name) !== undefined || rightAnswersOf(name, options).length > 0;
  const choices = kind === 'response' ? planChoices(columns, isStated) : new Map<number, never>();
  const decide = (column: Column, index: number): Decision => {
    const stated = attentionDecision(column.name, kind, options) ?? statedDecision(column.name, kind, options);
    if (stated) return stated;
    const planned = choices.get(index);
    if (planned) return { ...planned, origin: 'recognised' };
    const field = matches.find((match) => match.index === index)?.field;
    if (field) {
      const evidence = fieldEvidence(column, field, choice);
      return { target: { type: 'field', field }, origin: 'recognised', evidence: [evidence] };
    }
    const known = spreadAnswer(column) ?? layoutDecision(column, choice, taken);
    if (known) return known;
    const other = kind === 'response' ? otherText(column) : undefined;
    if (other) return other;
    return kind === 'response' ? responseDecision(column, options) : ledgerDecision(column, kind, taken);
  };
  const mapped = columns.map((column, index): MappedColumn => {
    const { profile: _profile, target: _known, isReversed, ...header } = column;
    const decision = decide({ ...column, rows }, index);
    const proposal = kind === 'response' && decision.origin !== 'stated' ? attentionProposal(column, options) : [];
    const reversed = isReversed ? ({ isStatedReversed: true } as const) : {};
    return { index, ...header, ...reversed, ...decision, evidence: [...decision.evidence, ...proposal] };
  });
  refuseTwice(mapped);
  return preferStated(mapped);
}
