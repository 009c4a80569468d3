/** Which problems the program can report, by exit code. */
import { catalogue } from '../../problems/catalogue.js';
import type { ProblemRow } from '../../problems/problem-row.js';
import type { GeneratedBlock } from '../generated-block.js';
import { code, markdownTable } from '../markdown-table.js';

function rows(): readonly (readonly string[])[] {
  const problems: readonly (readonly [string, ProblemRow])[] = Object.entries(catalogue);
  return problems
    .toSorted(([nameA, a], [nameB, b]) => a.exitCode - b.exitCode || (nameA < nameB ? -1 : 1))
    .map(([name, problem]) => [code(name), code(problem.exitCode), problem.sentence, problem.hint]);
}

export const problemCatalogue: GeneratedBlock = {
  name: 'problems',
  markdown: () => markdownTable(['problem', 'exit code', 'says', 'advises'], rows()),
};
