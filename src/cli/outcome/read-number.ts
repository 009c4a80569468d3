/** Which number was typed for an outcome, in its own unit? */
import { parseNumber } from '../../import/parse-number.js';
import { fail } from '../../problems/problem.js';

/** `1,234` and `1.234` are thousands to one half of the world and a fraction to the other; 0,125 is a fraction to both. */
const readTwoWays = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** The number without the unit behind it; a percent sign is one only where the outcome is measured in percent. */
function withoutUnit(text: string, unit: string | undefined): string {
  const written = text.normalize('NFKC').trim();
  const ending = unit?.normalize('NFKC').trim() ?? '';
  return ending !== '' && written.toLowerCase().endsWith(ending.toLowerCase())
    ? written.slice(0, -ending.length).trim()
    : written;
}

/** The number an option holds: `88`, `88,5`, `88 %` of an outcome in %; what can be read twice is refused, not guessed. */
export function readNumber(
  { flag, example }: { readonly flag: string; readonly example: string },
  value: string,
  unit: string | undefined,
): number {
  const text = withoutUnit(value, unit);
  if (readTwoWays.test(text)) {
    const [first, second] = [text.replace(',', ''), text.replace(',', '.')];
    fail('number-ambiguous', { option: flag, value, first, second });
  }
  const number = /[%\p{Sc}]/u.test(text) ? undefined : parseNumber(text);
  return number ?? fail('value-not-number', { option: flag, value, unit: unit ?? 'none', example: example || '88.5' });
}
