import { describe, expect, it } from 'vitest';
import { listSeparator, type ListMark } from '../../../src/import/layouts/list-cells.js';
import { personalQuestion } from '../../../src/import/layouts/personal-question.js';

const commas: readonly ListMark[] = [{ separator: ', ', proof: 'repeated' }];

describe('lists of ticked options', () => {
  it('few options in many combinations are a list', () => {
    expect(listSeparator('Used', ['a, b', 'a', 'b, c', 'a, b, c'], commas)).toBe(', ');
  });

  it('one answer with a comma in it, chosen often, is no list', () => {
    expect(listSeparator('Degree', ['Bachelor (BA, BS)', 'Bachelor (BA, BS)', 'Master'], commas)).toBeUndefined();
  });

  it('remarks are no list, however many commas they hold', () => {
    expect(listSeparator('Why?', ['Good, and quick', 'Slow, dear, late', 'Fine'], commas)).toBeUndefined();
  });

  it('the question may say that several can be chosen', () => {
    expect(listSeparator('Used (check all that apply)', ['a, b', 'c'], commas)).toBe(', ');
    expect(listSeparator('使用哪些（可多选）', ['a, b', 'c'], commas)).toBe(', ');
    expect(listSeparator('Used (check all that apply)', ['a', 'b'], commas)).toBeUndefined();
  });

  it('a mark behind every answer is proof, one without it is a doubt', () => {
    const marks: readonly ListMark[] = [{ separator: ';', proof: 'behind-each' }];
    expect(listSeparator('Used', ['a;b;', 'a;'], marks)).toBe(';');
    expect(listSeparator('Used', ['a;b;', 'a'], marks)).toBeUndefined();
    expect(listSeparator('Used', [], marks)).toBeUndefined();
  });
});

describe('questions for the person', () => {
  it.each(['您的姓名', '请填写您的手机号码：', '联系电话', 'What is your name?', 'Phone number', 'Full name*'])(
    '%s asks for one',
    (label) => {
      expect(personalQuestion(label, [])).toBe('person');
    },
  );

  it.each(['您的邮箱', 'Your work email', 'Email address'])('%s asks for an address', (label) => {
    expect(personalQuestion(label, [])).toBe('email');
  });

  it.each([
    '您对电话客服满意吗？',
    '您的公司名称',
    'How satisfied are you with our phone support?',
    'Name one thing we should change',
    '您希望的联系方式满意吗',
  ])('%s asks for an opinion', (label) => {
    expect(personalQuestion(label, ['5', '4'])).toBeUndefined();
  });

  it('telephone numbers and addresses are known by their form', () => {
    expect(personalQuestion('Q7', ['13800000001', '+86 138 0000 0002'])).toBe('person');
    expect(personalQuestion('Q8', ['ada@halvor.example', 'ben@halvor.example', '-'])).toBe('email');
    expect(personalQuestion('Q9', ['10', '9'])).toBeUndefined();
  });
});
