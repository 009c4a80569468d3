/** Are drivers found where they were put, refused where they cannot be told, and silent on small groups? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomSource } from '../../../src/statistics/resampling/random-source.js';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-drivers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly role: string;
  readonly product: number;
  readonly service: number;
  readonly price: number;
  readonly satisfaction: number;
}

const random = randomSource(7);
const rating = (): number => 1 + Math.floor(random() * 5);

/** Satisfaction follows one driver, but for the last step, which is chance. */
function answersLed(by: 'service' | 'product' | 'nothing', count: number, role = 'it'): readonly Answer[] {
  return Array.from({ length: count }, () => {
    const parts = { product: rating(), service: rating(), price: rating() };
    const led = by === 'nothing' ? rating() : Math.max(1, parts[by] - Math.floor(random() * 2));
    return { role, ...parts, satisfaction: led };
  });
}

const columns = ['role', 'product', 'service', 'price', 'satisfaction'] as const;

async function analyse(answers: readonly Answer[], words: readonly string[] = [], more: readonly string[] = []) {
  const header = `customer_id,contact_id,${columns.join(',')}${more.length > 0 ? `,${more[0] ?? ''}` : ''}`;
  const rows = answers.map((answer, at) => {
    const own = columns.map((column) => String(answer[column])).join(',');
    return `C${String(at)},P${String(at)},${own}${more.length > 0 ? `,${more[1 + (at % (more.length - 1))] ?? ''}` : ''}`;
  });
  writeFileSync(join(folder, 'answers.csv'), [header, ...rows].join('\n'));
  const call = ['analyze', 'answers.csv', '--topic', 'drivers', '--quiet', '--scale', '*=1..5', ...words];
  const [text, json] = [await runCli(call, { folder }), await runCli([...call, '--json'], { folder })];
  const { results = [] } = JSON.parse(json.output) as {
    results?: { metric: string; by: Record<string, string>; method?: string; value?: number; reason?: string }[];
  };
  return { text: text.output, results };
}

describe('drivers', () => {
  it('name the one that stands first, and call nothing a cause', async () => {
    const { text, results } = await analyse(answersLed('service', 200));
    expect(text).toMatch(/Service\s+goes\s+together\s+with\s+“Satisfaction”\s+most\s+closely/);
    expect(text).not.toMatch(/\bdrives\b|\bbecause of\b|\bcauses\b/);
    const shares = results.filter(({ metric, method }) => metric === 'driver-share' && method === 'johnson');
    expect(shares.reduce((sum, { value = NaN }) => sum + value, 0)).toBeCloseTo(1, 10);
  });

  it('find nothing where nothing goes together, and trumpet no finding', async () => {
    const { text } = await analyse(answersLed('nothing', 200));
    expect(text).not.toMatch(/most\s+closely/);
    expect(text).toMatch(/none: all drivers together explain next to nothing/);
  });

  it('are refused below ten answers a driver, saying how many are needed', async () => {
    const { text, results } = await analyse(answersLed('service', 29));
    expect(text).toMatch(/3 drivers need 30 responses that answered\s+all of them, ten for each;\s+there are 29/);
    expect(results.filter(({ metric, value }) => metric === 'driver-share' && value !== undefined)).toEqual([]);
  });

  it('that follow from one another, or that everybody answers alike, are named', async () => {
    const twice = answersLed('service', 60).map((answer) => ({ ...answer, price: answer.service }));
    expect((await analyse(twice)).text).toMatch(/price and service|service and price/);
    const alike = answersLed('service', 60).map((answer) => ({ ...answer, price: 4 }));
    expect((await analyse(alike)).text).toMatch(/everybody gave the same answer to price/);
  });

  it('differ by role only where different ones clearly stand first', async () => {
    const roles = [...answersLed('service', 150, 'it'), ...answersLed('product', 150, 'finance')];
    expect((await analyse(roles)).text).toMatch(
      /The order differs: IT: Service clearly stands first; Finance: Product/,
    );
    const alike = [...answersLed('service', 150, 'it'), ...answersLed('service', 150, 'finance')];
    expect((await analyse(alike)).text).toMatch(/No difference found/);
  });

  it('are chosen by name, construct or pattern; a wrong name is a wrong call', async () => {
    const answers = answersLed('service', 100);
    const { results } = await analyse(answers, ['--drivers', 'pr*', '--driver-of', 'service']);
    expect(
      new Set(results.flatMap(({ metric, by }) => (metric === 'driver-share' ? [`${by['item']} ${by['of']}`] : []))),
    ).toEqual(new Set(['product service', 'price service']));
    const wrong = await runCli(['analyze', 'answers.csv', '--drivers', 'servce'], { folder });
    expect(wrong.code).toBe(2);
    expect(wrong.errors).toMatch(/--drivers "service"/);
  });

  it('set stated importance beside the rating', async () => {
    const { text, results } = await analyse(answersLed('service', 100), [], ['importance:service', '5', '5', '4']);
    expect(text).toMatch(/Stated − rated/);
    expect(results.find(({ metric }) => metric === 'importance-gap')?.value).toBeGreaterThan(0);
  });

  it('warn where all are rated alike, so that the cross-hair divides chance', async () => {
    expect((await analyse(answersLed('service', 60))).text).toMatch(/divides them by chance|out of chance/);
  });
});

