/** Which tool's layout is the file in? */
import type { Evidence } from '../domain/import-audit.js';
import { fail } from '../problems/problem.js';
import { layouts } from './layouts/index.js';
import type { Layout, SampleRows } from './layouts/layout.js';

export interface ChosenLayout {
  readonly layout: Layout;
  readonly evidence: Evidence;
}

/** The layout stated, or the first in the list that recognises the file. */
export function chooseLayout(sample: SampleRows, stated?: string): ChosenLayout {
  if (stated !== undefined) {
    const layout = layouts.find(({ id }) => id === stated);
    if (!layout) fail('unknown-layout', { layout: stated, known: layouts.map(({ id }) => id).join(', ') });
    return { layout, evidence: { code: 'stated', params: { option: `--layout ${stated}` } } };
  }
  for (const layout of layouts) {
    const evidence = layout.detect(sample);
    if (evidence) return { layout, evidence };
  }
  // `plain` recognises everything: reaching this line is a bug, not bad data.
  throw new Error('no layout recognised the file');
}
