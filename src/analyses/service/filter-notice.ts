/** Which filters and splits do not reach tickets and calls? They belong to accounts, not to answers. */
import type { Block } from '../../report/document.js';
import { message } from '../../text/message.js';
import { filtersNotOnRecords, type ServiceLedger } from './service-ledger.js';

export function ticketFilterNotice({ settings }: ServiceLedger): readonly Block[] {
  const filters = filtersNotOnRecords(settings);
  const splits = settings.by.filter(({ dimension }) => !dimension.startsWith('customer:')).map(({ name }) => name);
  const narrowed = message('service.not-narrowed', { dimensions: filters });
  const split = message('service.not-split', { dimensions: splits });
  return [
    ...(filters.length > 0
      ? [{ type: 'notice', id: 'service-not-narrowed', level: 'warning', text: narrowed } as const]
      : []),
    ...(splits.length > 0 ? [{ type: 'notice', id: 'service-not-split', level: 'note', text: split } as const] : []),
  ];
}
