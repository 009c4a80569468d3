/** Which tool's layout is the file in? */
import type { Evidence } from '../domain/import-audit.js';
import { fail } from '../problems/problem.js';
import { layouts } from './layouts/index.js';
import type { Layout, SampleRows } from './layouts/layout.js';
import { plain } from './layouts/plain.js';
import { template } from './layouts/template.js';

export interface ChosenLayout {
  readonly layout: Layout;
  readonly evidence: Evidence;
}

/** Asked only when no tool's layout claims the file, in this order. */
const general: readonly Layout[] = [template, plain];

function claims(candidates: readonly Layout[], sample: SampleRows): readonly ChosenLayout[] {
  return candidates.flatMap((layout) => {
    const evidence = layout.detect(sample);
    return evidence ? [{ layout, evidence }] : [];
  });
}

/** The layouts of tools that recognise the file: one, unless the file is no export of a tool or looks like several. */
export function layoutClaims(sample: SampleRows): readonly ChosenLayout[] {
  return claims(
    layouts.filter((layout) => !general.includes(layout)),
    sample,
  );
}

/** The one layout that claims the file, if any; two claims are for the user to settle. */
export function onlyClaim(file: string, claimed: readonly ChosenLayout[]): ChosenLayout | undefined {
  if (claimed.length <= 1) return claimed[0];
  const ids = claimed.map(({ layout }) => layout.id);
  const options = ids.map((id) => `--layout ${id}`).join(' or ');
  return fail('ambiguous-layout', { file, layouts: ids.join(', '), options, first: ids[0] ?? '' }, { file });
}

/**
 * A tool may write its headers in another way than is known: who states the layout is believed while it knows a single
 * column. Where it reads several header rows it must recognise them, or answers would be taken for headers.
 */
function fits(layout: Layout, sample: SampleRows): boolean {
  if (general.includes(layout) || layout.detect(sample)) return true;
  if (layout.headerRows > 1) return false;
  return layout
    .columns(sample.slice(0, 1), sample)
    .some(({ target, isPersonal }) => target !== undefined && !isPersonal);
}

function statedLayout(file: string, sample: SampleRows, stated: string): ChosenLayout {
  const layout = layouts.find(({ id }) => id === stated);
  if (!layout) fail('unknown-layout', { layout: stated, known: layouts.map(({ id }) => id).join(', ') });
  if (!fits(layout, sample)) {
    const found = [...layoutClaims(sample), ...claims(general, sample)].map((one) => one.layout.id);
    const params = { file, layout: stated, recognisedBy: layout.about.recognisedBy.en, found: found[0] ?? 'plain' };
    fail('layout-does-not-fit', params, { file });
  }
  return { layout, evidence: { code: 'stated', params: { option: `--layout ${stated}` } } };
}

/** The layout stated, or the only one of a tool that recognises the file, or a general one. */
export function chooseLayout(file: string, sample: SampleRows, stated?: string): ChosenLayout {
  if (stated !== undefined) return statedLayout(file, sample, stated);
  const chosen = onlyClaim(file, layoutClaims(sample)) ?? claims(general, sample)[0];
  // `plain` recognises everything: reaching this line is a bug, not bad data.
  if (!chosen) throw new Error('no layout recognised the file');
  return chosen;
}
