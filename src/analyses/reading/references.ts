/** Did the records find the customers and people they name, and which names are nearly right? */
import {
  joins,
  type NearMiss,
  type ReferenceReading,
  type References,
  type StatedName,
} from '../../domain/references.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Notice, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import { namedList } from '../named-list.js';

/** Whether accounts may be listed by name: not those named in responses that were promised confidence, or not any. */
export type NamesShown = 'all' | 'not-of-responses' | 'none';

const mostProposals = 20;

interface Proposal extends NearMiss {
  readonly kind: ReferenceReading['kind'];
}

function proposalsOf({ readings }: References, names: NamesShown): readonly Proposal[] {
  if (names === 'none') return [];
  return readings
    .filter(({ kind }) => names === 'all' || kind !== 'response')
    .flatMap(({ kind, nearMisses }) => nearMisses.map((miss) => ({ ...miss, kind })))
    .toSorted((a, b) => b.rows - a.rows);
}

/** As a shell takes it: a name from a file may hold signs that a shell would act on. */
function quoted(text: string): string {
  return /["$`\\!]/u.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

const statement = ({ written, looksLike }: NearMiss): string => `--same ${quoted(`${written}=${looksLike}`)}`;

/** Customers without a parent name none: nothing to tell. */
const saysSomething = ({ to, joined, several, unmatched }: ReferenceReading): boolean =>
  to !== 'parent' || several + unmatched + joins.reduce((sum, join) => sum + (joined[join] ?? 0), 0) > 0;

const isPlain = ({ joined, several, unmatched }: ReferenceReading): boolean =>
  several + unmatched === 0 && joins.every((join) => join === 'id' || (joined[join] ?? 0) === 0);

function referencesTable(readings: readonly ReferenceReading[]): Table {
  const used = joins.filter((join) => join === 'id' || readings.some(({ joined }) => (joined[join] ?? 0) > 0));
  const hasSeveral = readings.some(({ several }) => several > 0);
  return {
    type: 'table',
    id: 'references',
    title: message('references.title'),
    columns: [
      textColumn('records', message('references.records')),
      textColumn('to', message('references.to')),
      ...used.map((join) => numberColumn(`by-${join}`, message(`references.by-${join}`))),
      ...(hasSeveral ? [numberColumn('several', message('references.several'))] : []),
      numberColumn('unmatched', message('references.unmatched')),
      numberColumn('distinct', message('references.distinct')),
      numberColumn('blank', message('references.blank')),
    ],
    rows: readings.map(({ kind, to, joined, several, unmatched, unmatchedDistinct, blank }) => [
      label(message(`kind.${kind}`)),
      label(message(`references.to.${to}`)),
      ...[
        ...used.map((join) => joined[join] ?? 0),
        ...(hasSeveral ? [several] : []),
        unmatched,
        unmatchedDistinct,
        blank,
      ].map((rows) => number(rows, 'count')),
    ]),
    notes: [
      message('references.note-kept'),
      ...(used.includes('email') ? [message('references.note-email')] : []),
      ...(hasSeveral ? [message('references.note-several')] : []),
    ],
  };
}

function proposalsTable(proposals: readonly Proposal[]): Table {
  const more = proposals.length - mostProposals;
  return {
    type: 'table',
    id: 'near-names',
    title: message('references.near-title'),
    columns: [
      textColumn('written', message('import.word.written')),
      textColumn('looks-like', message('references.looks-like')),
      textColumn('records', message('references.records')),
      numberColumn('rows', message('import.word.rows')),
      textColumn('accept', message('references.accept')),
    ],
    rows: proposals
      .slice(0, mostProposals)
      .map((one) => [
        label(one.written),
        label(one.looksLike),
        label(message(`kind.${one.kind}`)),
        number(one.rows, 'count'),
        label(statement(one)),
      ]),
    notes: [
      message('references.near-note'),
      ...(more > 0 ? [message('references.near-more', { more: number(more, 'count') })] : []),
    ],
  };
}

function statedTable(stated: readonly StatedName[]): Table {
  return {
    type: 'table',
    id: 'same-names',
    title: message('references.stated-title'),
    columns: [
      textColumn('written', message('import.word.written')),
      textColumn('meant', message('references.meant')),
      numberColumn('rows', message('import.word.rows')),
      textColumn('evidence', message('import.word.evidence')),
    ],
    rows: stated.map(({ written, meant, rows }) => [
      label(written),
      label(meant),
      number(rows, 'count'),
      label(message('evidence.stated', { option: `--same "${written}=${meant}"` })),
    ]),
    notes: [],
  };
}

/** The table of references, what is proposed and what was stated; `brief` leaves out what joined by id as it should. */
export function referenceBlocks(
  references: References,
  { detail, names }: { readonly detail: 'full' | 'brief'; readonly names: NamesShown },
): readonly Block[] {
  const { stated } = references;
  const readings = references.readings.filter(saysSomething);
  const shown = detail === 'full' || readings.some((one) => !isPlain(one)) ? readings : [];
  const proposals = proposalsOf(references, names);
  return [
    ...(shown.length > 0 ? [referencesTable(shown)] : []),
    ...(proposals.length > 0 ? [proposalsTable(proposals)] : []),
    ...(stated.length > 0 && names !== 'none' ? [statedTable(stated)] : []),
  ];
}

/** What a reader must know before believing a figure of an account: names that are nearly right, statements that did nothing. */
export function referenceWarnings(references: References, names: NamesShown): readonly Notice[] {
  const proposals = proposalsOf(references, names);
  const [first] = proposals;
  const rows = proposals.reduce((sum, one) => sum + one.rows, 0);
  const near =
    first &&
    message('references.near-warning', {
      rows: number(rows, 'count'),
      names: namedList([...new Set(proposals.map(({ written }) => written))], 5),
      option: statement(first),
    });
  const idle = names === 'none' ? [] : references.stated.filter((one) => !one.isKnown || one.rows === 0);
  return [
    ...(near ? [{ type: 'notice', id: 'names-like-customers', level: 'warning', text: near } as const] : []),
    ...idle.map(({ written, meant, isKnown }): Notice => {
      const text = message(isKnown ? 'references.nothing-written' : 'references.nobody-meant', { written, meant });
      return { type: 'notice', id: `same-names:${written}`, level: 'warning', text };
    }),
  ];
}
