import { describe, expect, it } from 'vitest';
import { roleOfTitle } from '../../../src/import/read-role.js';
import { importText, type Imported } from './import-text.js';

const rolesOf = ({ sink }: Imported): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields['role']);

describe('job titles', () => {
  it.each([
    ['CIO', 'it'],
    ['IT Manager', 'it'],
    ['Director, IT & Digital', 'it'],
    ['信息主管', 'it'],
    ['信息中心主任', 'it'],
    ['CFO', 'finance'],
    ['Financial Controller', 'finance'],
    ['财务总监', 'finance'],
    ['CEO', 'business_owner'],
    ['VP Sales', 'business_owner'],
    ['Business Owner', 'business_owner'],
    ['总经理', 'business_owner'],
    ['业务负责人', 'business_owner'],
    ['Call Center Agent', 'end_user'],
    ['clerk', 'end_user'],
    ['Key User', 'end_user'],
    ['业务员', 'end_user'],
    ['Chief Digital Officer', 'it'],
    ['Senior Software Engineer', 'it'],
    ['信息科科长', 'it'],
    ['Internal Auditor', 'finance'],
    ['税务专员', 'finance'],
    ['Plant Manager', 'business_owner'],
    ['Co-Founder', 'business_owner'],
    ['副总裁', 'business_owner'],
    ['Customer Service Rep', 'end_user'],
    ['柜员', 'end_user'],
  ])('%s is %s', (title, role) => {
    expect(roleOfTitle(title)).toBe(role);
  });

  it.each([
    'Postdoc',
    'Account Manager',
    'make it happen',
    'Product Owner',
    'Vice President Marketing',
    '用户体验设计师',
    'Useragent specialist',
    'Consultant',
    'Assistant to the CEO',
    'Former Managing Director',
    '总经理助理',
    '董事长秘书',
    'Data Scientist',
    'Project Manager',
    'Professor',
    '',
  ])('"%s" is not guessed', (title) => {
    expect(roleOfTitle(title)).toBeUndefined();
  });
});

describe('roles of responses', () => {
  it('a role column is read by its words in both languages', async () => {
    const imported = await importText(
      'role,satisfaction\nIT,5\nfinance,4\nEnd-User,3\n业务负责人,2\n其他,1\nCFO,1\n,1\n',
    );
    expect(rolesOf(imported)).toEqual(['it', 'finance', 'end_user', 'business_owner', 'other', 'finance', null]);
  });

  it('an unknown role becomes a further role under its own name', async () => {
    const imported = await importText('role,satisfaction\nProcurement,5\nit,4\nProcurement,3\n');
    expect(rolesOf(imported)).toEqual(['Procurement', 'it', 'Procurement']);
    expect(imported.reading.roles).toEqual([
      { written: 'Procurement', role: 'Procurement', rows: 2 },
      { written: 'it', role: 'it', rows: 1 },
    ]);
  });

  it('titles stand in where there is no role; unmapped ones are listed without a role', async () => {
    const imported = await importText('title,satisfaction\nCIO,5\nWizard,4\nWizard,3\n');
    expect(rolesOf(imported)).toEqual(['it', null, null]);
    expect(imported.reading.roles).toEqual([
      { written: 'Wizard', rows: 2 },
      { written: 'CIO', role: 'it', rows: 1 },
    ]);
  });

  it('the role column wins over the title', async () => {
    const imported = await importText('role,title,satisfaction\nfinance,CIO,5\n,CIO,4\n');
    expect(rolesOf(imported)).toEqual(['finance', 'it']);
  });

  it('stated roles win over both lists, and may add roles', async () => {
    const options = {
      roles: [
        { written: 'technical staff', role: 'IT' },
        { written: 'CIO', role: 'Sponsor' },
      ],
    };
    const imported = await importText('role,title,satisfaction\nTechnical Staff,,5\n,CIO,4\n', options);
    expect(rolesOf(imported)).toEqual(['it', 'Sponsor']);
  });

  it('a column named by --map may be the role', async () => {
    const options = { map: [{ pattern: 'Which category*', target: 'role' }] };
    const imported = await importText(
      '"Which category, if any, fits?",satisfaction\nResearcher,5\nFinance,4\n',
      options,
    );
    expect(rolesOf(imported)).toEqual(['Researcher', 'finance']);
  });

  it('a column of a thousand spellings does not fill the list', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `Wizard ${row},5`);
    const imported = await importText(`title,satisfaction\n${rows.join('\n')}\n`);
    expect(imported.reading.roles).toHaveLength(501);
    expect(imported.reading.roles[0]).toEqual({ written: '…', rows: 500 });
  });
});
