/** Metrics of how satisfied people are: one row each, spread into `index.ts`. */
import { contradictoryAccounts } from './satisfaction/contradictory-accounts.js';
import { csatTopBox } from './satisfaction/csat-top-box.js';
import { csat } from './satisfaction/csat.js';
import { groupDifference } from './satisfaction/group-difference.js';
import { itemMean } from './satisfaction/item-mean.js';
import { itemRestCorrelation } from './satisfaction/item-rest-correlation.js';
import { itemShare } from './satisfaction/item-share.js';
import { optionShare } from './satisfaction/option-share.js';
import { maskedAccounts } from './satisfaction/masked-accounts.js';
import { reliability } from './satisfaction/reliability.js';
import { roleAgreement } from './satisfaction/role-agreement.js';
import { roleDifference } from './satisfaction/role-difference.js';
import { satisfactionMean } from './satisfaction/satisfaction-mean.js';
import { satisfactionMedian } from './satisfaction/satisfaction-median.js';
import { satisfactionSpread } from './satisfaction/satisfaction-spread.js';

export const satisfactionMetrics = [
  contradictoryAccounts,
  csatTopBox,
  csat,
  groupDifference,
  itemMean,
  itemRestCorrelation,
  itemShare,
  optionShare,
  maskedAccounts,
  reliability,
  roleAgreement,
  roleDifference,
  satisfactionMean,
  satisfactionMedian,
  satisfactionSpread,
] as const;
