/** No real file is claimed by two tools. Read from ../shared/data; skipped where it is absent. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseLayout, layoutClaims } from '../../src/import/choose-layout.js';
import { sampleRows } from '../unit/import/sample-rows.js';

const folder = new URL('../../../shared/data/', import.meta.url).pathname;
const isAbsent = !existsSync(folder);
const tables = isAbsent
  ? []
  : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:csv|tsv|txt)$/.test(name));
const surveyTools = [
  'surveymonkey',
  'qualtrics',
  'qualtrics-legacy',
  'qualtrics-names',
  'limesurvey',
  'google-forms',
  'microsoft-forms',
  'typeform',
  'formbricks',
  'delighted',
];
const chineseTools = ['wenjuanxing', 'tencent', 'jinshuju', 'surveyking'];

async function claims(name: string): Promise<readonly string[]> {
  return layoutClaims(await sampleRows(`${folder}${name}`)).map(({ layout }) => layout.id);
}

describe.skipIf(isAbsent)('real files beside each layout', () => {
  it('none is claimed by two tools, and each is read in one layout', async () => {
    expect(tables.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const name of tables) {
      const claimed = await claims(name);
      const { layout } = chooseLayout(name, await sampleRows(`${folder}${name}`));
      const isRight = claimed.length === 0 ? ['template', 'plain'].includes(layout.id) : claimed[0] === layout.id;
      if (claimed.length > 1 || !isRight) wrong.push(`${name}: ${claimed.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('exports of survey tools that have their own columns are recognised, no other file is taken for a survey of these tools', async () => {
    const found: string[] = [];
    for (const name of tables) {
      const ids = (await claims(name)).filter((id) => [...surveyTools, ...chineseTools].includes(id));
      found.push(...ids.map((id) => `${id}: ${name}`));
    }
    expect(found.sort()).toEqual([
      'google-forms: r_community_google_forms/2018_en_Form_Responses_1.tsv',
      'google-forms: r_community_google_forms/2018_es_Form_Responses_1.tsv',
      'google-forms: r_community_google_forms/2019_en_responses.csv',
      'google-forms: r_community_google_forms/2019_es_responses.csv',
      'limesurvey: limesurvey_exports/survey_100001_R_data_file.csv',
      'limesurvey: limesurvey_exports/survey_998192_R_data_file.csv',
      'qualtrics-legacy: qualtrics_exports/sample_legacy_2header_bom.csv',
      'qualtrics-names: qualtrics_exports/excluder_qualtrics_fetch.csv',
      'qualtrics-names: qualtrics_exports/excluder_qualtrics_numeric.csv',
      'qualtrics-names: qualtrics_exports/excluder_qualtrics_text.csv',
      'qualtrics: qualtrics_exports/excluder_qualtrics_raw.csv',
      'qualtrics: qualtrics_exports/sample_3header_de.csv',
      'surveymonkey: surveymonkey_starwars/StarWars.csv',
      'typeform: osmi_typeform/OSMI_2017.csv',
    ]);
  }, 60_000);
});
