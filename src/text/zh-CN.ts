/** Every sentence of a report, in simplified Chinese, by key. Each topic is checked against its English one where it stands. */
import type { MessageKey } from './en.js';
import { accountsText } from './zh-CN/accounts.js';
import { auditText } from './zh-CN/audit.js';
import { boardText } from './zh-CN/board.js';
import { changeText } from './zh-CN/change.js';
import { collectingText } from './zh-CN/collecting.js';
import { configText } from './zh-CN/config.js';
import { coverageText } from './zh-CN/coverage.js';
import { departuresText } from './zh-CN/departures.js';
import { disclosureText } from './zh-CN/disclosure.js';
import { driversText } from './zh-CN/drivers.js';
import { forgetText } from './zh-CN/forget.js';
import { gatesText } from './zh-CN/gates.js';
import { importText } from './zh-CN/import.js';
import { integrityText } from './zh-CN/integrity.js';
import { integrityUnitsText } from './zh-CN/integrity-units.js';
import { itemsText } from './zh-CN/items.js';
import { ledgerText } from './zh-CN/ledger.js';
import { loadText } from './zh-CN/load.js';
import { loyaltyText } from './zh-CN/loyalty.js';
import { outcomesText } from './zh-CN/outcomes.js';
import { periodsText } from './zh-CN/periods.js';
import { pageText } from './zh-CN/page.js';
import { picturesText } from './zh-CN/pictures.js';
import { planningText } from './zh-CN/planning.js';
import { predictionText } from './zh-CN/prediction.js';
import { quarterlyText } from './zh-CN/quarterly.js';
import { recoveryText } from './zh-CN/recovery.js';
import { referenceText } from './zh-CN/reference.js';
import { referencesText } from './zh-CN/references.js';
import { rolesText } from './zh-CN/roles.js';
import { serviceText } from './zh-CN/service.js';
import { sharedText } from './zh-CN/shared.js';
import { surveyLintText } from './zh-CN/survey-lint.js';
import { surveyText } from './zh-CN/survey.js';
import { weightingText } from './zh-CN/weighting.js';

export const zhCN = {
  ...accountsText,
  ...auditText,
  ...boardText,
  ...changeText,
  ...collectingText,
  ...configText,
  ...coverageText,
  ...departuresText,
  ...disclosureText,
  ...driversText,
  ...forgetText,
  ...gatesText,
  ...importText,
  ...integrityText,
  ...integrityUnitsText,
  ...itemsText,
  ...ledgerText,
  ...loadText,
  ...loyaltyText,
  ...outcomesText,
  ...periodsText,
  ...pageText,
  ...picturesText,
  ...planningText,
  ...predictionText,
  ...quarterlyText,
  ...recoveryText,
  ...referenceText,
  ...referencesText,
  ...rolesText,
  ...serviceText,
  ...sharedText,
  ...surveyLintText,
  ...surveyText,
  ...weightingText,
} as const satisfies Record<MessageKey, string>;
