/** Is a name what a pattern with `*` in it says? */

/**
 * Whether the whole name is what the pattern says; `*` is any run of characters. Each part between stars is taken where it
 * comes first: nothing is gained by a later place, so there is nothing to go back to.
 */
export function matchesStars(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= name.length - last.length;
}
