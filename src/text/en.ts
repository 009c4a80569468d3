/** Every sentence of a report, in English, by key. `{name}` stands for a parameter. */
import { auditText } from './en/audit.js';
import { changeText } from './en/change.js';
import { configText } from './en/config.js';
import { coverageText } from './en/coverage.js';
import { departuresText } from './en/departures.js';
import { disclosureText } from './en/disclosure.js';
import { driversText } from './en/drivers.js';
import { forgetText } from './en/forget.js';
import { importText } from './en/import.js';
import { integrityText } from './en/integrity.js';
import { itemsText } from './en/items.js';
import { ledgerText } from './en/ledger.js';
import { loadText } from './en/load.js';
import { loyaltyText } from './en/loyalty.js';
import { outcomesText } from './en/outcomes.js';
import { pageText } from './en/page.js';
import { picturesText } from './en/pictures.js';
import { predictionText } from './en/prediction.js';
import { recoveryText } from './en/recovery.js';
import { referenceText } from './en/reference.js';
import { referencesText } from './en/references.js';
import { rolesText } from './en/roles.js';
import { serviceText } from './en/service.js';
import { sharedText } from './en/shared.js';
import { weightingText } from './en/weighting.js';

export const en = {
  ...auditText,
  ...changeText,
  ...configText,
  ...coverageText,
  ...departuresText,
  ...disclosureText,
  ...driversText,
  ...forgetText,
  ...importText,
  ...integrityText,
  ...itemsText,
  ...ledgerText,
  ...loadText,
  ...loyaltyText,
  ...outcomesText,
  ...pageText,
  ...picturesText,
  ...predictionText,
  ...recoveryText,
  ...referenceText,
  ...referencesText,
  ...rolesText,
  ...serviceText,
  ...sharedText,
  ...weightingText,
} as const;

export type MessageKey = keyof typeof en;
