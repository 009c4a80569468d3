/** How does a loss audit stand where there is one figure to a line? */
import type { LossAudit } from '../domain/loss-audit.js';
import { cleanText } from './clean-text.js';
import { lossAuditDocument } from './json/loss-audit-document.js';

export interface AuditCell {
  /** The list it stands in: columns, rejected ...; empty for the file itself. */
  readonly part: string;
  /** Its place in the list, from 1. */
  readonly line: number;
  /** What the entry of the list is called. */
  readonly row: string;
  /** Keys of the JSON document with points between them. */
  readonly name: string;
  readonly value: string | number;
}

type Entry = readonly [name: string, value: string | number];

function entriesOf(value: unknown, name: string): readonly Entry[] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value === 'string') return [[name, cleanText(value)]];
  if (typeof value === 'boolean') return [[name, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? value.map((item, at) => [String(at + 1), item] as const) : Object.entries(value);
  return parts.flatMap(([key, item]) => entriesOf(item, name === '' ? key : `${name}.${key}`));
}

/** Every number and word of an audit as it may be shown, which is as the JSON document holds it. */
export function auditCells(audit: LossAudit): readonly AuditCell[] {
  return Object.entries(lossAuditDocument(audit)).flatMap(([key, value]): readonly AuditCell[] => {
    if (!Array.isArray(value))
      return entriesOf(value, key).map(([name, one]) => ({ part: '', line: 1, row: '', name, value: one }));
    return (value as readonly unknown[]).flatMap((entry, at) => {
      const cells = entriesOf(entry, '');
      const row = cells.find(([, one]) => typeof one === 'string')?.[1] ?? '';
      return cells.map(([name, one]) => ({ part: key, line: at + 1, row: String(row), name, value: one }));
    });
  });
}
