/** Which figures of the report does a gate speak of? */
import type { Figure } from '../report/document.js';
import { judgedMetric, type Gate } from './gate.js';

/** One figure to judge, or why there is none. */
export type Picked =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly group: Readonly<Record<string, string>> }
  /** The data has no such figure, or it stands among those withheld: the two are not told apart. */
  | { readonly kind: 'missing'; readonly mayBeWithheld: boolean; readonly groupedBy: readonly string[] }
  /** Several figures fit; these names tell them apart. */
  | { readonly kind: 'several'; readonly names: readonly string[] };

/** Under this name stand all groups of a split that are withheld. */
const withheldGroup = '(withheld)';

const sameText = (a: string, b: string): boolean => a === b || a.trim().toLowerCase() === b.trim().toLowerCase();

/** Names a figure stands by, as a gate may write them; a change is told by `versus`, not by the word `compare`. */
function groupOf({ by, period }: Figure, { versus }: Gate): Readonly<Record<string, string>> {
  const entries = Object.entries(by).filter(([name]) => versus === undefined || name !== 'compare');
  return Object.fromEntries([...entries, ...(period === undefined ? [] : [['period', period] as const])]);
}

/** Figures of the metric in the survey, the period and against the period that the gate names; tests have no value to judge. */
function figuresOf(gate: Gate, figures: readonly Figure[]): readonly Figure[] {
  const metric = judgedMetric(gate);
  const { survey, versus } = gate;
  return figures.filter(
    (figure) =>
      figure.metric === metric &&
      (figure.status === 'withheld' || figure.value !== undefined) &&
      (survey === undefined || (figure.survey !== undefined && sameText(figure.survey, survey))) &&
      (versus === undefined || versus === 'previous' || sameText(figure.by['compare'] ?? '', versus)),
  );
}

interface Candidate {
  readonly figure: Figure;
  readonly group: Readonly<Record<string, string>>;
}

const namesOf = ({ group }: Candidate): readonly string[] => Object.keys(group);

/** The gate's own names; the period of a figure that has one anyway need not be named. */
function wantedOf({ where, period }: Gate): Readonly<Record<string, string>> {
  return period === undefined ? where : { ...where, period };
}

function isIn({ group }: Candidate, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, value]) => group[name] !== undefined && sameText(group[name], value));
}

/** Names beyond those the gate wants; `period` of a change comes with the figure. */
function further(candidate: Candidate, names: ReadonlySet<string>): readonly string[] {
  return namesOf(candidate).filter(
    (name) => !names.has(name) && !(name === 'period' && candidate.figure.period !== undefined),
  );
}

/** The same figure stands once, though a topic may bring it with its test. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = JSON.stringify([one.figure.survey ?? '', Object.entries(one.group)]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

const surveysOf = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(candidates.map(({ figure }) => figure.survey ?? '')),
];

/** Of figures that say more than was asked those that say least more may be meant; of several the gate must say which. */
function onlyOne(all: readonly Candidate[], names: ReadonlySet<string>): readonly Picked[] {
  const fewest = Math.min(...all.map((one) => further(one, names).length));
  const candidates = all.filter((one) => further(one, names).length === fewest);
  const isClear = surveysOf(candidates).length === candidates.length;
  if (isClear) return candidates.map((one) => ({ kind: 'figure', ...one }));
  return [{ kind: 'several', names: [...new Set(candidates.flatMap((one) => further(one, names)))] }];
}

/**
 * The figures a gate judges: of everybody or of the group it names, one for each group of `by` and each survey. Their groups
 * are exactly those named; a figure that always stands by something more (a currency, a definition) is taken where it is the
 * only one.
 */
export function pickFigures(gate: Gate, figures: readonly Figure[]): readonly Picked[] {
  const wanted = wantedOf(gate);
  const names = new Set([...Object.keys(wanted), ...gate.by]);
  const all = distinct(figuresOf(gate, figures).map((figure) => ({ figure, group: groupOf(figure, gate) })));
  const grouped = all.filter((one) => [...names].every((name) => one.group[name] !== undefined));
  const exact = grouped.filter((one) => further(one, names).length === 0);
  const shown = (one: Candidate): boolean => !Object.values(one.group).includes(withheldGroup);
  const meant = (exact.length > 0 ? exact : grouped).filter((one) => shown(one) && isIn(one, wanted));
  const mayBeWithheld = all.some((one) => !shown(one));
  const hidden: readonly Picked[] =
    gate.by.length > 0 && grouped.some((one) => !shown(one))
      ? [{ kind: 'missing', mayBeWithheld: true, groupedBy: [] }]
      : [];
  if (meant.length === 0) return [{ kind: 'missing', mayBeWithheld, groupedBy: [...new Set(all.flatMap(namesOf))] }];
  if (exact.length === 0) return onlyOne(meant, names);
  return [...meant.map((one): Picked => ({ kind: 'figure', ...one })), ...hidden];
}
