import { describe, expect, it } from 'vitest';
import { verdictRenderers } from '../../../src/render/index.js';
import { hasXmllint, hostileNames, invalidity, reportOf } from './sample-verdicts.js';

const settings = { language: 'en', width: 80, hasColour: false } as const;
const rendered = async (format: keyof typeof verdictRenderers, ...report: Parameters<typeof reportOf>) =>
  (await verdictRenderers[format]())(reportOf(...report), settings);

describe('names that try to break out', () => {
  it.skipIf(!hasXmllint)('stay inside JUnit, which stays valid', async () => {
    for (const rest of [{}, { ifInconclusive: 'warn' as const, atLeast: 0.4 }, { atLeast: 0.1 }, { survey: 'none' }]) {
      const xml = await rendered('junit', hostileNames, rest);
      expect(invalidity(xml)).toBe('');
      expect(xml.match(/<testcase /g)).toHaveLength(hostileNames.length);
    }
  });

  it.skipIf(!hasXmllint)('JUnit is valid in Chinese too', async () => {
    const xml = (await verdictRenderers.junit())(reportOf(hostileNames), { ...settings, language: 'zh-CN' });
    expect(invalidity(xml)).toBe('');
    expect(xml).toContain('未达到界限');
  });

  it('JUnit that is not valid is noticed', async () => {
    if (!hasXmllint) return;
    const xml = await rendered('junit', ['a']);
    expect(invalidity(xml.replace('<testcase ', '<case '))).not.toBe('');
    expect(invalidity(xml.replace(' failures="1"', ''))).not.toBe('');
  });

  it('stay inside one annotation of GitHub each', async () => {
    const lines = (await rendered('github', hostileNames)).trimEnd().split('\n');
    expect(lines).toHaveLength(hostileNames.length);
    for (const line of lines) {
      expect(line).toMatch(/^::error file=p%2Co%3Al%25icy\.yaml,line=3,title=[^:,]*::[^\r]*$/);
      // Every percent sign is one of ours.
      expect(line.replaceAll(/%(25|0A|0D|3A|2C)/g, '')).not.toContain('%');
    }
  });

  it('stay inside their cell of the summary', async () => {
    const rows = (await rendered('step-summary', hostileNames)).trimEnd().split('\n').slice(4);
    expect(rows).toHaveLength(hostileNames.length);
    for (const row of rows) {
      expect(row.replaceAll(String.raw`\|`, '').match(/\|/g)).toHaveLength(7);
      expect(row).not.toMatch(/<|(?<!\\)[`[\]@]/);
      // eslint-disable-next-line no-control-regex -- exactly these must not be there
      expect(row).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
  });
});

describe('outcomes in JUnit', () => {
  it.each([
    ['failed', {}, 'failures="1" errors="0" skipped="0"', '<failure type="failed"'],
    ['inconclusive', { atLeast: 0.4 }, 'failures="1" errors="0" skipped="0"', '<failure type="inconclusive"'],
    ['unknown', { survey: 'none' }, 'failures="0" errors="1" skipped="0"', '<error type="unknown"'],
    ['let through', { atLeast: 0.4, ifInconclusive: 'warn' }, 'failures="0" errors="0" skipped="1"', '<skipped '],
    ['passed', { atLeast: 0.3 }, 'failures="0" errors="0" skipped="0"', '<system-out>'],
  ] as const)('%s', async (_, rest, counts, element) => {
    const xml = await rendered('junit', ['a gate'], rest);
    expect(xml).toContain(`tests="1" ${counts}`);
    expect(xml).toContain(element);
  });
});

describe('annotations of GitHub', () => {
  it('are ten at most, the last for all that are left', async () => {
    const names = Array.from({ length: 25 }, (_, at) => `gate ${String(at)}`);
    const lines = (await rendered('github', names)).trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      '::error::Further gates not shown one by one: 16. All of them stand in the summary of this step.',
    );
    expect((await rendered('github', names.slice(0, 10))).trimEnd().split('\n')).toHaveLength(10);
  });

  it('say that all passed, and warn where a gate only warns', async () => {
    expect(await rendered('github', ['a', 'b'], { atLeast: 0.1 })).toBe('All gates passed: 2.\n');
    expect(await rendered('github', ['a'], { atLeast: 0.4, ifInconclusive: 'warn' })).toMatch(/^::warning /);
    expect(await rendered('github', ['a'], { atLeast: 0.4, ifInconclusive: 'pass' })).toMatch(/^::notice /);
  });
});
