/** Who contradicts himself: halves of scales and pairs of questions, one witness, and no rule where it flags too many. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

const scales = ['trust', 'speed', 'price', 'care', 'clarity', 'reach'];
const header = ['response_id', ...scales.flatMap((name) => [`${name}_1`, `${name}_2`])].join(',');

/** Six levels, a different one for each scale and person, so that scales do not go together over all. */
const levelOf = (person: number, scale: number): number => 1 + ((person * (scale + 1) + scale * scale) % 5);
/** The second question says what the first says, or with `isContrary` the opposite. */
function rowOf(person: number, { isContrary }: { readonly isContrary: boolean }): string {
  const answers = scales.flatMap((_, scale) => {
    const level = levelOf(person, scale);
    return [level, isContrary ? 6 - level : level];
  });
  return [`R${String(person)}`, ...answers].join(',');
}
const companyOf = (contrary: number): readonly string[] => [
  header,
  ...Array.from({ length: 60 }, (_, person) => rowOf(person, { isContrary: person % 60 < contrary })),
];
const call = ['--topic', 'integrity', '--attributed'];

describe('answers that contradict themselves', () => {
  it('are flagged by halves and by pairs alike, and both count as one rule', async () => {
    const { resultOf } = await analyzed({ 'a.csv': companyOf(4) }, call);
    const [halves, pairs] = ['even-odd', 'synonyms'].map((rule) => resultOf('flagged-responses', { rule }));
    // A person of one level throughout is judged by neither.
    expect(halves?.value).toBeCloseTo(pairs?.value ?? NaN, 12);
    expect(Math.round((halves?.value ?? 0) * (halves?.answers ?? 0))).toBeGreaterThanOrEqual(3);
    expect(Math.round((halves?.value ?? 0) * (halves?.answers ?? 0))).toBeLessThanOrEqual(4);
    const flagged = (rule: string): number => {
      const { value = 0, answers = 0 } = resultOf('flagged-responses', { rule }) ?? {};
      return Math.round(value * answers);
    };
    expect(flagged('any')).toBe(
      flagged('even-odd') + flagged('unusual-pattern') + flagged('repeated') - flagged('two'),
    );
  });

  it('are no rule where more than a quarter would be flagged', async () => {
    const { resultOf } = await analyzed({ 'a.csv': companyOf(20) }, call);
    expect(resultOf('flagged-responses', { rule: 'even-odd' })).toBeUndefined();
    expect(resultOf('flagged-responses', { rule: 'synonyms' })).toBeUndefined();
  });
});
