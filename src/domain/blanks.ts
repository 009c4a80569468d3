/** Which texts stand for "no answer" in a rating, number or date column? */

/**
 * Compared in lower case without outer spaces. Never applied to ids, names, roles or comments: there `NA` may be Namibia
 * or somebody's answer.
 */
export const blankWords: ReadonlySet<string> = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'n.a.',
  'nan',
  '-',
  '--',
  '—',
  '.',
  'null',
  'none',
  '(null)',
  '(跳过)',
  '(空)',
  '不适用',
  '无',
  '未回答',
  '未作答',
]);
