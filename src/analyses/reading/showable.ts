/** What of an import may be told where the answers of single people are protected? */
import type { ColumnReading, FileReading } from '../../domain/import-audit.js';
import { redact } from '../../domain/redact.js';

/**
 * `full`: every column of every file; `brief`: only what was concluded, with the rest in one sentence. `withholdBelow`: as
 * brief, without roles and titles that fewer people have, and without questions that fewer people answered: their extremes
 * and blanks would tell what a small group said.
 */
export type ReadingDetail = 'full' | 'brief' | { readonly withholdBelow: number };

const isWithholding = (detail: ReadingDetail): detail is { readonly withholdBelow: number } =>
  typeof detail === 'object';

/** A preview of the text may show what somebody answered. */
function withoutPreview({ name, evidence }: FileReading['encoding']): FileReading['encoding'] {
  if (evidence.code !== 'encoding-ambiguous') return { name, evidence };
  const { alternative = '' } = evidence.params;
  return { name, evidence: { code: 'encoding-uncertain', params: { alternative } } };
}

const withoutText = ({ damage = [] }: FileReading): Pick<FileReading, 'damage'> => ({
  damage: damage.map((one) => ({ ...one, first: { ...one.first, text: '…' } })),
});

/** The few texts of a file that a reading quotes (damaged ones, titles, a preview), without addresses and telephone numbers. */
function redactedReading(reading: FileReading): FileReading {
  const { encoding, damage = [], roles } = reading;
  const params = Object.entries(encoding.evidence.params).map(
    ([name, value]) => [name, typeof value === 'string' ? redact(value).text : value] as const,
  );
  return {
    ...reading,
    encoding: { ...encoding, evidence: { ...encoding.evidence, params: Object.fromEntries(params) } },
    ...(damage.length > 0
      ? { damage: damage.map((one) => ({ ...one, first: { ...one.first, text: redact(one.first.text).text } })) }
      : {}),
    roles: roles.map((role) => ({ ...role, written: redact(role.written).text })),
  };
}

/** The reading as it may be shown. */
export function showable(asRead: FileReading, detail: ReadingDetail): FileReading {
  const reading = redactedReading(asRead);
  if (!isWithholding(detail) || reading.kind.kind !== 'response') return reading;
  const answersOf = ({ blanks = 0, outsideScale = 0 }: ColumnReading): number =>
    // Codes for missing are among the blanks.
    reading.rows.kept - blanks - outsideScale;
  const columns = reading.columns.filter(
    (column) => column.scale === undefined || answersOf(column) >= detail.withholdBelow,
  );
  // How many changed which answer can tell who did.
  const { changes: _changes, ...shown } = reading;
  const withoutCounts = ({ options: _options, ...column }: ColumnReading): ColumnReading => column;
  return {
    ...shown,
    ...withoutText(reading),
    encoding: withoutPreview(reading.encoding),
    roles: reading.roles.filter(({ rows }) => rows >= detail.withholdBelow),
    columns: columns.map(withoutCounts),
  };
}
