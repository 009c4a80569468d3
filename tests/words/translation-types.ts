/** Shown to the compiler only (`tsc -p tests`): what a translation and a message must not get wrong. */
import { message } from '../../src/text/message.js';
import { translationOf } from '../../src/text/translation.js';

interface English {
  readonly [key: string]: string;
  readonly rows: '{n} rows of {file}';
  readonly title: 'Findings';
}
type Topic = Pick<English, 'rows' | 'title'>;

export const right = translationOf<Topic>()({ rows: '{file} 的 {n} 行', title: '主要发现' });

// @ts-expect-error a sentence is missing
export const missing = translationOf<Topic>()({ rows: '{file} 的 {n} 行' });

// @ts-expect-error a sentence that English does not have
export const surplus = translationOf<Topic>()({ rows: '{file} 的 {n} 行', title: '主要发现', other: '其他' });

// @ts-expect-error the parameter {n} is lost
export const lostParameter = translationOf<Topic>()({ rows: '{file} 的行', title: '主要发现' });

// @ts-expect-error the parameter {m} does not exist in English
export const newParameter = translationOf<Topic>()({ rows: '{file} 的 {n} 行 {m}', title: '主要发现' });

export const said = message('word.yes');

// @ts-expect-error the sentence needs {file}
export const silent = message('import.file-title');

// @ts-expect-error the sentence needs {file}, not {name}
export const misnamed = message('import.file-title', { name: 'a.csv' });

// @ts-expect-error there is no such sentence
export const unknown = message('no.such.sentence');
