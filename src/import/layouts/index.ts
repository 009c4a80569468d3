/** Which export layouts are known? All are asked; `template` and `plain` take what none claims, so they stay last. */
import { crmSatForm } from './crm-sat-form.js';
import { deals } from './deals.js';
import { delighted } from './delighted.js';
import { dynamics } from './dynamics.js';
import { formbricks } from './formbricks.js';
import { googleForms } from './google-forms.js';
import { hubspot } from './hubspot.js';
import { jinshuju } from './jinshuju.js';
import type { Layout } from './layout.js';
import { limesurvey } from './limesurvey.js';
import { microsoftForms } from './microsoft-forms.js';
import { plain } from './plain.js';
import { qualtricsLegacy } from './qualtrics-legacy.js';
import { qualtricsNames } from './qualtrics-names.js';
import { qualtrics } from './qualtrics.js';
import { salesforce } from './salesforce.js';
import { servicenowAssessment } from './servicenow-assessment.js';
import { servicenowIncident } from './servicenow-incident.js';
import { servicenowInstance } from './servicenow-instance.js';
import { surveyking } from './surveyking.js';
import { template } from './template.js';
import { surveymonkey } from './surveymonkey.js';
import { tencent } from './tencent.js';
import { typeform } from './typeform.js';
import { wenjuanxing } from './wenjuanxing.js';
import { zendesk } from './zendesk.js';

export const layouts: readonly Layout[] = [
  qualtrics,
  qualtricsLegacy,
  qualtricsNames,
  limesurvey,
  typeform,
  surveymonkey,
  microsoftForms,
  googleForms,
  formbricks,
  delighted,
  wenjuanxing,
  tencent,
  surveyking,
  jinshuju,
  zendesk,
  servicenowAssessment,
  servicenowInstance,
  servicenowIncident,
  hubspot,
  dynamics,
  salesforce,
  deals,
  crmSatForm,
  template,
  plain,
];
