/** Does a translated topic say every sentence of the English one, no other, and with the same parameters? */
import type { ParamsOf } from './params.js';

type Sentences = Readonly<Record<string, string>>;

type HasSameParams<English extends string, Translated extends string> = [ParamsOf<English>] extends [
  ParamsOf<Translated>,
]
  ? [ParamsOf<Translated>] extends [ParamsOf<English>]
    ? true
    : false
  : false;

/** The translated topic itself where it is right; where it is wrong, a type that says what is expected. */
type Checked<English extends Sentences, Translated extends Sentences> = {
  readonly [Key in keyof Translated]: Key extends keyof English
    ? HasSameParams<English[Key], Translated[Key]> extends true
      ? Translated[Key]
      : { readonly 'parameters must be': ParamsOf<English[Key]> }
    : never;
};

/** Checks a topic while compiling: `translationOf<typeof sharedText>()({ … })`; at run time it hands the sentences back. */
export function translationOf<English extends Sentences>() {
  return <const Translated extends { readonly [Key in keyof English]: string }>(
    translated: Translated & Checked<English, Translated>,
  ): Translated => translated;
}
