/** Every sentence of a report, in English, by key. `{name}` stands for a parameter. */
import { accountsText } from './en/accounts.js';
import { auditText } from './en/audit.js';
import { boardText } from './en/board.js';
import { changeText } from './en/change.js';
import { collectingText } from './en/collecting.js';
import { configText } from './en/config.js';
import { coverageText } from './en/coverage.js';
import { departuresText } from './en/departures.js';
import { disclosureText } from './en/disclosure.js';
import { driversText } from './en/drivers.js';
import { forgetText } from './en/forget.js';
import { gatesText } from './en/gates.js';
import { importText } from './en/import.js';
import { integrityText } from './en/integrity.js';
import { integrityUnitsText } from './en/integrity-units.js';
import { itemsText } from './en/items.js';
import { ledgerText } from './en/ledger.js';
import { loadText } from './en/load.js';
import { loyaltyText } from './en/loyalty.js';
import { outcomesText } from './en/outcomes.js';
import { periodsText } from './en/periods.js';
import { pageText } from './en/page.js';
import { picturesText } from './en/pictures.js';
import { planningText } from './en/planning.js';
import { predictionText } from './en/prediction.js';
import { quarterlyText } from './en/quarterly.js';
import { recoveryText } from './en/recovery.js';
import { referenceText } from './en/reference.js';
import { referencesText } from './en/references.js';
import { rolesText } from './en/roles.js';
import { serviceText } from './en/service.js';
import { sharedText } from './en/shared.js';
import { surveyLintText } from './en/survey-lint.js';
import { surveyText } from './en/survey.js';
import { weightingText } from './en/weighting.js';

export const en = {
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
} as const;

export type MessageKey = keyof typeof en;
