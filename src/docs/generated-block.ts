/** What a generated part of the documentation is: a name in the text, and the Markdown that belongs there. */
export interface GeneratedBlock {
  /** Stands in the text as `<!-- generated:NAME -->`. */
  readonly name: string;
  readonly markdown: () => string;
}
