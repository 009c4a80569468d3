/** Makes the completion script for bash safe: what somebody is typing is never run. */

/**
 * The library joins the words of the unfinished line to one text and evaluates it: pressing Tab would run its `$(...)` and
 * write to the files behind its `>`. As an array of words it is only handed on.
 */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/requestComp="crm-sat complete -- \$\{words\[@\]:1\}"/u, 'requestComp=(crm-sat complete -- "${words[@]:1}")'],
  // Quoted, an empty last word is handed on as it is.
  [/ *# Add an empty parameter[^\n]*\n *if \[\[ -z "\$cur" \]\]; then\n[^\n]*\n *fi\n/u, ''],
  [/out=\$\(eval "\$requestComp" 2>\/dev\/null\)/u, 'out=$("${requestComp[@]}" 2>/dev/null)'],
];

/** The script of the library without evaluation; another version of it, which is written otherwise, is refused. */
export function withoutEvaluation(script: string): string {
  let safe = script;
  for (const [unsafe, instead] of replacements) {
    if (!unsafe.test(safe)) throw new Error('The completion script for bash is written otherwise than expected.');
    safe = safe.replace(unsafe, () => instead);
  }
  return safe;
}
