/** Every analysis: one row each, under the word that stands after `--topic`. */
import { accounts } from './accounts.js';
import type { Analysis } from './analysis.js';
import { coverage } from './coverage.js';
import { drivers } from './drivers.js';
import { change } from './change.js';
import { integrity } from './integrity.js';
import { items } from './items.js';
import { load } from './load.js';
import { loyalty } from './loyalty.js';
import { outcomes } from './outcomes.js';
import { prediction } from './prediction.js';
import { recovery } from './recovery.js';
import { roles } from './roles.js';
import { service } from './service.js';
import type { Topic } from './topics.js';
import { weighting } from './weighting.js';

export const analyses: Readonly<Record<Topic, Analysis>> = {
  roles,
  weighting,
  loyalty,
  outcomes,
  service,
  recovery,
  change,
  drivers,
  items,
  coverage,
  load,
  integrity,
  prediction,
  accounts,
};
