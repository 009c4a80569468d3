/** Lists whose rows live in rooms that analyses must not see: layouts of `import/`, problems. */
import { catalogue } from '../problems/catalogue.js';
import type { ProblemRow } from '../problems/problem-row.js';
import type { Section } from '../report/document.js';

/** Every layout by its id: the tool, what its files hold, how they are recognised. */
export async function listLayouts(): Promise<Section> {
  const { layouts } = await import('../import/layouts/index.js');
  const { kindsOf } = await import('./explain-layout.js');
  const { listSection, textCell } = await import('../analyses/reference/list-table.js');
  const { message } = await import('../text/message.js');
  const { label, textColumn } = await import('../report/build.js');
  return listSection({
    id: 'list:layouts',
    title: message('list.layouts'),
    columns: [
      textColumn('id', message('column.id')),
      textColumn('records', message('layout.records')),
      textColumn('recognised-by', message('layout.recognised-by')),
    ],
    rows: layouts.map((layout) => [
      textCell(layout.id),
      label(kindsOf(layout)),
      // Not a column of its own: on eighty columns the ids would be broken.
      label(
        message('layout.of-tool', {
          tool: layout.tool ?? message('layout.any-tool'),
          text: label(layout.about.recognisedBy),
        }),
      ),
    ]),
    notes: [message('layout.each-in-full')],
  });
}

/** Every problem: code, exit code, sentence, what to do. Problems are said in English, as on stderr. */
export async function listProblems(): Promise<Section> {
  const { listSection, textCell } = await import('../analyses/reference/list-table.js');
  const { message } = await import('../text/message.js');
  const { number, numberColumn, textColumn } = await import('../report/build.js');
  const rows: readonly (readonly [string, ProblemRow])[] = Object.entries(catalogue);
  return listSection({
    id: 'list:problems',
    title: message('list.problems'),
    columns: [
      textColumn('id', message('column.id')),
      numberColumn('exit-code', message('column.exit-code')),
      textColumn('problem', message('column.problem')),
      textColumn('what-to-do', message('column.what-to-do')),
    ],
    rows: rows.map(([code, { exitCode, sentence, hint }]) => [
      textCell(code),
      number(exitCode, 'count'),
      textCell(sentence),
      textCell(hint),
    ]),
  });
}
