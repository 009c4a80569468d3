import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema, reportSchema } from '../../../src/report/document-schema.js';
import { json } from '../../../src/render/json/json.js';
import { languages } from '../../../src/text/language.js';
import { hostileReport, sampleReport } from '../render/sample-report.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportJsonSchema());
type Loose = Record<string, unknown> & { results: Record<string, unknown>[] };
const rendered = (language: (typeof languages)[number] = 'en'): Loose =>
  JSON.parse(json(sampleReport, { language, width: 80, hasColour: false })) as Loose;

describe('the published schema', () => {
  it('is the one under review', async () => {
    const schema = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../golden/schema/report.schema.json');
  });

  it.each(languages)('accepts what is rendered in %s', (language) => {
    expect(validate(rendered(language)), JSON.stringify(validate.errors)).toBe(true);
    expect(reportSchema.safeParse(rendered(language)).success).toBe(true);
  });

  it('accepts hostile data', () => {
    const document: unknown = JSON.parse(json(hostileReport, { language: 'en', width: 80, hasColour: false }));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  it('knows every key that is rendered', () => {
    for (const report of [sampleReport, hostileReport]) {
      const document: unknown = JSON.parse(json(report, { language: 'en', width: 80, hasColour: false }));
      expect(reportSchema.parse(document)).toEqual(document);
    }
  });

  it('accepts a field that a later version adds', () => {
    expect(validate({ ...rendered(), addedLater: 1 })).toBe(true);
  });

  it('refuses a withheld figure that carries its number', () => {
    const document = rendered();
    const results = document.results.map((figure) =>
      figure['status'] === 'withheld' ? { ...figure, value: 0.5 } : figure,
    );
    expect(validate({ ...document, results })).toBe(false);
  });

  it('refuses a number written as text and a missing definition', () => {
    const document = rendered();
    const [first, ...others] = document.results;
    expect(validate({ ...document, results: [{ ...first, value: '61 %' }, ...others] })).toBe(false);
    const { definition: _, ...without } = first ?? {};
    expect(validate({ ...document, results: [without, ...others] })).toBe(false);
  });
});
