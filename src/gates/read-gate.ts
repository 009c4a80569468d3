/** From the words of a gate to the gate: everything that can be wrong is found before any data is read. */
import { comparableName } from '../domain/comparable-name.js';
import { gateEffects, gateFields, judgements, type GateField } from '../domain/gate-fields.js';
import { roleNames, standardRoles } from '../domain/roles.js';
import type { StatedField, StatedGate, Written } from '../domain/stated-gate.js';
import { metrics } from '../metrics/index.js';
import { metricById, type MetricId } from '../metrics/metric-by-id.js';
import type { Metric } from '../metrics/metric.js';
import { nearestWord, nearWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { boundOf, exampleBound } from './bounds.js';
import { changeOfMetric, dimensionName, usualGate, type Gate, type KnownNames } from './gate.js';
import { printFigureAndBar } from './print-gate.js';
import { readExpression } from './read-expression.js';

type Fields = ReadonlyMap<GateField, StatedField>;

const keys: readonly string[] = gateFields.map(({ key }) => key);

function fieldsOf(fields: readonly StatedField[]): Fields {
  const found = new Map<GateField, StatedField>();
  for (const field of fields) {
    const { key, at } = field;
    if (!keys.includes(key)) return fail('gate-unknown-field', { key, nearest: nearestWord(key, keys) }, { ...at });
    if (found.has(key as GateField)) return fail('gate-field-twice', { key }, { ...at });
    found.set(key as GateField, field);
  }
  return found;
}

function refuseField({ key, at }: StatedField, expected: string): never {
  const { example = '' } = gateFields.find((row) => row.key === key) ?? {};
  return fail('gate-bad-field', { key, expected, example }, { ...at });
}

/** The one word of a field; undefined where the field is absent. */
function wordOf(fields: Fields, key: GateField): Written | undefined {
  const field = fields.get(key);
  if (!field) return undefined;
  const [word, ...more] = field.words ?? [];
  return word && more.length === 0 && word.text.trim() !== '' ? word : refuseField(field, 'one text');
}

function choiceOf<C extends string>(fields: Fields, key: GateField, choices: readonly C[]): C | undefined {
  const field = fields.get(key);
  const word = wordOf(fields, key);
  if (!field || !word) return undefined;
  return choices.find((one) => one === word.text) ?? refuseField(field, `one of ${choices.join(', ')}`);
}

function minimumOf(fields: Fields): number {
  const field = fields.get('minimumAnswers');
  const word = wordOf(fields, 'minimumAnswers');
  if (!field || !word) return usualGate.minimumAnswers;
  return /^\d{1,9}$/.test(word.text) ? Number(word.text) : refuseField(field, 'a whole number of answers');
}

/** Tests have no value that could be held against a bar. */
const testInputs: ReadonlySet<string> = new Set(['groups', 'pair-groups', 'weighted-table', 'unit-against-reference']);

function metricOf(fields: Fields, { at }: StatedGate): Metric & { readonly id: MetricId } {
  const word = wordOf(fields, 'metric');
  if (!word) return fail('gate-without-metric', {}, { ...at });
  const metric = metricById(word.text);
  const place = { ...word.at };
  if (metric && testInputs.has(metric.input)) return fail('gate-of-test', { name: metric.id }, place);
  if (metric) return metric as Metric & { readonly id: MetricId };
  const nearest = nearWord(
    word.text,
    metrics.map(({ id }) => id),
  );
  if (nearest === undefined) return fail('gate-metric-not-known', { name: word.text }, place);
  return fail('gate-unknown-metric', { name: word.text, nearest }, place);
}

/** A known word that was mistyped: a word that holds one, or is much longer, is a name of its own. */
function mistyped(written: string, words: readonly string[]): string | undefined {
  const nearest = nearWord(written, words);
  return nearest !== undefined && Math.abs(nearest.length - written.length) <= 2 ? nearest : undefined;
}

/** A word that is nearly one we know was mistyped, unless it says `segment:`; any other may be a segment of data not read yet. */
function dimensionOf(written: Written, metric: MetricId, { dimensionsOf }: KnownNames): string {
  const name = dimensionName(written.text);
  const known = dimensionsOf(metric);
  if (known.includes(name) || /^\s*segment:/i.test(written.text)) return name;
  const nearest = mistyped(name, known);
  if (nearest === undefined) return name;
  return fail('gate-unknown-dimension', { metric, name, nearest }, { ...written.at });
}

/** A role by its id or by any word we know for it; one of the user's own as it stands. */
function roleOf({ text, at }: Written, { roles }: KnownNames): string {
  const own = roles.find((role) => role.toLowerCase() === text.trim().toLowerCase());
  const comparable = comparableName(text);
  const standard = standardRoles.find(
    (role) =>
      comparableName(role) === comparable || roleNames[role].some((word) => comparableName(word) === comparable),
  );
  if (own !== undefined || standard !== undefined) return own ?? standard ?? text;
  const nearest = mistyped(text, roles);
  return nearest === undefined ? text : fail('gate-unknown-role', { name: text, nearest }, { ...at });
}

function whereOf(fields: Fields, metric: MetricId, known: KnownNames): Gate['where'] {
  const field = fields.get('where');
  if (!field) return {};
  if (!field.pairs || field.pairs.length === 0) return refuseField(field, 'names and values');
  const where = new Map<string, string>();
  for (const { name, value } of field.pairs) {
    const dimension = dimensionOf(name, metric, known);
    if (where.has(dimension)) return fail('gate-field-twice', { key: name.text }, { ...name.at });
    where.set(dimension, dimension === 'role' ? roleOf(value, known) : value.text);
  }
  return Object.fromEntries(where);
}

function byOf(fields: Fields, metric: MetricId, known: KnownNames): readonly string[] {
  const field = fields.get('by');
  if (!field) return [];
  if (!field.words || field.words.length === 0) return refuseField(field, 'one name or several');
  const names = field.words.map(({ text, at }) =>
    dimensionOf({ text: text.replace(/^\s*every\s+/i, ''), at }, metric, known),
  );
  return [...new Set(names)];
}

function boundsOf(fields: Fields, metric: Metric, { at }: StatedGate): Pick<Gate, 'atLeast' | 'atMost'> {
  const change = fields.has('versus') ? metricById(changeOfMetric[metric.id as MetricId] ?? metric.id) : metric;
  // What is wrong with a bar is said of the metric that was written.
  const judged = { ...(change ?? metric), id: metric.id };
  const [low, high] = [wordOf(fields, 'atLeast'), wordOf(fields, 'atMost')];
  if (!low && !high) return fail('gate-without-bound', { metric: metric.id, example: exampleBound(judged) }, { ...at });
  const atLeast = low && boundOf(judged, low);
  const atMost = high && boundOf(judged, high);
  if (low && high && (atLeast ?? 0) > (atMost ?? 0))
    return fail('gate-bounds-contradict', { atLeast: low.text, atMost: high.text }, { ...high.at });
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function refuseWithoutChange(fields: Fields, metric: MetricId): void {
  const versus = fields.get('versus');
  if (!versus || changeOfMetric[metric] !== undefined) return;
  fail('gate-without-change', { metric, metrics: Object.keys(changeOfMetric).join(', ') }, { ...versus.at });
}

const textFields = ['survey', 'period', 'versus', 'severity', 'owner', 'note'] as const;

/** The gate that was written; the first thing wrong with it is a problem at its line and column. */
export function readGate(stated: StatedGate, known: KnownNames): Gate {
  const whole = 'fields' in stated ? stated : readExpression(stated.expression, stated.at);
  const fields = fieldsOf(whole.fields);
  const metric = metricOf(fields, whole);
  refuseWithoutChange(fields, metric.id);
  const where = whereOf(fields, metric.id, known);
  const by = byOf(fields, metric.id, known);
  const both = by.find((name) => Object.hasOwn(where, name));
  if (both !== undefined) return fail('gate-in-both', { name: both }, { ...(fields.get('by')?.at ?? whole.at) });
  const texts = textFields.flatMap((key) => {
    const word = wordOf(fields, key);
    return word ? [[key, word.text] as const] : [];
  });
  const gate = {
    metric: metric.id,
    where,
    by,
    ...boundsOf(fields, metric, whole),
    judgeBy: choiceOf(fields, 'judgeBy', judgements) ?? usualGate.judgeBy,
    ifUnknown: choiceOf(fields, 'ifUnknown', gateEffects) ?? usualGate.ifUnknown,
    ifInconclusive: choiceOf(fields, 'ifInconclusive', gateEffects) ?? usualGate.ifInconclusive,
    minimumAnswers: minimumOf(fields),
    ...(Object.fromEntries(texts) as Partial<Pick<Gate, (typeof textFields)[number]>>),
    ...(stated.at.line === undefined ? {} : { at: stated.at }),
  };
  return { ...gate, name: wordOf(fields, 'name')?.text ?? printFigureAndBar(gate) };
}
