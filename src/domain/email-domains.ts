/** Whose address is it? The domain behind the last @, and whether it is one of ours. */

/** The domain in lower case; undefined where the text is no address. */
export const domainOf = (address: string): string | undefined => {
  const at = address.lastIndexOf('@');
  return at < 0
    ? undefined
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase();
};

/** True of the domains named and of those below them. */
export const isUnderDomain = (domain: string | undefined, own: readonly string[]): boolean =>
  domain !== undefined && own.some((one) => domain === one || domain.endsWith(`.${one}`));
