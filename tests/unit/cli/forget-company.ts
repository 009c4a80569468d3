/** A small company in whose database one person stands in every place a person can stand. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runCli } from '../../run-cli.js';

export const person = {
  id: 'PX-4711',
  email: 'Wilhelmine.Quast@quast.example',
  name: 'Wilhelmine Quast',
  earlier: 'w.quast@old.example',
} as const;

/** Nothing of this may stand in any byte beside the database, in whatever case or encoding. */
export const traces = Object.values(person);

const contacts = (email: string, title: string): string => `contact_id,customer_id,name,email,title,manager
PX-4711,C1,Wilhelmine Quast,${email},${title},
PX-47110,C1,Ada Berg,ada@quast.example,CFO,Wilhelmine Quast
PX-2,C2,Li Ming,li@other.example,Head of IT,
`;

const responses = (comment: string): string =>
  [
    'response_id,customer_id,contact_id,email,submitted_at,collector,Department,Overall satisfaction,comment',
    `R1,,PX-4711,,2026-07-01T09:41:07,Wilhelmine Quast,Ops,2,"${comment}"`,
    'R2,,,wilhelmine.quast@QUAST.example,2026-08-01,Rolf,Ops,3,again me',
    'R3,C2,PX-2,,2026-07-02,Rolf,Ops,5,"WILHELMINE  QUAST was slow, write to wilhelmine.quast@quast.example"',
    ...Array.from(
      { length: 12 },
      (_, row) => `S${row},C${1 + (row % 3)},PX-47110,,2026-07-03,Rolf,IT,${1 + (row % 5)},`,
    ),
    'broken row of PX-4711,without enough cells',
    '',
  ].join('\n');

const files: Readonly<Record<string, string>> = {
  'customers.csv': 'customer_id,name,account_manager\nC1,Quast Works,Rolf\nC2,Other,Wilhelmine Quast\nC3,Third,Rolf\n',
  'contacts.csv': contacts(person.earlier, 'Plant wizard'),
  'contacts-new.csv': contacts(person.email, 'IT manager'),
  'responses.csv': responses('I am Wilhelmine'),
  'responses-new.csv': responses('I am Wilhelmine Quast'),
  'invitations.csv':
    'invitation_id,survey,contact_id,email,customer_id,sent_at,disposition\nI1,responses,PX-4711,,,2026-06-01,complete\nI2,responses,,Wilhelmine.Quast@quast.example,C1,2026-06-01,complete\nI3,responses,PX-2,,C2,2026-06-01,refused\n',
  'tickets.csv':
    'ticket_id,customer_id,contact_id,kind,handled_by,opened_at\nT1,C1,PX-4711,request,Rolf,2026-06-01\nT2,C2,PX-2,request,Wilhelmine Quast,2026-06-01\n',
  'attempts.csv': 'attempt_id,customer_id,contact_id,at,answered\nA1,C1,PX-4711,2026-06-01,no\n',
  'outcomes.csv':
    'outcome_id,customer_id,title,target,actual,agreed_with,due_on,asserted_by,verified_by,verified_role,verified_on\nO1,C1,Faster,10,12,PX-4711,2026-05-01,Rolf,Wilhelmine Quast,business_owner,2026-05-02\n',
};

/** Imports everything, older exports first, and lets the person change an outcome by hand. */
export async function fillDatabase(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const call = async (...words: readonly string[]): Promise<void> => {
    const { code, errors } = await runCli([...words, '--db', 'company.db', '--quiet'], { folder });
    expect(errors).toBe('');
    expect(code).toBe(0);
  };
  const first = Object.keys(files).filter((name) => !name.includes('-new'));
  await call('import', ...first, '--survey', 'pulse', '--max-rejected', '20%');
  const newer = ['contacts-new.csv', 'responses-new.csv'];
  await call('import', ...newer, '--survey', 'pulse', '--max-rejected', '20%', '--on-change', 'replace');
  await call('outcome', 'change', 'O1', '--title', 'Faster, says W. Quast', '--actor', person.name);
}

/** Bytes as characters: lower case without regard to the encoding. */
const characters = (bytes: Buffer): string => bytes.toString('latin1').toLowerCase();

/** The texts that some file of the database holds, in UTF-8 or UTF-16. */
export function found(folder: string, texts: readonly string[]): readonly string[] {
  const all = readdirSync(folder)
    .filter((name) => name.startsWith('company.db'))
    .map((name) => characters(readFileSync(join(folder, name))));
  return texts.filter((text) => {
    const utf16 = Buffer.from(text, 'utf16le');
    const spellings = [Buffer.from(text), utf16, Buffer.from(utf16).swap16()].map(characters);
    // The id of somebody else begins with this one.
    return all.some((file) => spellings.some((one) => file.replaceAll('px-47110', '').includes(one)));
  });
}
