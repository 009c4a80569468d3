/** Which exports are recognised, and which one to choose in the tool: from the layouts themselves. */
import { layouts } from '../../import/layouts/index.js';
import type { GeneratedBlock } from '../generated-block.js';
import { code, markdownTable } from '../markdown-table.js';

export const layoutTable: GeneratedBlock = {
  name: 'layouts',
  markdown: () =>
    markdownTable(
      ['layout', 'tool', 'which export', 'recognised by'],
      layouts.map(({ id, tool, about }) => [code(id), tool ?? 'any', about.exportAs?.en ?? '', about.recognisedBy.en]),
    ),
};
