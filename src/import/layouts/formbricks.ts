/** Is the file the responses of a Formbricks survey? */
import type { Layout } from './layout.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { toolColumns } from './tool-columns.js';

const tool = 'Formbricks';

const survey: SurveyTool = {
  own: new Map([
    // Counts the rows of this export only.
    ['no.', 'ignore'],
    ['response id', 'response_id'],
    ['timestamp', 'submitted_at'],
    ['finished', 'status'],
    ['quotas', 'ignore'],
    ['survey id', 'ignore'],
    // The tool's own id of the person; the user id is the one of the company that asks.
    ['formbricks id (internal)', 'ignore'],
    ['user id', 'contact_id'],
    // Remarks of colleagues, with their names.
    ['notes', 'ignore'],
    ['verified email', 'email'],
    ['url', 'ignore'],
    ['ipaddress', 'ignore'],
    ['country', 'segment:country'],
    ['source', 'channel'],
  ]),
  ownForms: [
    [/^userAgent - /, 'ignore'],
    // The id of the option beside the option in words.
    [/ - Option ID$/, 'ignore'],
    [/^person\.(?:firstName|lastName|name|phone|userId)$/i, 'ignore'],
    [/^(?:person\.)?e-?mail$/i, 'email'],
  ],
  question: (header) => header.replace(/^\d+\.\s+/, ''),
  lists: [{ separator: '; ', proof: 'repeated' }],
};

export const formbricks: Layout = {
  id: 'formbricks',
  tool,
  kind: 'response',
  headerRows: 1,
  mayHideZeros: true,
  detect: (sample) => toolColumns(tool, sample, ['no.', 'response id', 'formbricks id (internal)']),
  columns: (headerRows, sample = headerRows) => surveyColumns(headerRows, sample, survey),
};
