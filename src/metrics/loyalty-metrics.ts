/** Metrics of who stays, by choice or not: one row each, spread into `index.ts`. */
import { defectorShare } from './loyalty/defector-share.js';
import { departureRate } from './loyalty/departure-rate.js';
import { hostageShare } from './loyalty/hostage-share.js';
import { intentionBeforeDeparture } from './loyalty/intention-before-departure.js';
import { leavingReasonShare } from './loyalty/leaving-reason-share.js';
import { leftShare } from './loyalty/left-share.js';
import { loyalByChoice } from './loyalty/loyal-by-choice.js';
import { loyaltyLinkDifference } from './loyalty/loyalty-link-difference.js';
import { mercenaryShare } from './loyalty/mercenary-share.js';
import { nps } from './loyalty/nps.js';
import { recommendMean } from './loyalty/recommend-mean.js';
import { renewalRate } from './loyalty/renewal-rate.js';
import { repeatPurchaseShare } from './loyalty/repeat-purchase-share.js';
import { repurchaseMean } from './loyalty/repurchase-mean.js';
import { repurchaseShare } from './loyalty/repurchase-share.js';
import { satisfactionLoyaltyCorrelation } from './loyalty/satisfaction-loyalty-correlation.js';
import { satisfiedButDetractor } from './loyalty/satisfied-but-detractor.js';
import { survival } from './loyalty/survival.js';
import { unprovenLoyalShare } from './loyalty/unproven-loyal-share.js';
import { upgradeShare } from './loyalty/upgrade-share.js';

export const loyaltyMetrics = [
  defectorShare,
  departureRate,
  hostageShare,
  intentionBeforeDeparture,
  leavingReasonShare,
  leftShare,
  loyalByChoice,
  loyaltyLinkDifference,
  mercenaryShare,
  nps,
  recommendMean,
  renewalRate,
  repeatPurchaseShare,
  repurchaseMean,
  repurchaseShare,
  satisfactionLoyaltyCorrelation,
  satisfiedButDetractor,
  survival,
  unprovenLoyalShare,
  upgradeShare,
] as const;
