/** Which words of answers stand for good, middle and bad, and which for a colour? */
import type { QuestionnaireLanguage } from '../questionnaire.js';

/** 1 good, 0 middle, -1 bad, `amount` how much of one thing (not at all, somewhat); undefined where it is not known. */
export type Side = 1 | 0 | -1 | 'amount';

interface SideWords {
  readonly side: Side;
  readonly en: RegExp;
  readonly 'zh-CN': RegExp;
}

/** The first row that matches decides: "not satisfied" is bad before "satisfied" is good. */
const sideWords: readonly SideWords[] = [
  {
    side: 0,
    en: /^(?:neither\b.*|neutral|average|fair|ok|okay|mediocre|passable|acceptable|moderate|medium|so-so|undecided|as expected|about the same|the same|adequate)$/iu,
    'zh-CN': /^(?:一般|中立|尚可|普通|还行|还可以|可以|过得去|不好不坏|说不清|中等|差不多|一样|既不.*|无所谓)$/u,
  },
  {
    side: 'amount',
    en: /^(?:not at all|slightly|somewhat|a little|moderately|to some extent|very much|extremely|partly|fully|completely|a bit|not at all \w+|slightly \w+|moderately \w+|not so \w+)$/iu,
    'zh-CN': /^(?:完全没有|一点|有一点|稍微|有些|部分|完全|极其|非常大|不大)$/u,
  },
  {
    side: -1,
    en: /\b(?:not|dissatisfied|unsatisfied|poor|poorly|bad|badly|terrible|awful|worse|worst|disagree|unlikely|difficult|hard|slow|weak|unacceptable|inadequate|unsatisfactory|insufficient|disappointing|unhappy|never|below)\b/iu,
    'zh-CN':
      /不满|不理想|不太|较差|不好|不同意|不可能|不会|很差|非常差|差|糟|坏|困难|难|慢|不足|失望|从不|低|不合格|不容易/u,
  },
  {
    side: 1,
    en: /\b(?:good|better|best|excellent|satisfied|outstanding|superb|perfect|agree|likely|easy|great|strong|fast|happy|delighted|exceptional|amazing|wonderful|fantastic|superior|ideal|well|strongly agree|very satisfactory|satisfactory|above)\b/iu,
    'zh-CN': /满意|不错|棒|赞|惊艳|惊喜|理想|完美|好|同意|可能|优秀|卓越|出色|完美|容易|简单|优|快|强|高|会|合格/u,
  },
];

/** On which side of the middle an answer stands. */
export function sideOf(words: string, language: QuestionnaireLanguage): Side | undefined {
  return sideWords.find((row) => row[language].test(words.trim()))?.side;
}

const colourOnly: Readonly<Record<QuestionnaireLanguage, RegExp>> = {
  en: /^(?:(?:dark|light) )?(?:red|amber|yellow|green|orange|blue|grey|gray|[🔴🟠🟡🟢🔵])(?: light)?$/iu,
  'zh-CN': /^(?:深|浅)?(?:红|黄|绿|橙|蓝|灰|琥珀|[🔴🟠🟡🟢🔵])(?:色|灯)?$/u,
};

/** True where an answer is said by its colour alone. */
export const isColourOnly = (words: string, language: QuestionnaireLanguage): boolean =>
  colourOnly[language].test(words.trim());
