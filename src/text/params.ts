/** Which parameters does a sentence have? Known to the compiler, so that a translation cannot lose one. */

/** The names between braces in a sentence, as a union: `'{n} of {total}'` gives `'n' | 'total'`. */
export type ParamsOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsOf<Rest>
  : never;

/** A `{name}` in a sentence, for replacing. */
export const placeholderPattern = /\{([^{}]+)\}/g;
