/** Reads a page as a list of its tags; since text is escaped, every `<` that is there must be ours. */

export interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
}

const tagPattern = /^<(?:!doctype html|\/?([a-z][a-z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<>]*")?)*))>/;

/** All tags of the page; throws where a `<` begins anything else. */
export function tagsOf(html: string): readonly Tag[] {
  const page = html.replace(/<style>[^<]*<\/style>/, '');
  return [...page.matchAll(/</g)].map(({ index }) => {
    const found = tagPattern.exec(page.slice(index));
    if (!found) throw new Error(`No tag of ours: ${page.slice(index, index + 80)}`);
    const [, name = '!doctype', attributes = ''] = found;
    const names = attributes.replace(/="[^"]*"/g, '').split(' ');
    return { name, attributes: names.filter((word) => word !== '') };
  });
}
