/** Where was it stated what the evidence says was stated: in the call, or in the configuration? */
import type { Evidence, FileReading } from '../domain/import-audit.js';
import type { ImportOptions } from './import-options.js';

/** Evidence names options of the call; what was said elsewhere is named by where it stands. */
export function withOrigins(reading: FileReading, { statedBy }: ImportOptions): FileReading {
  if (!statedBy || statedBy.size === 0) return reading;
  const told = (evidence: Evidence): Evidence => {
    const elsewhere = evidence.code === 'stated' ? statedBy.get(String(evidence.params['option'])) : undefined;
    return elsewhere ? { ...evidence, params: { option: elsewhere.text } } : evidence;
  };
  const of = <T extends { readonly evidence: Evidence }>(part: T): T => ({ ...part, evidence: told(part.evidence) });
  const { encoding, delimiter, sheet, layout, kind, dateOrder, columns, derived } = reading;
  return {
    ...reading,
    encoding: of(encoding),
    ...(delimiter ? { delimiter: of(delimiter) } : {}),
    ...(sheet ? { sheet: { ...sheet, evidence: sheet.evidence.map(told) } } : {}),
    layout: of(layout),
    kind: of(kind),
    ...(dateOrder ? { dateOrder: of(dateOrder) } : {}),
    columns: columns.map((column) => ({
      ...column,
      evidence: column.evidence.map(told),
      ...(column.dates ? { dates: of(column.dates) } : {}),
    })),
    ...(derived ? { derived: derived.map(of) } : {}),
  };
}
