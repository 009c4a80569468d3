/** Was the service as promised, and did its users think so? Tickets, calls and reported service levels. */
import type { Block, Section } from '../report/document.js';
import { message } from '../text/message.js';
import { contextOfLedgers, viewOf, type Analysis, type AnalysisContext, type AnalysisResult } from './analysis.js';
import type { Part } from './outcomes/ledger.js';
import { inTheWhole } from './overview.js';
import { attainmentPart } from './service/attainment.js';
import { callsPart } from './service/calls.js';
import { comparePeriodsPart } from './service/compare-periods.js';
import { ticketFilterNotice } from './service/filter-notice.js';
import { periodNotices } from './service/period-notices.js';
import { levelsPart } from './service/levels.js';
import { lostTimePart } from './service/lost-time.js';
import { serviceLedgerOf } from './service/service-ledger.js';
import { hiddenServices, splitsPart, splitTables } from './service/splits.js';
import { ticketSatisfactionPart } from './service/ticket-satisfaction.js';
import { timesPart } from './service/ticket-times.js';
import { funnelPart } from './service/unit-funnel.js';
import { watermelonPart } from './service/watermelon.js';

type SectionName = 'promise' | 'satisfied' | 'where' | 'watermelon' | 'times' | 'levels' | 'calls' | 'lost';

function sectionOf(name: SectionName, parts: readonly Part[]): readonly Section[] {
  const blocks = parts.flatMap((part) => part.blocks);
  return blocks.length > 0 ? [{ id: `service:${name}`, title: message(`service.title.${name}`), blocks }] : [];
}

export const service: Analysis = {
  id: 'service',
  run: (asked: AnalysisContext): AnalysisResult => {
    const context = contextOfLedgers(asked);
    const ledger = serviceLedgerOf(context);
    const splits = splitTables(ledger);
    const parts: readonly (readonly [SectionName, readonly Part[]])[] = [
      ['promise', [attainmentPart(ledger), comparePeriodsPart(ledger)]],
      ['satisfied', [ticketSatisfactionPart(ledger)]],
      ['watermelon', [watermelonPart(ledger, hiddenServices(splits))]],
      ['where', [splitsPart(ledger, splits), funnelPart(ledger)]],
      ['times', inTheWhole(context.settings, () => timesPart(ledger))],
      ['levels', [levelsPart(ledger)]],
      ['calls', [callsPart(ledger)]],
      ['lost', context.surveys.map((survey) => lostTimePart(viewOf(context, survey)))],
    ];
    const sections = parts.flatMap(([name, own]) => sectionOf(name, own));
    const all = parts.flatMap(([, own]) => own);
    const [first, ...rest] = sections;
    // That there is nothing of the kind is worth saying only to who asked for it.
    if (first === undefined && context.settings.depth === 'overview')
      return { sections: [], findings: [], figures: [] };
    if (first === undefined) {
      const none: Block = { type: 'notice', id: 'no-service', level: 'note', text: message('service.none') };
      return {
        sections: [{ id: 'service', title: message('service.title'), blocks: [none] }],
        findings: [],
        figures: [],
      };
    }
    const filters = ledger.tickets.length > 0 ? ticketFilterNotice(ledger) : [];
    const periods = periodNotices(ledger, ['tickets', 'contacts', 'levels']);
    return {
      sections: [{ ...first, blocks: [...filters, ...periods, ...first.blocks] }, ...rest],
      findings: all.flatMap(({ findings }) => findings),
      figures: all.flatMap(({ figures }) => figures),
    };
  },
};
