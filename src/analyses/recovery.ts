/** When something went wrong: was it fixed, or only paid off - and did anybody answer? */
import { usualAgainWithin } from '../domain/again-within.js';
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { contextOfLedgers, type Analysis, type AnalysisContext, type AnalysisResult } from './analysis.js';
import type { Part } from './outcomes/ledger.js';
import { inTheWhole } from './overview.js';
import { ratesPart } from './recovery/complaint-rates.js';
import { complaintsOf, type Complaint } from './recovery/complaints.js';
import { paidOffPart } from './recovery/paid-off.js';
import { timeToFixPart } from './recovery/time-to-fix.js';
import { unansweredPart } from './recovery/unanswered.js';
import { ticketFilterNotice } from './service/filter-notice.js';
import { periodNotices } from './service/period-notices.js';
import { serviceLedgerOf, type ServiceLedger } from './service/service-ledger.js';

function sectionOf(name: 'complaints' | 'unanswered', parts: readonly Part[]): readonly Section[] {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.length > 0 ? [{ id: `recovery:${name}`, title: message(`recovery.title.${name}`), blocks }] : [];
}

/** How long a fix takes is asked of the complaints opened in the period: of those closed in it the slow ones would be missing. */
function openedIn(ledger: ServiceLedger, within: number): readonly Complaint[] {
  const { allTickets, periods } = ledger;
  const opened = periods ? allTickets.filter(({ openedAt }) => periods.holds(openedAt)) : allTickets;
  return complaintsOf(opened, ledger, within);
}

export const recovery: Analysis = {
  id: 'recovery',
  run: (asked: AnalysisContext): AnalysisResult => {
    const context = contextOfLedgers(asked);
    const ledger = serviceLedgerOf(context);
    const within = context.settings.service?.againWithin ?? usualAgainWithin;
    const complaints = complaintsOf(ledger.tickets, ledger, within);
    const about: readonly Part[] =
      complaints.length === 0
        ? []
        : [
            ratesPart(ledger, complaints, within),
            ...inTheWhole(context.settings, () => timeToFixPart(ledger, openedIn(ledger, within))),
            paidOffPart(ledger, complaints, within),
          ];
    const unanswered = unansweredPart(ledger);
    const [first, ...rest] = [...sectionOf('complaints', about), ...sectionOf('unanswered', [unanswered])];
    const parts = [...about, unanswered];
    // That there is nothing of the kind is worth saying only to who asked for it.
    if (first === undefined && context.settings.depth === 'overview')
      return { sections: [], findings: [], figures: [] };
    if (first === undefined) {
      const none: Block = { type: 'notice', id: 'no-recovery', level: 'note', text: message('recovery.none') };
      const title = message('recovery.title.complaints');
      return { sections: [{ id: 'recovery', title, blocks: [none] }], findings: [], figures: [] };
    }
    const notices = [...ticketFilterNotice(ledger), ...periodNotices(ledger, ['tickets', 'fixes', 'contacts'])];
    return {
      sections: [{ ...first, blocks: [...notices, ...first.blocks] }, ...rest],
      findings: parts.flatMap(({ findings }) => findings),
      figures: parts.flatMap(({ figures }) => figures),
    };
  },
};
