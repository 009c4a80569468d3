/** Which export layouts are known? The first that recognises a file is taken; `plain` fits everything and stays last. */
import { deals } from './deals.js';
import { dynamics } from './dynamics.js';
import { hubspot } from './hubspot.js';
import type { Layout } from './layout.js';
import { plain } from './plain.js';
import { salesforce } from './salesforce.js';
import { servicenowAssessment } from './servicenow-assessment.js';
import { servicenowIncident } from './servicenow-incident.js';
import { servicenowInstance } from './servicenow-instance.js';
import { template } from './template.js';
import { zendesk } from './zendesk.js';

export const layouts: readonly Layout[] = [
  zendesk,
  servicenowAssessment,
  servicenowInstance,
  servicenowIncident,
  hubspot,
  dynamics,
  salesforce,
  deals,
  template,
  plain,
];
