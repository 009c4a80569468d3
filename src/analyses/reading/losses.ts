/** What did not come in as it stood: rejected rows by reason, answers outside the scale, roles nobody recognised. */
import type { Evidence, EvidenceCode, FileReading } from '../../domain/import-audit.js';
import { standardRoles } from '../../domain/roles.js';
import { evidenceMessage } from '../../text/evidence-message.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Notice, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { roleName } from '../group-names.js';
import { namedList } from '../named-list.js';
import { damageWarnings } from './damage.js';

/** How roles and titles were understood, unrecognised ones included. */
export function rolesTable({ file, roles }: FileReading): readonly Block[] {
  if (roles.length === 0) return [];
  // A cell that already holds our own word for the role was not interpreted.
  const isOurWord = (written: string): boolean => standardRoles.some((role) => role === written);
  const known = roles.filter(({ written, role }) => role !== undefined && !(role === written && isOurWord(written)));
  if (known.length === 0) return [];
  const table: Table = {
    type: 'table',
    id: `roles:${file}`,
    title: message('import.roles-title', { file }),
    columns: [
      textColumn('written', message('import.word.written')),
      textColumn('role', message('word.role')),
      numberColumn('rows', message('import.word.rows')),
    ],
    rows: known.map(({ written, role, rows }) => [label(written), label(roleName(role ?? '')), number(rows, 'count')]),
    notes: [],
  };
  return [table];
}

const warning = (id: string, text: Message): Notice => ({ type: 'notice', id, level: 'warning', text });

function encodingWarning({ file, encoding }: FileReading): readonly Notice[] {
  const { code, params } = encoding.evidence;
  if (code !== 'encoding-ambiguous' && code !== 'encoding-uncertain') return [];
  const alternative = String(params['alternative']);
  const words = { file, encoding: encoding.name, alternative, evidence: evidenceMessage(encoding.evidence) };
  return [warning(`encoding:${file}`, message('import.encoding-warning', words))];
}

function rejectedWarning({ file, rows }: FileReading): readonly Notice[] {
  if (rows.rejected === 0) return [];
  const text = message('import.rejected-warning', { file, rows: number(rows.rejected, 'count') });
  return [warning(`rejected:${file}`, text)];
}

function outsideWarning({ file, columns }: FileReading): readonly Notice[] {
  const outside = columns.filter(({ outsideScale }) => (outsideScale ?? 0) > 0);
  if (outside.length === 0) return [];
  const answers = outside.reduce((sum, { outsideScale }) => sum + (outsideScale ?? 0), 0);
  const names = namedList(
    outside.map(({ column }) => column),
    8,
  );
  const texts = outside.reduce((sum, { outsideTexts }) => sum + (outsideTexts ?? 0), 0);
  // Words are no codes, and no other scale makes numbers of them.
  const mixed = texts === answers ? 'import.outside-words-warning' : 'import.outside-both-warning';
  const key = texts === 0 ? 'import.outside-warning' : mixed;
  const words = { file, answers: number(answers, 'count'), texts: number(texts, 'count'), columns: names };
  return [warning(`outside:${file}`, message(key, words))];
}

function hiddenZerosWarning({ file, columns }: FileReading): readonly Notice[] {
  return columns.flatMap(({ column, mayBeZero = 0 }) => {
    if (mayBeZero === 0) return [];
    const words = { file, column, answers: number(mayBeZero, 'count') };
    return [warning(`hidden-zeros:${file}:${column}`, message('import.hidden-zeros-warning', words))];
  });
}

/** Conclusions about a scale that change the figures: a reader must be able to contradict them. */
const doubtful: ReadonlySet<EvidenceCode> = new Set([
  'scale-without-outliers',
  'zero-beside-scale',
  'low-end-unused',
  'percent-of-group',
  'labels-run-down',
  'reversed-on-inferred',
  'rescaled',
  'attention-proposed',
]);

function scaleWarnings({ file, columns }: FileReading): readonly Notice[] {
  const groups = new Map<string, { evidence: Evidence; names: string[] }>();
  for (const { column, evidence } of columns) {
    for (const one of evidence.filter(({ code }) => doubtful.has(code))) {
      const key = JSON.stringify(one);
      groups.set(key, { evidence: one, names: [...(groups.get(key)?.names ?? []), column] });
    }
  }
  return [...groups.values()].map(({ evidence, names }, index) => {
    const words = { file, columns: namedList(names, 8), evidence: evidenceMessage(evidence) };
    return warning(`scale:${file}:${index + 1}`, message('import.scale-warning', words));
  });
}

/** A duration over such rows would be negative; whoever sees one figure must know how many there are. */
function disorderWarnings({ file, disorders = [] }: FileReading): readonly Notice[] {
  return disorders.map(({ earlier, later, rows, firstLine }) => {
    const words = { file, earlier, later, rows: number(rows, 'count'), line: String(firstLine) };
    return warning(`disorder:${file}:${later}`, message('import.disorder-warning', words));
  });
}

function roleWarning({ file, roles }: FileReading): readonly Notice[] {
  const unknown = roles.filter(({ role }) => role === undefined).map(({ written }) => written);
  if (unknown.length === 0) return [];
  const words = { roles: namedList(unknown, 12), option: '--role "NAME=it"' };
  return [warning(`unrecognised-roles:${file}`, message('import.unrecognised-roles-sentence', words))];
}

function unreadableWarning({ file, columns }: FileReading): readonly Notice[] {
  const affected = columns.filter(({ unreadable }) => (unreadable ?? 0) > 0);
  if (affected.length === 0) return [];
  const cells = affected.reduce((sum, { unreadable }) => sum + (unreadable ?? 0), 0);
  const names = namedList(
    affected.map(({ column }) => column),
    5,
  );
  const text = message('import.unreadable-warning', { file, cells: number(cells, 'count'), columns: names });
  return [warning(`unreadable:${file}`, text)];
}

function severalWarning({ file, columns }: FileReading): readonly Notice[] {
  const affected = columns.filter(({ several }) => (several ?? 0) > 0);
  if (affected.length === 0) return [];
  const cells = affected.reduce((sum, { several }) => sum + (several ?? 0), 0);
  const names = namedList(affected.map(({ column }) => column));
  const text = message('import.several-warning', { file, cells: number(cells, 'count'), columns: names });
  return [warning(`several:${file}`, text)];
}

/** Sentences a reader must see before believing the figures of this file. */
export function warningsOf(reading: FileReading): readonly Notice[] {
  const warnings = [
    encodingWarning,
    rejectedWarning,
    outsideWarning,
    scaleWarnings,
    hiddenZerosWarning,
    unreadableWarning,
    severalWarning,
    disorderWarnings,
    roleWarning,
    damageWarnings,
  ];
  return warnings.flatMap((warn) => warn(reading));
}
