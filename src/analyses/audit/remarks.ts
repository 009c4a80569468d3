/** What must be said of a column beside its counts: odd values, dates, cut and damaged text, why it was left out? */
import type { AuditedColumn, LossAudit } from '../../domain/loss-audit.js';
import { number } from '../../report/build.js';
import { evidenceMessage } from '../../text/evidence-message.js';
import { message, type Message } from '../../text/message.js';

const count = (value: number) => number(value, 'count');

function outside({ outsideValues = [], outsideTexts = 0 }: AuditedColumn): readonly Message[] {
  const values = outsideValues.map(({ value, cells }) =>
    message('audit.outside-value', { value: String(value), cells: count(cells) }),
  );
  return [
    ...(values.length > 0 ? [message('audit.outside-values', { values })] : []),
    ...(outsideTexts > 0 ? [message('audit.outside-texts', { cells: count(outsideTexts) })] : []),
  ];
}

function dates({ dates: read }: AuditedColumn): readonly Message[] {
  if (!read) return [];
  const evidence = evidenceMessage(read.evidence);
  const { order, ambiguous } = read;
  return [
    order === undefined
      ? message('audit.dates-unread', { evidence })
      : message('audit.dates', { order: message(`import.date-order.${order}`), evidence }),
    ...(ambiguous > 0 ? [message('audit.ambiguous', { cells: count(ambiguous) })] : []),
  ];
}

function damage({ column }: AuditedColumn, audit: LossAudit): readonly Message[] {
  return audit.damage
    .filter((one) => one.column === column)
    .map(({ kind, places, firstLine }) =>
      message(`audit.damage.${kind}`, {
        places: count(places),
        line: firstLine === undefined ? '?' : String(firstLine),
      }),
    );
}

/** Everything there is to say, in a fixed order. */
export function remarksOn(column: AuditedColumn, audit: LossAudit): readonly Message[] {
  const { mayBeZero = 0, several = 0, cutTexts, ignored } = column;
  return [
    ...(ignored?.because ?? []).map(evidenceMessage),
    ...(ignored ? [message('audit.filled', { cells: count(ignored.filled) })] : []),
    ...outside(column),
    ...(mayBeZero > 0 ? [message('audit.may-be-zero', { cells: count(mayBeZero) })] : []),
    ...(several > 0 ? [message('audit.several', { cells: count(several) })] : []),
    ...(cutTexts ? [message('audit.cut', { length: String(cutTexts.length), texts: count(cutTexts.texts) })] : []),
    ...dates(column),
    ...damage(column, audit),
  ];
}
