/** How is a text written into YAML, so that it is read back as it was? */

/** Text as YAML reads it back, whatever characters it holds; plain words stay plain. */
export function yamlScalar(text: string): string {
  const isPlain =
    /^[a-z][\w.:-]*\w$|^-?\d+(\.\d+)?(\.\.-?\d+(\.\d+)?)?$/i.test(text) && !/^(null|true|false)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Texts as a list in one line. */
export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlScalar).join(', ')}]`;

/** Comments, a line each, whatever they hold. */
export function commentLines(comments: readonly string[], indent: string): readonly string[] {
  return comments.map((comment) => `${indent}# ${comment.replaceAll(/\s+/g, ' ').trim()}`);
}
