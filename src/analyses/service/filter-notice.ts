/** Which filters do not reach tickets and calls? They belong to accounts, not to answers. */
import type { Block } from '../../report/document.js';
import { message } from '../../text/message.js';
import { filtersNotApplied } from '../selected-accounts.js';
import type { ServiceLedger } from './service-ledger.js';

export function ticketFilterNotice({ settings }: ServiceLedger): readonly Block[] {
  const dimensions = filtersNotApplied(settings);
  if (dimensions.length === 0) return [];
  const text = message('service.not-narrowed', { dimensions });
  return [{ type: 'notice', id: 'service-not-narrowed', level: 'warning', text }];
}
