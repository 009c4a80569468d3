/** How long does it take to answer a questionnaire? An estimate by its words, before anybody has tried. */
import type { LintItem, LintSubject } from './rule.js';
import type { QuestionnaireLanguage, QuestionnaireWords } from '../questionnaire.js';
import { questionnaireLanguages } from '../questionnaire.js';
import { spoken } from './texts.js';

/** Trauzettel-Klosinski & Dietz (2012): texts read aloud, English 228 words a minute, Chinese 255 characters a minute. */
export const wordsPerMinute = 228;
export const charactersPerMinute = 255;

/** Seconds to think and answer, an assumption of ours: a tick, several ticks, own words. */
const answerSeconds = { rating: 5, 'yes-no': 5, choice: 6, choices: 10, text: 30 } as const;

/** Minutes to read some words; a Chinese text may hold Latin ones. */
function readingMinutes(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d'’-]*/gu)?.length ?? 0;
  return characters / charactersPerMinute + words / wordsPerMinute;
}

function wordsOf({ text, hint, labels, options }: LintItem): readonly QuestionnaireWords[] {
  return [text, ...(hint ? [hint] : []), ...(labels?.values() ?? []), ...(options ?? []).map((option) => option.words)];
}

/** Languages in which every text of the items is there. */
const languagesOf = ({ items }: LintSubject): readonly QuestionnaireLanguage[] =>
  questionnaireLanguages.filter((language) => items.some(({ text }) => text[language] !== undefined));

function minutesIn(subject: LintSubject, language: QuestionnaireLanguage): number {
  const all = [...subject.frame, ...subject.items.flatMap(wordsOf)];
  const reading = all.flatMap((words) => spoken(words).filter(([one]) => one === language));
  const answering = subject.items
    .filter(({ text }) => text[language] !== undefined)
    .reduce((seconds, { kind }) => seconds + answerSeconds[kind], 0);
  return reading.reduce((minutes, [, text]) => minutes + readingMinutes(text), answering / 60);
}

/** Minutes in the language that takes longest; every item is counted, though conditions may skip some. */
export function answeringMinutes(subject: LintSubject): number {
  return Math.max(0, ...languagesOf(subject).map((language) => minutesIn(subject, language)));
}
