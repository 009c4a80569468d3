/** How are the verdicts of the rules on each response worked out once for all questions about them? */

/** Hands out one number a response of the run; `work` writes them where this was not asked before. */
export type KeptVerdicts = (
  asked: { readonly rules: string; readonly chunk: number; readonly rows: number },
  work: Work,
) => Int32Array;

type Work = (into: Int32Array) => void;

/** Five questions ask for the same verdicts; those of four million responses fit, later ones are worked out each time. */
const mostNumbers = 16_000_000;

/** Verdicts of one survey, which must not change meanwhile. What is handed out must not be written to. */
export function keepVerdicts(): KeptVerdicts {
  const kept = new Map<string, Int32Array>();
  let numbers = 0;
  return ({ rules, chunk, rows }, work) => {
    const key = `${String(chunk)} ${rules}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = new Int32Array(rows);
    work(made);
    numbers += rows;
    if (numbers <= mostNumbers) kept.set(key, made);
    return made;
  };
}
