/** The course of the numbers of a table as small columns: one at the end of each row, or one under each column of numbers. */
import type { Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { coursesOf } from '../course.js';
import { say } from '../say.js';
import type { Page } from './page.js';

/** From low to high; the second row is for terminals that know no more than ASCII. */
const levels = { unicode: '▁▂▃▄▅▆▇█', ascii: '_.-=*#' } as const;

function drawn(course: readonly (number | undefined)[], { hasUnicode }: Page): string {
  const signs = hasUnicode ? levels.unicode : levels.ascii;
  return course
    .map((height) => (height === undefined ? ' ' : signs.charAt(Math.round(height * (signs.length - 1)))))
    .join('');
}

/** What to add to a table: a last cell for each row, under a title, or a last row. */
export interface Courses {
  readonly title: string;
  readonly of: 'rows' | 'columns';
  readonly cells: readonly string[];
}

/** Nothing where a table asks for no such picture, or no line has two numbers. */
export function coursesIn({ columns, rows, picture }: Table, page: Page): Courses | undefined {
  if (picture?.type !== 'sparkline') return undefined;
  const places = picture.columns.map((id) => columns.findIndex((column) => column.id === id));
  const nothing: Value = { type: 'empty' };
  const cellAt = (row: readonly Value[], place: number): Value => row[place] ?? nothing;
  const lines =
    picture.of === 'rows'
      ? rows.map((row) => places.map((place) => cellAt(row, place)))
      : columns.map((_, place) => (places.includes(place) ? rows.map((row) => cellAt(row, place)) : []));
  const isCourse = lines.some((values) => values.filter(({ type }) => type === 'number').length > 1);
  if (!isCourse) return undefined;
  const title = say(message('picture.course'), page.language);
  const cells = coursesOf(lines).map((course) => drawn(course, page));
  const isNamed = picture.of === 'columns';
  return {
    title,
    of: picture.of,
    cells: isNamed ? cells.map((cell, at) => (columns[at]?.id === picture.label ? title : cell)) : cells,
  };
}
