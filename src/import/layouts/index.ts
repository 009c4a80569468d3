/** Which export layouts are known? The first that recognises a file is taken; `plain` fits everything and stays last. */
import { delighted } from './delighted.js';
import { formbricks } from './formbricks.js';
import { googleForms } from './google-forms.js';
import { jinshuju } from './jinshuju.js';
import type { Layout } from './layout.js';
import { microsoftForms } from './microsoft-forms.js';
import { plain } from './plain.js';
import { surveyking } from './surveyking.js';
import { template } from './template.js';
import { tencent } from './tencent.js';
import { typeform } from './typeform.js';
import { wenjuanxing } from './wenjuanxing.js';

export const layouts: readonly Layout[] = [
  typeform,
  microsoftForms,
  googleForms,
  formbricks,
  delighted,
  wenjuanxing,
  tencent,
  surveyking,
  jinshuju,
  template,
  plain,
];
