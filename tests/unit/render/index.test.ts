import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRenderer, renderers, type Format } from '../../../src/render/index.js';
import { sampleReport } from './sample-report.js';

const formats = Object.keys(renderers) as Format[];

describe('the table of formats', () => {
  it('has a row for every folder of a renderer', () => {
    const folders = readdirSync(new URL('../../../src/render/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    // `gates` holds the formats of verdicts, which have a table of their own.
    expect([...formats, 'gates'].sort()).toEqual(folders.sort());
  });

  it.each(formats)('%s renders the document', async (format) => {
    const render = await loadRenderer(format);
    const rendered = await render(sampleReport, { language: 'en', width: 80, hasColour: false });
    if (typeof rendered === 'string') expect(rendered).toContain('csv');
    else expect(rendered.length).toBeGreaterThan(1000);
  });
});
