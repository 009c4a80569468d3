/** Which steps has the format of the database gone through, oldest first? */
import type { Migration } from '../migrate.js';
import { answers } from './0001-answers.js';
import { ledgers } from './0002-ledgers.js';
import { accountNames } from './0003-account-names.js';
import { itemOrigins } from './0005-item-origins.js';
import { undo } from './0006-undo.js';
import { lossAudits } from './0007-loss-audits.js';
import { salesById } from './0008-sales-by-id.js';
import { answerLabels } from './0009-answer-labels.js';
import { outcomeChanges } from './0010-outcome-changes.js';
import { responseWeights } from './0011-response-weights.js';
import { surveyKinds } from './0012-survey-kinds.js';
import { departures } from './0013-departures.js';
import { callsAndMisses } from './0014-calls-and-misses.js';
import { ticketStatus } from './0015-ticket-status.js';
import { identityKeys } from './0016-identity-keys.js';
import { disclosures } from './0017-disclosures.js';
import { publishedBases } from './0018-published-bases.js';
import { contactCreated } from './0020-contact-created.js';
import { surveyTokens } from './0021-survey-tokens.js';
import { collectedAnswers } from './0022-collected-answers.js';
import { confidentialTokens } from './0023-confidential-tokens.js';
import { keptAnswers } from './0024-kept-answers.js';
import { ticketScales } from './0025-ticket-scales.js';

export const migrations: readonly Migration[] = [
  answers,
  ledgers,
  accountNames,
  itemOrigins,
  undo,
  lossAudits,
  salesById,
  answerLabels,
  outcomeChanges,
  responseWeights,
  surveyKinds,
  departures,
  callsAndMisses,
  ticketStatus,
  identityKeys,
  disclosures,
  publishedBases,
  contactCreated,
  surveyTokens,
  collectedAnswers,
  confidentialTokens,
  keptAnswers,
  ticketScales,
];
