/** How are known shares written and read: `it=0.2`, one a group? */

/** The last `=` separates: a group may hold one. */
export function sharesOf(texts: readonly string[]): readonly (readonly [group: string, share: number])[] {
  return texts.map((text) => {
    const at = text.lastIndexOf('=');
    return [text.slice(0, at).trim(), Number(text.slice(at + 1))] as const;
  });
}

/** At least two groups, each named once, each share above 0; anything proportional to shares will do (45 and 55). */
export function areShares(texts: readonly string[]): boolean {
  const shares = sharesOf(texts);
  const isFine = shares.every(([group, share]) => group !== '' && Number.isFinite(share) && share > 0);
  return isFine && shares.length >= 2 && new Set(shares.map(([group]) => group)).size === shares.length;
}
