/** Answers of our own staff, told by the domain of the address, and what is said where it cannot be told. */
import { describe, expect, it } from 'vitest';
import { analyzed } from './analyzed.js';

/** Twelve accounts with two contacts and an answer each; the second contact of the first three is a colleague of ours. */
const contacts = [
  'contact_id,customer_id,name,email',
  ...Array.from({ length: 24 }, (_, place) => {
    const account = Math.floor(place / 2);
    const isOurs = place % 2 === 1 && account < 3;
    return `P${place},A${account},Name ${place},p${place}@${isOurs ? 'Mail.Vendor.example' : `a${account}.example`}`;
  }),
];
const responses = [
  'response_id,survey,customer_id,contact_id,satisfaction',
  ...Array.from({ length: 24 }, (_, place) => {
    const isOurs = place % 2 === 1 && place < 6;
    return `R${place},pulse,A${Math.floor(place / 2)},P${place},${isOurs ? 5 : 2 + (place % 2)}`;
  }),
];
const files = { 'contacts.csv': contacts, 'responses.csv': responses };
const topic = ['--topic', 'integrity', '--attributed'];

describe('answers of our own staff', () => {
  it('3 of 24 are counted under a subdomain of the stated one, with and without them: 3 of 24 satisfied, and none', async () => {
    const { resultOf, findings, textOf, output } = await analyzed(files, [...topic, '--own-domain', '@vendor.example']);
    expect(resultOf('own-domain-share')).toMatchObject({ value: 3 / 24, answers: 24 });
    expect(resultOf('csat')).toBeUndefined();
    expect(findings).toContain('staff-answers');
    expect(textOf('staff-answers')).toContain('3 of 24');
    expect(textOf('staff-answers')).toContain('−12.5 pp');
    expect(output).not.toContain('Name 1');
  });

  it('none under another domain: said, and no finding', async () => {
    const { resultOf, findings, textOf } = await analyzed(files, [...topic, '--own-domain', 'dor.example']);
    expect(resultOf('own-domain-share')).toMatchObject({ value: 0 });
    expect(findings).not.toContain('staff-answers');
    expect(textOf('staff-answers')).toContain('None of 24');
  });

  it('a domain of many accounts is proposed and nothing concluded from it', async () => {
    const shared = contacts.map((line, place) =>
      place % 2 === 0 && place < 13 ? line.replace(/@.*$/, '@hub.example') : line,
    );
    const { output, findings } = await analyzed({ ...files, 'contacts.csv': shared }, topic);
    expect(output).toContain('--own-domain hub.example');
    expect(findings).not.toContain('staff-answers');
  });

  it('a domain of a mail provider is not proposed', async () => {
    const shared = contacts.map((line) => line.replace(/@.*$/, '@qq.com'));
    const { output } = await analyzed({ ...files, 'contacts.csv': shared }, topic);
    expect(output).not.toContain('--own-domain qq.com');
    expect(output).toContain('unless your domain is stated: --own-domain DOMAIN');
  });

  it('nothing of it is said of a confidential survey', async () => {
    const { resultOf, output } = await analyzed(files, [
      '--topic',
      'integrity',
      '--confidential',
      '--own-domain',
      'vendor.example',
    ]);
    expect(resultOf('own-domain-share')).toBeUndefined();
    expect(output).not.toContain('vendor.example');
  });

  it('is told to be untold where addresses are pseudonyms', async () => {
    const { output } = await analyzed(files, [
      ...topic,
      '--own-domain',
      'vendor.example',
      '--no-identity',
      '--identity-key',
      'key',
    ]);
    expect(output).toContain('the addresses are kept as pseudonyms');
  });
});
