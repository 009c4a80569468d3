/** How do records reach the database without anybody's id, address or name? */
import { fieldNamed } from '../domain/fields.js';
import { identityRuleOf } from '../domain/identity-fields.js';
import type { FileReading, IdentityReading } from '../domain/import-audit.js';
import type { CellValue, RecordKind } from '../domain/records.js';
import { redact } from '../domain/redact.js';
import type { IdentityKey } from './identity-key.js';
import { type KnownPeople, knownPeople } from './known-people.js';
import type { FileSink, RecordSink, ResponseRecord } from './record-sink.js';

type Counts = { -readonly [K in keyof IdentityReading]-?: number };
type Fields = Readonly<Record<string, CellValue>>;

/** Fewer rows with a title are a few people: what it says is left out, how many there are stays. */
const fewRows = 5;
const leftOut = '…';
/** Names by which records of other files find these. */
const joins: ReadonlySet<string> = new Set([
  'name',
  'customer_name',
  'survey',
  'product',
  'series',
  'service',
  'currency',
]);

/** A sink before the sink: only what it lets through is ever written, so that no path into the database can forget it. */
export function withoutIdentity(sink: RecordSink, key: IdentityKey): RecordSink {
  const people = knownPeople(key);
  return {
    ...sink,
    meet: people.add,
    openFile: (file) => withoutIdentityIn(sink.openFile(file), { key, people }),
  };
}

interface Knowing {
  readonly key: IdentityKey;
  readonly people: KnownPeople;
}

function withoutIdentityIn(file: FileSink, knowing: Knowing): FileSink {
  const counts: Counts = { pseudonyms: 0, dropped: 0, redacted: 0, named: 0, rows: 0 };
  const clean = cleaner(knowing, counts);
  return {
    ...file,
    saveResponse: (survey, response) => file.saveResponse(survey, clean.response(response)),
    saveLedgerRecord: (kind, record) => file.saveLedgerRecord(kind, clean.fields(kind, record)),
    saveRejectedRow(row) {
      counts.rows += 1;
      file.saveRejectedRow({ ...row, raw: '' });
    },
    account: (reading) => ({ ...withoutQuotes(reading), identity: { ...counts } }),
  };
}

interface Cleaner {
  fields(kind: RecordKind, fields: Fields): Fields;
  response(record: ResponseRecord): ResponseRecord;
}

function cleaner({ key, people }: Knowing, counts: Counts): Cleaner {
  const pseudonym = (text: string): string => {
    counts.pseudonyms += 1;
    return key.pseudonym(text);
  };
  const redacted = (text: string | null): string | null => {
    if (text === null) return null;
    const { text: left, places } = redact(text);
    counts.redacted += places;
    return left;
  };
  /** Addresses first: they hold names. */
  const unnamed = (text: string | null): string | null => {
    const left = redacted(text);
    if (left === null) return null;
    const { text: without, places } = people.without(left);
    counts.named += places;
    return without;
  };
  const cell = (kind: RecordKind, name: string, value: CellValue): CellValue => {
    if (typeof value !== 'string') return value;
    const rule = identityRuleOf(kind, name);
    if (rule === 'pseudonym') return pseudonym(value);
    if (rule === 'dropped') counts.dropped += 1;
    if (rule === 'dropped') return null;
    if (fieldNamed(kind, name)?.kind !== 'text') return value;
    return joins.has(name) ? redacted(value) : unnamed(value);
  };
  const fields = (kind: RecordKind, all: Fields): Fields =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, cell(kind, name, value)]));
  const response = (record: ResponseRecord): ResponseRecord => ({
    ...record,
    responseId: pseudonym(record.responseId),
    fields: fields('response', record.fields),
    texts: record.texts.map(unnamed),
    segments: record.segments.map(unnamed),
  });
  return { fields, response };
}

/** The few texts of the file that its account quotes. */
function withoutQuotes(reading: FileReading): FileReading {
  const { encoding, damage = [], roles } = reading;
  const { text, other, ...params } = encoding.evidence.params;
  const quotes = {
    ...(text === undefined ? {} : { text: leftOut }),
    ...(other === undefined ? {} : { other: leftOut }),
  };
  return {
    ...reading,
    encoding: { ...encoding, evidence: { ...encoding.evidence, params: { ...params, ...quotes } } },
    ...(damage.length > 0 ? { damage: damage.map((one) => ({ ...one, first: { ...one.first, text: leftOut } })) } : {}),
    roles: roles.map((role) => (role.rows < fewRows ? { ...role, written: leftOut } : role)),
  };
}
