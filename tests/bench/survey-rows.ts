/** Which rows does a survey of any size consist of? Seeded: the same number of responses makes the same rows. */
import { type Random, randomFor } from '../../fixtures/demo-company/generator/random.js';

export type Language = 'english' | 'chinese';

interface Words {
  readonly header: readonly string[];
  readonly roles: readonly string[];
  readonly segments: readonly string[];
  readonly comments: readonly string[];
}

export const items = 12;

const english: Words = {
  header: [
    'Respondent ID', 'Account ID', 'Role', 'Submitted at', 'Region', 'Overall satisfaction', 'Likelihood to recommend',
    'Ease of use', 'Reliability', 'Speed', 'Support quality', 'Documentation', 'Onboarding', 'Reporting', 'Integrations',
    'Value for money', 'Communication', 'Comment',
  ],
  roles: ['end user', 'end user', 'end user', 'IT', 'IT', 'purchasing', 'executive'],
  segments: ['EMEA', 'APAC', 'AMER', 'DACH', 'ANZ'],
  comments: [
    'Works every day, no complaints so far.',
    'Reports are slow at the end of a month;\nthe rest is fine.',
    'The ""new"" search finds nothing, support was quick though.',
    'Too expensive for what we use, and prices went up again.',
    '系统很稳定，客服回复及时。',
    'Onboarding took six weeks, we had hoped for two.',
    'Please add export to our own format,\nwe copy numbers by hand.',
  ],
}; // prettier-ignore

const chinese: Words = {
  header: [
    '答卷编号', '客户编号', '角色', '提交时间', '区域', '总体满意度', '推荐意愿', '易用性', '可靠性', '速度', '支持质量', '文档',
    '上手', '报表', '集成', '性价比', '沟通', '意见',
  ],
  roles: ['最终用户', '最终用户', 'IT', '采购', '高管'],
  segments: ['华东', '华南', '华北', '西南'],
  comments: ['系统很稳定，客服回复及时。', '月底报表很慢，\n其他都好。', '“新”搜索什么都找不到。', '价格偏高，而且又涨了。', '上手用了六周，原本以为两周。'],
}; // prettier-ignore

const wordsOf: Readonly<Record<Language, Words>> = { english, chinese };

export interface SurveyRow {
  readonly id: string;
  readonly account: string;
  readonly role: string;
  readonly submitted: string;
  readonly segment: string;
  /** One a question; blank where nothing was answered. */
  readonly ratings: readonly string[];
  /** As it stands in the file, with its quotation marks. */
  readonly comment: string;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Half a year, so that there are two waves. */
function timeIn(random: Random): string {
  const [month, day] = [random.whole(1, 6), random.whole(1, 28)];
  const time = [random.whole(7, 18), random.whole(0, 59), random.whole(0, 59)].map(two).join(':');
  return `2026-${two(month)}-${two(day)}T${time}`;
}

const withoutAnswer = 0.08;

/** Content respondents answer high on everything: a mood shifts all of their answers. Recommendation goes from 0 to 10. */
function ratingsOf(random: Random): readonly string[] {
  const mood = random.fraction();
  return Array.from({ length: items }, (_, item) => {
    const drawn = (mood + random.fraction() * 2) / 3;
    if (random.chance(withoutAnswer)) return '';
    return item === 1 ? String(Math.floor(drawn * 10.99)) : String(1 + Math.floor(drawn * 4.99));
  });
}

export const headerOf = (language: Language): readonly string[] => wordsOf[language].header;

/** Twenty responses an account on average, at most 50,000 accounts. */
export function* surveyRows(responses: number, language: Language): Generator<SurveyRow> {
  const { roles, segments, comments } = wordsOf[language];
  const random = randomFor(`bench:${language}`);
  const accounts = Math.min(50_000, Math.max(10, Math.round(responses / 20)));
  for (let number = 1; number <= responses; number += 1) {
    yield {
      id: `R${String(number).padStart(8, '0')}`,
      account: `A${String(random.whole(1, accounts)).padStart(6, '0')}`,
      role: random.pick(roles),
      submitted: timeIn(random),
      segment: random.pick(segments),
      ratings: ratingsOf(random),
      comment: random.chance(0.9) ? `"${String(random.whole(1, 999_999))} tickets ago: ${random.pick(comments)}"` : '',
    };
  }
}
