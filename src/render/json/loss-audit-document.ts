/** How does a loss audit stand in the JSON document? */
import type { AuditedColumn, LossAudit } from '../../domain/loss-audit.js';
import type { LossAuditDocument } from '../../report/loss-audit-schema.js';
import { picked } from './picked.js';

const knownKeys = [
  'column',
  'readAs',
  'scale',
  'cells',
  'zeros',
  'mayBeZero',
  'outsideValues',
  'outsideTexts',
  'several',
  'cutTexts',
  'dates',
  'ignored',
] as const;
/** No count has a place here, so that a withheld one cannot leak. */
const withheldKeys = ['column', 'readAs', 'scale', 'withheld'] as const;

const auditKeys = [
  'schema',
  'file',
  'sha256',
  'importId',
  'outcome',
  'kind',
  'survey',
  'layout',
  'encoding',
  'headerRows',
  'blankLines',
  'joined',
  'rows',
  'rejected',
  'dropped',
  'duplicateHeaders',
  'columns',
  'replacedCharacters',
  'nulBytes',
  'damage',
  'disorders',
  'identity',
  'roles',
] as const;

const columnDocument = (column: AuditedColumn): Partial<AuditedColumn> =>
  picked(column, column.withheld === undefined ? knownKeys : withheldKeys);

/** Codes and counts as they are: the audit reads the same in every language. */
export function lossAuditDocument(audit: LossAudit): LossAuditDocument {
  return { ...picked(audit, auditKeys), columns: audit.columns.map(columnDocument) } as LossAuditDocument;
}
