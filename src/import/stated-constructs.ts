/** Which recognised questions give way, because the user named the question that counts? */
import type { MappedColumn } from './column-plan.js';

/**
 * A question the user mapped to a construct speaks for it alone: a second one that was only recognised ("recommend Python"
 * beside "recommend R") would silently be averaged in. It stays as a question of its own.
 */
export function preferStated(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const stated = new Set(
    columns.flatMap(({ target, origin }) => (target.type === 'item' && origin === 'stated' ? [target.construct] : [])),
  );
  return columns.map((column): MappedColumn => {
    const { target, origin } = column;
    if (target.type !== 'item' || target.construct === 'other' || target.construct === 'comment') return column;
    // Each check has a right answer of its own; one does not speak for another.
    if (target.construct === 'attention_check') return column;
    if (origin === 'stated' || !stated.has(target.construct)) return column;
    const evidence = { code: 'construct-stated', params: { construct: target.construct } } as const;
    return { ...column, target: { type: 'item', construct: 'other', isOverall: false }, evidence: [evidence] };
  });
}