describe('drivers of a confidential survey', () => {
  const roles = [...answersLed('service', 100, 'it'), ...answersLed('service', 60, 'end_user')];

  it('are shown by role where every role has five people', async () => {
    expect((await analyse(roles, ['--confidential'])).text).toMatch(/Is it the same in every role/);
  });

  it('are left out by role where one has fewer', async () => {
    const { text, results } = await analyse([...roles, ...answersLed('product', 4, 'finance')], ['--confidential']);
    expect(text).toMatch(/Drivers by role are left out/);
    expect(results.filter(({ metric, by }) => metric === 'driver-share' && by['role'] !== undefined)).toEqual([]);
  });
});

describe('words that cannot be drivers', () => {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `C${String(at)},${at % 2 ? 'Gold' : 'Basic'},${rating()},${rating()},${rating()}`,
  );
  const call = async (...words: readonly string[]) => {
    writeFileSync(join(folder, 'plans.csv'), ['customer_id,plan,satisfaction,service,Q9', ...lines].join('\n'));
    const all = ['analyze', 'plans.csv', '--topic', 'drivers', '--quiet', '--scale', '*=1..5', ...words];
    return await runCli(all, { folder });
  };

  it('a kept column is told apart from a mistyped name, and what is proposed is never the outcome', async () => {
    for (const [word, said] of [
      ['Plan', /The column "plan" is kept as categories.*--by "plan"/su],
      ['satisfactoin', /named "satisfactoin".*--drivers "/su],
    ] as const) {
      const { code, errors } = await call('--drivers', word);
      expect(code).toBe(2);
      expect(errors).toMatch(said);
      expect(errors).toContain('These can be named: service, Q9.');
      expect(errors).not.toMatch(/--drivers "satisfaction"/);
    }
    const { errors } = await call('--drivers', 'servise', '--driver-of', 'Q9');
    expect(errors).toContain('These can be named: satisfaction, service.');
    expect(errors).toContain('--drivers "service"');
  });

  it('where nothing can be set against an outcome, the report names what could be, and what is kept as categories', async () => {
    const { output } = await call();
    const words = output.replace(/\s+/gu, ' ');
    expect(words).toContain('Questions on a scale that could be drivers: service and Q9.');
    expect(words).toContain('Kept as categories, not as answers on a scale, and so no drivers: plan.');
  });

  it('columns that may hold codes are warned of where they stand as drivers', async () => {
    const years = lines.map((line, at) => `${line},${String(1 + (at % 4))}`);
    writeFileSync(join(folder, 'years.csv'), ['customer_id,plan,satisfaction,service,Q9,year', ...years].join('\n'));
    const { output } = await runCli(
      ['analyze', 'years.csv', '--drivers', 'service,year', '--topic', 'drivers', '--quiet'],
      { folder },
    );
    expect(output.replace(/\s+/gu, ' ')).toContain('The numbers of year may be codes of groups or of the calendar');
  });
});
